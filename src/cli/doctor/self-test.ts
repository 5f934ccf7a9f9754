import {createEngine} from '../../extract.js'
import type {Fact} from '../../facts/fact.js'
import {WeightError} from '../../learning/files/weight-file.js'
import {broken, type Finding, ok} from './finding.js'

const text =
	'The harbour board will spend $2.5 million on a new pier, Mayor Ana Ruiz said on Monday. The work begins in May 2025.'

/** What a sound installation finds in it. */
const wanted: readonly (readonly [what: string, isFound: (fact: Fact) => boolean])[] = [
	['the quote of Ana Ruiz', (fact) => fact.kind === 'quote' && fact.speaker === 'Ana Ruiz'],
	['2.5 million dollars', (fact) => fact.kind === 'quantity' && fact.value === 2_500_000],
	['the post of the mayor', (fact) => fact.kind === 'role' && fact.title?.toLowerCase() === 'mayor'],
	['the date', (fact) => fact.kind === 'date' && fact.value === '2025-05'],
]

/** Reads two sentences with the standard engine, and looks whether what stands in them is found. */
export function readSelfTest(read = (given: string) => createEngine().extract(textOf(given))): Finding {
	try {
		const started = performance.now()
		const {facts} = read(text)
		const seconds = (performance.now() - started) / 1000
		const data = {facts: facts.length, seconds, bytes: process.memoryUsage.rss()}
		const missing = wanted.flatMap(([what, isFound]) => (facts.some(isFound) ? [] : what))
		const odd = facts.some(({evidence: {start, end, text: words}}) => text.slice(start, end) !== words)
		if (odd) return broken('self-test', 'the words of a fact are not those of the text', report, data)
		if (missing.length > 0) return broken('self-test', `not found: ${missing.join(', ')}`, report, {...data, missing})
		const taken = `${seconds.toFixed(1)} s with the loading of the weights, ${Math.round(data.bytes / 1e6)} MB`
		return ok('self-test', `two sentences, ${facts.length} facts as expected (${taken})`, data)
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error)
		const cure = error instanceof WeightError ? 'install newsfacts anew: npm install newsfacts' : report
		return broken('self-test', said.split('\n', 1)[0]!, cure)
	}
}

const textOf = (given: string) => ({text: given, published: '2024-11-21'})

const report = 'report it with the output of newsfacts doctor --json'

import type {Reader} from '#src/extract.js'
import type {Extraction} from '#src/facts/extraction.js'
import type {ArticleInput} from '#src/model/article/article.js'
import {type Firing, newRuleRun} from '#src/model/rule-run.js'
import {overlaps} from '#src/model/span.js'
import {placeOf} from './place.js'
import {factChanges, mentionChanges} from './record-changes.js'
import {type ListedRule, type ListedSet, rulesOf} from './rule-sets.js'
import {tokenChanges} from './token-changes.js'

// What must hold of all rules: each law gives a line for every breach of it.

/** No two rules of any rooms have one name. */
export function repeatedNames(sets: readonly ListedSet[]): string[] {
	const rules = rulesOf(sets)
	return rules.flatMap(({room, id, name}, index) => {
		const first = rules.findIndex((other) => other.name === name)
		return first === index
			? []
			: [`${room} ${id} has the name of ${rules[first]!.room} ${rules[first]!.id}: rename one`]
	})
}

/** Every rule fires in its own example, read by one of the readers; ` ¶ ` stands between paragraphs. */
export function silentExamples(rules: readonly ListedRule[], readers: readonly Reader[]): string[] {
	return rules.flatMap(({room, id, example}) => {
		const fires = readers.some((read) => {
			const run = newRuleRun()
			read({id: 'example', published: '2024-11-21', text: example.replaceAll(' ¶ ', '\n\n')}, {statements: 'all'}, run)
			return run.firings.some(({rule}) => rule === id)
		})
		return fires ? [] : [`${room} ${id} doesn't fire in its example: ${example}`]
	})
}

/** What is read doesn't depend on the order of rules within a phase: null, or where it does and which rules fired there. */
export function orderDifference(read: Reader, article: ArticleInput): string | null {
	const listed = newRuleRun()
	const turned = newRuleRun(new Set(), true)
	const before = read(article, {tokens: true, statements: 'all'}, listed)
	const after = read(article, {tokens: true, statements: 'all'}, turned)
	if (bytesOf(before) === bytesOf(after)) return null
	const {sentences, text, id} = {...before.article, sentences: before.sentences}
	for (const sentence of sentences) {
		const lines = [
			...tokenChanges(before, after, sentence),
			...mentionChanges(before, after, sentence).lines,
			...factChanges(before, after, sentence).lines,
		]
		if (lines.length === 0) continue
		const rules = [...firedNear(before, listed.firings, sentence), ...firedNear(after, turned.firings, sentence)]
		return [
			`${id}: ${text.slice(sentence.start, sentence.end)}`,
			...lines,
			`fired near it: ${[...new Set(rules)].join(', ') || 'nothing'}`,
		].join('\n')
	}
	return `${id}: ${firstDifference(bytesOf(before), bytesOf(after))}`
}

// Rules of one phase stand in a trace in the order in which they ran: that alone may differ.
function bytesOf(found: Extraction): string {
	const facts = found.facts.map((fact) => {
		const [base, ...trace] = fact.evidence.rule.split('+')
		return {...fact, evidence: {...fact.evidence, rule: [base, ...trace.sort()].join('+')}}
	})
	return JSON.stringify({...found, facts})
}

const firedNear = (found: Extraction, firings: readonly Firing[], sentence: {start: number; end: number}): string[] =>
	firings.filter((firing) => overlaps(placeOf(found, firing).around, sentence)).map(({rule}) => rule)

function firstDifference(before: string, after: string): string {
	let at = 0
	while (before[at] === after[at]) at++
	const around = (bytes: string): string => bytes.slice(Math.max(0, at - 60), at + 60)
	return `${around(before)} → ${around(after)}`
}

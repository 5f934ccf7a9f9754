import {readOne} from '../../batch/outcome.js'
import {visibleJson, visibleLine} from '../../emit/visible.js'
import {createExplainingReader, type ExplainedReading} from '../../explain/explain.js'
import type {Engine} from '../../extract.js'
import {factKinds} from '../../facts/fact.js'
import {readConfig, standardFile} from '../config/read.js'
import {exitCodes, usageError} from '../exit.js'
import {setupOf} from '../extract/job.js'
import {readSettings} from '../extract/settings.js'
import type {ExplainFlags} from '../options/flags.js'
import {wholeNumber} from '../options/whole-number.js'
import {writeOut} from '../query/write-out.js'
import {placesAsked, type Question, readQuestion} from './focus.js'
import {explanationPage} from './print.js'
import {readExplained} from './sources.js'

/** `newsfacts explain`: reads articles, prints how their facts came about. Returns the exit code. */
export async function runExplain(paths: readonly string[], flags: ExplainFlags): Promise<number> {
	const config = await readConfig(flags.config)
	const question = readQuestion(flags)
	const features = wholeNumber(flags.features, '--features', 0)
	const settings = readSettings({...flags, format: 'document', threads: '1'}, config)
	const {engine, options} = setupOf({settings: {...settings, kinds: factKinds}, config})
	// All kinds are read: what is missing of one may stand in another. Those asked for are shown.
	const kinds = new Set(settings.kinds)
	const say = (text: string): void => void process.stderr.write(`${visibleLine(text)}\n`)
	const onSkip = (path: string, reason: string): void => {
		if (!flags.quiet) say(`note: ${path}: passed over, ${reason}`)
	}
	const {inputFormat, encoding, fields, maxLength} = settings
	const exclude = [flags.config ?? standardFile]
	const reading = {inputFormat, encoding, fields, maxLength, stdin: process.stdin, exclude, onSkip}
	const explaining = keepLast(engine)
	const seen = {articles: 0, asked: 0, failed: 0}
	for await (const item of readExplained(paths, reading, flags.network !== false)) {
		const outcome = readOne(explaining.engine, item, options)
		if ('error' in outcome) {
			const {place, reason, cure} = outcome.error
			seen.failed++
			say(`error: ${place}: ${reason}; ${cure}`)
			continue
		}
		const {explanation, extraction} = explaining.last()
		if (flags.article !== undefined && explanation.article !== flags.article) continue
		seen.articles++
		const places = placesAsked(question, extraction.article.text, explanation)
		if (places?.length === 0) continue
		if (flags.json) await writeOut(`${visibleJson(JSON.stringify(explanation))}\n`)
		else {
			const gap = seen.asked === 0 ? '' : '\n'
			await writeOut(gap + explanationPage(explanation, {places, features, all: flags.all ?? false, kinds}))
		}
		seen.asked++
	}
	if (seen.asked === 0 && seen.failed === 0) throw usageError(noneAsked(flags, question, seen.articles))
	return seen.failed > 0 ? exitCodes.failed : exitCodes.ok
}

// An engine whose last explanation can be had: what is wrong with an article is handled as in other runs.
function keepLast(options: Parameters<typeof createExplainingReader>[0]): {
	readonly engine: Engine
	readonly last: () => ExplainedReading
} {
	const read = createExplainingReader(options)
	let last: ExplainedReading | undefined
	const extract = ((article, settings = {}) => {
		last = read(article, settings)
		return last.extraction
	}) as Engine['extract']
	return {
		engine: {extract, extractAll: () => (async function* () {})()},
		last: () => last!,
	}
}

function noneAsked({article, at, sentence, id}: ExplainFlags, {words}: Question, articles: number): string {
	if (articles === 0)
		return article === undefined ? 'no article there' : `--article: none has the id ${JSON.stringify(article)}`
	if (words !== null)
		return `--find: no article has the words ${JSON.stringify(words)}; check their spelling, and whether the page shows them in its text`
	if (id !== undefined)
		return `--id: no article has a fact with the id ${JSON.stringify(id)}; was it read with the same date and words?`
	return at === undefined
		? `--sentence: no article has so many sentences as ${sentence}`
		: `--at: no article has so many characters as ${at}`
}

import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {Outcome} from '../../batch/outcome.js'
import {checkSlices} from '../../evaluate/slices.js'
import type {Extraction} from '../../facts/extraction.js'
import type {FactKind} from '../../facts/fact.js'
import {reasonOf} from '../../ingest/formats/json-error.js'
import {isRecord} from '../../model/expected.js'
import {expand, extractionSchema} from '../../schema.js'
import {explainIssue} from '../config/issues.js'
import {peek} from './peek.js'

/** Whether a file begins as what `extract --format document` or `json` writes: an article with all found in it. */
export const areRecords = (beginning: string): boolean => /^\uFEFF?\s*(?:\[\s*)?\{\s*"article"\s*:\s*\{/.test(beginning)

/** Whether a file begins as what `extract` writes by itself: a fact a line, without the article's words. */
export const areFacts = (beginning: string): boolean =>
	/^\uFEFF?\s*\{"schema":\d+,"id":"[^"]*","kind":"/.test(beginning)

/** The extractions that records hold, with facts of these kinds; one that doesn't fit is an error in its place. */
export function* readRecords(place: string, raw: string, kinds: readonly FactKind[]): Generator<Outcome> {
	const whole = parse(raw)
	if (!('error' in whole)) {
		const list: unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value]
		for (const [index, value] of list.entries()) yield readRecord(`${place}[${index}]`, value, kinds)
		return
	}
	for (const [index, line] of raw.split('\n').entries()) {
		if (line.trim() === '') continue
		const record = parse(line)
		const here = `${place}:${index + 1}`
		yield 'error' in record ? failure(here, record.error) : readRecord(here, record.value, kinds)
	}
}

/** The value of a text of JSON, or why it is none. */
export function parse(json: string): {readonly value: unknown} | {readonly error: string} {
	try {
		return {value: JSON.parse(json.replace(/^\uFEFF/, ''))}
	} catch (error) {
		return {error: reasonOf(error)}
	}
}

/** The extraction of one record; one that doesn't fit is an error in its place. */
export function readRecord(place: string, value: unknown, kinds: readonly FactKind[]): Outcome {
	const whole = isRecord(value) ? expand(value) : value
	const result = extractionSchema.safeParse(whole)
	if (!result.success) return failure(place, explainIssue(result.error.issues[0]!, value))
	try {
		const {facts, ...extraction} = checkSlices(whole as Extraction)
		return {place, extraction: {...extraction, facts: facts.filter(({kind}) => kinds.includes(kind))}}
	} catch (error) {
		return failure(place, `the records don't fit their text: ${(error as RangeError).message}`)
	}
}

const failure = (place: string, reason: string): Outcome => ({
	error: {place, article: null, reason, cure: 'write the records anew with extract --format document'},
})

/** What `extract --out results/` calls its files, the ones with the articles first. */
const names = ['articles.jsonl', 'articles.json', 'facts.jsonl']

/** The file of records in a folder that `extract --out` wrote; null for other folders and for files. */
export async function resultsIn(folder: string): Promise<string | null> {
	const entries = await readdir(folder).catch((): string[] => [])
	for (const name of names) {
		if (!entries.includes(name)) continue
		const path = join(folder, name)
		const beginning = (await peek(path))?.beginning ?? ''
		if (areRecords(beginning) || areFacts(beginning)) return path
	}
	return null
}

import {expectText, isRecord} from '../../model/expected.js'
import {expectOrigin} from '../expect-origin.js'
import {failure, type Ingested, type Origin} from '../ingested.js'
import {readRecord} from '../records/record.js'
import {placeInJson, reasonOf} from './json-error.js'
import {readJsonLine} from './json-lines.js'

/** One article, an array of articles, or an object that holds one (`{"articles": […]}`). A text that is HTML is kept as it is. */
export function* readJson(raw: string, origin: Origin = {}): Generator<Ingested> {
	expectText(raw, 'the JSON')
	expectOrigin(origin)
	const {place = 'json'} = origin
	let value: unknown
	try {
		value = JSON.parse(raw)
	} catch (error) {
		if (isLines(raw)) yield* readLines(raw, origin)
		else yield failure(`${place}${placeInJson(raw)}`, reasonOf(error), 'mend the file')
		return
	}
	const records = listOf(value)
	if (!records) {
		yield isRecord(value)
			? readRecord(value, {...origin, place})
			: failure(place, 'neither an article nor a list of articles', 'an article is an object with a `text`')
		return
	}
	for (const [index, record] of records.entries()) {
		const itemPlace = `${place}[${index}]`
		const id = origin.id === undefined ? {} : {id: `${origin.id}#${index + 1}`}
		yield isRecord(record)
			? readRecord(record, {...origin, ...id, place: itemPlace})
			: failure(itemPlace, 'not an object', 'an article is an object with a `text`')
	}
}

/** Whether a text is JSON Lines: many data sets call those `.json`. */
export function isLines(raw: string): boolean {
	const first = raw.trimStart().split('\n', 1)[0]!
	try {
		return isRecord(JSON.parse(first))
	} catch {
		return false
	}
}

function* readLines(raw: string, origin: Origin): Generator<Ingested> {
	for (const [index, line] of raw.split('\n').entries()) {
		const item = readJsonLine(line, index + 1, origin)
		if (item) yield item
	}
}

/** The list of articles that a value is or holds (`{"articles": […]}`); null where it isn't a list. */
export function listOf(value: unknown): unknown[] | null {
	if (Array.isArray(value)) return value
	if (!isRecord(value) || 'text' in value) return null
	for (const key of ['articles', 'documents', 'items', '_items', 'newsItems', 'data', 'results', 'rows']) {
		const list = value[key]
		if (Array.isArray(list)) return list
	}
	return null
}

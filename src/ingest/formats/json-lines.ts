import {expectChunks, isRecord} from '../../model/expected.js'
import {failure, type Ingested, type Origin} from '../ingested.js'
import {reasonOf} from './json-error.js'
import {splitLines} from './lines.js'
import {readRecord} from '../records/record.js'

/** One article a line. A broken line is an error of its own; the others are read. */
export async function* readJsonLines(chunks: AsyncIterable<string>, origin: Origin = {}): AsyncGenerator<Ingested> {
	expectChunks(chunks, 'the lines')
	let number = 0
	for await (const line of splitLines(chunks)) {
		const item = readJsonLine(line, ++number, origin)
		if (item) yield item
	}
}

/** The article on a line, or null for a blank line. */
export function readJsonLine(line: string, number: number, origin: Origin): Ingested | null {
	if (line.trim() === '') return null
	const place = `${origin.place ?? 'jsonl'}:${number}`
	let value: unknown
	try {
		value = JSON.parse(line)
	} catch (error) {
		return failure(place, reasonOf(error), 'mend or remove the line')
	}
	if (!isRecord(value)) return failure(place, 'not an object', 'an article is an object with a `text`')
	const id = origin.id === undefined ? {} : {id: `${origin.id}#${number}`}
	return readRecord(value, {...origin, ...id, place})
}

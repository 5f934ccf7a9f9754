import {expectChunks, isRecord} from '../../model/expected.js'
import {maxLineChars} from '../bounds.js'
import {type Line, lineSplitter} from '../decoding/lines.js'
import {expectOrigin} from '../expect-origin.js'
import {explain} from '../files/system-error.js'
import {failure, type Ingested, type Origin} from '../ingested.js'
import {readMarkup} from '../records/read-markup.js'
import {readRecord} from '../records/record.js'
import {reasonOf} from './json-error.js'
import {mayHoldNinjs} from './ninjs/is-ninjs.js'

/** One article a line, the first of which is line `first`. A broken line is an error of its own; the others are read. */
export async function* readJsonLines(
	chunks: AsyncIterable<string>,
	origin: Origin = {},
	first = 1,
): AsyncGenerator<Ingested> {
	expectChunks(chunks, 'the lines')
	expectOrigin(origin)
	yield* readMarkup(readLines(chunks, origin, first), origin.place ?? 'jsonl')
}

async function* readLines(chunks: AsyncIterable<string>, origin: Origin, first: number): AsyncGenerator<Ingested> {
	const most = maxLineChars(origin.maxLength)
	const lines = lineSplitter(most)
	let number = first - 1
	for await (const chunk of chunks)
		for (const line of lines.push(chunk)) {
			number += typeof line === 'number' ? line : 1
			if (typeof line !== 'number') yield* readLine(line, number, most, origin)
		}
	for (const line of lines.end()) if (typeof line !== 'number') yield* readLine(line, ++number, most, origin)
}

async function* readLine(line: string | null, number: number, most: number, origin: Origin): AsyncGenerator<Ingested> {
	const {place} = originOfLine(number, origin)
	if (line === null) {
		const reason = `a line of more than ${most} characters, more than an article has`
		yield failure(place, reason, 'split it into articles, a line each; the lines behind it are read')
		return
	}
	try {
		const items = await readNinjsLine(line, number, origin)
		const item = items ? null : readJsonLine(line, number, origin)
		if (items) yield* items
		else if (item) yield item
	} catch (error) {
		// Whatever is odd about a line, those behind it are read.
		yield {error: explain(place, error)}
	}
}

// An item of ninjs on a line, as agencies store them; null for any other line.
async function readNinjsLine(line: string, number: number, origin: Origin): Promise<Iterable<Ingested> | null> {
	if (origin.fields?.text !== undefined || !mayHoldNinjs(line)) return null
	const {readNinjsItemOf} = await import('./ninjs/item.js')
	return readNinjsItemOf(line, originOfLine(number, origin))
}

const originOfLine = (number: number, origin: Origin): Origin & {readonly place: string} => ({
	...origin,
	place: `${origin.place ?? 'jsonl'}:${number}`,
	...(origin.id !== undefined && {id: `${origin.id}#${number}`}),
})

/** The article on a line, or null for a blank line. */
export function readJsonLine(line: string, number: number, origin: Origin): Ingested | null {
	if (line.trim() === '') return null
	const from = originOfLine(number, origin)
	const {place} = from
	let value: unknown
	try {
		value = JSON.parse(line)
	} catch (error) {
		return failure(place, reasonOf(error), 'mend or remove the line')
	}
	if (!isRecord(value)) return failure(place, 'not an object', 'an article is an object with a `text`')
	return readRecord(value, from)
}

/** Lines of a text that comes in pieces, without their ends (`\n`, `\r\n`). A line may lie across many pieces. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
	const lines = lineSplitter(Number.POSITIVE_INFINITY)
	for await (const chunk of chunks) for (const line of lines.push(chunk)) yield* textsOf(line)
	for (const line of lines.end()) yield* textsOf(line)
}

function* textsOf(line: Line): Generator<string> {
	if (typeof line === 'string') yield line
	else for (let count = line ?? 0; count > 0; count--) yield ''
}

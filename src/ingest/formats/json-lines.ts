import {expectChunks, isRecord} from '../../model/expected.js'
import {failure, type Ingested, type Origin} from '../ingested.js'
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
	let number = first - 1
	for await (const line of splitLines(chunks)) {
		number++
		const items = await readNinjsLine(line, number, origin)
		if (items) yield* items
		else {
			const item = readJsonLine(line, number, origin)
			if (item) yield item
		}
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
	// Pieces of the open line are joined once, so that a line of 100 MB isn't copied with each.
	let open: string[] = []
	for await (const chunk of chunks) {
		let start = 0
		for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
			open.push(chunk.slice(start, end))
			yield endOf(open)
			open = []
			start = end + 1
		}
		if (start < chunk.length) open.push(chunk.slice(start))
	}
	if (open.length > 0) yield endOf(open)
}

function endOf(parts: readonly string[]): string {
	const line = parts.length === 1 ? parts[0]! : parts.join('')
	return line.endsWith('\r') ? line.slice(0, -1) : line
}

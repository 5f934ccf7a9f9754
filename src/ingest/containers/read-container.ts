import type {ByteOptions, ByteSource} from '../byte-source.js'
import {headBytes, whyPassedOver} from '../files/pass-over.js'
import {explain} from '../files/system-error.js'
import {extensionOf} from '../formats.js'
import {failure, type Ingested} from '../ingested.js'
import {type Peeked, peek} from '../peek.js'
import type {Container, Entry} from './container.js'
import {openSpent, type Spent, spend, spendEntry, take} from './limits.js'

export type ReadEntry = (
	bytes: AsyncIterable<Uint8Array>,
	source: ByteSource,
	options: ByteOptions,
) => AsyncIterable<Ingested>

/**
 * The articles of all files in a container, each read by `readEntry` as if it were a file of its own. Places and ids are
 * the container's own with a mark: `a.zip!inner/a.html`, `crawl.warc.gz@12345`. Never throws.
 */
export async function* readContainer(
	container: Container,
	bytes: AsyncIterable<Uint8Array>,
	source: ByteSource,
	options: ByteOptions,
	readEntry: ReadEntry,
): AsyncGenerator<Ingested> {
	const {place, within} = source
	const spent = within?.spent ?? openSpent(options.limits)
	const depth = (within?.depth ?? 0) + 1
	if (depth > spent.limits.depth) {
		yield failure(place, `archives within archives, more than ${spent.limits.depth} deep`, 'unpack it first')
		return
	}
	const opening = {
		bytes: within ? bytes : counted(bytes, (length) => take(spent, length)),
		name: source.name ?? place,
		place,
		path: source.path,
		countInput: (length: number) => take(spent, length),
		spend: (length: number) => spend(spent, length),
	}
	let found = 0
	const marks = new Map<string, number>()
	try {
		for await (const item of container.open(opening)) {
			if (spent.stop) throw spent.stop
			const mark = own(item.mark, marks)
			if ('skipped' in item) {
				options.onSkip?.(place + mark, item.skipped)
				continue
			}
			if ('error' in item) {
				found++
				if (!isReported(item.error, spent)) yield {error: explain(place + mark, item.error)}
			} else if ('reason' in item) {
				found++
				yield failure(place + mark, item.reason, item.cure)
			} else {
				if (container.folder) spendEntry(spent)
				yield* read({...item, mark})
			}
		}
		if (found === 0) yield failure(place, 'nothing to read in it', 'is it the right file?')
	} catch (error) {
		if (!isReported(error, spent)) yield {error: explain(place, error)}
	}

	async function* read(entry: Entry): AsyncGenerator<Ingested> {
		const {hints, instead} = entry
		const inner: ByteSource = {
			place: place + entry.mark,
			...(source.id !== undefined && {id: source.id + entry.mark}),
			name: entry.name,
			extension: extensionOf(entry.name),
			...(hints && {hints}),
			within: {depth, spent},
		}
		const all = container.compressed ? counted(entry.bytes, (length) => spend(spent, length)) : entry.bytes
		let peeked: Peeked | null = null
		try {
			if (container.folder || entry.isAside) peeked = await peek(all, (_, length) => length >= headBytes)
		} catch (error) {
			found++
			if (!isReported(error, spent)) yield {error: explain(inner.place, error)}
			return
		}
		const head = peeked?.head
		const reason = head && (await whyPassedOver(baseOf(entry.name), async () => head))
		if (reason) {
			options.onSkip?.(inner.place, reason)
			return
		}
		found++
		const items = readEntry(peeked?.all ?? all, inner, options)
		yield* instead ? orInstead(items, () => read(instead)) : items
	}
}

const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

// Names may come twice: the second is called `a.txt~2`.
function own(mark: string, marks: Map<string, number>): string {
	if (!mark.startsWith('!')) return mark
	const times = (marks.get(mark) ?? 0) + 1
	marks.set(mark, times)
	return times === 1 ? mark : `${mark}~${times}`
}

// What comes out of the first form, or of the second where that has text and the first has none.
async function* orInstead(first: AsyncIterable<Ingested>, second: () => AsyncIterable<Ingested>) {
	const items: Ingested[] = []
	for await (const item of first) items.push(item)
	if (items.some(hasText)) {
		yield* items
		return
	}
	const others: Ingested[] = []
	for await (const item of second()) others.push(item)
	yield* others.some(hasText) ? others : items
}

const hasText = (item: Ingested): boolean => 'article' in item && item.article.text.trim() !== ''

async function* counted(bytes: AsyncIterable<Uint8Array>, count: (length: number) => void): AsyncGenerator<Uint8Array> {
	for await (const chunk of bytes) {
		count(chunk.length)
		yield chunk
	}
}

/** Whether an error stands among the articles already; it counts as said from now on. */
export function isReported(error: unknown, spent: Spent | undefined): boolean {
	if (!spent || typeof error !== 'object' || error === null) return false
	if (spent.reported.has(error)) return true
	spent.reported.add(error)
	return false
}

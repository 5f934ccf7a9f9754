import type {ByteOptions} from '../ingest/byte-source.js'
import {openFile} from '../ingest/files/folder.js'
import type {Ingested} from '../ingest/ingested.js'
import type {SourceFile} from './batch.js'

/** A place in a file of many articles that has no addresses within it. */
export interface Cursor {
	/** Articles `[from, to)` of a file. Goes on from its place where that lies before, and else from the beginning. */
	take(
		file: SourceFile,
		items: {readonly from: number; readonly to: number},
		input: ByteOptions,
	): Promise<readonly Ingested[]>
	close(): Promise<void>
}

/** Batches of a file mostly come in its order: a cursor reads it once for all of them. */
export function openCursor(): Cursor {
	let name = ''
	let at = 0
	let iterator: Iterator<Ingested> | AsyncIterator<Ingested> | null = null
	const close = async (): Promise<void> => {
		await iterator?.return?.()
		iterator = null
		name = ''
	}
	return {
		async take(file, {from, to}, input) {
			const wanted = JSON.stringify([file, input])
			if (wanted !== name || at > from) {
				await close()
				iterator = iteratorOf(await openFile(file, input))
				name = wanted
				at = 0
			}
			const taken: Ingested[] = []
			while (at < to) {
				const next = await iterator!.next()
				if (next.done) {
					await close()
					break
				}
				if (at++ >= from) taken.push(next.value)
			}
			return taken
		},
		close,
	}
}

const iteratorOf = (
	items: Iterable<Ingested> | AsyncIterable<Ingested>,
): Iterator<Ingested> | AsyncIterator<Ingested> =>
	Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()

import type {FileWatch} from '../../ingest/files/file-watch.js'
import type {FoundFile} from '../../ingest/files/found-file.js'
import type {Item} from '../task.js'
import type {Known} from './known.js'
import type {Sources} from './sources.js'

/** Leaves out sources that are known, and keeps what a run has read of the others. */
export interface SourceWatch extends FileWatch {
	/** The source whose items come; null for what comes from no file. */
	readonly source: string | null
	/** Counts an item of it. */
	count(item: Item): void
}

/** A source that was read to its end. */
export interface Ended {
	readonly file: FoundFile
	readonly entries: number
}

export interface WatchOptions {
	/** Called for a source that was read to its end, once nothing in it is left to chance. */
	readonly onEnd: (ended: Ended) => Promise<void>
	/** Called for one that is left out, with its number of articles. */
	readonly onPass: (articles: number) => void
}

export function openWatch(known: Known, sources: Sources, {onEnd, onPass}: WatchOptions): SourceWatch {
	let file: FoundFile | null = null
	let entries = 0
	let isWhole = true
	return {
		get source() {
			return file?.id ?? null
		},
		async look(found) {
			const expected = await sources.entriesOf(found)
			if (expected === null || expected !== known.entriesOf(found.id)) return null
			return () => {
				if (!known.canPass(found.id)) return false
				onPass(known.pass(found.id))
				return true
			}
		},
		begin(found) {
			file = found
			entries = 0
			isWhole = true
		},
		count(item) {
			entries++
			if (isFailure(item) && !isOfLine(item.error.place, file?.path)) isWhole = false
		},
		async end(found) {
			file = null
			if (isWhole && entries > 0) await onEnd({file: found, entries})
		},
	}
}

const isFailure = (item: Item): item is Extract<Item, {readonly error: unknown}> =>
	typeof item === 'object' && item !== null && 'error' in item

/**
 * Whether a failure is one of a line or record, `news/a.jsonl:17`, `a.json[3]`, for good: the rest of its file was read.
 * Others may be over when the file is read again: it was being written, a package was missing.
 */
export const isOfLine = (place: string, path?: string): boolean =>
	place !== path && /(?::\d+|\[\d+\]|#\d+)$/.test(place)

import type {ReadOneOptions} from '../batch/outcome.js'
import type {EngineOptions} from '../engine.js'
import type {ByteOptions} from '../ingest/byte-source.js'
import type {Ingested} from '../ingest/ingested.js'
import {hashText} from '../model/hash.js'

/** The file that a reference leads to, as it was when it was queued. */
export interface SourceFile {
	/** Absolute path. */
	readonly path: string
	/** What messages call it: the path as the user wrote it. */
	readonly place: string
	/** Id of the article, or the beginning of the ids of its articles. */
	readonly id: string
	/** In bytes. */
	readonly size: number
	/** Last change, in milliseconds since 1970. */
	readonly modified: number
	/** The JSON file beside it with its date, source, title … */
	readonly metadata?: SourceMetadata | undefined
}

/** The JSON file with the metadata of a text, as it was when that was queued. */
export interface SourceMetadata extends Pick<SourceFile, 'path' | 'size' | 'modified'> {
	/** What messages call it, where it isn't the path. */
	readonly place?: string | undefined
	/** It stands beside several texts: none of them is called by its id. */
	readonly ofSeveral?: true | undefined
}

/** Where articles are found: what a queue holds in place of their text. */
export type Reference =
	/** All articles of a file. */
	| {readonly file: SourceFile}
	/** Whole lines of JSON Lines: bytes `[start, end)`, the first of which is line `line`, counted from 1. */
	| {
			readonly file: SourceFile
			readonly lines: {
				readonly start: number
				readonly end: number
				readonly line: number
				readonly encoding?: string | undefined
			}
	  }
	/** Articles `[from, to)` of a file in the order in which they are read, counted from 0. */
	| {readonly file: SourceFile; readonly items: {readonly from: number; readonly to: number}}
	/** The article itself, where it came from standard input; or why there is none. */
	| {readonly item: Ingested}

/** How the articles of a batch are read, the same for all batches of one `enqueue`. */
export interface BatchSettings {
	/** Version of newsfacts that queued it: another one may find other facts. */
	readonly version: string
	/** How the files are read: format, encoding, fields. */
	readonly input: ByteOptions
	/** As for `extract`, and `maxLength`. */
	readonly extract: ReadOneOptions
	/** As for `createEngine`. */
	readonly engine: EngineOptions
}

/** What one job holds. */
export interface Batch {
	/** Key of its settings: `settingsKey`. */
	readonly settings: string
	readonly references: readonly Reference[]
}

/** Settings as they are kept in the queue, with the key that batches name them by. */
export function keepSettings(settings: BatchSettings): {readonly key: string; readonly record: string} {
	const record = JSON.stringify(settings)
	return {key: hashText(record).slice(0, idLength), record}
}

/**
 * Name of a batch, the same for the same articles read in the same way: a batch that is queued, or read, twice leaves the
 * same records once.
 */
export const batchId = ({settings, references}: Batch): string =>
	`batch-${hashText(JSON.stringify([settings, references])).slice(0, idLength)}`

// Hexadecimal digits: 96 bits.
const idLength = 24

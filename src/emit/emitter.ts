import type {Extraction} from '../facts/extraction.js'
import type {FactKind} from '../facts/fact.js'

/** One file, or standard output, as an emitter fills it: head, a body for each article, tail. All pure. */
export interface Sheet {
	/** Name of its file where the output is a folder. */
	readonly file: string
	readonly head: string
	/** What an article adds. `index` counts the articles from 0. */
	readonly body: (extraction: Extraction, index: number) => string
	readonly tail: string
	/** Of a file that isn't text: starts a new one. Head, body and tail are empty then. */
	readonly encode?: () => Promise<Encoder>
	/** Of a format with files for each article, which needs a folder: names below that folder, and what they hold. */
	readonly files?: (extraction: Extraction) => readonly NamedText[]
}

/** A file that isn't text, while it is written: it keeps what isn't ready, bounded however many articles there are. */
export interface Encoder {
	/** The bytes that are ready with this article, often none. */
	readonly add: (extraction: Extraction) => Uint8Array
	/** The last bytes. */
	readonly end: () => Uint8Array
}

export interface NamedText {
	readonly file: string
	readonly text: string
}

/** How records are written. */
export interface EmitOptions {
	readonly kinds: readonly FactKind[]
	/** Columns of the terminal. */
	readonly width: number
	/** Records without what can be had from the rest of them, by `expand`. */
	readonly compact?: boolean | undefined
	/** A sheet with those lines alone that half the length of its article holds. */
	readonly brief?: boolean | undefined
	/** A byte order mark before a table of CSV: Excel recognizes UTF-8 by nothing else. */
	readonly bom?: boolean | undefined
}

/** A way to write extractions: opens the sheets it needs, one or one for each kind. */
export type Emitter = (options: EmitOptions) => readonly Sheet[]

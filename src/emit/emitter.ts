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
}

export interface EmitOptions {
	readonly kinds: readonly FactKind[]
	/** Columns of the terminal. */
	readonly width: number
	/** Records without what can be had from the rest of them, by `expand`. */
	readonly compact?: boolean
	/** A byte order mark before a table of CSV: Excel recognizes UTF-8 by nothing else. */
	readonly bom?: boolean
}

/** A way to write extractions: opens the sheets it needs, one or one for each kind. */
export type Emitter = (options: EmitOptions) => readonly Sheet[]

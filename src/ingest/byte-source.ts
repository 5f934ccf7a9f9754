import type {OwnLimits, Within} from './containers/limits.js'
import type {FormatName} from './formats.js'
import type {FieldMap, Hints} from './ingested.js'
import type {Metadata} from './records/metadata.js'

/** How the bytes of files are read. */
export interface ByteOptions {
	/** Format of all files, instead of what their extension or beginning says. Archives are still opened. */
	readonly inputFormat?: FormatName | undefined
	/** Encoding of files without a byte order mark: `windows-1252`, `shift_jis` … */
	readonly encoding?: string | undefined
	/** Which field of a record, or column of a table, is which: `{text: 'body'}`. */
	readonly fields?: FieldMap | undefined
	/** Called for each file in a folder or archive that is passed over, with the reason. */
	readonly onSkip?: ((path: string, reason: string) => void) | undefined
	/**
	 * Asked with the id of the article of a text, page, Word or PDF file before it is parsed, also in archives: where it
	 * says no, the file is left out. Articles that bring ids of their own, as those of JSON Lines, are all given.
	 */
	readonly takes?: ((id: string) => boolean) | undefined
	/** Characters an article may have: files, lines and rows that can't be one aren't read to their end. */
	readonly maxLength?: number | undefined
	/** How much an archive may unpack to, and how deep archives may lie in archives. */
	readonly limits?: OwnLimits | undefined
}

/** What the bytes of one file are called, and what is known of them. */
export interface ByteSource {
	readonly place: string
	readonly id?: string
	/** The file's own name, `a.html`: its kind is recognized by its content first, then by its extension. */
	readonly name?: string
	/** A regular file on disk that holds just these bytes: ZIP files are read from their end. */
	readonly path?: string
	/** Its number of bytes, where that is known. */
	readonly size?: number
	/** The extension itself, `.eml`; a file with an unknown one isn't taken for plain text. */
	readonly extension?: string
	/** What an archive says of it: its type, address, date … */
	readonly hints?: Hints
	/** What a file beside it says of its one article. */
	readonly metadata?: Metadata
	/** The archives that it lies in. */
	readonly within?: Within
}

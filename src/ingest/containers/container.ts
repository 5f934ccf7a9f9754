import type {Hints} from '../ingested.js'

export const containerNames = ['gzip', 'zip', 'tar', 'warc', 'mbox', 'mail'] as const

export type ContainerName = (typeof containerNames)[number]

/** A file that holds other files, such as `a.zip`, `crawl.warc.gz`, `letters.mbox`. */
export interface Container {
	readonly name: ContainerName
	/** Whether a file that begins so, and has this name, is one. */
	readonly matches: (head: Uint8Array, name: string) => boolean
	/** Binary data is never an article; text such as that of a mail may be read as plain text where the caller says so. */
	readonly binary: boolean
	/** Whether it holds a folder with all that is in it, where much is no article. */
	readonly folder: boolean
	/** Whether the bytes of its entries came out of compressed data, and are to be counted. */
	readonly compressed: boolean
	/**
	 * The files in it, one after the other: each is read, or left, before the next is asked for. Throws where the
	 * container is damaged; what lay before has been given.
	 */
	readonly open: (opening: Opening) => AsyncIterable<Found>
}

export interface Opening {
	readonly bytes: AsyncIterable<Uint8Array>
	/** The file's own name, `a.zip`. */
	readonly name: string
	/** What messages call it. */
	readonly place: string
	/** Where it lies as a file of its own. */
	readonly path: string | undefined
	/** Counts bytes of the file that are read from `path` instead. */
	readonly countInput: (bytes: number) => void
	/** Counts bytes that came out of compressed data. Throws once they are too many. */
	readonly spend: (bytes: number) => void
}

/** A file in a container. */
export interface Entry {
	/** `inner/a.html`, with `/` between folders; for a part that has no name of its own, one that shows its format. */
	readonly name: string
	/** What is put behind the container's own place: `!inner/a.html`, `@12345`. */
	readonly mark: string
	readonly bytes: AsyncIterable<Uint8Array>
	readonly hints?: Hints
	/** Whether it goes with the article beside it, and is passed over where it is none itself: what is attached to a mail. */
	readonly isAside?: boolean
	/** Another form of the same, read where this one has no text: the plain text of a mail. */
	readonly instead?: Entry
}

/** Something in a container that is no article: passed over with a reason, or an error. */
export type Found =
	| Entry
	| {readonly mark: string; readonly skipped: string}
	| {readonly mark: string; readonly reason: string; readonly cure: string}
	| {readonly mark: string; readonly error: unknown}

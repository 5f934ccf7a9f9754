import type {Stats} from 'node:fs'

/** A file to read. */
export interface FoundFile {
	readonly path: string
	/** What messages call it, where it isn't the path. */
	readonly place?: string
	/** The path below the argument, with `/` between folders. */
	readonly id: string
	/** In bytes. */
	readonly size: number
	/** When its bytes were changed last, and when it was itself (its name, its rights), in milliseconds since 1970. */
	readonly modified: number
	readonly changed: number
	/** False for pipes and devices, whose size isn't known. */
	readonly isRegular?: boolean
	/** The JSON file beside it that has its date, source, title … */
	readonly metadata?: MetadataFile
}

/** A JSON file with the metadata of the text that it stands beside. */
export interface MetadataFile extends Pick<FoundFile, 'path' | 'place' | 'size' | 'modified' | 'changed'> {
	/** It stands beside several texts, as `a.txt` and `a.html`: none of them is called by its id. */
	readonly ofSeveral?: true
}

/** What is asked for to open one. */
export interface MetadataToOpen {
	readonly path: string
	readonly place?: string | undefined
	readonly ofSeveral?: true | undefined
}

/** By what a file is known to have changed, or not. */
export const marksOf = ({size, mtimeMs, ctimeMs}: Stats): Pick<FoundFile, 'size' | 'modified' | 'changed'> => ({
	size,
	modified: mtimeMs,
	changed: ctimeMs,
})

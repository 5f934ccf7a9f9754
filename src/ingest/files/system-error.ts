import {isMissingPackage} from '../../model/optional-package.js'
import type {ReadError} from '../ingested.js'

/** A file system's error in plain words, with what to do. */
export function explain(place: string, error: unknown): ReadError {
	if (isMissingPackage(error)) return {place, reason: error.reason, cure: error.cure}
	const known = words.get(codeOf(error)) ?? ownWords(error)
	const [reason, cure] = known ?? [error instanceof Error ? error.message : String(error), 'look at the file']
	return {place, reason, cure}
}

// Errors of ours bring their own words.
const ownWords = (error: unknown): readonly [string, string] | null =>
	error instanceof Error && 'reason' in error && 'cure' in error ? [String(error.reason), String(error.cure)] : null

/** The system's own name for an error, such as `ENOENT`; empty for other errors. */
export const codeOf = (error: unknown): string =>
	typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const words: ReadonlyMap<string, readonly [string, string]> = new Map(
	Object.entries({
		EACCES: ['no permission', 'change its permissions, or use a copy'],
		EISDIR: ['a folder, not a file', 'name a file'],
		ELOOP: ['a symbolic link that leads to itself', 'remove the link'],
		EMFILE: ['too many open files', 'raise the limit with `ulimit -n`'],
		ENOENT: ['no such file or folder', 'check the spelling of the path'],
		ENOSPC: ['the disk is full', 'make room, or write elsewhere'],
		ENOTDIR: ['a file where a folder should be', 'check the spelling of the path'],
		EPERM: ['no permission', 'change its permissions, or use a copy'],
		EROFS: ['the disk can only be read', 'write elsewhere'],
	}),
)

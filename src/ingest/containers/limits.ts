import {fault} from './fault.js'

/** How much one file may unpack to, with all archives in it. */
export interface Limits {
	/** Archives within archives; a `.tar.gz` counts as two. */
	readonly depth: number
	/** Files in all archives together. */
	readonly entries: number
	/** Bytes that come out of compressed data. */
	readonly totalBytes: number
	/** Bytes that come out for each byte of the file, once `minBombBytes` have come out. */
	readonly ratio: number
}

/** How deep in archives a file lies, and what they have unpacked to so far. */
export interface Within {
	readonly depth: number
	readonly spent: Spent
}

/** What one file has been unpacked to, with all that lies in it; counted while it is read. */
export interface Spent {
	readonly limits: Limits
	/** Bytes of the file itself. */
	input: number
	/** Bytes that came out of compressed data, at all depths together. */
	output: number
	entries: number
	/** Set once a limit is passed: nothing more is read of it. */
	stop: Error | null
	/** Errors that stand among the articles already, so that no archive around repeats them. */
	readonly reported: WeakSet<object>
}

export const defaultLimits: Limits = {depth: 8, entries: 1_000_000, totalBytes: 256 * 2 ** 30, ratio: 300}

/** News compresses to a third or a tenth. What unpacks to less than this is read whatever its ratio. */
export const minBombBytes = 64 * 2 ** 20

/** Limits of a caller's own: what is left out, or undefined, is as by default. */
export type OwnLimits = {readonly [K in keyof Limits]?: Limits[K] | undefined}

export const openSpent = ({
	depth = defaultLimits.depth,
	entries = defaultLimits.entries,
	totalBytes = defaultLimits.totalBytes,
	ratio = defaultLimits.ratio,
}: OwnLimits = {}): Spent => ({
	limits: {depth, entries, totalBytes, ratio},
	input: 0,
	output: 0,
	entries: 0,
	stop: null,
	reported: new WeakSet(),
})

/** Counts bytes of the file itself. */
export function take(spent: Spent, bytes: number): void {
	spent.input += bytes
}

/** Counts bytes that came out of compressed data. Throws once they are too many. */
export function spend(spent: Spent, bytes: number): void {
	spent.output += bytes
	const {output, input, limits} = spent
	if (output > limits.totalBytes)
		throw stop(spent, `unpacks to more than ${limits.totalBytes} bytes`, 'unpack it first, and name the folder')
	if (output > minBombBytes && output > input * limits.ratio)
		throw stop(
			spent,
			`unpacks to more than ${limits.ratio} times its size, as archives made to do harm do`,
			'unpack it first, if you trust it, and name the folder',
		)
}

/** Counts a file in an archive. Throws once they are too many. */
export function spendEntry(spent: Spent): void {
	const {entries} = spent.limits
	if (++spent.entries > entries)
		throw stop(spent, `holds more than ${entries} files`, 'unpack it first, and name the folder')
}

function stop(spent: Spent, reason: string, cure: string): Error {
	spent.stop ??= fault(`${reason}; the rest isn't read`, cure)
	return spent.stop
}

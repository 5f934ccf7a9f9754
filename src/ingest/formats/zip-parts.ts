import {unzipSync} from 'fflate'

/** The files of a document that is a ZIP archive inside, by their names; or what is wrong with it. */
export type ZipParts = ReadonlyMap<string, Uint8Array> | ZipFault

export interface ZipFault {
	readonly reason: string
	readonly cure: string
}

/** Bytes of all files that are unpacked, and of each for every byte of the archive: text packs to a fifth, bombs to a thousandth. */
const maxBytes = 256 * 2 ** 20
const maxRatio = 200
/** Smaller ones are unpacked whatever their ratio. */
const minBombBytes = 16 * 2 ** 20
const maxFiles = 20_000

/**
 * Unpacks the files that are asked for. No more comes out of one than its header says, and no more than 256 MB of all:
 * nothing else is ever unpacked, and nothing is written anywhere.
 */
export function readZipParts(bytes: Uint8Array, asked: (name: string) => boolean): ZipParts {
	let sum = 0
	let count = 0
	let fault: ZipFault | null = null
	try {
		const files = unzipSync(bytes, {
			filter: ({name, originalSize}) => {
				if (fault || !asked(name)) return false
				sum += originalSize
				fault = ++count > maxFiles ? tooMany : isBomb(sum, bytes.length) ? tooLarge : null
				return fault === null
			},
		})
		return fault ?? new Map(Object.entries(files))
	} catch (error) {
		const reason = `broken as a ZIP archive (${error instanceof Error ? error.message : String(error)})`
		return {reason, cure: 'fetch it again, or open it and save it anew'}
	}
}

export const isZipFault = (parts: ZipParts): parts is ZipFault => 'reason' in parts

const isBomb = (sum: number, packed: number): boolean =>
	sum > maxBytes || (sum > minBombBytes && sum > packed * maxRatio)

const tooLarge: ZipFault = {
	reason: 'its text unpacks to more than any document holds, as archives made to do harm do',
	cure: 'split it, or save it as text',
}

const tooMany: ZipFault = {reason: `more than ${maxFiles} files of text in one document`, cure: 'split it'}

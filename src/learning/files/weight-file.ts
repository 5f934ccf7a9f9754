import {crc32} from '#crc32'

/** The header of a weight file. */
export interface About {
	/** Ids of the documents that the weights were trained on; of a file of `models/`, what its list in `models/seen/` holds. */
	readonly documents: readonly string[] | DocumentList
	readonly [property: string]: unknown
}

/** A list of documents that lies beside a weight file, a line each: reading news needs none of it. */
export interface DocumentList {
	/** How many they are. */
	readonly count: number
	/** Of its bytes. */
	readonly crc32: number
}

export interface WeightFile {
	readonly about: About
	readonly sections: ReadonlyMap<string, Uint8Array>
}

/** Raised when a weight file can't be used; the message names the file and the command that rebuilds it. */
export class WeightError extends Error {
	override readonly name = 'WeightError'
}

// `NFW` and the version of the layout: four bytes; CRC-32 of all that follows: four; length of the header: four;
// header in JSON; the sections one after another. Header and sections end with zeros up to a multiple of four bytes, so that
// numbers can be read in place.
const magic = [0x4e, 0x46, 0x57]
const version = 2

const padded = (length: number): number => (length + 3) & -4

/** Puts sections of bytes into one weight file. The same contents give the same bytes. */
export function packWeights(about: About, sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const lengths = [...sections].map(([name, bytes]) => [name, bytes.length])
	const header = new TextEncoder().encode(JSON.stringify({about, sections: lengths}))
	const total = [...sections.values()].reduce((sum, bytes) => sum + padded(bytes.length), 12 + padded(header.length))
	const file = new Uint8Array(total)
	const view = new DataView(file.buffer)
	file.set([...magic, version])
	view.setUint32(8, header.length)
	file.set(header, 12)
	let at = 12 + padded(header.length)
	for (const bytes of sections.values()) {
		file.set(bytes, at)
		at += padded(bytes.length)
	}
	view.setUint32(4, crc32(file.subarray(8)))
	return file
}

/**
 * Opens a weight file. `name` is its name in `models/` without extension.
 * @throws WeightError if it is cut short, damaged, or of another version.
 */
export function unpackWeights(file: Uint8Array, name: string): WeightFile {
	if (file.length < 12) throw rebuild(name, 'is cut short')
	if (magic.some((byte, at) => file[at] !== byte)) throw rebuild(name, 'is not a weight file')
	if (file[3] !== version) throw rebuild(name, `has version ${file[3]}, this program reads version ${version}`)
	const view = new DataView(file.buffer, file.byteOffset, file.length)
	if (view.getUint32(4) !== crc32(file.subarray(8))) throw rebuild(name, 'is cut short or damaged')
	const length = view.getUint32(8)
	const header = JSON.parse(new TextDecoder().decode(file.subarray(12, 12 + length))) as {
		about: About
		sections: [string, number][]
	}
	const sections = new Map<string, Uint8Array>()
	let at = 12 + padded(length)
	for (const [section, size] of header.sections) {
		sections.set(section, file.subarray(at, at + size))
		at += padded(size)
	}
	return {about: header.about, sections}
}

/** The bytes of a section. @throws WeightError if the file has none of this name. */
export function sectionOf({sections}: WeightFile, section: string, name: string): Uint8Array {
	const bytes = sections.get(section)
	if (!bytes) throw rebuild(name, `has no section ${section}`)
	return bytes
}

/** Integers of 32 bits as they lie in a file, lowest byte first: a view where their place allows it. */
export function integersOf(bytes: Uint8Array): Int32Array {
	const {buffer, byteOffset, length} = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
	return new Int32Array(buffer, byteOffset, length >> 2)
}

/** An error that says what is wrong with a weight file and how to get a good one. */
export const rebuild = (name: string, what: string): WeightError =>
	new WeightError(`models/${name}.bin ${what}; rebuild it with: npm run train ${name}`)

import type {Encodings} from './encodings-in-use.js'

/** The part of iconv-lite that is used, by the decoder that every browser has: the same encodings, by their names on the web. */
export const readIconv = (): Encodings => encodings

const encodings: Encodings = {
	encodingExists(name) {
		try {
			return new TextDecoder(nameOnWeb(name)).encoding !== ''
		} catch {
			return false
		}
	},
	decode: (bytes, name) => new TextDecoder(nameOnWeb(name), {ignoreBOM: true}).decode(bytes),
	encode: (text, name) => Uint8Array.from(text, (character) => bytesOf(name).get(character) ?? question),
}

// `cp949` of iconv-lite is `euc-kr` of the web, which has all of it.
const nameOnWeb = (name: string): string => (name === 'cp949' ? 'euc-kr' : name)

const question = 0x3f

const tables = new Map<string, ReadonlyMap<string, number>>()

// Of an encoding with a byte for each character: which byte stands for which.
function bytesOf(name: string): ReadonlyMap<string, number> {
	let table = tables.get(name)
	if (!table) {
		const decoder = new TextDecoder(nameOnWeb(name))
		table = new Map(Array.from({length: 256}, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
		tables.set(name, table)
	}
	return table
}

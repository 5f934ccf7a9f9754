import {promisify} from 'node:util'
import {deflate, inflate} from 'node:zlib'
import type {Extraction} from '../../facts/extraction.js'
import {deskEntry} from '../../view/desk-page.js'
import type {ArticleData} from '../../view/page-data.js'

/** The articles that can be corrected, in the order in which they were read. */
export interface Shelf {
	add(extraction: Extraction): Promise<void>
	/** The article of a number from 1; null where there is none. */
	get(number: number): Promise<Extraction | null>
	/** The extraction of an article with this hash of its text. */
	byHash(hash: string): Promise<Extraction | null>
	readonly entries: readonly ArticleData[]
	readonly hashes: readonly string[]
}

const pack = promisify(deflate)
const unpack = promisify(inflate)

/** Keeps articles with their facts packed, a tenth of their size: thousands of them fit. */
export function openShelf(): Shelf {
	const packed: Buffer[] = []
	const entries: ArticleData[] = []
	const hashes: string[] = []
	const numbers = new Map<string, number>()

	async function get(number: number): Promise<Extraction | null> {
		const bytes = packed[number - 1]
		return bytes ? (JSON.parse(String(await unpack(bytes))) as Extraction) : null
	}

	return {
		async add(extraction) {
			const bytes = await pack(JSON.stringify(extraction), {level: 1})
			packed.push(bytes)
			entries.push(deskEntry(extraction))
			const {hash} = extraction.article
			hashes.push(hash)
			if (!numbers.has(hash)) numbers.set(hash, packed.length)
		},
		get,
		byHash: (hash) => get(numbers.get(hash) ?? 0),
		entries,
		hashes,
	}
}

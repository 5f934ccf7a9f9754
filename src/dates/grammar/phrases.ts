import type {TimeWords} from '../words/index.js'

/** Phrases of several words by their first, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>

export interface Phrase {
	readonly pieces: readonly string[]
	readonly key: string
	readonly list: 'holiday' | 'reference' | 'frequency' | 'era'
}

const tables = new WeakMap<TimeWords, PhraseTable>()

/** The phrases of the word lists, cut as text is cut; made once for each set of lists. */
export function tablePhrases(words: TimeWords): PhraseTable {
	const known = tables.get(words)
	if (known) return known
	const table = makeTable(words)
	tables.set(words, table)
	return table
}

function makeTable(words: TimeWords): PhraseTable {
	const table = new Map<string, Phrase[]>()
	const add = (list: Phrase['list']) => (key: string) => {
		const pieces = key.match(/\p{L}+|\d+|\S/gu) ?? []
		const first = pieces[0]
		if (first === undefined) return
		const entry = table.get(first)
		if (entry) entry.push({pieces, key, list})
		else table.set(first, [{pieces, key, list}])
	}
	for (const key of words.holidays.keys()) add('holiday')(key)
	for (const key of words.references.keys()) add('reference')(key)
	for (const key of words.frequencies.keys()) add('frequency')(key)
	for (const key of words.eras.keys()) add('era')(key)
	for (const phrases of table.values()) phrases.sort((a, b) => b.pieces.length - a.pieces.length)
	return table
}

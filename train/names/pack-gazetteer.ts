import {formKey} from '#src/entities/names/gazetteer/hashed-lists.js'
import {packVarints} from '#src/learning/files/bytes.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import {hashWord} from '#src/learning/hash.js'
import {addRow, createFeatureTable, keysOf} from '#src/learning/linear/feature-table.js'
import {indexKeys, packKeyIndex} from '#src/learning/linear/key-index.js'
import {readPlainDocument} from './gold.js'
import type {NameLists} from './lists.js'

const maxFormTokens = 8

/** The forms of lists in the order of their keys: a mask says which lists hold each, as in `Gazetteer`. */
interface ListedForms {
	readonly rows: readonly {readonly key: number; readonly mask: number}[]
	readonly lists: readonly string[]
}

/** Turns lists into forms: the tokens of each, cut as an article's are. */
export function buildGazetteer(source: NameLists): ListedForms {
	const lists = [...source.keys()].sort()
	const table = createFeatureTable(1 << 16)
	const masks: number[] = []
	const mark = (key: number, bits: number): void => {
		const row = addRow(table, key)
		masks[row] = (masks[row] ?? 0) | bits
	}
	lists.forEach((list, index) => {
		for (const norms of tokenizeForms([...source.get(list)!].sort())) {
			let key = 0
			norms.forEach((norm, at) => {
				key = formKey(key, hashWord(norm))
				mark(key, at === norms.length - 1 ? 2 << index : 1)
			})
		}
	})
	const rows = Array.from(keysOf(table), (key, row) => ({key: key >>> 0, mask: masks[row]!}))
	return {rows: rows.sort((a, b) => a.key - b.key), lists}
}

// One form a paragraph, with a capital, so that the tokenizer sees names.
function* tokenizeForms(forms: readonly string[]): Generator<readonly string[]> {
	for (let from = 0; from < forms.length; from += 2000) {
		const text = forms
			.slice(from, from + 2000)
			.map((form) => form.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()))
		const doc = readPlainDocument('forms', text.join('\n\n'))
		const byBlock = new Map<number, string[]>()
		for (const {from: first, to, block} of doc.sentences) {
			const norms = byBlock.get(block) ?? []
			for (let row = first; row < to; row++) norms.push(doc.tokens.norms[row]!)
			byBlock.set(block, norms)
		}
		for (const norms of byBlock.values()) if (norms.length > 0 && norms.length <= maxFormTokens) yield norms
	}
}

/** Writes a gazetteer as models/gazetteers.bin has it. */
export function packGazetteer({rows, lists}: ListedForms): Uint8Array {
	const kinds = [...new Set(rows.map(({mask}) => mask))].sort((a, b) => a - b)
	// The commonest combinations get a number of one byte; the few rare ones lose their rarer lists.
	const counts = new Map<number, number>()
	for (const {mask} of rows) counts.set(mask, (counts.get(mask) ?? 0) + 1)
	const kept = kinds.sort((a, b) => counts.get(b)! - counts.get(a)! || a - b).slice(0, 256)
	const number = new Map(kept.map((mask, index) => [mask, index]))
	return packWeights(
		{documents: [], lists},
		new Map([
			['keys', packKeyIndex(indexKeys(Uint32Array.from(rows, ({key}) => key)))],
			['kinds', packVarints(kept)],
			['masks', Uint8Array.from(rows, ({mask}) => number.get(mask) ?? number.get(nearest(mask, kept))!)],
		]),
	)
}

// The largest kept combination within a mask.
function nearest(mask: number, kept: readonly number[]): number {
	const bits = (value: number): number => {
		let count = 0
		for (let rest = value; rest !== 0; rest &= rest - 1) count++
		return count
	}
	let best = kept.find((other) => (other & ~mask) === 0) ?? kept[0]!
	for (const other of kept) if ((other & ~mask) === 0 && bits(other) > bits(best)) best = other
	return best
}

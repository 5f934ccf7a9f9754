import {type FeatureTable, findRow} from '../learning/feature-table.js'

/** What is known of words beyond the running text: parallel columns, one row a word. Row 0 stands for unknown words. */
export interface Lexicon {
	/** From `hashWord(norm)` to a row. */
	readonly table: FeatureTable
	/** Cluster of the word's embedding, from 1 on; 0 for a word without one. */
	readonly fine: Uint16Array
	/** Coarser cluster of each fine one. */
	readonly middles: Uint16Array
	readonly coarses: Uint16Array
	/** Set of tags that a dictionary gives, from 1 on. */
	readonly dictionary: Uint16Array
	/** Set of tags that the treebanks show for a frequent word, from 1 on. */
	readonly observed: Uint16Array
	/** Tags of each observed set, as class numbers of the tagger. */
	readonly observedTags: readonly Uint8Array[]
}

/** The row of a word in a lexicon; 0 for an unknown word. */
export const lexiconRow = (lexicon: Lexicon, hash: number): number => findRow(lexicon.table, hash) + 1

import {unpackPlanes} from '../../learning/files/bytes.js'
import {sectionOf, unpackWeights} from '../../learning/files/weight-file.js'
import {findKey, type KeyIndex, openKeyIndex, shortsOf} from '../../learning/linear/key-index.js'

/** Learned properties of words: parallel columns, one row a word. Row 0 stands for unknown words. */
export interface LearnedLexicon {
	/** From `hashWord(norm)` to a row, less one. */
	readonly table: KeyIndex
	/** Topic: cluster of the word's embedding, from 1 on; 0 for a word without one. */
	readonly topic: Uint16Array
	/** Distribution: cluster by the neighbours that the embedding and the ending predict, from 1 on. */
	readonly kind: Uint16Array
	/** Coarser group of each kind. */
	readonly groups: Uint16Array
	/** Set of tags that a dictionary gives, from 1 on. */
	readonly dictionary: Uint16Array
	/** Set of tags that the treebanks show for a frequent word, from 1 on. */
	readonly observed: Uint16Array
	/** Tags of each observed set, `UPOS|XPOS`; empty where the word is too rare for the set to be complete. */
	readonly observedTags: readonly (readonly string[])[]
}

/** The row of a word in a lexicon; 0 for an unknown word. */
export const lexiconRow = (lexicon: LearnedLexicon, hash: number): number => findKey(lexicon.table, hash) + 1

/** Reads models/lexicon.bin. @throws WeightError */
export function unpackLexicon(bytes: Uint8Array): LearnedLexicon {
	const file = unpackWeights(bytes, 'lexicon')
	const column = (section: string): Uint16Array => shortsOf(sectionOf(file, section, 'lexicon'))
	return {
		table: openKeyIndex(sectionOf(file, 'words', 'lexicon')),
		topic: column('topic'),
		kind: column('kind'),
		groups: column('groups'),
		dictionary: shortsOf(unpackPlanes(sectionOf(file, 'dictionary planes', 'lexicon'), 2)),
		observed: column('observed'),
		observedTags: file.about.observedTags as string[][],
	}
}

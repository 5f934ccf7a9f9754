/** Universal part-of-speech tags. */
export type Upos =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X'

/**
 * The tokens of an article as columns, one row a token, in the order of the text.
 * `words[row]` is always `text.slice(starts[row], ends[row])`; tokens cover every character that isn't white space.
 */
export interface Tokens {
	readonly length: number
	readonly starts: Int32Array
	readonly ends: Int32Array
	/** As written. */
	readonly words: readonly string[]
	/** In lower case, with straight apostrophes. */
	readonly norms: readonly string[]
	/** Index into `Document.sentences`. */
	readonly sentences: Int32Array
}

/** What the syntax room adds to each token row. */
export interface Syntax {
	readonly upos: readonly Upos[]
	/** Penn Treebank tag. */
	readonly xpos: readonly string[]
	readonly lemmas: readonly string[]
	/** Row of the governing token, -1 for a root. One root a sentence, no cycles. */
	readonly heads: Int32Array
	/** Universal dependency relation, with its subtype: `nsubj:pass`; `root` for a root. */
	readonly deprels: readonly string[]
	/** Clusters of the words; absent where no models are in use. */
	readonly clusters?: Clusters
}

/** Clusters of word vectors, for each token row one, from 1 on; 0 for a word without a vector. */
export interface Clusters {
	/** Words of one subject. */
	readonly topics: Int32Array
	/** Words of one use, finely. */
	readonly kinds: Int32Array
	/** Words of one use, coarsely. */
	readonly groups: Int32Array
}

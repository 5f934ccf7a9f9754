import type {Range} from '#src/model/span.js'
import {type TokenRows, writeTokenRows} from '#src/syntax/token-rows.js'
import type {TaggedSentence} from '../network/tags.js'
import {maxTokens} from './tree-sentences.js'

/** No tag that could be learned. */
export const noTag = 255

/** Sentences as a tagger's network learns from them. `tags`: a number for each token, or `noTag`. */
export const taggedSentences = (
	attributes: Int32Array,
	sentences: readonly Range[],
	tags: Uint8Array,
	rows: TokenRows,
): TaggedSentence[] =>
	sentences.flatMap(({from, to}) => {
		if (to - from > maxTokens) return []
		const found = new Int32Array((to - from) * rows.perToken)
		for (let row = from; row < to; row++) writeTokenRows(rows, attributes, row, found, (row - from) * rows.perToken)
		return {length: to - from, rows: found, tags: tags.slice(from, to)}
	})

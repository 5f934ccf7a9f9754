import type {Range} from '#src/model/span.js'
import {writeParserRows} from '#src/syntax/parser/parser.js'
import {readAttributes} from '#src/syntax/tagger/attributes.js'
import type {LearnedLexicon} from '#src/syntax/tagger/learned-lexicon.js'
import {type Tagged, type Tagger, tagTokens} from '#src/syntax/tagger/tagger.js'
import {type TokenRows, writeTokenRows} from '#src/syntax/tagger/token-rows.js'
import type {TreeSentence} from '../network/shape.js'
import type {TaggedSentence} from '../network/tags.js'
import type {RawDocument} from '../raw-news.js'
import type {TextColumns} from './corpus.js'

/** Sentences of more tokens are left out of training: node numbers are bytes. */
export const maxTokens = 250

const rowsOf = (
	rows: TokenRows,
	attributes: Int32Array,
	{best, second}: Tagged,
	from: number,
	to: number,
): Int32Array => {
	const found = new Int32Array((to - from) * rows.perToken)
	for (let row = from; row < to; row++)
		writeParserRows(rows, attributes, row, best[row]!, second[row]!, found, (row - from) * rows.perToken)
	return found
}

/** The sentences of a document with their gold trees, and the tags that a tagger has given them. */
export function treeSentences(
	{gold, sentences, attributes}: TextColumns,
	tagged: Tagged,
	rows: TokenRows,
	labels: readonly string[],
): TreeSentence[] {
	const numberOf = (label: string): number => {
		const number = labels.indexOf(label)
		return number >= 0 ? number : Math.max(labels.indexOf(label.replace(/:.*/, '')), labels.indexOf('dep'))
	}
	return gold.sentences.flatMap(({heads, deprels}, index) => {
		const {from, to} = sentences[index]!
		if (to - from > maxTokens) return []
		return {
			length: to - from,
			rows: rowsOf(rows, attributes, tagged, from, to),
			heads: Uint8Array.from(heads, (head) => head + 1),
			labels: Uint8Array.from(deprels, numberOf),
		}
	})
}

/** Sentences without a tree. */
export type BareSentence = Pick<TreeSentence, 'length' | 'rows'>

const minVotedTokens = 5
const maxVotedTokens = 60

/** The sentences of raw news that a teacher can give trees to. */
export function bareSentences(
	documents: readonly RawDocument[],
	lexicon: LearnedLexicon,
	tagger: Tagger,
	rows: TokenRows,
): BareSentence[] {
	return documents.flatMap(({words, norms, sentences}) => {
		const attributes = readAttributes(words, norms, sentences, lexicon)
		const tagged = tagTokens(tagger, attributes, sentences, norms)
		return sentences
			.filter(({from, to}) => to - from >= minVotedTokens && to - from <= maxVotedTokens)
			.map(({from, to}) => ({length: to - from, rows: rowsOf(rows, attributes, tagged, from, to)}))
	})
}

/** Stands where no tag is to be learned. */
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

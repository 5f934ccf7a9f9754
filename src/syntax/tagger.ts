import {type LinearModel, scoreFeatures, unpackModel} from '../learning/linear-model.js'
import {writeKeys} from '../learning/templates.js'
import {rebuild, unpackWeights, type WeightFile} from '../learning/weight-file.js'
import type {Range} from '../model/span.js'
import type {Upos} from '../model/tokens.js'
import {attribute, attributeCount} from './attributes.js'
import type {Lexicon} from './lexicon.js'
import {contextTemplates, taggerAtoms, writeTagAtoms, writeTaggerAtoms} from './tagger-features.js'
import {createWordSums, startScores, type WordSums} from './word-sums.js'

/** The two tag sets as one: classes are pairs such as `NOUN|NNS`. */
export interface TagSet {
	readonly names: readonly string[]
	readonly upos: readonly Upos[]
	readonly xpos: readonly string[]
	/** Number of the UPOS of each class, from 1 on. */
	readonly uposNumbers: Uint8Array
	/** Classes to choose from, for each observed set of the lexicon. */
	readonly candidates: readonly Uint8Array[]
}

/** A greedy left-to-right tagger: a linear model over words, what is known of them, and the two tags before. */
export interface Tagger {
	readonly tags: TagSet
	readonly weights: LinearModel
	/** Filled as words come: what is in it never changes an answer. */
	readonly words: WordSums
	/** A lead of the best tag below this leaves the second best in play for the parser. */
	readonly doubt: number
}

/** Class numbers, one a row: the best, and the second best where it comes close (else the best again). */
export interface Tagged {
	readonly best: Uint8Array
	readonly second: Uint8Array
}

/** Universal tags in the order of their numbers, which count from 1. */
export const uposNames: readonly Upos[] =
	'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ') as Upos[]

/** Values of the atoms before the first token of a sentence. */
export const noTag = 255

export function tagSetOf(names: readonly string[], lexicon: Lexicon): TagSet {
	const numbers = new Map(names.map((name, number) => [name, number]))
	const all = Uint8Array.from(names.keys())
	const upos = names.map((name) => name.slice(0, name.indexOf('|')) as Upos)
	return {
		names,
		upos,
		xpos: names.map((name) => name.slice(name.indexOf('|') + 1)),
		uposNumbers: Uint8Array.from(upos, (tag) => uposNames.indexOf(tag) + 1),
		candidates: lexicon.observedTags.map((tags) => {
			const known = Uint8Array.from(tags.flatMap((tag) => numbers.get(tag) ?? []))
			return known.length > 0 ? known : all
		}),
	}
}

/** Reads models/tagger.bin; `exact` as for `unpackModel`. @throws WeightError */
export function unpackTagger(bytes: Uint8Array, lexicon: Lexicon, exact = false): Tagger {
	const file = unpackWeights(bytes, 'tagger')
	const names = file.about.tags
	if (!Array.isArray(names)) throw rebuild('tagger', 'names no tags')
	const weights = unpackModel(file, 'tagger', exact)
	return {
		tags: tagSetOf(names as string[], lexicon),
		weights,
		words: createWordSums(weights.classes),
		doubt: doubtOf(file),
	}
}

/** Forty updates' worth of weight, in the units of the packed weights. */
export function doubtOf(file: WeightFile): number {
	const largest = file.about.largest
	return typeof largest === 'number' && largest > 0 ? (40 * 127 ** 2) / largest : 0
}

/** Tags every token. `table` as `readAttributes` makes it. */
export function tagTokens(
	{tags, weights, words, doubt}: Tagger,
	table: Int32Array,
	sentences: readonly Range[],
): Tagged {
	const found = new Uint8Array(table.length / attributeCount - 1)
	const runnersUp = new Uint8Array(found.length)
	const values = new Int32Array(taggerAtoms)
	const keys = new Int32Array(contextTemplates.length)
	const scores = new Int32Array(weights.classes)
	for (const {from, to} of sentences) {
		let before = noTag
		let before2 = noTag
		for (let row = from; row < to; row++) {
			const candidates = tags.candidates[table[row * attributeCount + attribute.observed]!]!
			let best = candidates[0]!
			let second = best
			if (candidates.length > 1) {
				writeTaggerAtoms(table, row, from, to, values)
				writeTagAtoms(values, before, before2, tags.uposNumbers)
				startScores(words, weights, table, row, values, scores)
				writeKeys(contextTemplates, values, keys)
				scoreFeatures(weights, keys, keys.length, scores)
				for (let at = 1; at < candidates.length; at++) {
					const candidate = candidates[at]!
					const score = scores[candidate]!
					if (score > scores[best]!) {
						second = best
						best = candidate
					} else if (second === best || score > scores[second]!) second = candidate
				}
				if (scores[best]! - scores[second]! >= doubt) second = best
			}
			found[row] = best
			runnersUp[row] = second
			before2 = before
			before = best
		}
	}
	return {best: found, second: runnersUp}
}

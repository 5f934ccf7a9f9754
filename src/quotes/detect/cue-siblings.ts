import type {SpanModel} from '../../learning/chain/span-model.js'
import {scoreLabels} from '../../learning/chain/span-probabilities.js'
import type {FeatureList} from '../../learning/linear/feature-list.js'
import {childrenOf} from '../../model/grammar/tree.js'
import {childrenIn, type TokenFeatures} from './token-features.js'

/** Template of the features of the cue tagger that read a token's relation and that of one of its siblings, before or after it. */
const template = 45

/** Writes them for a token. */
export function writeSiblings(features: TokenFeatures, row: number, list: FeatureList): void {
	const {relation, doc} = features
	const head = doc.tree.heads[row]!
	if (head < 0) return
	for (const sibling of childrenIn(features, head))
		if (sibling !== row) list.add(template, relation[row]!, relation[sibling]!, sibling < row ? 0 : 1)
}

/**
 * Adds what they add to the scores of the three labels: three numbers a row. Two tokens of a long list have the same siblings but
 * for themselves, so that each pair of relations is scored once and siblings with one relation are counted.
 */
export function addSiblings(features: TokenFeatures, model: SpanModel, list: FeatureList, sums: Int32Array): void {
	const {ids, count} = features.numbers.relation
	const scores = new PairScores(features, model, list)
	const before = new Int32Array(count)
	const after = new Int32Array(count)
	for (let head = 0; head < features.length; head++) {
		const siblings = childrenIn(features, head)
		if (siblings.length < 2) continue
		before.fill(0)
		after.fill(0)
		// The first row with each relation.
		const firsts: number[] = []
		for (const sibling of siblings) if (after[ids[sibling]!]!++ === 0) firsts.push(sibling)
		const all = childrenOf(features.doc.tree, head)
		for (let place = 0; place < all.length; place++) {
			const row = all[place]!
			const own = ids[row]!
			if (place < siblings.length) after[own]!--
			for (const sibling of firsts) {
				const other = ids[sibling]!
				const pair = scores.of(row, sibling)
				for (let label = 0; label < 3; label++)
					sums[row * 3 + label]! += before[other]! * pair[label]! + after[other]! * pair[3 + label]!
			}
			if (place < siblings.length) before[own]!++
		}
	}
}

/** The scores of each pair of relations, worked out once. */
class PairScores {
	readonly #features: TokenFeatures
	readonly #model: SpanModel
	readonly #list: FeatureList
	readonly #known = new Map<number, Int32Array>()

	constructor(features: TokenFeatures, model: SpanModel, list: FeatureList) {
		this.#features = features
		this.#model = model
		this.#list = list
	}

	/** Of the relations of two rows: three with the second before the first, and three with it after. */
	of(row: number, sibling: number): Int32Array {
		const {numbers, relation} = this.#features
		const {ids, count} = numbers.relation
		const pair = ids[row]! * count + ids[sibling]!
		const known = this.#known.get(pair)
		if (known) return known
		const list = this.#list
		list.clear()
		for (const side of [0, 1]) {
			list.add(template, relation[row]!, relation[sibling]!, side)
			list.close()
		}
		const scores = scoreLabels(this.#model, list, new Int32Array(6))
		this.#known.set(pair, scores)
		return scores
	}
}

import type {FeatureList} from '../../learning/feature-list.js'
import {childrenIn, type TokenFeatures, valueAt} from './token-features.js'

/** Features of a token's place in the tree: what it hangs on, what hangs on it, and the prepositions between. */
export function writeTree(features: TokenFeatures, row: number, list: FeatureList): void {
	const {lemma, tag, relation, rate, doc} = features
	const head = doc.tree.heads[row]!
	list.add(30, relation[row]!)
	list.add(31, relation[row]!, valueAt(lemma, head))
	list.add(32, relation[row]!, valueAt(tag, head))
	list.add(33, relation[row]!, valueAt(relation, head))
	list.add(34, lemma[row]!, relation[row]!)
	let subject = 0
	let complement = 0
	let best = 0
	for (const child of childrenIn(features, row)) {
		const side = child < row ? 0 : 1
		list.add(36, relation[child]!, side)
		list.add(37, lemma[row]!, relation[child]!, side)
		best = Math.max(best, rate[child]!)
		const label = doc.tree.deprels[child]!
		if (label.startsWith('nsubj')) {
			subject = side + 1
			list.add(38, lemma[child]!)
			list.add(39, tag[child]!)
		} else if (label === 'obj' || label === 'mark' || label === 'iobj') list.add(40, relation[child]!, lemma[child]!)
		else if (label === 'ccomp' || label === 'xcomp' || label === 'parataxis') {
			complement = side + 1
			list.add(41, relation[child]!, tag[child]!, side)
		}
	}
	list.add(42, subject, complement)
	list.add(43, subject, complement, lemma[row]!)
	list.add(44, best)
	if (head >= 0)
		for (const sibling of childrenIn(features, head))
			if (sibling !== row) list.add(45, relation[row]!, relation[sibling]!, sibling < row ? 0 : 1)
	writeGrandparent(features, row, list)
	writePrepositions(features, row, list)
}

function writeGrandparent(features: TokenFeatures, row: number, list: FeatureList): void {
	const {lemma, tag, relation, rate, group, doc} = features
	const head = doc.tree.heads[row]!
	const grandparent = head < 0 ? -1 : doc.tree.heads[head]!
	list.add(110, relation[row]!, valueAt(relation, head), valueAt(lemma, grandparent))
	list.add(111, relation[row]!, valueAt(relation, head), valueAt(rate, grandparent))
	for (const child of childrenIn(features, row)) {
		list.add(112, relation[child]!, tag[child]!, tag[row]!)
		list.add(113, relation[child]!, group[child]!)
	}
}

// `called for more`: the preposition hangs on what it governs, not on the verb, and often belongs to the cue.
function writePrepositions(features: TokenFeatures, row: number, list: FeatureList): void {
	const {lemma, rate, doc} = features
	const {heads, deprels} = doc.tree
	for (const child of childrenIn(features, row)) {
		if (!/^(?:obl|nmod|advcl|acl|[cx]comp)/.test(deprels[child]!)) continue
		for (const link of childrenIn(features, child)) {
			if (!isLink(deprels[link]!)) continue
			list.add(114, lemma[link]!, child < row ? 0 : 1)
			list.add(115, lemma[link]!, lemma[row]!)
			list.add(116, lemma[link]!, rate[row]!)
		}
	}
	if (!isLink(deprels[row]!)) return
	const governor = heads[row]! < 0 ? -1 : heads[heads[row]!]!
	list.add(117, lemma[row]!, valueAt(lemma, governor))
	list.add(118, lemma[row]!, valueAt(rate, governor), governor === row - 1 ? 1 : 0)
	list.add(119, valueAt(rate, governor), governor < row ? Math.min(4, row - governor) : -1)
}

const isLink = (relation: string): boolean => relation === 'case' || relation === 'mark'

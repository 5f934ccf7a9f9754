import {inClass} from '../../lexicon/lexicon.js'
import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, wide} from './tree-draft.js'

/** `Its income more than doubled`: it doubled, and more than that. */
export function raiseMultiplied(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, xpos, heads, deprels} = draft
	for (let more = from + 1; more < to - 2; more++) {
		const verb = more + 2
		if (norms[more] !== 'more' || norms[more + 1] !== 'than' || !inClass(lemmas[verb], 'multiplying-verb')) continue
		if (heads[verb] !== more || !/^VB[DN]$/.test(xpos[verb]!)) continue
		const above = heads[more]!
		const role = deprels[more]!
		// `has more than doubled`: the tree takes the auxiliary for what governs.
		const has = above >= from && above < more && lemmas[above] === 'have' && /^(?:obj|xcomp|ccomp)$/.test(role)
		const told = above >= from && upos[above] === 'VERB' && /^(?:advmod|obj)$/.test(role)
		heads[verb] = has ? heads[above]! : above
		deprels[verb] = has ? deprels[above]! : told ? 'ccomp' : role
		for (let row = Math.max(from, more - wide); row < Math.min(to, verb + wide); row++) {
			if (row === verb || row === more + 1) continue
			if (heads[row] === more || (has && heads[row] === above && row !== more)) attach(draft, row, verb, deprels[row]!)
		}
		if (has) attach(draft, above, verb, 'aux')
		attach(draft, more, verb, 'advmod')
		attach(draft, more + 1, more, 'fixed')
		const noun = childOf(draft, verb, from, more, /^(?:obl:unmarked|obl:npmod|nmod:unmarked|dislocated)$/)
		if (noun >= 0 && childOf(draft, verb, from, more, /^nsubj/) < 0) deprels[noun] = 'nsubj'
	}
}

import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, reach, wide} from './tree-draft.js'

/** `asked what the rule is in Dover`, `knew what the plan was`: what it is, is asked; nothing is said of a `what`. */
export function askWhat(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, heads, deprels} = draft
	for (let what = from + 1; what < to - 3; what++) {
		if (norms[what] !== 'what' || deprels[what] !== 'obj' || heads[what] !== what - 1) continue
		const clause = childOf(draft, what, what + 3, Math.min(to, what + reach), /^acl:relcl$/)
		if (clause < 0) continue
		const bare = lemmas[clause] === 'be'
		const copula = bare ? clause : childOf(draft, clause, what + 2, clause, /^cop$/)
		const subject = childOf(draft, clause, what + 1, copula, /^nsubj$/)
		const placed = bare || childOf(draft, clause, copula + 1, clause, /^case$/) >= 0
		if (copula < 0 || subject < 0 || !placed || childOf(draft, clause, what, clause, /^(?:aux|mark)/) >= 0) continue
		deprels[what] = 'ccomp'
		attach(draft, subject, what, 'nsubj')
		for (let row = what + 1; row < Math.min(to, clause + wide); row++)
			if (heads[row] === clause && (bare || row < copula || row > clause)) attach(draft, row, what, deprels[row]!)
		attach(draft, copula, what, 'cop')
		if (!bare) attach(draft, clause, what, 'obl')
	}
}

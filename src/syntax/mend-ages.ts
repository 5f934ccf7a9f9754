import type {Range} from '../model/span.js'
import {attach, type Draft} from './tree-draft.js'

/** `the 24-year-old said`: an age with an article and no noun behind it is a noun itself. Hyphens are words of their own. */
export function seatAged(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let row = from + 4; row < to - 1; row++) {
		if (norms[row] !== 'old' || !/^(?:amod|advmod|compound|acl)$/.test(deprels[row]!)) continue
		if (norms[row - 1] !== '-' || !/^years?$/.test(norms[row - 2]!) || norms[row - 3] !== '-') continue
		const verb = heads[row]!
		if (verb < from || upos[verb] !== 'VERB') continue
		const first = row - 5
		if (first < from || !/^(?:the|that|this|an?)$/.test(norms[first]!) || /^(?:ADJ|NOUN|PROPN)$/.test(upos[row + 1]!))
			continue
		deprels[row] = verb > row ? 'nsubj' : 'obj'
		for (let at = first; at < row; at++) if (heads[at] === verb) attach(draft, at, row, deprels[at]!)
	}
}

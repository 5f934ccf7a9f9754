import type {Range} from '../../model/span.js'
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

/** `residents aged 18 and older who earn`: a clause behind an age is said of the people. */
export function passAged({norms, upos, heads, deprels}: Draft, {from, to}: Range): void {
	for (let aged = from + 1; aged < to - 3; aged++) {
		if (norms[aged] !== 'aged' || upos[aged + 1] !== 'NUM' || upos[aged - 1] !== 'NOUN') continue
		const people = aged - 1
		for (let who = aged + 2; who < Math.min(to, aged + 8); who++) {
			if (norms[who] !== 'who') continue
			const verb = heads[who]!
			if (verb > who && deprels[verb] === 'acl:relcl' && heads[verb]! > people && heads[verb]! < who)
				heads[verb] = people
			break
		}
		if (deprels[aged] === 'advcl' && heads[aged]! < people) {
			heads[aged] = people
			deprels[aged] = 'acl'
		}
	}
}

import type {Range} from '../../model/span.js'
import {attach, type Draft} from './tree-draft.js'

/** `Ann Lee along with two others left`, `taken in order to save it`: two words as one, before a noun and before a clause. */
export function joinPrepositions(draft: Draft, {from, to}: Range): void {
	const {norms, deprels, heads} = draft
	for (let row = from; row < to - 2; row++) {
		if (norms[row] === 'in' && norms[row + 1] === 'order' && norms[row + 2] === 'to') {
			const verb = heads[row + 2]!
			if (deprels[row] === 'compound:prt' && verb > row + 2) attach(draft, row, verb, 'mark')
		}
		if (norms[row] !== 'along' || norms[row + 1] !== 'with' || deprels[row] !== 'advmod') continue
		const who = heads[row + 1]!
		const beside = heads[row]!
		if (deprels[row + 1] !== 'case' || who < row || beside > row) continue
		attach(draft, row, who, 'case')
		// Where it hung on a noun, so does what follows.
		if (beside === row - 1 && /^(?:NOUN|PROPN|PRON)$/.test(draft.upos[beside]!)) attach(draft, who, beside, 'nmod')
	}
}

/** `from the nominee Ann Lee`: the preposition governs the name, not the noun that describes it. */
export function passPreposition({heads, deprels}: Draft, {from, to}: Range): void {
	for (let row = from; row < to - 2; row++) {
		const noun = heads[row]!
		if (deprels[row] === 'case' && noun > row && deprels[noun] === 'nmod:desc' && heads[noun]! > noun)
			heads[row] = heads[noun]!
	}
}

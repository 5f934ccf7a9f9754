import type {Range} from '../model/span.js'
import {telling} from './mend-reports.js'
import {attach, childOf, type Draft, reach} from './tree-draft.js'

/**
 * `The driver was held on suspicion of theft, Sheriff Ruiz told reporters`: a clause that the tree made the subject of the
 * telling is what is told, and who stands right before the verb tells it.
 */
export function seatTeller(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, lemmas, heads, deprels} = draft
	for (let verb = from + 4; verb < to; verb++) {
		if (!telling.has(lemmas[verb]!) || !/^VB[DPZ]$/.test(xpos[verb]!)) continue
		let comma = verb - 1
		while (comma > from && /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(upos[comma]!)) comma--
		if (norms[comma] !== ',' || comma === verb - 1) continue
		const told = clauseBefore(draft, verb, from, comma)
		if (told < 0 || upos[told] !== 'VERB' || childOf(draft, told, from, told, /^nsubj/) < 0) continue
		if (!/^VB[DPZ]$/.test(xpos[told]!) && childOf(draft, told, from, told, /^aux/) < 0) continue
		let teller = comma + 1
		while (teller < verb && heads[teller]! > comma && heads[teller]! < verb) teller++
		deprels[told] = 'ccomp'
		for (let row = told + 1; row < comma; row++)
			if (heads[row] === verb && /^(?:obl|obj|advmod)/.test(deprels[row]!)) attach(draft, row, told, deprels[row]!)
		if (teller < verb) attach(draft, teller, verb, 'nsubj')
	}
}

function clauseBefore({heads, deprels, upos}: Draft, verb: number, from: number, to: number): number {
	for (let row = Math.max(from, verb - reach); row < to; row++)
		if (heads[row] === verb && upos[row] === 'VERB' && /^(?:[nc]subj|obl|obj|nmod|dep)/.test(deprels[row]!)) return row
	return -1
}

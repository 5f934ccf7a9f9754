import type {Range} from '../model/span.js'
import {childOf, type Draft} from './tree-draft.js'

const perceiving = /^(?:catch|depict|film|find|hear|notice|observe|see|show|spot|watch)$/

/** `showed him leading the race`: what somebody is seen doing is said of him, not of what shows it. */
export function hangSeen(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, lemmas, heads, deprels} = draft
	for (let deed = from + 2; deed < to; deed++) {
		const verb = heads[deed]!
		if (xpos[deed] !== 'VBG' || deprels[deed] !== 'advcl' || verb < from || verb > deed - 2) continue
		if (!perceiving.test(lemmas[verb]!) || childOf(draft, deed, verb, deed, /^mark$/) === deed - 1) {
			// `videos show Moss throwing stones`: no name opens a clause.
			const name = childOf(draft, deed, verb, deed, /^mark$/)
			if (name === deed - 1 && upos[name] === 'PROPN') deprels[name] = 'nsubj'
			continue
		}
		const whom = childOf(draft, verb, verb + 1, deed, /^obj$/)
		if (whom < 0 || hasComma(norms, whom, deed)) continue
		let above = deed - 1
		for (let steps = 0; steps < 8 && above > whom; steps++) above = heads[above]!
		if (above === whom) deprels[deed] = 'xcomp'
	}
}

const hasComma = (norms: readonly string[], from: number, to: number): boolean => {
	for (let row = from; row < to; row++) if (norms[row] === ',') return true
	return false
}

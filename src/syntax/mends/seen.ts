import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, hasComma, wide} from './tree-draft.js'

const perceiving = /^(?:catch|depict|film|find|hear|notice|observe|see|show|spot|watch)$/

/** `showed him leading the race`: what somebody is seen doing is said of him, not of what shows it. */
export function hangSeen(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, lemmas, heads, deprels} = draft
	for (let deed = from + 2; deed < to; deed++) {
		const verb = heads[deed]!
		if (xpos[deed] !== 'VBG' || verb < from || verb > deed - 2) continue
		// `show Moss throwing stones`: who does it stands right before.
		if (deprels[deed] === 'xcomp' && perceiving.test(lemmas[verb]!)) {
			const seen = childOf(draft, verb, verb + 1, deed, /^iobj$/)
			if (seen >= 0 && childOf(draft, verb, seen + 1, to, /^obj$/) < 0) deprels[seen] = 'obj'
		}
		if (deprels[deed] !== 'advcl') continue
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

/** `to witness the mayor flip the switch`: what somebody is seen doing is no second deed of who sees it. */
export function hangWitnessed(draft: Draft, {from, to}: Range): void {
	const {xpos, lemmas, heads, deprels} = draft
	for (let deed = from + 3; deed < to; deed++) {
		const verb = heads[deed]!
		if (!/^VBP?$/.test(xpos[deed]!) || deprels[deed] !== 'conj' || verb < from || verb > deed - 2) continue
		if (!/^(?:hear|help|let|make|see|watch|witness)$/.test(lemmas[verb]!)) continue
		if (childOf(draft, deed, verb, deed, /^(?:aux|cc|mark|.subj.*)$/) >= 0) continue
		if (childOf(draft, verb, verb + 1, deed, /^obj$/) >= 0) deprels[deed] = 'xcomp'
	}
}

/** `saw Moss leave`: no name is part of a deed. */
export function seatSeen(draft: Draft, {from, to}: Range): void {
	const {upos, xpos, lemmas, heads, deprels} = draft
	for (let deed = from + 2; deed < to; deed++) {
		const verb = heads[deed]!
		if (xpos[deed] !== 'VB' || deprels[deed] !== 'xcomp' || verb < from || verb > deed - 2) continue
		if (!/^(?:feel|hear|help|let|make|see|watch|witness)$/.test(lemmas[verb]!)) continue
		const name = deed - 1
		if (upos[name] !== 'PROPN' || heads[name] !== deed || deprels[name] !== 'compound') continue
		if (childOf(draft, verb, verb + 1, to, /^i?obj$/, wide) < 0) attach(draft, name, verb, 'obj')
	}
}

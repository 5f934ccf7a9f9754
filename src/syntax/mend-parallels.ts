import type {Range} from '../model/span.js'
import {attach, childOf, type Draft, reach} from './tree-draft.js'

/** `somebody who has met Moss, who has heard him`: clauses that begin alike are said of the same one. */
export function relateAlike({norms, heads, deprels}: Draft, {from, to}: Range): void {
	for (let second = from + 5; second < to - 1; second++) {
		const verb = heads[second]!
		if (norms[second] !== 'who' || norms[second - 1] !== ',' || verb < second) continue
		if (!deprels[verb]!.startsWith('acl:relcl')) continue
		for (let first = second - 3; first > from && first > second - reach; first--) {
			if (norms[first] !== 'who') continue
			const other = heads[first]!
			const noun = heads[other]!
			const alike = norms[first + 1] === norms[second + 1] && other > first && other < second
			if (alike && noun >= from && noun < first && deprels[other] === 'acl:relcl') heads[verb] = noun
			break
		}
	}
}

/** `The truth was he was late`: of two subjects, each with its copula, the first belongs to the outer one. */
export function splitCopulas(draft: Draft, {from, to}: Range): void {
	const {heads, deprels} = draft
	for (let second = from + 3; second < to - 1; second++) {
		const head = heads[second]!
		if (deprels[second] !== 'cop' || head < second) continue
		const inner = childOf(draft, head, from, second, /^cop$/)
		const subject = childOf(draft, head, from, inner, /^nsubj$/)
		if (inner < 0 || subject < 0) continue
		if (childOf(draft, head, inner + 1, second, /^nsubj$/) > inner) deprels[subject] = 'nsubj:outer'
	}
}

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

/** `a Lowther District (LD) police officer`: the noun right behind the brackets heads the phrase. */
export function headBehindBrackets(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let close = from + 4; close < to - 1; close++) {
		if (norms[close] !== ')' || norms[close - 2] !== '(') continue
		const name = close - 3
		if (upos[name] !== 'PROPN' || heads[close - 1] !== name || deprels[close - 1] !== 'appos') continue
		const noun = childOf(draft, name, close + 1, Math.min(to, close + 4), /^appos$/)
		if (noun < 0 || upos[noun] !== 'NOUN') continue
		heads[noun] = heads[name]!
		deprels[noun] = deprels[name]!
		for (let row = Math.max(from, name - 8); row < to && row < noun + 8; row++)
			if (heads[row] === name && (row > noun || /^(?:case|det|nmod:poss)$/.test(deprels[row]!)))
				attach(draft, row, noun, deprels[row]!)
		attach(draft, name, noun, 'compound')
	}
}

const loose = /^(?:advcl|conj|parataxis|dep)$/

/** `put on by clerks who did not want it`: a clause with `who` right behind a noun is said of it, wherever the tree hangs it. */
export function relateLoose(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let who = from + 2; who < to - 1; who++) {
		const verb = heads[who]!
		if (norms[who] !== 'who' || !deprels[who]!.startsWith('nsubj') || verb < who) continue
		// What a verb of asking takes stands behind it, not behind a noun with a preposition.
		const noun = nounBefore(draft, who - 1, from)
		const held = noun >= 0 && childOf(draft, noun, Math.max(from, noun - 6), noun, /^case$/) >= 0
		if (
			held &&
			(loose.test(deprels[verb]!) || (deprels[verb] === 'ccomp' && upos[noun] !== 'PRON')) &&
			heads[verb]! < who
		)
			attach(draft, verb, noun, 'acl:relcl')
	}
}

// `residents aged 18 and older`: over an age back to whom it is said of.
function nounBefore({norms, upos}: Draft, row: number, from: number): number {
	if (/^(?:NOUN|PROPN)$/.test(upos[row]!)) return row
	if (!/^(?:older|over|up|above)$/.test(norms[row]!) || row < from + 4) return -1
	const aged = row - 3
	return norms[aged] === 'aged' && upos[aged - 1] === 'NOUN' ? aged - 1 : -1
}

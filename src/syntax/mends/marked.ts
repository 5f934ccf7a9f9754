import type {Range} from '../../model/span.js'
import {irregularPasts} from '../irregular.js'
import {attach, childOf, type Draft} from './tree-draft.js'

// `found after the crash buried under snow`
const finding = /^(?:discover|find|hold|keep|leave|see|spot)$/

const marking = /^(?:after|as|before|since|until|while)$/

/** `fell as a strike and tariffs offset orders`: what `as` or `after` opens is the clause whose verb follows. */
export function seatMarked(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let verb = from + 3; verb < to - 1; verb++) {
		const governor = heads[verb]!
		if (!(/^VB[DPZ]$/.test(xpos[verb]!) || isPast(draft, verb)) || deprels[verb] !== 'advcl') continue
		if (governor < from || governor > verb) continue
		const subject = childOf(draft, verb, governor, verb, /^nsubj/)
		if (subject >= 0) freeMarker(draft, subject, verb, governor)
		if (subject >= 0 || childOf(draft, verb, governor, verb, /^(?:mark|.subj.*|cc)$/) >= 0) continue
		const leads = childOf(draft, verb, verb + 1, Math.min(to, verb + 8), /^(?:obj|xcomp|obl|advmod)/) >= 0
		if (!leads && !(xpos[verb] === 'VBD' && /^[.,;]$/.test(norms[verb + 1]!))) continue
		hangPhrase(draft, verb, governor)
		if (takeSubject(draft, verb, governor) && xpos[verb] === 'VBN') xpos[verb] = 'VBD'
	}
}

// `swept down`, no passive: a form that the simple past shares with the participle.
const isPast = ({norms, xpos, lemmas, heads}: Draft, verb: number): boolean =>
	xpos[verb] === 'VBN' &&
	!finding.test(lemmas[heads[verb]!] ?? '') &&
	(irregularPasts.get(norms[verb]!)?.past ?? norms[verb]!.endsWith('ed'))

/** `The remarks came after the director said that`: what was said is told of the second clause; the first is no word of it. */
export function raiseMarked(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let verb = from + 4; verb < to - 1; verb++) {
		if (!/^VB[DPZ]$/.test(xpos[verb]!) || childOf(draft, verb, from, verb, /^(?:mark|.subj.*|cc)$/) >= 0) continue
		const first = childOf(draft, verb, from, verb, /^ccomp$/)
		if (
			first < 0 ||
			norms.slice(first, verb).includes(',') ||
			childOf(draft, verb, verb + 1, to, /^(?:ccomp|obj)$/) < 0
		)
			continue
		const [head, relation] = [heads[verb]!, deprels[verb]!]
		heads[first] = head
		deprels[first] = relation
		attach(draft, verb, first, 'advcl')
		if (takeSubject(draft, verb, first)) continue
		attach(draft, first, verb, 'ccomp')
		heads[verb] = head
		deprels[verb] = relation
		heads[first] = verb
		deprels[first] = 'ccomp'
	}
}

// `after talks over pay broke up`: a phrase right before the verb belongs to the noun before it.
function hangPhrase(draft: Draft, verb: number, governor: number): void {
	const {upos, heads, deprels} = draft
	const last = verb - 1
	if (heads[last] !== verb || deprels[last] !== 'obl') return
	const marker = childOf(draft, last, governor, last, /^case$/)
	const noun = marker - 1
	if (marker < governor + 3 || marking.test(draft.norms[marker]!) || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) return
	if (heads[noun] === governor && deprels[noun] === 'obl') attach(draft, last, noun, 'nmod')
}

// The phrase with such a marker right before a verb becomes its subject, where all between them belongs to it.
function takeSubject(draft: Draft, verb: number, governor: number): boolean {
	const {norms, heads, deprels} = draft
	for (let noun = verb - 1, steps = 0; noun > governor && noun < verb && steps < 8; noun = heads[noun]!, steps++) {
		const marker = /^(?:nmod|obl)/.test(deprels[noun]!) ? childOf(draft, noun, governor, noun, /^case$/) : -1
		if (marker < 0 || !marking.test(norms[marker]!) || !fills(draft, marker, verb, noun)) continue
		attach(draft, noun, verb, 'nsubj')
		attach(draft, marker, verb, 'mark')
		return true
	}
	return false
}

// All between a marker and a verb hangs on the noun.
function fills({heads}: Draft, marker: number, verb: number, noun: number): boolean {
	for (let row = marker + 1; row < verb; row++) {
		let above = row
		for (let steps = 0; steps < 8 && above > marker && above !== noun; steps++) above = heads[above]!
		if (above !== noun) return false
	}
	return true
}

// `after director Ann Lee said`: the marker belongs to the verb, not to what stands before its subject.
function freeMarker(draft: Draft, subject: number, verb: number, governor: number): void {
	for (let row = subject - 1; row > governor && row > subject - 12; row--) {
		if (draft.deprels[row] !== 'case' || !marking.test(draft.norms[row]!)) continue
		if (fills(draft, row, subject, subject)) attach(draft, row, verb, 'mark')
		return
	}
}

import {measureOfTime} from '../../model/day-words.js'
import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, subjectOf} from './tree-draft.js'

const helping =
	/^(?:be|can|could|dare|do|get|go|have|keep|may|might|must|need|ought|shall|should|use|will|would|'d|'ll)$/

/** `A letter her lawyer wrote was read out`: no verb with a sense of its own helps another one. */
export function relateHelper(draft: Draft, {from, to}: Range): void {
	const {lemmas, xpos, upos, heads, deprels} = draft
	for (let verb = from + 2; verb < to - 1; verb++) {
		const main = heads[verb]!
		if (deprels[verb] !== 'aux' || main < verb + 2 || !/^VB[DPZ]$/.test(xpos[verb]!) || helping.test(lemmas[verb]!))
			continue
		const subject = childOf(draft, verb, from, verb, /^nsubj/)
		const noun = subject < 0 ? -1 : childOf(draft, main, from, subject, /^nsubj/)
		if (noun >= 0 && /^(?:NOUN|PRON|PROPN)$/.test(upos[noun]!)) attach(draft, verb, noun, 'acl:relcl')
	}
}

/** `What began as a protest has grown`: the pronoun does what the second verb says, too. */
export function relateWhat(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let what = from; what < to - 3; what++) {
		const inner = heads[what]!
		const verb = heads[inner] ?? -1
		if (norms[what] !== 'what' || deprels[what] !== 'nsubj' || inner !== what + 1) continue
		if (!/^(?:advcl|csubj)/.test(deprels[inner]!)) continue
		if (verb < inner || verb >= to || upos[verb] !== 'VERB') continue
		if (childOf(draft, verb, inner, verb, /^(?:nsubj.*|expl)$/) >= 0) continue
		attach(draft, what, verb, subjectOf(draft, verb, inner))
		attach(draft, inner, what, 'acl:relcl')
	}
}

/** `his niece, who weeks earlier had left`: the time between belongs to the verb, and so does the pronoun. */
export function relateOverTime(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads} = draft
	for (let who = from + 2; who < to - 4; who++) {
		const time = heads[who]!
		if (!/^(?:which|who)$/.test(norms[who]!) || norms[who - 1] !== ',' || time < who || time > who + 3) continue
		if (!measureOfTime.test(norms[time]!) || !/^(?:after|ago|before|earlier|later)$/.test(norms[time + 1]!)) continue
		const verb = heads[time]! > time ? heads[time]! : heads[time + 1]!
		if (verb < time + 2 || verb > time + 6 || upos[verb] !== 'VERB') continue
		if (childOf(draft, verb, who + 1, verb, /^nsubj/) >= 0) continue
		const noun = headOfPhrase(draft, who - 2, from)
		if (noun < 0) continue
		attach(draft, verb, noun, 'acl:relcl')
		attach(draft, who, verb, subjectOf(draft, verb, who))
		attach(draft, time, verb, 'obl:unmarked')
		attach(draft, time + 1, verb, 'advmod')
	}
}

// The noun that a phrase ends with, or the name that its last word is part of.
function headOfPhrase({upos, heads, deprels}: Draft, last: number, from: number): number {
	let row = last
	for (let steps = 0; steps < 4 && row > from && /^(?:flat|nmod)/.test(deprels[row]!) && heads[row]! < row; steps++)
		row = heads[row]!
	return /^(?:NOUN|PROPN)$/.test(upos[row]!) ? row : -1
}

const holding =
	/^(?:array|batch|bundle|collection|couple|group|handful|number|pair|range|row|selection|series|set|string|wave)$/

/** `a batch of letters released this week`: the letters were released, not the batch. */
export function relateHeld(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let word = from + 3; word < to; word++) {
		const group = heads[word]!
		const many = word - 1
		if (deprels[word] !== 'acl' || group < from || group > word || !holding.test(norms[group]!)) continue
		if (xpos[many] !== 'NNS' || heads[many] !== group || norms[group + 1] !== 'of' || !/^VB[DGN]$/.test(xpos[word]!))
			continue
		if (childOf(draft, many, group, many, /^case$/) >= 0) heads[word] = many
	}
}

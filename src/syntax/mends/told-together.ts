import type {Range} from '../../model/span.js'
import {personEnding} from './person-ending.js'
import {attach, childOf, type Draft} from './tree-draft.js'

const telling =
	/^(?:accuse|add|announce|ask|call|demand|deny|insist|pledge|promise|refuse|say|tell|threaten|urge|vow|warn)$/

/** Other words for people, and bodies, who may do so. */
const able =
	/^(?:agency|association|bank|board|body|boss|chief|club|coalition|committee|company|council|court|family|firm|government|group|he|i|it|judge|mayor|ministry|opposition|party|people|police|president|she|staff|team|they|trust|union|we|who|you)s?$/

// They end like words for people.
const things =
	/^(?:answer|border|chapter|cover|danger|disaster|dinner|factor|letter|matter|motor|number|offer|order|paper|power|river|tender|tower|water|weather|winter)s?$/

const isAble = (norm: string): boolean => able.test(norm) || (personEnding.test(norm) && !things.test(norm))

/** `The union said the offer was low and called on members to strike`: no offer calls; whoever said the one told the other. */
export function joinToldTogether(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, heads, deprels} = draft
	for (let row = from + 6; row < to - 1; row++) {
		const inner = heads[row]!
		const outer = heads[inner] ?? -1
		if (deprels[row] !== 'conj' || !telling.test(lemmas[row]!) || inner > row || outer < from || outer > inner) continue
		if (deprels[inner] !== 'ccomp' || upos[outer] !== 'VERB' || norms[row - 1] !== 'and') continue
		const subject = childOf(draft, inner, outer + 1, inner, /^nsubj/)
		if (subject < 0 || upos[subject] !== 'NOUN' || isAble(norms[subject]!)) continue
		if (childOf(draft, outer, from, outer, /^nsubj/) >= 0) attach(draft, row, outer, 'conj')
	}
}

const judging = /^(?:brand|condemn|denounce|deride|describe|dismiss|mock|reject|ridicule|slam)$/

/** `dismissed claims that it hid figures as “nonsense”`: what the claims are called is told by who dismissed them. */
export function hangLabel(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, heads, deprels} = draft
	for (let label = from + 6; label < to; label++) {
		const marker = childOf(draft, label, from, label, /^case$/)
		const inner = heads[label]!
		const noun = heads[inner] ?? -1
		const verb = heads[noun] ?? -1
		if (norms[marker] !== 'as' || deprels[label] !== 'obl' || inner > label || !/^acl/.test(deprels[inner] ?? ''))
			continue
		if (deprels[noun] !== 'obj' || verb < from || verb > noun || !judging.test(lemmas[verb]!)) continue
		if (/^["“‘]$/.test(norms[marker + 1]!)) attach(draft, label, verb, 'obl')
	}
}

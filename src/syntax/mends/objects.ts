import {bareDay} from '../../model/day-words.js'
import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, wide} from './tree-draft.js'

const spell =
	/^(?:afternoon|century|day|decade|evening|hour|minute|month|morning|night|quarter|season|second|time|times|week|weekend|year)s?$/

/**
 * Phrases with a preposition are no objects (`According to the report, one was held`), and what stands behind a verb without
 * one is its object where it has no other and no time is told (`processes about 2.5 billion payments`).
 */
export function tellObjects(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, heads, deprels} = draft
	for (let row = from; row < to; row++) {
		const verb = heads[row]!
		if (verb < from || upos[verb] !== 'VERB' || !/^(?:NOUN|PROPN|SYM)$/.test(upos[row]!)) continue
		const near = Math.max(from, row - 14)
		const marker = childOf(draft, row, near, row, /^case$/)
		if (deprels[row] === 'obj' && marker >= 0 && xpos[marker] !== 'POS' && (row < verb || opens(draft, verb, marker)))
			deprels[row] = 'obl'
		if (deprels[row] !== 'obl' || row < verb || marker >= 0 || spell.test(norms[row]!) || bareDay.test(norms[row]!))
			continue
		if (childOf(draft, verb, verb + 1, to, /^(?:obj|ccomp)$/) < 0 && reaches(draft, verb, row)) deprels[row] = 'obj'
	}
}

// `presided over a summit`; not `hired over 50 people`.
const opens = ({upos, xpos}: Draft, verb: number, marker: number): boolean =>
	marker === verb + 1 && upos[marker] === 'ADP' && !/^(?:CD|\$)$/.test(xpos[marker + 1]!)

// Nothing but what hangs on the noun stands between it and the verb, or a phrase with its preposition: `opened on Monday a school`.
function reaches(draft: Draft, verb: number, row: number): boolean {
	const {heads, deprels} = draft
	for (let at = verb + 1; at < row; at++) {
		let above = at
		for (let steps = 0; steps < 6 && above > verb && above !== row && heads[above] !== verb; steps++)
			above = heads[above]!
		if (above === row) continue
		if (above <= verb || !/^obl/.test(deprels[above]!) || childOf(draft, above, verb + 1, above, /^case$/) < 0)
			return false
	}
	return true
}

/** `joined Quillpay 14 years ago`, `won the Lund Medal two years later`: a name between a verb and a span of time is no part of the span. */
export function freeBeforeSpell(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, heads, deprels} = draft
	for (let ago = from + 4; ago < to; ago++) {
		if (!/^(?:ago|earlier|later)$/.test(norms[ago]!) || !spell.test(norms[ago - 1]!) || xpos[ago - 2] !== 'CD') continue
		const name = ago - 3
		if (upos[name] !== 'PROPN' || heads[name]! < ago - 2 || heads[name]! > ago) continue
		let verb = name - 1
		while (verb > from && /^(?:ADJ|DET|NOUN|PROPN)$/.test(upos[verb]!)) verb--
		if (upos[verb] !== 'VERB' || childOf(draft, verb, verb + 1, to, /^obj$/) >= 0) continue
		for (let row = verb + 1; row < name; row++) if (heads[row]! > name) attach(draft, row, name, deprels[row]!)
		attach(draft, name, verb, 'obj')
	}
}

/** `led 1-0 after six minutes`: a score right behind a verb is no number of what follows. */
export function takeScore(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, heads} = draft
	for (let goals = from + 1; goals < to - 3; goals++) {
		const verb = goals - 1
		if (upos[verb] !== 'VERB' || xpos[goals] !== 'CD' || xpos[goals + 2] !== 'CD') continue
		if (!/^[-–]$/.test(norms[goals + 1]!) || heads[goals]! <= goals + 2 || upos[goals + 3] !== 'ADP') continue
		attach(draft, goals, verb, 'obj')
	}
}

const heard =
	/^(?:advise|ask|assure|call|email|inform|notify|pay|promise|remind|show|teach|tell|text|thank|warn|write)$/

// A preposition or a stop comes next, not another noun: `owe growers millions`.
function leadsOn({upos, heads}: Draft, row: number, to: number): boolean {
	let next = row + 1
	while (next < to && heads[next]! >= row && heads[next]! < next && upos[next] !== 'PUNCT') next++
	return next >= to || /^(?:ADP|CCONJ|PUNCT|SCONJ)$/.test(upos[next]!)
}

/** `allow a million refugees into the country`: what a verb has alone is its object, but for whoever is spoken to. */
export function takeAlone(draft: Draft, {from, to}: Range): void {
	const {upos, lemmas, heads, deprels} = draft
	for (let row = from + 1; row < to; row++) {
		const verb = heads[row]!
		if (
			deprels[row] !== 'iobj' ||
			verb < from ||
			verb > row ||
			!/^(?:NOUN|SYM)$/.test(upos[row]!) ||
			heard.test(lemmas[verb]!)
		)
			continue
		if (
			childOf(draft, verb, verb + 1, to, /^(?:obj|[cx]comp|advcl|parataxis|dep|obl:.*)$/, wide) < 0 &&
			leadsOn(draft, row, to)
		)
			deprels[row] = 'obj'
	}
}

/** `beat United 3-1`: whoever is beaten is the object, not the score. */
export function hangScore(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, heads, deprels} = draft
	for (let goals = from + 2; goals < to - 2; goals++) {
		if (xpos[goals] !== 'CD' || !/^[-–]$/.test(norms[goals + 1]!) || xpos[goals + 2] !== 'CD') continue
		const side = goals - 1
		if (
			!/^(?:NOUN|PROPN)$/.test(upos[side]!) ||
			!/^(?:appos|compound|conj|dep|flat|i?obj|nmod.*|nummod|obl.*)$/.test(deprels[goals]!)
		)
			continue
		let team = side
		for (let steps = 0; steps < 4 && /^(?:compound|flat)$/.test(deprels[team]!); steps++) team = heads[team]!
		const verb = heads[team]!
		if (verb < from || verb > team || upos[verb] !== 'VERB' || !/^i?obj$/.test(deprels[team]!)) continue
		if (heads[goals] !== verb && heads[goals] !== team && heads[goals] !== side) continue
		deprels[team] = 'obj'
		attach(draft, goals, verb, 'obl:unmarked')
	}
}

/** `leaving behind a trail of ruin`: what is left behind is the object. */
export function leaveBehind(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, heads, deprels} = draft
	for (let behind = from + 1; behind < to - 1; behind++) {
		const verb = behind - 1
		const noun = heads[behind]!
		if (norms[behind] !== 'behind' || lemmas[verb] !== 'leave' || upos[verb] !== 'VERB' || heads[noun] !== verb)
			continue
		if (deprels[noun] !== 'obl' || childOf(draft, verb, verb + 1, to, /^obj$/) >= 0) continue
		attach(draft, behind, verb, 'compound:prt')
		deprels[noun] = 'obj'
	}
}

/** `Six were hurt, two of them seriously`: who of them stands between commas is no object. */
export function hangSomeOf(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let some = from + 3; some < to - 2; some++) {
		const verb = heads[some]!
		if (deprels[some] !== 'obj' || norms[some - 1] !== ',' || verb > some || verb < from) continue
		if (norms[some + 1] !== 'of' || !/^(?:them|whom)$/.test(norms[some + 2]!) || upos[verb] !== 'VERB') continue
		const subject = childOf(draft, verb, from, verb, /^nsubj/)
		if (subject >= 0) attach(draft, some, subject, 'appos')
	}
}

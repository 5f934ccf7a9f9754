import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, subjectOf} from './tree-draft.js'

/** `important for small farms to keep their seed`, `difficult for villages to build`: whoever stands behind `for` is to do it. */
export function seatBehindFor(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, upos, heads, deprels} = draft
	for (let mark = from + 3; mark < to - 1; mark++) {
		if (norms[mark] !== 'to' || xpos[mark + 1] !== 'VB' || heads[mark] !== mark + 1) continue
		const verb = mark + 1
		// `sad for me today to admit`
		const noun = deprels[mark - 1] === 'obl:unmarked' ? mark - 2 : mark - 1
		const adjective = heads[noun]!
		if (adjective < from || adjective > noun || upos[adjective] !== 'ADJ' || !deprels[noun]!.startsWith('obl')) continue
		const marker = childOf(draft, noun, adjective + 1, noun, /^case$/)
		if (marker !== adjective + 1 || norms[marker] !== 'for' || heads[verb]! > verb) continue
		attach(draft, verb, adjective, deprels[verb] === 'acl' ? 'xcomp' : deprels[verb]!)
		attach(draft, noun, verb, 'nsubj')
		attach(draft, marker, verb, 'mark')
	}
}

/** `wait for the rain to stop`, `a chance for people to vote`: what stands between `for` and the infinitive does it. */
export function seatDoer(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, upos, heads, deprels} = draft
	for (let mark = from + 3; mark < to - 1; mark++) {
		if (norms[mark] !== 'to' || xpos[mark + 1] !== 'VB' || !/^(?:NOUN|PRON|PROPN)$/.test(upos[mark - 1]!)) continue
		const deed = heads[mark]!
		let noun = mark - 1
		for (let steps = 0; steps < 6 && heads[noun]! < mark && heads[noun]! > from && !isFor(draft, noun, from); steps++)
			noun = heads[noun]!
		const opening = childOf(draft, noun, from, noun, /^case$/)
		if (!isFor(draft, noun, from) || deed < mark || !/^(?:nmod|obl)/.test(deprels[noun]!)) continue
		const governor = heads[noun]!
		if (governor < from || governor > opening || childOf(draft, deed, from, deed, /^nsubj/) >= 0) continue
		if (owning.test(norms[noun]!) || /^(?:hunt|look|search)$/.test(draft.lemmas[governor]!)) continue
		if (heads[deed] !== noun && heads[deed] !== governor && heads[deed] !== heads[governor]) continue
		if (heads[deed] !== governor)
			attach(draft, deed, governor, /^(?:NOUN|PROPN)$/.test(upos[governor]!) ? 'acl' : 'advcl')
		attach(draft, noun, deed, subjectOf(draft, deed, mark))
		attach(draft, opening, deed, 'mark')
	}
}

// `asked for permission to go`, `for years to come`: the infinitive is the noun's own.
const owning =
	/^(?:ability|attempts?|authority|chances?|decades|decisions?|efforts?|freedom|months|motions?|opportunity|permission|plans?|power|rights?|time|ways?|weeks|years)$/

const isFor = (draft: Draft, noun: number, from: number): boolean =>
	draft.norms[childOf(draft, noun, from, noun, /^case$/)] === 'for'

/** `The claim is hard to verify`: what has a subject before it takes no second one behind. */
export function hangSecondSubject(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let verb = from + 3; verb < to; verb++) {
		const adjective = heads[verb]!
		if (deprels[verb] !== 'csubj' || norms[verb - 1] !== 'to' || adjective > verb || upos[adjective] !== 'ADJ') continue
		const subject = childOf(draft, adjective, from, adjective, /^nsubj/)
		if (subject >= 0 && norms[subject] !== 'it') deprels[verb] = 'xcomp'
	}
}

const blaming =
	/^(?:accus|admonish|applaud|attack|blam|censur|chid|commend|condemn|criticis|criticiz|fault|fin|laud|mock|prais|punish|rebuk|reprimand|reward|scold|shun|su|thank)(?:e|ed|es|ing|s)?$/

/** `scolded the port for failing`: what somebody is blamed or thanked for hangs on the verb. */
export function hangBlame(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let row = from + 4; row < to; row++) {
		const whom = heads[row]!
		const verb = heads[whom] ?? -1
		if (whom > row || verb < from || verb >= whom || deprels[whom] !== 'obj' || !blaming.test(norms[verb]!)) continue
		if (xpos[row] === 'VBG' && norms[row - 1] === 'for' && /^acl/.test(deprels[row]!)) attach(draft, row, verb, 'advcl')
		// `blamed rebels for the attack`
		else if (deprels[row] === 'nmod' && norms[whom + 1] === 'for') {
			if (childOf(draft, row, whom + 1, row, /^case$/) === whom + 1) attach(draft, row, verb, 'obl')
		}
	}
}

const wanting =
	/^(?:allow|ask|cause|enable|encourage|expect|force|get|help|invite|lead|let|need|order|permit|persuade|prefer|require|tell|urge|want|warn)$/

/** `expects its rival to raise prices`: what somebody is expected to do is no aim of who expects it, and no trait of the rival. */
export function takeExpected(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, heads, deprels} = draft
	for (let verb = from + 4; verb < to; verb++) {
		const object = verb - 2
		if (!/^(?:acl|advcl)$/.test(deprels[verb]!) || norms[verb - 1] !== 'to' || heads[verb - 1] !== verb) continue
		const governor = heads[object]!
		if (governor < from || governor > object || !/^i?obj$/.test(deprels[object]!)) continue
		if (heads[verb] !== (deprels[verb] === 'acl' ? object : governor)) continue
		if (upos[governor] !== 'VERB' || !wanting.test(lemmas[governor]!)) continue
		if (deprels[verb] === 'acl' && !/^(?:NOUN|PRON|PROPN)$/.test(upos[object]!)) continue
		heads[verb] = governor
		deprels[verb] = 'xcomp'
	}
}

/** `understands how to sell cars`: the infinitive is what is understood, and `how` belongs to it. */
export function openHow(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, upos, heads, deprels} = draft
	for (let how = from + 1; how < to - 2; how++) {
		const verb = how + 2
		if (xpos[how] !== 'WRB' || norms[how + 1] !== 'to' || xpos[verb] !== 'VB') continue
		const governor = heads[how]!
		if (heads[verb] !== how || governor < from || governor > how || upos[governor] !== 'VERB') continue
		attach(draft, verb, governor, deprels[how] === 'obl' ? 'advcl' : 'ccomp')
		attach(draft, how, verb, 'advmod')
	}
}

/** `It took the jury less than an hour to convict him`: whom it takes time is told, and what it takes the time for. */
export function hangToil(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, xpos, upos, deprels} = draft
	for (let verb = from + 1; verb < to - 3; verb++) {
		const it =
			lemmas[verb] === 'take' && upos[verb] === 'VERB' ? childOf(draft, verb, from, verb, /^(?:expl|nsubj)$/) : -1
		if (it < 0 || norms[it] !== 'it' || verb - it > 3) continue
		let deed = verb + 3
		while (deed < Math.min(to, verb + 12) && !(norms[deed - 1] === 'to' && xpos[deed] === 'VB')) deed++
		if (xpos[deed] !== 'VB' || !hangsOn(draft, deed, verb)) continue
		deprels[it] = 'expl'
		attach(draft, deed, verb, 'advcl')
		const doer = childOf(draft, verb, verb + 1, deed, /^(?:iobj|obj)$/)
		const spell = childOf(draft, verb, doer + 1, deed, /^obl/)
		if (doer >= 0 && spell < 0) seatWhom(draft, doer, verb)
		if (doer < 0 || deprels[doer] === 'iobj' || spell < 0 || !units.test(lemmas[spell]!)) continue
		deprels[doer] = 'iobj'
		deprels[spell] = 'obj'
	}
}

const units = /^(?:decade|day|hour|minute|month|second|week|year)$/

// `take the council years`: whom it takes them is no part of the time.
function seatWhom(draft: Draft, time: number, verb: number): void {
	const {lemmas, heads, deprels} = draft
	const whom = time - 1
	if (!units.test(lemmas[time]!) || heads[whom] !== time || deprels[whom] !== 'compound') return
	if (childOf(draft, time, verb, whom, /^(?:case|nummod)$/) >= 0) return
	for (let row = verb + 1; row < whom; row++) if (heads[row] === time) heads[row] = whom
	attach(draft, whom, verb, 'iobj')
}

const hangsOn = ({heads}: Draft, row: number, verb: number): boolean =>
	heads[row] === verb || (heads[row]! > verb && heads[heads[row]!] === verb)

import {bareDay, month} from '../../model/day-words.js'
import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft} from './tree-draft.js'

/** `A spokesman on Thursday urged …`, `nine clubs this week asked`, `Today miners are …`: the day belongs to the verb. */
export function hangTimeOnVerb(draft: Draft, {from, to}: Range): void {
	const {heads, deprels} = draft
	for (let row = from; row < to; row++) {
		const opens = isOpening(draft, row, from)
		if (!opens && !isTimeBehind(draft, row, from)) continue
		let noun = heads[row]!
		for (let steps = 0; steps < 4 && noun > from && deprels[noun]!.startsWith('nmod'); steps++) noun = heads[noun]!
		const verb = heads[noun] ?? -1
		if (verb > row && (noun < row || opens) && deprels[noun]!.startsWith('nsubj') && isClause(draft, verb, from))
			attach(draft, row, verb, 'obl')
	}
}

const spell = /^(?:afternoon|evening|month|morning|night|spring|summer|autumn|fall|week|weekend|winter|year)$/

// `and this year 58 percent came`; not `Today's vote`.
function isOpening({norms, heads, deprels}: Draft, row: number, from: number): boolean {
	if (heads[row]! <= row || deprels[row] === 'nmod:poss') return false
	if (/^(?:today|tomorrow|yesterday)$/.test(norms[row]!)) return row === from
	if (!spell.test(norms[row]!) || row === from || !/^(?:last|next|this)$/.test(norms[row - 1]!)) return false
	return heads[row - 1] === row && (row - 1 === from || /^(?:and|but|,)$/.test(norms[row - 2]!))
}

function isTimeBehind({norms, deprels, heads}: Draft, row: number, from: number): boolean {
	if (row === from || !/^(?:nmod|obl)(?!:poss)/.test(deprels[row]!)) return false
	if (bareDay.test(norms[row]!)) return true
	const told = spell.test(norms[row]!) && /^(?:last|next|this)$/.test(norms[row - 1]!) && heads[row - 1] === row
	return told && heads[row]! < row - 1
}

const isClause = (draft: Draft, verb: number, from: number): boolean =>
	draft.upos[verb] === 'VERB' || childOf(draft, verb, from, verb, /^cop$/) >= 0

/** `were at odds for ten years backing other bills`: a span of time is no subject of a participle. */
export function freeSpell(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let row = from + 2; row < to - 1; row++) {
		const verb = heads[row]!
		if (deprels[row] !== 'nsubj' || verb !== row + 1 || xpos[verb] !== 'VBG' || !length.test(norms[row]!)) continue
		const marker = childOf(draft, verb, from, row, /^mark$/)
		const governor = heads[verb]!
		if (marker < 0 || norms[marker] !== 'for' || governor < from || governor > row) continue
		attach(draft, row, governor, 'obl')
		attach(draft, marker, row, 'case')
		deprels[verb] = 'advcl'
	}
}

const length = /^(?:decades?|days?|hours?|minutes?|months?|weeks?|years?)$/

/** `This Monday, a horse left`: the day before a comma is no subject, what stands behind it is. */
export function seatBehindDay(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let day = from; day < Math.min(to - 3, from + 3); day++) {
		const verb = heads[day]!
		if (!bareDay.test(norms[day]!) || !deprels[day]!.startsWith('nsubj') || norms[day + 1] !== ',' || verb < day)
			continue
		const noun = childOf(draft, day, day + 2, verb, /^appos$/)
		if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue
		attach(draft, noun, verb, deprels[day]!)
		attach(draft, day, verb, 'obl')
	}
}

/** `Congress last year replaced it`: the time right before the verb is no subject where a noun stands before it. */
export function seatBeforeSpell(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let row = from + 2; row < to - 1; row++) {
		const verb = heads[row]!
		const noun = row - 2
		if (!spell.test(norms[row]!) || !/^(?:last|next|this)$/.test(norms[row - 1]!) || verb < row) continue
		const subject = deprels[row]!.startsWith('nsubj')
		if (
			!(subject || (deprels[row]!.startsWith('obl') && heads[noun] === row - 1)) ||
			!/^(?:NOUN|PROPN)$/.test(upos[noun]!)
		)
			continue
		if (heads[noun] !== row && heads[noun] !== row - 1) continue
		for (let at = from; at < noun; at++)
			if (heads[at] === row || heads[at] === row - 1) attach(draft, at, verb, deprels[at]!)
		attach(draft, noun, verb, subject ? deprels[row]! : 'nsubj')
		attach(draft, row, verb, 'obl')
		attach(draft, row - 1, row, 'amod')
	}
}

/** `The deal, announced Friday, would last`, `mails released this week showed`: the participle is said of the noun. */
export function resumeBehindDay(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, heads, deprels} = draft
	for (let time = from + 2; time < to - 1; time++) {
		const told = spell.test(norms[time]!) && /^(?:last|this)$/.test(norms[time - 1]!)
		if (!told && !bareDay.test(norms[time]!)) continue
		const participle = told ? time - 2 : time - 1
		const verb = heads[time]!
		const commas = [participle - 1, time + 1].filter((row) => norms[row] === ',').length
		if (participle < from + 1 || commas === 1 || verb < time || !deprels[time]!.startsWith('nsubj')) continue
		if (!/^VB[DN]$/.test(xpos[participle]!) || heads[verb] !== participle) continue
		const noun = childOf(draft, participle, from, participle, /^nsubj/)
		if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue
		const relation = deprels[time]!
		heads[verb] = heads[participle]!
		deprels[verb] = deprels[participle]!
		attach(draft, noun, verb, relation)
		attach(draft, participle, noun, 'acl')
		attach(draft, time, participle, 'obl')
	}
}

const keeping = /^(?:celebrat|commemorat|mark|observ|spen)(?:d|e|ed|ing|s|t)?$/

/** `marked Friday with a speech`: a day may be what is kept, where nothing else is. */
export function keepDay(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let day = from + 1; day < to; day++) {
		const verb = day - 1
		if (!bareDay.test(norms[day]!) || !keeping.test(norms[verb]!) || heads[day] !== verb) continue
		if (deprels[day]!.startsWith('obl') && childOf(draft, verb, day + 1, to, /^obj$/) < 0) deprels[day] = 'obj'
	}
}

/** `joined 14 years ago as a clerk`: what follows `ago` belongs to the verb. */
export function leaveAgo(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let row = from + 3; row < to; row++) {
		const ago = heads[row]!
		if (ago < from || ago > row || norms[ago] !== 'ago' || deprels[ago] !== 'advmod' || deprels[row] !== 'obl') continue
		if (childOf(draft, row, ago, row, /^case$/) >= 0 && heads[ago]! >= from) attach(draft, row, heads[ago]!, 'obl')
	}
}

/** `sentenced on 3 March`: the month belongs to its day, and is sentenced to nothing. */
export function joinMonth({norms, xpos, heads, deprels}: Draft, {from, to}: Range): void {
	for (let row = from + 2; row < to; row++) {
		const day = row - 1
		if (!month.test(norms[row]!) || xpos[day] !== 'CD' || heads[row] !== heads[day] || deprels[day] !== 'obl') continue
		if (/^(?:appos|i?obj|obl.*)$/.test(deprels[row]!)) {
			heads[row] = day
			deprels[row] = 'nmod:unmarked'
		}
	}
}

/** `open by Thursday noon`: the hour belongs to its day. */
export function joinHour({norms, heads, deprels}: Draft, {from, to}: Range): void {
	for (let hour = from + 2; hour < to; hour++) {
		const day = hour - 1
		if (!/^(?:lunchtime|midnight|noon|teatime)$/.test(norms[hour]!) || !bareDay.test(norms[day]!)) continue
		if (heads[hour] !== heads[day] || !deprels[day]!.startsWith('obl') || !/^ob[jl]/.test(deprels[hour]!)) continue
		heads[hour] = day
		deprels[hour] = 'nmod:unmarked'
	}
}

/** `rose by 12p a litre`: each litre costs so much more, and none rose. */
export function joinRate({norms, upos, heads, deprels}: Draft, {from, to}: Range): void {
	for (let unit = from + 3; unit < to; unit++) {
		const amount = unit - 2
		if (deprels[unit] !== 'obj' || upos[unit] !== 'NOUN' || !/^an?$/.test(norms[unit - 1]!)) continue
		if (heads[amount] !== heads[unit] || !deprels[amount]!.startsWith('obl') || !/\d/.test(norms[amount]!)) continue
		heads[unit] = amount
		deprels[unit] = 'nmod:unmarked'
	}
}

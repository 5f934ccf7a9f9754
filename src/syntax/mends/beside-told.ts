import type {Range} from '../../model/span.js'
import {tells} from './told.js'
import {attach, childOf, type Draft, reach, subjectOf} from './tree-draft.js'

// Clauses and subjects beside what is told.

/** `Mills owe much, a panel was told, and dues are old`: what goes on with a subject of its own is told too. */
export function resumeTold(draft: Draft, {from, to}: Range): void {
	const {upos, lemmas, heads, deprels} = draft
	for (let next = from + 6; next < to; next++) {
		const aside = heads[next]!
		if (deprels[next] !== 'conj' || aside < from + 2 || aside > next || deprels[aside] !== 'parataxis') continue
		const told = heads[aside]!
		if (told < from || told > aside || upos[aside] !== 'VERB' || !tells(lemmas[aside]!)) continue
		if (childOf(draft, next, aside + 1, next, /subj/) >= 0 && childOf(draft, aside, aside, next, /^ccomp$/) < 0)
			attach(draft, next, told, 'conj')
	}
}

/** `Asked if he would go, Lee said: “No.”`: who is asked does what stands behind the comma. */
export function openAsked(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	if (norms[from] !== 'asked' || deprels[from] !== 'root' || childOf(draft, from, from, to, /subj/) >= 0) return
	for (let main = from + 3; main < Math.min(to, from + reach); main++) {
		if (heads[main] !== from || !/^(?:ccomp|parataxis|conj)$/.test(deprels[main]!)) continue
		const subject = childOf(draft, main, from + 1, main, /^nsubj/)
		if (subject < 0 || childOf(draft, main, from + 1, main, /^mark$/) >= 0) continue
		heads[main] = -1
		deprels[main] = 'root'
		attach(draft, from, main, 'advcl')
		xpos[from] = 'VBN'
		for (let row = main + 1; row < to; row++) if (heads[row] === from) attach(draft, row, main, deprels[row]!)
		return
	}
}

/** `In addition to Narva, Acme has mills, the bank said`: what stands in front of what is told belongs to it. */
export function frontTold(draft: Draft, {from, to}: Range): void {
	const {upos, lemmas, heads, deprels} = draft
	for (let told = from + 3; told < to; told++) {
		const verb = heads[told]!
		if (deprels[told] !== 'ccomp' || verb < told || verb >= to || upos[verb] !== 'VERB' || !tells(lemmas[verb]!))
			continue
		const subject = childOf(draft, verb, told + 1, verb, /^nsubj/)
		const first = childOf(draft, told, from, told, /^(?:nsubj|expl)/)
		if (subject < 0 || first < 0) continue
		for (let row = from; row < first; row++)
			if (heads[row] === verb && /^(?:obl|advcl|advmod)/.test(deprels[row]!)) attach(draft, row, told, deprels[row]!)
	}
}

/** `The driver, a man of 34, was held, Lee said`: whoever stands in front of what is told and does nothing else is its subject. */
export function seatInFront(draft: Draft, {from, to}: Range): void {
	const {upos, lemmas, heads, deprels} = draft
	for (let noun = from; noun < Math.min(to - 4, from + 4); noun++) {
		const verb = heads[noun]!
		if (!/^(?:dislocated|nsubj:outer|obl:unmarked|vocative)$/.test(deprels[noun]!) || verb < noun || verb >= to)
			continue
		if (!/^(?:NOUN|PROPN)$/.test(upos[noun]!) || !tells(lemmas[verb]!)) continue
		const told = childOf(draft, verb, noun + 1, verb, /^ccomp$/)
		if (told < 0 || upos[told] !== 'VERB' || childOf(draft, told, from, told, /^(?:.subj.*|expl|mark)$/) >= 0) continue
		if (childOf(draft, verb, told + 1, to, /^nsubj/) < 0 || !standsAlone(draft, told, noun)) continue
		attach(draft, noun, told, subjectOf(draft, told, noun))
	}
}

const standsAlone = (draft: Draft, verb: number, from: number): boolean =>
	/^VB[DPZ]$/.test(draft.xpos[verb]!) || childOf(draft, verb, from, verb, /^aux/) >= 0

/** `said that it is rotten and that all should go, and the council agreed`: without a third `that` nobody is told so. */
export function leaveTold(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	const hasThat = (row: number): boolean => norms[childOf(draft, row, from, row, /^mark$/)] === 'that'
	for (let next = from + 8; next < to; next++) {
		let told = heads[next]!
		if (deprels[next] !== 'conj' || told < from || told > next) continue
		if (deprels[told] === 'conj' && heads[told]! >= from && hasThat(told)) told = heads[told]!
		if (deprels[told] !== 'ccomp' || !hasThat(told)) continue
		const second = childOf(draft, told, told + 1, next, /^conj$/)
		if (second < 0 || !hasThat(second) || hasThat(next) || childOf(draft, next, second + 1, next, /^nsubj/) < 0)
			continue
		if (heads[told]! >= from) attach(draft, next, heads[told]!, 'conj')
	}
}

const reported = /^(?:accusations?|allegations?|claims?|reports?|rumou?rs?|suggestions?)$/

/** `resigned after allegations he had sold the pier`: what is alleged hangs on the noun. */
export function hangAlleged(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let noun = from + 2; noun < to - 2; noun++) {
		if (!reported.test(norms[noun]!) || !/^obl/.test(deprels[noun]!)) continue
		const told = childOf(draft, heads[noun]!, noun + 2, Math.min(to, noun + 10), /^ccomp$/)
		if (told >= 0 && childOf(draft, told, noun + 1, told, /^nsubj/) === noun + 1) attach(draft, told, noun, 'acl')
	}
}

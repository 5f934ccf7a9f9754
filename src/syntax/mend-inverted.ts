import type {Range} from '../model/span.js'
import {attach, childOf, type Draft} from './tree-draft.js'

const placing =
	/^(?:above|alongside|amid|amidst|among|amongst|at|behind|below|beneath|beside|between|beyond|in|inside|near|on|opposite|outside|over|under|underneath|within)$/

/** `Among the dead were two firefighters`: where somebody is stands before the copula, who it is behind. */
export function invertCopula(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	if (to - from < 5 || !placing.test(norms[from]!) || deprels[from] !== 'case') return
	const place = heads[from]!
	const subject = heads[place]!
	const copula = subject > place ? childOf(draft, subject, place + 1, subject, /^cop$/) : -1
	if (copula < 0 || heads[subject]! >= from) return
	if (!/^(?:nsubj|obl)/.test(deprels[place]!) || childOf(draft, subject, place + 1, to, /^(?:nsubj|csubj|expl)/) >= 0)
		return
	heads[place] = heads[subject]!
	deprels[place] = deprels[subject]!
	attach(draft, subject, place, 'nsubj')
	attach(draft, copula, place, 'cop')
	for (let row = subject + 1; row < to; row++)
		if (heads[row] === subject && deprels[row] === 'punct') heads[row] = place
}

/** `What worries doctors is the speed`: the whole clause is the subject of what the copula says. */
export function raiseBehindWhat(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	const verb = from + 1
	if (to - from < 6 || norms[from] !== 'what' || !/^VB[DZ]$/.test(xpos[verb]!) || heads[verb]! >= 0) return
	const told = childOf(draft, verb, verb + 3, to, /^ccomp$/)
	const copula = told < 0 ? -1 : childOf(draft, told, verb + 1, told, /^cop$/)
	const object = copula < 0 ? -1 : childOf(draft, told, verb + 1, copula, /^nsubj/)
	if (object < 0 || object !== copula - 1) return
	heads[told] = -1
	deprels[told] = 'root'
	attach(draft, from, told, 'nsubj')
	attach(draft, verb, from, 'acl:relcl')
	attach(draft, object, verb, 'obj')
	for (let row = told + 1; row < to; row++) if (heads[row] === verb) heads[row] = told
}

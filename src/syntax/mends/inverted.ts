import {inClass} from '../../lexicon/lexicon.js'
import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, takePlace} from './tree-draft.js'

/** `Among the dead were two guards`: where somebody is stands before the copula, and is not who he is. */
export function invertCopula(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	if (to - from < 5 || !inClass(norms[from], 'locative-preposition') || deprels[from] !== 'case') return
	const place = heads[from]!
	const subject = heads[place]!
	if (subject < place || deprels[place] !== 'nsubj' || childOf(draft, subject, place + 1, subject, /^cop$/) < 0) return
	if (childOf(draft, subject, place + 1, to, /^(?:nsubj|csubj|expl)/) < 0) deprels[place] = 'obl'
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

/** `Never has the town seen a flood`: the auxiliary stands before the subject. */
export function invertDenied(draft: Draft, range: Range): void {
	const {from, to} = range
	const {norms, xpos, heads, deprels} = draft
	const has = from + 1
	if (to - from < 5 || !/^(?:hardly|never|nowhere|rarely|scarcely|seldom)$/.test(norms[from]!)) return
	if (!/^(?:did|do|does|had|has|have)$/.test(norms[has]!)) return
	// The word that denies is the verb's own.
	if (deprels[has] === 'aux' && heads[from] === has) attach(draft, from, heads[has]!, 'advmod')
	const noun = childOf(draft, has, has + 1, to, /^(?:nsubj|obj)$/)
	const stated = childOf(draft, has, has + 1, to, /^xcomp$/)
	const seen = noun < 0 || stated >= 0 ? stated : childOf(draft, noun, noun + 1, Math.min(to, noun + 4), /^acl$/)
	if (seen < 0 || heads[from] !== has || (seen !== stated && xpos[seen] !== 'VBN')) return
	if (noun >= 0) attach(draft, noun, has, 'nsubj')
	heads[seen] = has
	deprels[seen] = 'xcomp'
	takePlace(draft, range, seen, has, 'aux')
}

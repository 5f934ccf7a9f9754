import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, subjectOf} from './tree-draft.js'

/** `Trucks carrying flour crossed the border`: the noun that opens a sentence does what its finite verb says, not what it carries. */
export function raiseBehindCarrying(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, heads, deprels} = draft
	if (!/^[.!”"]$/.test(norms[to - 1]!)) return
	for (let doing = from + 1; doing < Math.min(to - 3, from + 8); doing++) {
		const noun = heads[doing]!
		if (xpos[doing] !== 'VBG' || deprels[doing] !== 'acl' || noun !== doing - 1 || heads[noun]! >= 0) continue
		if (!/^(?:NOUN|PROPN)$/.test(upos[noun]!) || childOf(draft, noun, from, noun, /^cop$/) >= 0) continue
		const main = verbBehind(draft, doing, to)
		if (main < 0) continue
		heads[main] = -1
		deprels[main] = 'root'
		attach(draft, noun, main, subjectOf(draft, main, doing))
		for (let row = main + 1; row < to; row++) if (heads[row] === noun) heads[row] = main
		return
	}
}

// The finite verb without a subject right behind the object of the participle, and below it or that object.
function verbBehind(draft: Draft, doing: number, to: number): number {
	const {upos, xpos, heads, deprels} = draft
	for (let verb = doing + 2; verb < Math.min(to - 1, doing + 10); verb++) {
		if (!/^VB[DPZ]$/.test(xpos[verb]!) || upos[verb] !== 'VERB') continue
		const above = heads[verb]!
		if (above < doing - 1 || above > verb || !/^(?:acl.*|advcl|[cx]comp|conj|parataxis)$/.test(deprels[verb]!))
			return -1
		const own = childOf(draft, verb, doing, verb, /^(?:.subj.*|cc|expl|mark)$/)
		return own < 0 && /^(?:NOUN|NUM|PROPN)$/.test(upos[verb - 1]!) ? verb : -1
	}
	return -1
}

/** `suspected of smuggling ivory`: what somebody is suspected of has the object behind it. */
export function takeSmuggled(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let doing = from + 3; doing < to - 1; doing++) {
		const verb = heads[doing]!
		if (xpos[doing] !== 'VBG' || deprels[doing] !== 'obl' || norms[doing - 1] !== 'of' || heads[doing - 1] !== doing)
			continue
		if (verb < from || verb > doing || xpos[verb] !== 'VBN') continue
		const thing = childOf(draft, verb, doing + 1, Math.min(to, doing + 6), /^obj$/)
		if (thing < 0) continue
		attach(draft, thing, doing, 'obj')
		deprels[doing] = 'advcl'
		deprels[doing - 1] = 'mark'
	}
}

/** `profit more than doubled to $88 million, helped by prices`: what doubled is no trait of the profit. */
export function raiseDoubled(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, heads, deprels} = draft
	for (let verb = from + 2; verb < to - 3; verb++) {
		const noun = heads[verb]!
		const later = heads[noun] ?? -1
		if (!/^(?:doubled|halved|quadrupled|tripled|trebled)$/.test(norms[verb]!) || deprels[verb] !== 'amod') continue
		if (noun < from || noun > verb || !deprels[noun]!.startsWith('nsubj') || later < verb || norms[later - 1] !== ',')
			continue
		if (!/^VB[DN]$/.test(xpos[later]!)) continue
		heads[verb] = heads[later]!
		deprels[verb] = deprels[later]!
		xpos[verb] = 'VBD'
		attach(draft, noun, verb, 'nsubj')
		attach(draft, later, verb, 'advcl')
		xpos[later] = 'VBN'
		for (let row = from; row < to; row++) if (heads[row] === later && (row < verb || row === to - 1)) heads[row] = verb
		// `at Tilbrook Mining`, hung on the verb as a part of it
		for (let row = noun + 1; row < verb; row++)
			if (heads[row] === verb && deprels[row] === 'compound') attach(draft, row, noun, 'nmod')
	}
}

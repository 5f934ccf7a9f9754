import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft} from './tree-draft.js'

const taking = /^(?:avoid|consider|deny|dodge|enjoy|escape|evade|recall|regret|resent|resist|risk|survive|suggest)$/

/** `escaped being sacked`, `denied having taken it`: what somebody escapes or denies is no circumstance of it. */
export function takeGerund(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, xpos, heads, deprels} = draft
	for (let verb = from; verb < to - 2; verb++) {
		if (upos[verb] !== 'VERB' || !taking.test(lemmas[verb]!)) continue
		const form = verb + 1
		const helped = /^(?:being|having)$/.test(norms[form]!) && /^aux/.test(deprels[form]!)
		const deed = helped ? heads[form]! : form
		if (deed >= to || deed < form || heads[deed] !== verb || deprels[deed] !== 'advcl') continue
		if (!helped && (xpos[deed] !== 'VBG' || upos[deed] !== 'VERB')) continue
		if (childOf(draft, verb, from, to, /^(?:obj|[cx]comp|.*:pass)$/) < 0) deprels[deed] = 'xcomp'
	}
}

/** `such as baking bread and painting doors`: where the first participle is part of its noun, so is the second. */
export function pairGerunds(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, upos, heads, deprels} = draft
	for (let doing = from + 3; doing < to - 1; doing++) {
		const noun = heads[doing]!
		const other = doing + 1
		if (xpos[doing] !== 'VBG' || deprels[doing] !== 'conj' || noun < from + 1 || noun > doing) continue
		if (upos[noun] !== 'NOUN' || heads[other] !== noun || deprels[other] !== 'conj' || upos[other] !== 'NOUN') continue
		if (heads[noun - 1] !== noun || deprels[noun - 1] !== 'compound' || !/ing$/.test(norms[noun - 1]!)) continue
		attach(draft, doing, other, 'compound')
		xpos[doing] = 'NN'
		const joining = doing - 1
		if (heads[joining] === doing && deprels[joining] === 'cc') attach(draft, joining, other, 'cc')
	}
}

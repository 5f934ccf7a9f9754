import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, reach, takePlace, wide} from './tree-draft.js'

/** `They said, they had seen it`: whoever opens the sentence tells what follows, comma or not. */
export function openTeller(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, xpos, heads, deprels} = draft
	for (let verb = from + 1; verb < Math.min(to - 3, from + 5); verb++) {
		const told = heads[verb]!
		if (!/^(?:add|claim|say|think|warn|write)$/.test(lemmas[verb]!) || !/^VB[DPZ]$/.test(xpos[verb]!)) continue
		if (deprels[verb] !== 'parataxis' || deprels[told] !== 'root' || told < verb || norms[verb + 1] !== ',') continue
		const teller = childOf(draft, verb, from, verb, /^nsubj$/)
		const subject = childOf(draft, told, verb + 2, told, /^(?:nsubj|expl)/)
		if (teller < 0 || subject < 0 || childOf(draft, told, from, verb, /./) >= 0) continue
		heads[verb] = -1
		deprels[verb] = 'root'
		attach(draft, told, verb, 'ccomp')
		if (heads[to - 1] === told && deprels[to - 1] === 'punct') heads[to - 1] = verb
	}
}

const whereOrWhen =
	/^(?:again|earlier|elsewhere|here|later|online|publicly|recently|repeatedly|somewhere|there|today|yesterday)$/

/** `read somewhere that it leaks`: no adverb of place or time takes a clause with `that`. */
export function hangThat(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let that = from + 2; that < to - 1; that++) {
		const clause = heads[that]!
		const adverb = heads[clause] ?? -1
		if (norms[that] !== 'that' || deprels[that] !== 'mark' || adverb < from || adverb > that || clause < that) continue
		const verb = heads[adverb]!
		if (
			upos[adverb] === 'ADV' &&
			whereOrWhen.test(norms[adverb]!) &&
			deprels[adverb] === 'advmod' &&
			verb >= from &&
			verb < adverb &&
			(upos[verb] === 'VERB' || deprels[verb] === 'root')
		)
			attach(draft, clause, verb, 'ccomp')
	}
}

/** `too good to miss (read it here)`: what stands in brackets goes beside the clause, not beside its infinitive. */
export function raiseAside(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	for (let aside = from + 4; aside < to; aside++) {
		let above = heads[aside]!
		if (deprels[aside] !== 'parataxis' || above < from || above > aside) continue
		const open = childOf(draft, aside, above + 1, aside, /^punct$/)
		if (norms[aside - 1] !== '(' && (open < 0 || norms[open] !== '(')) continue
		for (let steps = 0; steps < 4 && isInfinitive(draft, above, from); steps++) above = heads[above]!
		if (above !== heads[aside]) attach(draft, aside, above, 'parataxis')
	}
}

const isInfinitive = (draft: Draft, row: number, from: number): boolean => {
	if (!/^(?:acl|advcl|csubj|xcomp)$/.test(draft.deprels[row]!)) return false
	const mark = childOf(draft, row, from, row, /^mark$/)
	return mark >= 0 && draft.norms[mark] === 'to' && draft.heads[row]! >= from
}

/** `The form reads “The value, and the sum, will be paid”`: the clause in marks is what it reads. */
export function takeRead(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, heads, deprels} = draft
	for (let clause = from + 5; clause < to; clause++) {
		const verb = heads[clause]!
		if (deprels[clause] !== 'conj' || verb < from || verb > clause || !/^(?:read|say|state)$/.test(lemmas[verb]!))
			continue
		if (!/^["“‘]$/.test(norms[verb + 1]!) || childOf(draft, verb, verb + 1, clause, /^ccomp$/, wide) >= 0) continue
		if (childOf(draft, clause, verb + 2, clause, /^nsubj/) >= 0 && clause < verb + reach) deprels[clause] = 'ccomp'
	}
}

/** `Labour Leader Ann Lee`: whatever describes a name hangs on its first part, which heads it. */
export function headDescribed(draft: Draft, range: Range): void {
	const {upos, heads, deprels} = draft
	for (let first = range.from + 1; first < range.to - 1; first++) {
		if (deprels[first] !== 'compound' || heads[first] !== first + 1 || upos[first] !== 'PROPN') continue
		if (upos[first + 1] !== 'PROPN' || deprels[first + 1] === 'compound') continue
		if (childOf(draft, first, range.from, first, /^nmod:desc$/) === first - 1)
			takePlace(draft, range, first, first + 1, 'flat')
	}
}

/** `Two climbers are missing`: before an adjective `be` is a copula. */
export function tellCopula({lemmas, upos, xpos, heads, deprels}: Draft, {from, to}: Range): void {
	for (let row = from; row < to - 1; row++) {
		const state = heads[row]!
		if (lemmas[row] === 'be' && deprels[row] === 'aux' && state > row && upos[state] === 'ADJ' && xpos[state] === 'JJ')
			deprels[row] = 'cop'
	}
}

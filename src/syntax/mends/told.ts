import type {Range} from '../../model/span.js'
import {clausal} from './complements.js'
import {telling} from './reports.js'
import {attach, childOf, type Draft, reach} from './tree-draft.js'

const isMark = (norm: string | undefined): boolean => /^(?:["“”]|''|``)$/.test(norm ?? '')

export const tells = (lemma: string): boolean =>
	clausal.has(lemma) || telling.has(lemma) || /^(?:read|wonder)$/.test(lemma)

/**
 * `issued a note saying, “It is a proof”`, `is sad to admit that it failed`, `is wavering and saying all will depend on it`: a
 * clause right behind a verb that tells belongs to it where it tells nothing else.
 */
export function takeTold(draft: Draft, {from, to}: Range): void {
	const {upos, lemmas, heads, deprels} = draft
	for (let verb = from; verb < to - 2; verb++) {
		if (upos[verb] !== 'VERB' || !tells(lemmas[verb]!)) continue
		if (takeBehindThat(draft, verb, to)) continue
		if (childOf(draft, verb, from, Math.min(to, verb + reach), /^(?:ccomp|xcomp|obj|parataxis)/) >= 0) continue
		const opening = openingBehind(draft, verb, to)
		// `not as free as you would think: they …`
		if (opening < 0 || (draft.norms[verb + 1] === ':' && /^(?:acl|advcl)/.test(deprels[verb]!))) continue
		let told = opening
		for (let steps = 0; steps < 12 && heads[told]! > verb && heads[told]! < to; steps++) told = heads[told]!
		// `reads “It is free”`
		if (heads[told] === verb && deprels[told] === 'conj' && isMark(draft.norms[verb + 1])) deprels[told] = 'ccomp'
		if (heads[told] === verb || deprels[told] === 'root') continue
		const spoken = deprels[told] === 'parataxis' && upos[told] === 'VERB' && isMark(draft.norms[opening - 1])
		if (!spoken && !isClause(draft, told, verb)) continue
		// `wavering and saying all will depend on it`
		const bare = opening === verb + 1 && draft.norms[opening] !== 'that'
		if (bare && (lemmas[verb] === 'add' || !follows(draft, told, verb))) continue
		// `The plan, he said, is sound`: it began before.
		if (childOf(draft, told, from, verb, /./) < 0) attach(draft, told, verb, 'ccomp')
	}
}

// `sad to admit that, as a party, we have failed`: `that` is no object where a clause stands behind the commas.
function takeBehindThat(draft: Draft, verb: number, to: number): boolean {
	const {norms, heads, deprels} = draft
	const that = verb + 1
	if (norms[that] !== 'that' || norms[that + 1] !== ',' || heads[that] !== verb || deprels[that] !== 'obj') return false
	const told = childOf(draft, heads[verb]!, that + 3, Math.min(to, verb + reach), /^(?:ccomp|parataxis)$/)
	if (told < 0 || !isClause(draft, told, verb)) return false
	attach(draft, told, verb, 'ccomp')
	attach(draft, that, told, 'mark')
	return true
}

// The first word of what is told right behind a verb.
function openingBehind({norms, upos}: Draft, verb: number, to: number): number {
	let row = verb + 1
	const next = norms[row]!
	if (next === ':' || isMark(next)) row++
	else if (next === ',' && isMark(norms[row + 1])) row += 2
	// `he said, I order that …`: another one speaks.
	else if (next === ',' && /^(?:i|we)$/.test(norms[row + 1]!) && /^sa(?:id|ys)$/.test(norms[verb]!)) row++
	if (isMark(norms[row])) row++
	if (row >= to - 1 || upos[row] === 'PUNCT') return -1
	return row > verb + 1 || next === 'that' || opens.test(upos[row]!) ? row : -1
}

const opens = /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/

// The subject stands right behind the verb, and nothing joins the clause to another one.
function follows(draft: Draft, told: number, verb: number): boolean {
	const subject = childOf(draft, told, verb + 1, told, /^nsubj/)
	if (subject < 0 || childOf(draft, told, verb, told, /^(?:cc|mark)$/) >= 0) return false
	for (let row = verb + 1; row < subject; row++)
		if (draft.heads[row]! <= verb || draft.heads[row]! > subject) return false
	return true
}

function isClause(draft: Draft, told: number, verb: number): boolean {
	if (childOf(draft, told, verb, told, /^(?:nsubj|expl)/) < 0) return false
	return /^VB[DPZ]$/.test(draft.xpos[told]!) || childOf(draft, told, verb, told, /^(?:aux|cop)/) >= 0
}

const wishing = /^(?:demand|insist|propose|recommend|suggest)$/

/** `mentioned we were a close sixth`, `guaranteed the two mated`: with a subject and a tense of its own it is what is told. */
export function tellLabel(draft: Draft, {from, to}: Range): void {
	const {upos, lemmas, norms, heads, deprels} = draft
	for (let told = from + 2; told < to; told++) {
		const verb = heads[told]!
		if (verb < from || verb > told || upos[verb] !== 'VERB' || !tells(lemmas[verb]!)) continue
		// `recommended you stay`, `wondered what the code was`
		const wished =
			draft.xpos[told] === 'VB' && wishing.test(lemmas[verb]!) && childOf(draft, told, verb, told, /^mark$/) < 0
		const asked =
			deprels[told] === 'obj' && /^(?:how|what|who)$/.test(norms[told]!) && childOf(draft, told, told, to, /^cop$/) >= 0
		const fits =
			asked ||
			(/^(?:advmod|nmod|obl|xcomp)/.test(deprels[told]!) &&
				(isClause(draft, told, verb) || (wished && childOf(draft, told, verb, told, /^nsubj/) >= 0)))
		if (!fits) continue
		const mark = childOf(draft, told, verb, told, /^(?:case|mark)$/)
		if (mark >= 0 && norms[mark] !== 'that') continue
		if (childOf(draft, verb, from, Math.min(to, verb + reach), /^ccomp$/) < 0) deprels[told] = 'ccomp'
	}
}

/** `said it is cutting jobs, and will sell a mill`: what is to come is no second deed beside `said`, but told with the first. */
export function tellOn(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, lemmas, heads, deprels} = draft
	for (let next = from + 4; next < to; next++) {
		const verb = heads[next]!
		if (deprels[next] !== 'conj' || verb < from || verb > next || upos[next] !== 'VERB') continue
		if (!tells(lemmas[verb]!) || xpos[verb] !== 'VBD' || childOf(draft, next, verb, next, /subj/) >= 0) continue
		const told = childOf(draft, verb, verb + 1, next, /^ccomp$/)
		const lead = childOf(draft, next, verb, next, /^aux$/)
		const present = lead < 0 ? /^VB[PZ]$/.test(xpos[next]!) : /^(?:can|has|have|may|must|will)$/.test(norms[lead]!)
		if (told >= 0 && present && isPresent(draft, told, verb)) attach(draft, next, told, 'conj')
	}
}

const isPresent = (draft: Draft, told: number, verb: number): boolean =>
	/^VB[PZ]$/.test(draft.xpos[told]!) ||
	/^(?:VB[PZ]|MD)$/.test(draft.xpos[childOf(draft, told, verb, told, /^(?:aux|cop)/)] ?? '')

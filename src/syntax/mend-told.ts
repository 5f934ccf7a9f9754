import type {Range} from '../model/span.js'
import {clausal} from './mend-complements.js'
import {telling} from './mend-reports.js'
import {attach, childOf, type Draft, reach} from './tree-draft.js'

const isMark = (norm: string | undefined): boolean => /^(?:["“”]|''|``)$/.test(norm ?? '')

const tells = (lemma: string): boolean => clausal.has(lemma) || telling.has(lemma) || /^(?:read|wonder)$/.test(lemma)

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

/** `said that it is rotten and that all should go, and the council agreed`: without a third `that` nobody is told so. */
export function leaveTold(draft: Draft, {from, to}: Range): void {
	const {norms, heads, deprels} = draft
	const hasThat = (row: number): boolean => norms[childOf(draft, row, from, row, /^mark$/)] === 'that'
	for (let next = from + 8; next < to; next++) {
		const told = heads[next]!
		if (deprels[next] !== 'conj' || told < from || told > next || deprels[told] !== 'ccomp' || !hasThat(told)) continue
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

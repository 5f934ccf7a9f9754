import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft} from './tree-draft.js'

/** Nouns that a clause with `that` says the content of. */
const contents =
	/^(?:accusation|allegation|assertion|belief|claim|complaint|concern|conclusion|denial|evidence|expectation|fear|hint|hope|insistence|news|prediction|promise|report|revelation|rumou?r|speculation|suggestion|suspicion|threat|warning|worry)$/

// Verbs that need no object: where one of them follows, none is missing.
const whole =
	/^(?:act|cheat|collapse|collude|crash|die|disappear|exist|explode|fail|fall|flee|happen|leak|lie|lose|occur|quit|resign|retire|rise|sink|spy|vote|win|withdraw|work)$/

/** `Claims that the vote was rigged are false`: what they claim is theirs, and what is said of them stands above both. */
export function raiseBehindContent(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, heads, deprels} = draft
	for (let noun = from; noun < Math.min(to - 5, from + 6); noun++) {
		if (!contents.test(lemmas[noun]!) || upos[noun] !== 'NOUN' || norms[noun + 1] !== 'that') continue
		const told = heads[noun]! < 0 || deprels[noun] === 'parataxis' ? toldOf(draft, noun, to) : -1
		if (told < 0) continue
		const start = childOf(draft, told, noun + 3, told, /^cop$/)
		const inner = innerOf(draft, noun, told, start < 0 ? told : start)
		if (inner < 0) continue
		heads[told] = heads[noun]!
		deprels[told] = deprels[noun]!
		attach(draft, noun, told, 'nsubj')
		attach(draft, inner, noun, 'acl')
		attach(draft, noun + 1, inner, 'mark')
		for (let row = told + 1; row < to; row++) if (heads[row] === noun) heads[row] = told
	}
}

// The last clause that seems to hang on the noun: a finite verb, or what a copula says.
function toldOf(draft: Draft, noun: number, to: number): number {
	const {heads, deprels, xpos} = draft
	for (let row = Math.min(to, noun + 30) - 1; row > noun + 3; row--) {
		if (heads[row] !== noun || !/^(?:acl.*|ccomp)$/.test(deprels[row]!)) continue
		return /^VB[DPZ]$/.test(xpos[row]!) || childOf(draft, row, noun + 3, row, /^cop$/) >= 0 ? row : -1
	}
	return -1
}

// What the noun says, right before what is said of it.
function innerOf(draft: Draft, noun: number, told: number, start: number): number {
	const {heads, deprels} = draft
	for (let row = start - 1; row > noun + 1; row--)
		if (
			(heads[row] === told && /^[cn]subj/.test(deprels[row]!)) ||
			(heads[row] === noun && /^(?:acl.*|ccomp)$/.test(deprels[row]!))
		)
			return row
	return -1
}

/** `Allegations that Lowe lied`: no pronoun, where nothing but somebody's deed follows. */
export function markContent(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, xpos, heads, deprels} = draft
	for (let noun = from; noun < to - 3; noun++) {
		const that = noun + 1
		const verb = heads[that]!
		if (norms[that] !== 'that' || !contents.test(lemmas[noun]!) || upos[noun] !== 'NOUN') continue
		if (heads[verb] !== noun || deprels[verb] !== 'acl:relcl' || !/^(?:mark|obj)$/.test(deprels[that]!)) continue
		if (upos[verb] !== 'VERB' || childOf(draft, verb, that + 1, verb, /^nsubj/) < 0) continue
		// A verb that has its object needs no pronoun.
		if (deprels[that] === 'obj' && !whole.test(lemmas[verb]!)) continue
		deprels[verb] = 'acl'
		deprels[that] = 'mark'
		xpos[that] = 'IN'
	}
}

/** `The claim that Lee took a car spread`: the last verb, which has no subject of its own, is said of the claim. */
export function raiseSecondVerb(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, xpos, heads, deprels} = draft
	for (let noun = from; noun < Math.min(to - 5, from + 4); noun++) {
		if (!contents.test(lemmas[noun]!) || upos[noun] !== 'NOUN' || norms[noun + 1] !== 'that') continue
		const inner = heads[noun + 1]!
		const outer = /^(?:dislocated|nsubj:outer)$/.test(deprels[noun]!) && heads[noun] === inner
		const top = outer ? inner : heads[noun]! < 0 && heads[inner] === noun ? noun : -1
		if (top < 0 || inner < noun + 3) continue
		const told = childOf(draft, inner, inner + 1, to, /^(?:[cx]comp|conj|dep|parataxis)$/)
		if (told < 0 || !/^VB[DZ]$/.test(xpos[told]!)) continue
		if (childOf(draft, told, inner, told, /^(?:.subj.*|cc|mark)$/) >= 0) continue
		heads[told] = heads[top]!
		deprels[told] = deprels[top]!
		attach(draft, noun, told, 'nsubj')
		attach(draft, inner, noun, 'acl')
		for (let row = told + 1; row < to; row++) if (heads[row] === top) heads[row] = told
	}
}

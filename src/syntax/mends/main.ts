import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, reach, subjectOf} from './tree-draft.js'

/** Verbs that a clause without `that` may follow. */
const clausal =
	/^(?:admit|allege|announce|argue|assume|believe|claim|conclude|confirm|deny|discover|fear|feel|felt|found|heard|hope|insist|knew|know|learn|notice|reali[sz]e|report|said|saw|say|see|suggest|suspect|think|thought|told|warn|wish)(?:e?d|e?s)?$/

/** `A man who hit a boy and left the park was fined`: the noun before the second verb is the object of the first. */
export function resumeMain(draft: Draft, {from, to}: Range): void {
	const {norms, xpos, upos, heads, deprels} = draft
	for (let row = from + 4; row < to; row++) {
		const inner = heads[row]!
		if (xpos[row] !== 'VBN' || !/^(?:advcl|ccomp)$/.test(deprels[row]!) || inner < from || inner > row) continue
		const taken = childOf(draft, row, inner + 1, row, /^nsubj/)
		if (taken < 0 || !/^(?:NOUN|PROPN)$/.test(upos[taken]!)) continue
		if (!/^(?:are|has|have|is|was|were)$/.test(norms[taken + 1]!) || heads[taken + 1] !== row) continue
		if (childOf(draft, row, inner + 1, row, /^mark$/) >= 0) continue
		const behind = childOf(draft, taken, inner + 1, taken, /^case$/) >= 0
		// `who says the firm was sold`
		if (!behind && (clausal.test(norms[inner]!) || childOf(draft, inner, inner + 1, taken, /obj$/) >= 0)) continue
		const place = antecedentOf(draft, inner, from)
		if (!place) continue
		const {noun, relative, top} = place
		const passive = childOf(draft, row, taken, row, /^aux:pass$/) >= 0
		attach(draft, row, heads[top]!, deprels[top]!)
		attach(draft, noun, row, passive ? 'nsubj:pass' : 'nsubj')
		if (top !== noun) attach(draft, top, relative, 'conj')
		attach(draft, taken, inner, behind ? 'obl' : 'obj')
		for (let at = Math.max(from, noun - reach); at < to && at < row + reach; at++)
			if (heads[at] === top && (at > row || (at < noun && top !== noun))) attach(draft, at, row, deprels[at]!)
	}
}

interface Place {
	readonly noun: number
	readonly relative: number
	/** What heads the sentence for want of a better: the noun, or the last verb said of it. */
	readonly top: number
}

function antecedentOf(draft: Draft, inner: number, from: number): Place | null {
	const {upos, heads, deprels} = draft
	let relative = inner
	for (let steps = 0; steps < 4 && deprels[relative] === 'conj'; steps++) relative = heads[relative]!
	if (deprels[relative] === 'acl:relcl') {
		const noun = heads[relative]!
		const bare = /^(?:NOUN|PROPN)$/.test(upos[noun]!) && childOf(draft, noun, from, noun, /^cop$/) < 0
		return bare && isMain(draft, noun) && opensWithPronoun(draft, noun, relative) ? {noun, relative, top: noun} : null
	}
	// `who stole jewels and hid them in a shed was jailed`: the second verb has taken the subject.
	const noun = childOf(draft, inner, Math.max(from, inner - reach), inner, /^nsubj/)
	if (noun < 0 || !isMain(draft, inner) || childOf(draft, inner, noun, inner, /^cc$/) < 0) return null
	const first = childOf(draft, noun, noun + 1, inner, /^acl:relcl$/)
	return first >= 0 && opensWithPronoun(draft, noun, first) ? {noun, relative: first, top: inner} : null
}

const isMain = ({deprels}: Draft, row: number): boolean => /^(?:root|ccomp)$/.test(deprels[row]!)

function opensWithPronoun(draft: Draft, noun: number, relative: number): boolean {
	const pronoun = childOf(draft, relative, noun + 1, relative, /^nsubj/)
	return pronoun >= 0 && /^(?:that|which|who)$/.test(draft.norms[pronoun]!)
}

/** `Fires fanned by winds have burned it`: the noun before a participle is the subject of the verb that has none. */
export function seatBeforeParticiple(draft: Draft, {from, to}: Range): void {
	const {upos, xpos, heads, deprels} = draft
	for (let word = from + 1; word < to - 2; word++) {
		const noun = word - 1
		const verb = heads[word]!
		if (!/^VB[GN]$/.test(xpos[word]!) || deprels[word] !== 'advcl' || verb < word || verb >= to) continue
		if (heads[noun] !== word || !deprels[noun]!.startsWith('nsubj') || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue
		if (!/^VB[DNPZ]$/.test(xpos[verb]!) || childOf(draft, verb, from, verb, /^(?:.subj.*|mark|expl)$/) >= 0) continue
		attach(draft, noun, verb, subjectOf(draft, verb, word))
		attach(draft, word, noun, 'acl')
	}
}

/** `The deal having failed, Acme sold it`: the noun before `having` has nothing to do with the main verb. */
export function seatAbsolute(draft: Draft, {from, to}: Range): void {
	const {norms, upos, xpos, heads, deprels} = draft
	for (let having = from + 1; having < Math.min(to - 4, from + 8); having++) {
		const noun = having - 1
		const word = heads[having]!
		const verb = heads[word] ?? -1
		if (norms[having] !== 'having' || xpos[word] !== 'VBN' || word < having || deprels[word] !== 'advcl') continue
		if (heads[noun] !== verb || verb < word || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue
		if (childOf(draft, verb, word + 1, verb, /^nsubj/) >= 0) attach(draft, noun, word, subjectOf(draft, word, noun))
	}
}

/** `The drug cuts deaths`: what has the tag of a finite verb is no part of the noun behind it, but what that hangs on. */
export function raiseVerb(draft: Draft, {from, to}: Range): void {
	const {upos, xpos, heads, deprels} = draft
	for (let verb = from + 1; verb < to - 1; verb++) {
		const object = heads[verb]!
		const subject = verb - 1
		if (!/^VB[DZ]$/.test(xpos[verb]!) || deprels[verb] !== 'compound' || object < verb || object > verb + 4) continue
		if (!/^(?:NOUN|PROPN)$/.test(upos[subject]!) || upos[object] !== 'NOUN' || heads[object]! > object) continue
		if (heads[subject] !== verb && heads[subject] !== object) continue
		heads[verb] = heads[object]!
		deprels[verb] = deprels[object]!
		attach(draft, object, verb, 'obj')
		attach(draft, subject, verb, 'nsubj')
		for (let row = Math.max(from, verb - reach); row < Math.min(to, object + reach); row++)
			if (heads[row] === object && row < subject)
				attach(draft, row, /^(?:amod|compound|det|nmod|nummod)/.test(deprels[row]!) ? subject : verb, deprels[row]!)
			else if (heads[row] === object && row > object && deprels[row] === 'punct') heads[row] = verb
	}
}

/** `directed by Moss and starring Lee`: the second participle is the first one's equal, and the name behind it its object. */
export function joinStarring(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let word = from + 3; word < to - 1; word++) {
		const name = word + 1
		const agent = heads[name]!
		const first = heads[agent] ?? -1
		if (!/^(?:featuring|starring)$/.test(norms[word]!) || norms[word - 1] !== 'and' || heads[word] !== name) continue
		if (deprels[name] !== 'conj' || first < from || first > agent || upos[first] !== 'VERB') continue
		attach(draft, word, first, 'conj')
		attach(draft, name, word, 'obj')
		attach(draft, word - 1, word, 'cc')
	}
}

import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, reach, subjectOf, wide} from './tree-draft.js'

/** `The watches, among them a rare one worth £85,000, will be returned`: what is among them does nothing, they do. */
export function seatBeforeAmong(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let among = from + 2; among < to - 6; among++) {
		if (norms[among] !== 'among' || norms[among + 1] !== 'them' || norms[among - 1] !== ',') continue
		const many = nounBefore(draft, among - 1, from)
		let close = among + 3
		while (close < Math.min(to, among + reach) && norms[close] !== ',') close++
		if (many < 0 || norms[close] !== ',') continue
		for (let one = among + 2; one < close; one++) {
			const verb = heads[one]!
			if (!deprels[one]!.startsWith('nsubj') || verb < close || verb >= to || upos[verb] !== 'VERB') continue
			if (heads[many] === verb && deprels[many]!.startsWith('nsubj')) break
			attach(draft, many, verb, subjectOf(draft, verb, close))
			attach(draft, one, many, 'appos')
			attach(draft, among + 1, one, 'nmod')
			break
		}
	}
}

// The noun that heads what ends right before a comma.
function nounBefore({upos, heads}: Draft, comma: number, from: number): number {
	let row = comma - 1
	for (let steps = 0; steps < 6 && row > from && heads[row]! < row && heads[row]! >= from; steps++) row = heads[row]!
	return /^(?:NOUN|PRON|PROPN)$/.test(upos[row] ?? '') ? row : -1
}

/** `Glenmore Distillery and its owner, Peter Sloan`: what is joined to a name is joined to its first word. */
export function joinToName({upos, heads, deprels}: Draft, {from, to}: Range): void {
	for (let row = from + 2; row < to; row++) {
		const last = heads[row]!
		if (deprels[row] !== 'conj' || upos[row] !== 'NOUN' || last <= from || last > row) continue
		if (upos[last] === 'PROPN' && deprels[last] === 'flat' && heads[last]! < last) heads[row] = heads[last]!
	}
}

/** `Mayor Ann Lee used it`: a title and the name behind it are one subject, and nobody is spoken to. */
export function seatTitled(draft: Draft, {from, to}: Range): void {
	const {upos, heads, deprels} = draft
	for (let title = from; title < to - 2; title++) {
		const name = title + 1
		const verb = heads[title]!
		if (!deprels[title]!.startsWith('nsubj') || deprels[name] !== 'vocative' || heads[name] !== verb || verb < name)
			continue
		if (!/^(?:NOUN|PROPN)$/.test(upos[title]!) || upos[name] !== 'PROPN') continue
		const relation = deprels[title]!
		attach(draft, name, verb, relation)
		attach(draft, title, name, 'nmod:desc')
		for (let row = Math.max(from, title - reach); row < title; row++) if (heads[row] === title) heads[row] = name
	}
}

/** `Nine in 10 of the drivers who voted backed the strike, the union said`: who tells it stands behind the last comma. */
export function seatLastTeller(draft: Draft, {from, to}: Range): void {
	const {norms, lemmas, upos, xpos, heads, deprels} = draft
	let verb = to - 1
	while (verb > from && upos[verb] === 'PUNCT') verb--
	if (!/^(?:add|announce|claim|confirm|report|say|warn)$/.test(lemmas[verb] ?? '') || !/^VB[DPZ]$/.test(xpos[verb]!))
		return
	const first = childOf(draft, verb, from, verb, /^nsubj/, wide)
	let comma = verb - 1
	while (comma > from && norms[comma] !== ',') comma--
	if (first < 0 || first > comma - 4 || comma < verb - reach || comma === verb - 1) return
	for (let row = comma + 1; row < verb; row++) if (/^(?:ADP|AUX|PRON|SCONJ|VERB)$/.test(upos[row]!)) return
	const told = secondRelative(draft, first, comma)
	let teller = verb - 1
	if (upos[teller] === 'PUNCT') while (teller > comma && norms[teller] !== '(') teller--
	while (teller > comma && !/^(?:NOUN|PROPN)$/.test(upos[teller]!)) teller--
	if (told < 0 || teller <= comma) return
	attach(draft, told, verb, 'ccomp')
	attach(draft, first, told, subjectOf(draft, told, first))
	attach(draft, teller, verb, 'nsubj')
	for (let row = comma + 1; row < verb; row++)
		if (row !== teller && (heads[row]! <= comma || heads[row]! > verb)) attach(draft, row, teller, deprels[row]!)
}

// Of two clauses that hang on one noun in front of a comma, the second, which has no pronoun of its own.
function secondRelative(draft: Draft, first: number, comma: number): number {
	const {xpos, heads, deprels} = draft
	for (let row = first + 4; row < comma; row++) {
		const noun = heads[row]!
		if (deprels[row] !== 'acl:relcl' || !/^VB[DZ]$/.test(xpos[row]!) || noun < first || noun > row) continue
		if (childOf(draft, row, noun, row, /^(?:.subj.*|mark)$/) >= 0) continue
		const before = childOf(draft, noun, noun + 1, row, /^acl:relcl$/)
		if (before >= 0 && childOf(draft, before, noun, before, /^nsubj/) >= 0) return row
	}
	return -1
}

import type {Range} from '../../model/span.js'
import {attach, childOf, type Draft, takePlace} from './tree-draft.js'

/** `won policy-making powers`, `jobs and record-breaking sales`: a participle behind a hyphen describes the noun it stands before. */
export function openCompound(draft: Draft, {from, to}: Range): void {
	const {xpos, heads, deprels, upos} = draft
	for (let row = from + 2; row < to - 1; row++) {
		if (xpos[row] !== 'VBG' || xpos[row - 1] !== 'HYPH' || heads[row - 2] !== row) continue
		const noun = nounBehind(draft, row, to)
		if (noun < 0) continue
		const head = heads[row]!
		const label = deprels[row]!
		const object = head < 0 ? -1 : objectOf(draft, head, row)
		if (label === 'conj' && object > head) attach(draft, noun, object, 'conj')
		else if (/^(?:advcl|acl|xcomp|ccomp)$/.test(label) && upos[head] === 'VERB' && head < row && object < 0)
			attach(draft, noun, head, 'obj')
		else continue
		attach(draft, row, noun, 'amod')
		moveRest(draft, row, noun, from, to)
	}
}

/** `posts on Acme-owned sites`: the participle describes the noun behind it, whose place it took; what is before the hyphen is part of it. */
export function joinOwned(draft: Draft, {from, to}: Range): void {
	const {xpos, heads, deprels, upos, norms} = draft
	for (let row = from + 2; row < to - 1; row++) {
		if (xpos[row] !== 'VBN' || norms[row - 1] !== '-' || !/^(?:NOUN|PROPN)$/.test(upos[row - 2]!)) continue
		const owner = row - 2
		const noun = nounBehind(draft, row, to)
		if (noun < 0) continue
		const place = heads[owner] === row ? row : owner
		heads[noun] = heads[place]!
		deprels[noun] = deprels[place]!
		moveRest(draft, row, noun, from, to)
		for (let at = from; at < owner; at++) if (heads[at] === owner) attach(draft, at, noun, deprels[at]!)
		attach(draft, row, noun, 'amod')
		attach(draft, owner, row, 'compound')
	}
}

// The object right behind the participle, adjectives and nouns between.
function nounBehind({heads, deprels, upos}: Draft, row: number, to: number): number {
	for (let at = row + 1; at < to && at < row + 5; at++) {
		if (heads[at] === row) return deprels[at] === 'obj' && /^(?:NOUN|PROPN)$/.test(upos[at]!) ? at : -1
		if (!/^(?:ADJ|NOUN|PROPN)$/.test(upos[at]!)) return -1
	}
	return -1
}

function objectOf({heads, deprels}: Draft, verb: number, to: number): number {
	for (let at = verb + 1; at < to; at++) if (heads[at] === verb && deprels[at] === 'obj') return at
	return -1
}

// What hung on the participle, but for the compound itself, hangs on the noun.
function moveRest(draft: Draft, row: number, noun: number, from: number, to: number): void {
	const {heads, deprels} = draft
	for (let at = from; at < to; at++)
		if (heads[at] === row && (at < row - 2 || at > row)) attach(draft, at, noun, deprels[at]!.replace('obl', 'nmod'))
}

/** `a Lowther District (LD) police officer`: the noun right behind the brackets heads the phrase. */
export function headBehindBrackets(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let close = from + 4; close < to - 1; close++) {
		if (norms[close] !== ')' || norms[close - 2] !== '(') continue
		const name = close - 3
		if (upos[name] !== 'PROPN' || heads[close - 1] !== name || deprels[close - 1] !== 'appos') continue
		const noun = childOf(draft, name, close + 1, Math.min(to, close + 4), /^appos$/)
		if (noun < 0 || upos[noun] !== 'NOUN') continue
		heads[noun] = heads[name]!
		deprels[noun] = deprels[name]!
		for (let row = Math.max(from, name - 8); row < to && row < noun + 8; row++)
			if (heads[row] === name && (row > noun || /^(?:case|det|nmod:poss)$/.test(deprels[row]!)))
				attach(draft, row, noun, deprels[row]!)
		attach(draft, name, noun, 'compound')
	}
}

const states =
	/^(?:ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|n\.c|n\.d|n\.h|n\.j|n\.m|n\.y|neb|nev|okla|ore|pa|r\.i|s\.c|s\.d|tenn|tex|va|vt|w\.va|wash|wis|wyo)\.$/

/** `Ann Lee, of Reno, Nev.`: the short form of a state belongs to the place before the comma, and is nobody beside Lee. */
export function joinState(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let state = from + 2; state < to; state++) {
		const place = state - 2
		if (!states.test(norms[state]!) || norms[state - 1] !== ',' || upos[place] !== 'PROPN') continue
		if (heads[state] === place || heads[state]! < from) continue
		if (heads[place] === state) {
			const label = deprels[state]!
			attach(draft, place, heads[state]!, label === 'conj' || label === 'appos' ? 'nmod' : label)
		} else if (deprels[state] !== 'conj') continue
		attach(draft, state, place, 'nmod:unmarked')
		for (let row = from; row < to; row++)
			if (heads[row] === state && upos[row] !== 'PUNCT') attach(draft, row, place, deprels[row]!)
	}
}

const particle = /^(?:abu|al|bin|da|de|del|der|di|dos|du|el|ibn|la|le|ten|van|von)$/

/** `the cleric Karim al Rashid`: the first name heads the name, its small words and what follows are flat. */
export function headName(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let name = from; name < to - 2; name++) {
		const small = name + 1
		if (upos[name] !== 'PROPN' || upos[small] !== 'PROPN' || !particle.test(norms[small]!)) continue
		if (heads[name] !== small || !/^(?:compound|flat|nmod)/.test(deprels[name]!)) continue
		takePlace(draft, {from, to}, name, small, 'flat')
	}
}

/** `Ms Lee`: a courtesy title describes the name. */
export function describeName(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads} = draft
	for (let title = from; title < to - 1; title++) {
		const name = title + 1
		if (!/^(?:dr|mr|mrs|ms)\.?$/.test(norms[title]!) || upos[name] !== 'PROPN' || heads[name] !== title) continue
		takePlace(draft, {from, to}, name, title, 'nmod:desc')
	}
}

/** `paid in full, union chief Ann Lee said`: a noun right before the name that a verb is about describes that name. */
export function describeSubject(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let noun = from; noun < to - 2; noun++) {
		const name = noun + 1
		if (upos[noun] !== 'NOUN' || upos[name] !== 'PROPN' || heads[noun] === name || heads[name]! <= name) continue
		if (!deprels[name]!.startsWith('nsubj') || !/^(?:appos|conj|dep|i?obj|nmod|nsubj|obl)/.test(deprels[noun]!))
			continue
		// `in full, union chief`: the preposition belongs to the word before the comma.
		const opening = childOf(draft, noun, from, noun, /^case$/)
		const word = opening + 1
		if (opening >= 0) {
			if (upos[word] !== 'ADJ' || norms[word + 1] !== ',') continue
			const above = heads[noun]! < opening ? heads[noun]! : opening - 1
			attach(draft, word, above === opening - 1 && upos[above] !== 'VERB' ? (heads[above] ?? above) : above, 'obl')
			attach(draft, opening, word, 'case')
		}
		if (childOf(draft, noun, from, noun, /^(?:det|nmod:poss|cop|nsubj)/) < 0) attach(draft, noun, name, 'nmod:desc')
	}
}

/** `share the night watch`: a time with the article of the object right behind it is part of that. */
export function joinUnmarked(draft: Draft, {from, to}: Range): void {
	const {upos, xpos, heads, deprels} = draft
	for (let row = from + 2; row < to - 1; row++) {
		const noun = row + 1
		if (deprels[row] !== 'obl:unmarked' || upos[row] !== 'NOUN' || xpos[noun] !== 'NN') continue
		if (deprels[noun] !== 'obj' || heads[noun] !== heads[row] || heads[row]! > row) continue
		const article = childOf(draft, row, from, row, /^det$/)
		if (article < 0 || childOf(draft, noun, row, noun, /^det$/) >= 0) continue
		attach(draft, article, noun, 'det')
		attach(draft, row, noun, 'compound')
	}
}

/** `sold him to Leeds United`: the second word of a club's name is part of it. */
export function joinClub(draft: Draft, {from, to}: Range): void {
	const {norms, upos, heads, deprels} = draft
	for (let row = from + 1; row < to; row++) {
		if (norms[row] !== 'united' || upos[row] !== 'PROPN' || upos[row - 1] !== 'PROPN') continue
		if (heads[row - 1] === row || heads[row] === row - 1) continue
		const apart = heads[row] === heads[row - 1] || /^(?:amod|appos|nmod|obl|obj)$/.test(deprels[row]!)
		if (apart) attach(draft, row, row - 1, 'flat')
	}
}

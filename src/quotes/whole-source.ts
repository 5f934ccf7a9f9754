import {dayOrMonth} from '../model/day-words.js'
import {finiteTag} from '../model/finite-tag.js'
import {isNominal, nounPhraseOf} from '../model/noun-phrase.js'
import type {Range} from '../model/span.js'
import type {Columns} from './columns.js'

/** So many words a clause about the teller has at most. */
const longest = 40

/**
 * `Acme, whose customers include makers of trams and buses, said`, `Ana Ruiz, head of the board, said`: a comma right before the
 * cue closes what another one opened, so the teller stands before both.
 */
export function wholeSource(columns: Columns, cue: Range, chosen: Range): Range {
	const {doc} = columns
	const {norms, sentences} = doc.tokens
	// `the Narva Harbours Commission (NHC), said`
	const source = norms[chosen.to] === ')' ? {from: chosen.from, to: chosen.to + 1} : chosen
	if (norms[source.to] !== ',' || cue.from !== source.to + 1) return chosen
	// `Rep. Ana Ruiz, D-Hill, also a member, said`: a party and a seat name nobody.
	const code = `${doc.tokens.words[source.from]}${doc.tokens.words[source.from + 1]}`
	const isSeat = norms[source.from - 1] === ',' && /^[DRI]-\p{Lu}/u.test(code)
	const named = isSeat
		? startOf(columns, source.from - 2)
		: Math.max(namedBefore(columns, source), apposedBefore(columns, source))
	if (named >= 0) return {from: named, to: source.to}
	for (let row = source.from; row < source.to; row++) if (norms[row] === ',') return chosen
	const before = source.from - 2
	if (norms[source.from - 1] === ',' && doc.syntax.upos[before] === 'PROPN' && !dayOrMonth.test(norms[before]!))
		return {from: startOf(columns, before), to: source.to}
	if (isLoneName(columns, source) && doc.syntax.upos[before] === 'NOUN') {
		const from = startOf(columns, before)
		// `After the vote, Ruiz, too, said`: what a preposition governs is nobody's post.
		if (from === 0 || sentences[from - 1] !== sentences[from] || doc.syntax.upos[from - 1] === 'PUNCT')
			return {from, to: source.to}
	}
	for (let row = source.from - 1; row > source.from - longest && sentences[row] === sentences[cue.from]; row--) {
		if (norms[row] !== ',') continue
		if (!/^(?:who|which|whose|where)$/.test(norms[row + 1]!) || !isNominal(doc, row - 1)) return chosen
		return {from: startOf(columns, row - 1), to: source.to}
	}
	return chosen
}

// `the pilot, Ana Ruiz, said`
const isLoneName = ({doc}: Columns, {from, to}: Range): boolean =>
	doc.tokens.norms[from - 1] === ',' && doc.syntax.upos.slice(from, to).every((tag) => tag === 'PROPN')

// `Ana Ruiz, of the Hill, also a member, said`: a name opens the sentence, or what follows words in marks, and no verb but one
// of a relative clause comes before the cue. -1 where none does.
function namedBefore({doc, marked}: Columns, source: Range): number {
	const {norms} = doc.tokens
	const {upos, xpos} = doc.syntax
	const sentence = doc.sentences[doc.tokens.sentences[source.from]!]!
	let from = source.from
	while (from > sentence.from && from > source.from - longest && marked[from - 1]! < 0) from--
	while (from < source.from && upos[from] === 'PUNCT') from++
	let comma = from
	while (comma < source.from && /^(?:ADJ|CCONJ|DET|NOUN|PROPN)$/.test(upos[comma]!)) comma++
	if (
		comma >= source.from ||
		norms[comma] !== ',' ||
		upos[from] === 'CCONJ' ||
		upos[comma - 1] !== 'PROPN' ||
		dayOrMonth.test(norms[comma - 1]!)
	)
		return -1
	let relative = false
	for (let row = comma + 1; row < source.to; row++) {
		if (norms[row] === ',') relative = false
		else if (/^(?:that|where|which|who|whose)$/.test(norms[row]!)) relative = true
		else if (!relative && finiteTag.test(xpos[row]!)) return -1
	}
	return from
}

// `The pier is safe, Ana Ruiz, a member of the board of docks and quays, said`: a name between commas with what it is behind it,
// of which the ranker took the end. -1 where there is none.
function apposedBefore({doc, marked}: Columns, source: Range): number {
	const {norms, sentences} = doc.tokens
	const {upos, xpos} = doc.syntax
	for (let row = source.from - 1; row > source.from - longest && sentences[row] === sentences[source.from]; row--) {
		if (marked[row]! >= 0 || finiteTag.test(xpos[row]!) || upos[row] === 'PRON') return -1
		if (norms[row] !== ',') continue
		let from = row
		while (upos[from - 1] === 'PROPN' && sentences[from - 1] === sentences[row]) from--
		const opens = norms[from - 1] === ',' && sentences[from - 1] === sentences[row]
		return opens && from < row && /^(?:ADJ|DET|NOUN)$/.test(upos[row + 1]!) && !dayOrMonth.test(norms[row - 1]!)
			? from
			: -1
	}
	return -1
}

// Where the phrase that ends in a name or noun begins.
function startOf({doc}: Columns, row: number): number {
	let head = row
	for (let steps = 0; steps < 8 && /^(?:flat|compound)$/.test(doc.tree.deprels[head]!); steps++) {
		const above = doc.tree.heads[head]!
		if (above < 0 || above > row) break
		head = above
	}
	return Math.min(nounPhraseOf(doc, head).from, head)
}

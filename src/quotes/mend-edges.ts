import {spaceBefore} from '../model/document.js'
import type {Range} from '../model/span.js'
import {bracketsAround} from './brackets.js'
import {headOfRange} from './candidates.js'
import type {Columns} from './columns.js'
import {withClauseBefore, withClauseBehind, withConclusion, withCondition, withSecondClause} from './joined-clauses.js'
import {behindOccasion} from './lead-ins.js'
import {withoutNextTeller} from './next-teller.js'
import {withRest} from './open-ends.js'
import {withoutOuterTeller} from './outer-teller.js'
import {withoutStray} from './stray-pieces.js'

/** So many words and stops stand in a label before its colon. */
const longestLabel = 10

/** What the edges of content have in common whatever the cue: pieces of one cue, in the order of the text. */
export function mendEdges(columns: Columns, block: Range, found: readonly Range[]): Range[] {
	const content = withoutStray(columns, block, found)
	const longer = content.map((piece, index) => {
		const next = content[index + 1]
		const limit = Math.min(
			piece.to <= block.from ? block.from : Number.MAX_SAFE_INTEGER,
			next?.from ?? Number.MAX_SAFE_INTEGER,
		)
		const opened = withMarker(
			columns,
			block,
			withoutTitle(columns, block, withoutLeadIn(columns, block, withoutLabel(columns, block, piece))),
			content[index - 1],
		)
		const whole = withRest(
			columns,
			block,
			withSecondClause(columns, withConclusion(columns, behindOccasion(columns, block, opened), limit), limit),
			limit,
		)
		return index === content.length - 1
			? withLastStrings(
					columns,
					block,
					withoutGloss(columns, block, withoutOuterTeller(columns, block, withoutNextTeller(columns, block, whole))),
				)
			: whole
	})
	const joined = withClauseBehind(columns, block, withCondition(columns, block, longer))
	return withClauseBefore(columns, block, joined).map((piece) =>
		closed(columns, inBrackets(columns, block, behindTeller(columns, block, piece))),
	)
}

// `the ship that Okoro described as “a lump of coal”`: who tells, and that he does, is no part of what is told.
function behindTeller({doc}: Columns, block: Range, piece: Range): Range {
	if (piece.from >= block.to || piece.to <= block.to || piece.to <= block.from || piece.from > block.from) return piece
	let from = block.to
	while (from < piece.to - 1 && doc.tokens.norms[from] === ',') from++
	return {from, to: piece.to}
}

// `The mills have paid, cane commissioner Ana Ruiz said`: nouns between a comma and a name are the teller's title.
function withoutTitle({doc}: Columns, block: Range, piece: Range): Range {
	const {upos} = doc.syntax
	if (piece.to !== block.from || upos[block.from] !== 'PROPN') return piece
	let first = piece.to
	while (first > piece.to - 5 && /^(?:ADJ|NOUN|PROPN)$/.test(upos[first - 1] ?? '')) first--
	const cut = first - 1
	return first < piece.to && doc.tokens.norms[cut] === ',' && cut > piece.from + 1 ? {from: piece.from, to: cut} : piece
}

// `Nobody laughed (he is “a joker”, his aunt claimed)`: what is told in brackets begins there.
function inBrackets({doc}: Columns, block: Range, piece: Range): Range {
	if (piece.to > block.from) return piece
	const brackets = bracketsAround(doc, block.from)
	if (!brackets || brackets.to < block.to || piece.from >= brackets.from || piece.to <= brackets.from) return piece
	return {from: brackets.from, to: piece.to}
}

// `fell to 12 percent (from 14 in May)`: whatever opens in brackets closes there.
function closed({doc}: Columns, {from, to}: Range): Range {
	const {norms} = doc.tokens
	const opening = norms[to] === ')' ? '(' : norms[to] === ']' ? '[' : undefined
	if (!opening) return {from, to}
	let open = 0
	for (let row = from; row < to; row++) open += norms[row] === opening ? 1 : norms[row] === norms[to] ? -1 : 0
	return open > 0 ? {from, to: to + 1} : {from, to}
}

// `LIMA, May 3 (Agency): The pier is closed, it said.`: where it was written, or a label, opens the paragraph.
function withoutLabel({doc, marked}: Columns, block: Range, piece: Range): Range {
	const {norms, words, sentences} = doc.tokens
	const first = doc.sentences[sentences[piece.from]!]!
	const opens = piece.from === first.from && doc.sentences[sentences[piece.from]! - 1]?.block !== first.block
	if (!opens || piece.to > block.from || marked[piece.from]! >= 0) return piece
	for (let row = piece.from; row < Math.min(piece.to - 2, piece.from + longestLabel); row++) {
		if (norms[row] === ':') return row > piece.from ? {from: row + 1, to: piece.to} : piece
		if (!/^[\p{Lu}\d(),.]/u.test(words[row]!)) return piece
	}
	return piece
}

// `Keller scolded them: “It leaks,” she said.`: what leads in is the article's.
function withoutLeadIn({doc, marked}: Columns, block: Range, piece: Range): Range {
	const string = marked[piece.to - 1]!
	if (string < 0 || marked[piece.from]! >= 0 || piece.to > block.from || block.from - piece.to > 4) return piece
	let from = piece.to - 1
	while (from > piece.from && marked[from - 1] === string) from--
	return from > piece.from && doc.tokens.norms[from - 1] === ':' ? {from, to: piece.to} : piece
}

// `said he stood on principle - a stance that could be imperiled`: a noun phrase behind a lone dash is the article's gloss.
function withoutGloss(columns: Columns, block: Range, piece: Range): Range {
	const {doc, marked} = columns
	const {norms} = doc.tokens
	if (piece.from < block.to || marked[piece.from]! >= 0) return piece
	let dash = -1
	for (let row = piece.from; row < piece.to; row++) {
		if (!/^(?:-{1,2}|[–—―])$/.test(norms[row]!) || !spaceBefore(doc, row) || !spaceBefore(doc, row + 1)) continue
		if (dash >= 0) return piece
		dash = row
	}
	const rest = {from: dash + 1, to: piece.to}
	if (dash < piece.from + 3 || rest.to - rest.from < 3) return piece
	const head = headOfRange(columns, rest)
	const gloss = doc.syntax.upos[head] === 'NOUN' && /^(?:appos|parataxis|dep|nmod|conj)/.test(doc.tree.deprels[head]!)
	return gloss && (/^an?$/.test(norms[rest.from]!) || /^(?:ADJ|ADV|NOUN)$/.test(doc.syntax.upos[rest.from]!))
		? {from: piece.from, to: dash}
		: piece
}

// `vows to keep the harbour, “with or without ships”`, `called him a “liar,” a “bully” and “cruel”`: words in marks behind
// commas and articles end the sentence that is told.
function withLastStrings({doc, marked, strings}: Columns, block: Range, piece: Range): Range {
	const {upos} = doc.syntax
	if (piece.from < block.to || marked[piece.from]! >= 0) return piece
	const sentence = doc.sentences[doc.tokens.sentences[piece.from]!]!
	const inside = marked[piece.to - 1]! >= 0
	let to = piece.to
	let said = 0
	for (let row = piece.to; row < sentence.to; row++) {
		const string = marked[row]!
		if (string >= 0) {
			if (!strings[string]!.closed) return piece
			if (upos[row] !== 'PUNCT') to = row + 1
			if (marked[row - 1] !== string) said++
		} else if (upos[row] !== 'PUNCT' && !(inside && /^(?:CCONJ|DET)$/.test(upos[row]!))) return piece
	}
	return said > 0 && (inside || (said === 1 && doc.tokens.norms[piece.to] === ',')) ? {from: piece.from, to} : piece
}

// `wrote that as of Friday …`: the marker right behind the cue opens what is told.
function withMarker({doc}: Columns, block: Range, piece: Range, before: Range | undefined): Range {
	if (before && before.from >= block.to) return piece
	const {norms} = doc.tokens
	const near = piece.from > block.to && piece.from - block.to < 12
	if (!near || !/^(?:that|whether)$/.test(norms[block.to]!) || doc.syntax.upos[block.to] !== 'SCONJ') return piece
	return doc.tokens.sentences[block.to] === doc.tokens.sentences[piece.from] ? {from: block.to, to: piece.to} : piece
}

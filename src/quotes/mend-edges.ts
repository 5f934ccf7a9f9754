import type {Range} from '../model/span.js'
import {bracketsAround} from './brackets.js'
import type {Columns} from './columns.js'
import {withoutGloss, withoutNameClause} from './glosses.js'
import {withClauseBefore, withClauseBehind, withConclusion, withCondition, withSecondClause} from './joined-clauses.js'
import {behindOccasion} from './lead-ins.js'
import {withoutNextTeller} from './next-teller.js'
import {withRest} from './open-ends.js'
import {withoutOuterTeller} from './outer-teller.js'
import {hasFinite} from './piece-words.js'
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
			withoutTitle(
				columns,
				block,
				withoutTail(columns, block, withoutLeadIn(columns, block, withoutLabel(columns, block, piece))),
			),
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
					withoutNameClause(
						columns,
						block,
						withoutGloss(columns, block, withoutOuterTeller(columns, block, withoutNextTeller(columns, block, whole))),
					),
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

// `Keller scolded them: “It leaks,” she said.`, `printed a slogan: “It leaks.”`: what leads in is the article's.
function withoutLeadIn({doc, marked}: Columns, block: Range, piece: Range): Range {
	const string = marked[piece.to - 1]!
	if (string < 0 || marked[piece.from]! >= 0) return piece
	const before = piece.to <= block.from
	if (before ? block.from - piece.to > 4 : piece.from < block.to) return piece
	let from = piece.to - 1
	while (from > piece.from && marked[from - 1] === string) from--
	const led = from > piece.from && doc.tokens.norms[from - 1] === ':'
	return led && (before || !hasFinite(doc, {from: piece.from, to: from})) ? {from, to: piece.to} : piece
}

// `“It is the only one,” retired general Ann Lee said`: behind a closing mark with its comma stands the teller's title.
function withoutTail({doc, marked, strings}: Columns, block: Range, piece: Range): Range {
	const {norms} = doc.tokens
	if (piece.to !== block.from) return piece
	let last = piece.to - 1
	while (last > piece.from && marked[last]! < 0) last--
	const string = marked[last]!
	const rest = {from: last + 1, to: piece.to}
	if (string < 0 || rest.from === rest.to || rest.to - rest.from > 5 || !strings[string]!.closed) return piece
	const comma = norms.slice(Math.max(piece.from, last - 1), rest.from).includes(',')
	return comma && !hasFinite(doc, rest) ? {from: piece.from, to: rest.from} : piece
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

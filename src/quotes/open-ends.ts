import type {Document} from '../model/document.js'
import {finiteTag} from '../model/finite-tag.js'
import type {Range} from '../model/span.js'
import {subtreeOf} from '../model/tree.js'
import {withoutPunctuation} from './candidates.js'
import type {Columns} from './columns.js'

// Content that breaks off before its sense does, wherever the tree hangs what follows.

const stops = /^(?:[,;:()]|-{1,2}|[–—―])$/

// `a flood-proof wall` goes on.
const isStop = ({tokens}: Document, row: number): boolean =>
	stops.test(tokens.norms[row]!) && !(tokens.norms[row] === '-' && tokens.starts[row] === tokens.ends[row - 1])

// Whatever hangs on what: the tree may err here.
const hasFiniteTag = ({syntax}: Document, {from, to}: Range): boolean =>
	syntax.xpos.slice(from, to).some((tag) => finiteTag.test(tag))

/** So many words an insertion between commas has at most. */
const longest = 30

/** Content behind its cue up to where what is told ends. `limit`: the row of the next piece. */
export function withRest(columns: Columns, block: Range, piece: Range, limit: number): Range {
	if (piece.from < block.to || columns.marked[piece.to - 1]! >= 0) return piece
	const end = Math.min(limit, columns.doc.sentences[columns.doc.tokens.sentences[piece.to - 1]!]!.to)
	return steps.reduce((longer, step) => step(columns, longer, end), piece)
}

// What stands before a stop or words in marks.
function beforeStop({doc, marked}: Columns, from: number, end: number): number {
	let to = from
	while (to < end && marked[to]! < 0 && !isStop(doc, to)) to++
	return to
}

// `that during the vote, members left`, `that Pryce, if elected, will resign`: what is told has a verb.
function withPredicate({doc, marked}: Columns, piece: Range, end: number): Range {
	const {norms} = doc.tokens
	if (norms[piece.to] !== ',' || !/^(?:that|whether)$/.test(norms[piece.from]!)) return piece
	if (doc.syntax.upos[piece.from] !== 'SCONJ' || hasFiniteTag(doc, piece)) return piece
	if (doc.syntax.xpos[piece.to + 1] === 'VBG') return piece
	let verb = -1
	for (let row = piece.to + 1; verb < 0 && row < Math.min(end, piece.to + longest); row++)
		if (finiteTag.test(doc.syntax.xpos[row]!) && !isRelative(row)) verb = row
	if (verb < 0 || marked[verb]! >= 0) return piece
	const {to} = withoutPunctuation(doc.syntax.upos, {
		from: verb,
		to: Math.min(end, Math.max(subtreeOf(doc.tree, verb).to, verb + 1)),
	})
	return to > verb + 1 ? {from: piece.from, to} : piece

	// `who did win`, `if it rains`
	function isRelative(verb: number): boolean {
		for (let row = verb - 1; row > piece.to; row--) {
			if (norms[row] === ',') return false
			if (/^(?:although|as|if|that|though|when|where|which|while|who|whose)$/.test(norms[row]!)) return true
		}
		return false
	}
}

// `that the port had sold two cranes, hired a diver, and put a lock on the gate, leaving nobody out`: a series of predicates is
// told to its end.
function withSeries({doc, marked}: Columns, piece: Range, end: number): Range {
	const {norms} = doc.tokens
	const {xpos, upos} = doc.syntax
	const opens = norms[piece.from] === 'that' && hasFiniteTag(doc, piece)
	if (!opens || norms[piece.to] !== ',' || !seriesTag.test(xpos[piece.to + 1]!)) return piece
	let row = piece.to + 2
	while (
		row < Math.min(end, piece.to + longest) &&
		!(/^(?:and|or)$/.test(norms[row]!) && seriesTag.test(xpos[row + 1]!))
	)
		row++
	if (row >= Math.min(end, piece.to + longest)) return piece
	let to = row + 2
	while (to < end && marked[to]! < 0 && (!isStop(doc, to) || (norms[to] === ',' && xpos[to + 1] === 'VBG'))) to++
	return {from: piece.from, to: withoutPunctuation(upos, {from: row, to}).to}
}

const seriesTag = /^VB[DNPZ]$/

// `saying a clerk's pay is too low`: what is told of something is told with it.
function withVerb(columns: Columns, piece: Range, end: number): Range {
	const {doc, marked} = columns
	const {xpos, upos} = doc.syntax
	const opens = piece.to < end && marked[piece.to]! < 0 && finiteTag.test(xpos[piece.to]!) && upos[piece.to] === 'AUX'
	if (!opens || hasFiniteTag(doc, piece) || !/^(?:NOUN|PROPN)$/.test(upos[piece.to - 1]!)) return piece
	const rest = withoutPunctuation(upos, {from: piece.to, to: beforeStop(columns, piece.to + 1, end)})
	return rest.to > piece.to + 1 ? {from: piece.from, to: rest.to} : piece
}

// `is no danger, but rather a gift`, `a loss, not a gain`: nothing of it stands by itself.
function withContrast(columns: Columns, piece: Range, end: number): Range {
	const {doc} = columns
	const {norms} = doc.tokens
	let row = piece.to
	if (norms[row] === ',') row++
	const pair = `${norms[row]} ${norms[row + 1]}`
	if (!/^(?:(?:(?:but|and) (?:not|only|rather|instead)|rather than|as well)$|not |including )/.test(pair)) return piece
	if (norms[row] === 'not' && /^(?:TO|VBG)$/.test(doc.syntax.xpos[row + 1]!)) return piece
	if (norms[row] === 'as' && norms[row + 2] !== 'as') return piece
	const rest = withoutPunctuation(doc.syntax.upos, {from: row, to: beforeStop(columns, row + 1, end)})
	return rest.to > row + 2 ? {from: piece.from, to: rest.to} : piece
}

// `had 240 calls, compared with a normal total of 35`: a number that is told is told with what it is compared to; a mere
// amount isn't, `expects sales of $2m, compared with $1m last year`, nor a share of those who are asked.
function withComparison(columns: Columns, piece: Range, end: number): Range {
	const {doc} = columns
	const {norms} = doc.tokens
	const {upos} = doc.syntax
	if (norms[piece.to] !== ',' || norms[piece.to + 1] !== 'compared' || !/^(?:to|with)$/.test(norms[piece.to + 2]!))
		return piece
	if (!hasFiniteTag(doc, piece) || !upos.slice(piece.from, piece.to).includes('NUM')) return piece
	const rest = withoutPunctuation(upos, {from: piece.to + 1, to: beforeStop(columns, piece.to + 3, end)})
	return {from: piece.from, to: rest.to}
}

// `that the ferry was not late, but needed repair`, `to sell the pier, and to close the port`, `rents fell but they are high`: a
// second half like the first, unless its verb tells something by itself.
function withSecond(columns: Columns, piece: Range, end: number): Range {
	const {doc, marked} = columns
	const {norms} = doc.tokens
	const {xpos, upos, lemmas} = doc.syntax
	const comma = norms[piece.to] === ','
	const row = comma ? piece.to + 1 : piece.to
	if (!/^(?:and|but)$/.test(norms[row]!) || marked[row]! >= 0) return piece
	let next = row + 1
	while (upos[next] === 'ADV') next++
	let verb = next
	while (/^(?:ADV|AUX|PART)$/.test(upos[verb]!)) verb++
	const isInfinitive = xpos[next] === 'TO' && xpos.slice(piece.from, piece.to).includes('TO')
	const isPredicate =
		norms[piece.from] === 'that' &&
		upos[piece.from] === 'SCONJ' &&
		hasFiniteTag(doc, piece) &&
		finiteTag.test(xpos[next]!) &&
		!columns.doc.lexicon.has(lemmas[verb], 'reporting') &&
		(norms[row] === 'but' || (!comma && next === row + 1))
	const isClause = !comma && norms[row] === 'but' && /^(?:DET|PRON)$/.test(upos[next]!)
	if (!isInfinitive && !isPredicate && !isClause) return piece
	const rest = withoutPunctuation(upos, {from: row, to: beforeStop(columns, next + 1, end)})
	return rest.to > next + 1 ? {from: piece.from, to: rest.to} : piece
}

// `a deal with Acme, which runs the ferry`: what is told of a thing in passing is told too.
function withRelative({doc, marked}: Columns, piece: Range, end: number): Range {
	const {norms} = doc.tokens
	if (norms[piece.to] !== ',' || norms[piece.to + 1] !== 'which') return piece
	let to = piece.to + 2
	while (to < end && marked[to]! < 0 && (norms[to] === ',' || !isStop(doc, to)) && norms[to] !== 'according') to++
	const rest = withoutPunctuation(doc.syntax.upos, {from: piece.to + 1, to})
	return rest.to > piece.to + 3 ? {from: piece.from, to: rest.to} : piece
}

/** In this order: each takes the piece on from where the one before left it. */
const steps = [withVerb, withPredicate, withSeries, withContrast, withComparison, withSecond, withRelative]

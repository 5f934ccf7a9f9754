import type {Document} from '../model/document.js'
import {finiteTag} from '../model/finite-tag.js'
import type {Range} from '../model/span.js'
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
const steps = [withVerb, withContrast, withRelative]

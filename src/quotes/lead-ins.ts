import {finiteTag} from '../model/finite-tag.js'
import type {Range} from '../model/span.js'
import type {Columns} from './columns.js'
import {occasionEnd} from './occasions.js'

/** So many words lead in. */
const longest = 25

/**
 * `said after the match he would stay`, `According to a poll published in May, most voters`: what belongs to the cue or its
 * source comes before what is told.
 */
export function behindOccasion(columns: Columns, block: Range, piece: Range): Range {
	const {norms} = columns.doc.tokens
	const according = norms[block.from] === 'according'
	// `stated that: “…`
	const colon = norms[piece.from] === 'that' && norms[piece.from + 1] === ':' ? piece.from + 2 : -1
	if (colon > 0 && columns.marked[colon]! >= 0) return {from: colon, to: piece.to}
	if (according) return behindSource(columns, block, piece)
	if (piece.from !== block.to) return piece
	if (hearing.test(columns.doc.syntax.lemmas[block.to - 1]!)) return behindHearer(columns, piece)
	const row = occasionEnd(columns.doc, piece.from)
	const said = row > 0 && row < piece.to - 2 ? startOfWords(columns, row) : -1
	return said > 0 ? {from: said, to: piece.to} : behindPreposition(columns, piece)
}

// What is said behind `in an interview`: past a comma or a mark, or with a marker, article or pronoun.
function startOfWords({doc, marked}: Columns, row: number): number {
	if (doc.tokens.norms[row] === ',') return row + 1
	if (marked[row]! >= 0) return doc.syntax.upos[row] === 'PUNCT' ? row + 1 : row
	if (/^(?:that|whether)$/.test(doc.tokens.norms[row]!)) return row
	return doc.syntax.upos[row] === 'DET' ? row : -1
}

/** So many words stand before the pronoun that what is told begins with. */
const longestPhrase = 12

const pronouns = /^(?:he|she|they|it|we|i|there)$/
const hearing = /^(?:assure|inform|remind|tell|warn)$/

// `told the Post’s weekly show it is clear that …`: whoever hears it stands before a pronoun and its verb.
function behindHearer({doc}: Columns, piece: Range): Range {
	const {norms} = doc.tokens
	const {upos, xpos} = doc.syntax
	const isSubject = (row: number): boolean => pronouns.test(norms[row]!) && finiteTag.test(xpos[row + 1]!)
	if (upos[piece.from] === 'SCONJ' || norms[piece.from] === 'that') return piece
	for (let row = piece.from; row < Math.min(piece.to - 2, piece.from + longestPhrase); row++) {
		if (isSubject(row)) return row > piece.from ? {from: row, to: piece.to} : piece
		if (!/^(?:ADJ|DET|NOUN|NUM|PART|PROPN)$/.test(upos[row]!) && !isSubject(row + 1)) return piece
	}
	return piece
}

// `said after the match he would stay`
function behindPreposition({doc}: Columns, piece: Range): Range {
	const {norms} = doc.tokens
	const {upos, xpos} = doc.syntax
	if (upos[piece.from] !== 'ADP') return piece
	for (let row = piece.from + 1; row < Math.min(piece.to - 2, piece.from + longestPhrase); row++) {
		if (pronouns.test(norms[row]!)) return finiteTag.test(xpos[row + 1]!) ? {from: row, to: piece.to} : piece
		if (!/^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(upos[row]!)) return piece
	}
	return piece
}

/**
 * `According to a poll published in May, …`, `according to the agency, quoting the mayor, …`, `according to a letter from
 * Ruiz, a friend of hers who died, …`: what is told begins behind all that is said of its source.
 */
export function behindSource({doc}: Pick<Columns, 'doc'>, block: Range, piece: Range): Range {
	const {norms} = doc.tokens
	const {xpos, upos} = doc.syntax
	const start = norms[piece.from - 1] === ',' && piece.from === block.to + 1
	if (piece.from !== block.to && !start) return piece
	const quotes = /^(?:citing|quoting)$/.test(norms[piece.from]!)
	if (start && !quotes && !/^an?$/.test(norms[piece.from]!)) return piece
	let relative = false
	for (let row = piece.from + 1; row < Math.min(piece.to - 2, piece.from + longest); row++) {
		if (norms[row] === ',') return !start || quotes || isClause(row + 1) ? {from: row + 1, to: piece.to} : piece
		if (/^(?:that|which|who|whose)$/.test(norms[row]!)) relative = true
		if (start && !relative && finiteTag.test(xpos[row]!)) return piece
	}
	return piece

	// A subject and its verb follow before the next stop.
	function isClause(from: number): boolean {
		if (!/^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(upos[from]!) || /^(?:which|who|whose)$/.test(norms[from]!)) return false
		for (let row = from + 1; row < piece.to && norms[row] !== ','; row++) if (finiteTag.test(xpos[row]!)) return true
		return false
	}
}

import {dayOrMonth} from '../model/day-words.js'
import {finiteTag} from '../model/finite-tag.js'
import type {Range} from '../model/span.js'
import {withoutPunctuation} from './candidates.js'
import type {Columns} from './columns.js'

/** So many words tell who reports it. */
const longest = 12

const reports = /^(?:add|claim|conclude|confirm|find|indicate|note|report|say|show|state|suggest|write)$/

/** `Keller said the dam leaks, the Post reported on Monday`: who reports it is no part of what is reported. */
export function withoutOuterTeller({doc, marked}: Columns, block: Range, piece: Range): Range {
	const {norms} = doc.tokens
	const {upos, xpos, lemmas} = doc.syntax
	const {to} = piece
	const ends = to >= doc.tokens.length || upos[to] === 'PUNCT'
	if (piece.from < block.to || !ends || marked[to - 1]! >= 0) return piece
	let verb = to - 1
	while (verb > to - 4 && isTime(verb)) verb--
	if (!/^VB[DPZ]$/.test(xpos[verb]!) || !reports.test(lemmas[verb]!)) return piece
	let row = verb - 1
	while (row > piece.from && row > verb - longest && norms[row] !== ',' && !finiteTag.test(xpos[row]!)) row--
	if (norms[row] !== ',' || row < piece.from + 3 || row === verb - 1) return piece
	if (
		!/^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(upos[row + 1]!) ||
		/^(?:as|that|what|which|who|whose)$/.test(norms[row + 1]!)
	)
		return piece
	return withoutPunctuation(upos, {from: piece.from, to: row})

	function isTime(row: number): boolean {
		return (
			dayOrMonth.test(norms[row]!) || /^(?:earlier|first|last|on|this|today|week|year|yesterday)$/.test(norms[row]!)
		)
	}
}

import type {Range} from '../model/span.js'
import {withoutPunctuation} from './candidates.js'
import type {Columns} from './columns.js'

/** So many words name the next teller. */
const longest = 5

const telling =
	/^(?:adding|alleging|arguing|asking|calling|claiming|complaining|declaring|insisting|noting|saying|suggesting|tweeting|warning|writing)$/

/** `Keller said the dam leaks, with one engineer calling it “a sieve”`: behind its cue a piece ends before whoever tells the next thing. */
export function withoutNextTeller({doc, marked}: Columns, block: Range, piece: Range): Range {
	const {norms} = doc.tokens
	const {upos} = doc.syntax
	if (piece.from < block.to || marked[piece.from]! >= 0) return piece
	const other = otherTeller(doc, piece)
	if (other > piece.from + 3) return {from: piece.from, to: other}
	for (let verb = piece.from + 5; verb < piece.to; verb++) {
		if (!telling.test(norms[verb]!) || marked[verb]! >= 0) continue
		let row = verb - 1
		while (row > verb - longest && /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(upos[row]!)) row--
		const isNext = row < verb - 1 && norms[row] === 'with'
		if (isNext && row > piece.from + 3) return withoutPunctuation(upos, {from: piece.from, to: row})
	}
	return piece
}

const tellingVerb =
	/^(?:allege|argue|believe|call|claim|deny|describe|dispute|estimate|insist|maintain|put|report|say|suggest|tell|think|warn)$/

// `The ministry says 400 died; aid groups put it at 1,000`: behind a semicolon somebody else tells; its row, or -1.
function otherTeller({tokens, syntax}: Columns['doc'], {from, to}: Range): number {
	for (let stop = from + 1; stop < to - 3; stop++) {
		if (tokens.norms[stop] !== ';') continue
		let row = stop + 1
		while (row < to && row < stop + longest && /^(?:ADJ|DET|NOUN|PROPN)$/.test(syntax.upos[row]!)) row++
		if (row > stop + 1 && /^VB[DNPZ]?$/.test(syntax.xpos[row]!) && tellingVerb.test(syntax.lemmas[row]!)) return stop
	}
	return -1
}

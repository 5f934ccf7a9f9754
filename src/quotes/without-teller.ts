import type {Range} from '../model/span.js'
import {withoutPunctuation} from './candidates.js'
import type {Columns} from './columns.js'
import {endsOpen} from './string-owners.js'

/**
 * Content without the teller that stands behind words in marks: `“It leaks,” the skipper and former champion said`. None is
 * left to `according to` where a verb says by whom the words are told: `“It leaks,” Keller said, according to a transcript`.
 */
export function withoutTeller(columns: Columns, cue: Range, block: Range, content: readonly Range[]): Range[] {
	const {doc, marked, strings} = columns
	const isReport = doc.tokens.norms[cue.from] === 'according'
	return content.flatMap((piece) => {
		const string = marked[piece.from]!
		if (string < 0 || piece.to > block.from || marked[piece.to - 1]! >= 0) return piece
		if (!strings[string]!.closed || !endsOpen(columns, string)) return piece
		let to = piece.from
		while (marked[to] === string) to++
		for (let row = to; row < piece.to; row++) if (/^VB[DPZ]$/.test(doc.syntax.xpos[row]!)) return isReport ? [] : piece
		return block.from < cue.from ? withoutPunctuation(doc.syntax.upos, {from: piece.from, to}) : piece
	})
}

import {withoutPunctuation} from './candidates.js'
import type {Columns} from './columns.js'
import type {LearnedAttribution} from './learned.js'

/** So many words name whoever tells what stands in marks before. */
const longest = 25

/**
 * `“It is safe,” diver Ann Lee, also of the Trust, told the crowd`: content that runs over the mark which closes it up to the cue
 * ends at the mark; what stands between tells it.
 */
export function endAtMark({doc, marked, strings}: Columns, found: LearnedAttribution): LearnedAttribution {
	const {cue, source, content} = found
	const [piece] = content
	if (source || !piece || content.length > 1 || piece.to > cue.from || cue.from - piece.to > 2) return found
	const string = marked[piece.from]!
	if (string < 0 || !strings[string]!.closed) return found
	let to = piece.from
	while (to < piece.to && marked[to] === string) to++
	const {from: first, to: last} = withoutPunctuation(doc.syntax.upos, {from: to, to: cue.from})
	if (to === piece.to || first >= cue.from || cue.from - first > longest) return found
	// The comma stands inside the marks, or right behind them.
	const comma = doc.tokens.norms.slice(Math.max(piece.from, to - 2), first).includes(',')
	return comma ? {...found, source: {from: first, to: last}, content: [{from: piece.from, to}]} : found
}

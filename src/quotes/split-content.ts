import {holds, type Range} from '../model/span.js'
import {subtreeOf} from '../model/tree.js'
import {type Candidate, headOfRange} from './candidates.js'
import type {Columns} from './columns.js'

/**
 * `The bridge, Keller said, would reopen`: a cue put into its clause cuts it in two, and who says one half says the other.
 * Gives the likeliest candidate that holds the verb on the other side of the cue; null where `piece` is no such half.
 */
export function otherHalf(
	columns: Columns,
	cueHead: number,
	block: Range,
	piece: Range,
	candidates: readonly Candidate[],
	probabilities: readonly number[],
): Range | null {
	const {heads, deprels} = columns.doc.tree
	const host = heads[cueHead]!
	if (deprels[cueHead] !== 'parataxis' || holds(piece, host) || holds(block, host)) return null
	if (heads[headOfRange(columns, piece)] !== host) return null
	const before = piece.to <= block.from
	let best = -1
	candidates.forEach(({from, to}, index) => {
		const across = before ? from >= block.to : to <= block.from
		if (across && holds({from, to}, host) && (best < 0 || probabilities[index]! > probabilities[best]!)) best = index
	})
	const half = candidates[best]
	if (!half) return null
	// Only when and where it was said may stand between: `Keller said on Monday`.
	const said = subtreeOf(columns.doc.tree, cueHead)
	const [from, to] = before ? [block.to, half.from] : [half.to, block.from]
	for (let row = from; row < to; row++) if (!holds(said, row) && columns.doc.syntax.upos[row] !== 'PUNCT') return null
	return {from: half.from, to: half.to}
}

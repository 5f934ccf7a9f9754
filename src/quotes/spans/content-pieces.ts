import {dayOrMonth} from '../../model/day-words.js'
import type {Document} from '../../model/document.js'
import {finiteTag} from '../../model/finite-tag.js'
import type {Range} from '../../model/span.js'
import {rule} from '../../rules/rule.js'
import type {TokenFeatures} from '../detect/token-features.js'

/** Content of one cue, in the order of the text. */
export interface ContentPieces {
	/** The cue, with its source where they stand side by side. */
	readonly block: Range
	readonly pieces: readonly Range[]
}

const without = (isStray: (features: TokenFeatures, content: ContentPieces, index: number) => boolean) => ({
	match(features: TokenFeatures, content: ContentPieces): Range[] | null {
		const left = content.pieces.filter((_, index) => !isStray(features, content, index))
		return left.length > 0 && left.length < content.pieces.length ? left : null
	},
	apply: (_: TokenFeatures, content: ContentPieces, pieces: Range[]): ContentPieces => ({...content, pieces}),
})

// Without a comma behind the cue a clause opens the content, and the words before the cue are the narrator's; `The ferry,
// Keller said, will sail` is one.
const matrixClauseWords = rule<TokenFeatures, ContentPieces, Range[]>({
	name: 'matrix-clause-words',
	phase: 'content-clauses',
	example: 'Within months of the fire, Ann Lee went to court seeking to bring the old ferry back.',
	...without((features, {block, pieces}, index) => isBeforeClause(features, block, pieces[index]!, pieces[index + 1])),
})

function isBeforeClause({doc, marked}: TokenFeatures, block: Range, piece: Range, next: Range | undefined): boolean {
	const {norms} = doc.tokens
	const {upos, xpos} = doc.syntax
	if (!next || piece.to > block.from || next.from < block.to || marked[next.from]! >= 0) return false
	// `telling the Post she would go`: the addressee stands between.
	for (let row = block.to; row < next.from; row++) if (!/^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(upos[row]!)) return false
	const opened = doc.lexicon.has(norms[next.from]!, 'interrogative') || norms[next.from] === 'that'
	// A scare quote before `she held that …`
	if (marked[piece.to - 1]! >= 0) return opened
	// What is granted or supposed belongs to the rest; a time behind the cue opens nothing.
	if (upos[piece.from] === 'SCONJ' || dayOrMonth.test(norms[next.from]!)) return false
	if (piece.to - piece.from === 1 && /^W/.test(xpos[piece.from]!)) return false
	return opened || (/^(?:ADJ|DET|NOUN|NUM|PART|PRON|PROPN)$/.test(upos[next.from]!) && hasVerb(doc, next))
}

function hasVerb({syntax}: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) if (finiteTag.test(syntax.xpos[row]!) || syntax.xpos[row] === 'TO') return true
	return false
}

export const contentPieceRules = [matrixClauseWords]

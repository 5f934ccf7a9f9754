import type {RuleRun} from '../../model/rule-run.js'
import type {Range} from '../../model/span.js'
import {ruleSet} from '../../rules/rule-set.js'
import {rewrite} from '../../rules/run-rules.js'
import type {TokenFeatures} from '../detect/token-features.js'
import {contentEndRules} from './content-ends.js'
import {type ContentPieces, contentPieceRules} from './content-pieces.js'

/** Which pieces are content of a cue, and where they end, whatever the ranker chose. */
export const contentSpanRules = ruleSet<TokenFeatures, ContentPieces>(
	'quotes',
	['content-clauses', 'content-end'],
	[...contentPieceRules, ...contentEndRules],
)

/** Pieces in the order of the text. */
export function adjustContent(
	features: TokenFeatures,
	block: Range,
	pieces: readonly Range[],
	run: RuleRun,
): readonly Range[] {
	const placeOf = (content: ContentPieces): Range => ({from: content.pieces[0]!.from, to: content.pieces.at(-1)!.to})
	return rewrite(contentSpanRules, features, {block, pieces}, run, placeOf).item?.pieces ?? pieces
}

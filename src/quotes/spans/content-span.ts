import {dayOrMonth} from '../../lexicon/day-words.js'
import type {Document} from '../../model/document.js'
import {isFiniteTag} from '../../model/grammar/tags.js'
import {type RuleRun, trialRun} from '../../model/rule-run.js'
import {holds, type Range, someRow} from '../../model/span.js'
import {rule} from '../../rules/rule.js'
import {ruleSet} from '../../rules/rule-set.js'
import {rewrite} from '../../rules/run-rules.js'
import {type LearnedAttribution, placeOfAttribution} from '../attribution.js'
import {withoutPunctuation} from '../detect/candidates.js'
import type {TokenFeatures} from '../detect/token-features.js'
import {endPastAside} from './dashed-aside.js'

/** Content of one cue, in the order of the text. */
interface ContentPieces {
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

// Without a comma after the cue a clause opens the content, and the words before the cue are the narrator's; `The ferry,
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
	if (someRow({from: block.to, to: next.from}, (row) => !/^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(upos[row]!))) return false
	const opened = doc.lexicon.has(norms[next.from]!, 'interrogative') || norms[next.from] === 'that'
	// A scare quote before `she held that …`
	if (marked[piece.to - 1]! >= 0) return opened
	// A concessive or conditional clause belongs to the rest; a time after the cue opens no clause.
	if (upos[piece.from] === 'SCONJ' || dayOrMonth.test(norms[next.from]!)) return false
	if (piece.to - piece.from === 1 && /^W/.test(xpos[piece.from]!)) return false
	return opened || (/^(?:ADJ|DET|NOUN|NUM|PART|PRON|PROPN)$/.test(upos[next.from]!) && hasVerb(doc, next))
}

const hasVerb = ({syntax}: Document, piece: Range): boolean =>
	someRow(piece, (row) => isFiniteTag(syntax.xpos[row]!) || syntax.xpos[row] === 'TO')

// `The pier leaks, Keller said. It is old.`: without marks the next sentence is the narrator's.
const nextSentenceWords = rule<TokenFeatures, ContentPieces, Range[]>({
	name: 'next-sentence-words',
	phase: 'content-clauses',
	example: 'Do not be afraid, she urges. Fear is what the thief is counting on.',
	...without(({doc, marked}, {block, pieces}, index) => {
		const {sentences} = doc.tokens
		const {from} = pieces[index]!
		return marked[from]! < 0 && sentences[from]! > sentences[block.to - 1]!
	}),
})

// Content cut before its clause ends, wherever the tree attaches the rest.

const lengthened = (longer: (features: TokenFeatures, content: ContentPieces, index: number) => number) => ({
	match(features: TokenFeatures, content: ContentPieces): Range[] | null {
		const pieces = content.pieces.map(({from, to}, index) => ({
			from,
			to: Math.max(to, longer(features, content, index)),
		}))
		return pieces.some(({to}, index) => to > content.pieces[index]!.to) ? pieces : null
	},
	apply: (_: TokenFeatures, content: ContentPieces, pieces: Range[]): ContentPieces => ({...content, pieces}),
})

/** Where a piece after its cue has to end; -1 for others, and where marks end it. */
function limitOf({doc, marked}: TokenFeatures, {block, pieces}: ContentPieces, index: number): number {
	const {from, to} = pieces[index]!
	if (from < block.to || marked[to - 1]! >= 0) return -1
	const next = pieces[index + 1]?.from ?? doc.tokens.length
	return Math.min(next, doc.sentences[doc.tokens.sentences[to - 1]!]!.to)
}

// A relative clause about the last noun belongs to the content.
const relativeClause = rule<TokenFeatures, ContentPieces, Range[]>({
	name: 'relative-clause',
	phase: 'content-end',
	example: 'Ann Lee said the board had signed a deal with Acme, which runs the ferry.',
	...lengthened((features, content, index) => {
		const {doc, marked} = features
		const {norms} = doc.tokens
		const {to} = content.pieces[index]!
		const limit = limitOf(features, content, index)
		if (norms[to] !== ',' || norms[to + 1] !== 'which') return -1
		let end = to + 2
		while (end < limit && marked[end]! < 0 && (norms[end] === ',' || !isStop(doc, end)) && norms[end] !== 'according')
			end++
		const rest = withoutPunctuation(doc, {from: to + 1, to: end})
		return rest.to > to + 3 ? rest.to : -1
	}),
})

// `fell to 12 percent (from 14 in May)`: what opens in brackets closes there.
const contentBracket = rule<TokenFeatures, ContentPieces, Range[]>({
	name: 'content-bracket',
	phase: 'content-end',
	after: ['relative-clause'],
	example: 'Ann Lee said the town had sold the ferry to the Harbour Fund (HF).',
	...lengthened(({doc}, {pieces}, index) => {
		const {norms} = doc.tokens
		const {from, to} = pieces[index]!
		const opening = norms[to] === ')' ? '(' : norms[to] === ']' ? '[' : undefined
		if (!opening) return -1
		let open = 0
		for (let row = from; row < to; row++) open += norms[row] === opening ? 1 : norms[row] === norms[to] ? -1 : 0
		return open > 0 ? to + 1 : -1
	}),
})

// A clause goes on after an aside between dashes.
const dashedAside = rule<TokenFeatures, ContentPieces, Range[]>({
	name: 'dashed-aside',
	phase: 'content-end',
	after: ['content-bracket'],
	example: 'Ann Lee admitted that selling the ferry - the boat is the last of its kind - carried the risk of a strike.',
	...lengthened((features, content, index) => {
		const limit = limitOf(features, content, index)
		return limit < 0 ? -1 : endPastAside(features.doc, content.pieces[index]!, limit)
	}),
})

const stops = /^(?:[,;:()]|-{1,2}|[–—―])$/

// `a flood-proof wall` goes on.
const isStop = ({tokens}: Document, row: number): boolean =>
	stops.test(tokens.norms[row]!) && !(tokens.norms[row] === '-' && tokens.starts[row] === tokens.ends[row - 1])

/** Which pieces are content of a cue, and where they end, whatever the ranker chose. */
export const contentSpanRules = ruleSet<TokenFeatures, ContentPieces>(
	'quotes',
	['content-clauses', 'content-end'],
	[matrixClauseWords, nextSentenceWords, relativeClause, contentBracket, dashedAside],
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

/** Most following cues that may stand in the content of one. */
const maxFollowingCues = 3

interface NextCues {
	readonly features: TokenFeatures
	readonly others: readonly LearnedAttribution[]
}

// Content ends where the next cue of the same source begins: both are adjacent to it, and the second continues the sentence.
const conjoinedCue = rule<NextCues, LearnedAttribution, Range[]>({
	name: 'conjoined-cue',
	phase: 'content-next-cue',
	example: 'Ann Lee said that the pier was safe and noted that nobody had fallen.',
	match({features, others}, found) {
		const next = others.find(
			(other) => isConjoined(features, found, other) && found.content.some((piece) => holds(piece, other.cueHead)),
		)
		if (!next) return null
		const content = found.content.map((piece) =>
			holds(piece, next.cueHead) ? cutBefore(features, piece, next.cue.from) : piece,
		)
		return content.some(({to}, index) => to < found.content[index]!.to) ? content : null
	},
	apply: (_, found, content) => ({...found, content}),
})

// `, adding that`, `and accused`
function isConjoined({doc}: TokenFeatures, found: LearnedAttribution, other: LearnedAttribution): boolean {
	const {source, content, cueHead} = found
	if (!source || source.from !== other.source?.from || content.some((piece) => holds(piece, source.from))) return false
	const {norms} = doc.tokens
	const {upos, xpos} = doc.syntax
	let first = other.cue.from
	while (first < other.cueHead && upos[first] === 'ADV') first++
	let before = other.cue.from - 1
	while (before > 0 && upos[before] === 'ADV') before--
	if (xpos[first] === 'VBG') return norms[before] === ','
	return /^VB[DPZ]$/.test(xpos[first]!) && xpos[first] === xpos[cueHead] && /^(?:and|but)$/.test(norms[before]!)
}

function cutBefore({doc}: TokenFeatures, {from, to}: Range, row: number): Range {
	let end = row
	while (end > from && /^(?:PUNCT|CCONJ|SCONJ)$/.test(doc.syntax.upos[end - 1]!)) end--
	return end - from > 1 ? {from, to: end} : {from, to}
}

/** Rules that cut the content of a cue at the next cues. */
export const nextCueRules = ruleSet<NextCues, LearnedAttribution>('quotes', ['content-next-cue'], [conjoinedCue])

/** Attributions in the order of the text, each without the content of the next ones. */
export const cutAtNextCues = (
	features: TokenFeatures,
	attributions: readonly LearnedAttribution[],
): LearnedAttribution[] =>
	attributions.map((found, index) => {
		const run = trialRun(features.doc.run, found.firings)
		const others = attributions.slice(index + 1, index + 1 + maxFollowingCues)
		const item = rewrite(nextCueRules, {features, others}, found, run, placeOfAttribution).item ?? found
		return {...item, firings: run.firings}
	})

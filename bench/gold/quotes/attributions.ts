import {spanKey, trimQuote} from '#src/evaluate/compare-spans.js'
import {percent} from '#src/evaluate/counts.js'
import type {Difference} from '#src/evaluate/errors.js'
import type {Figure, Score} from '#src/evaluate/score.js'
import {overlaps} from '#src/model/span.js'
import {addSides, sideFigures, type Tally} from '../tally.js'
import type {Attribution, QuoteType} from './attribution.js'
import {attributionDifferences} from './attribution-differences.js'
import {type Linked, linkAttributions} from './linked.js'

export interface AttributedText {
	readonly text: string
	readonly gold: readonly Attribution[]
	readonly ours: readonly Attribution[]
}

const roles = ['content', 'source', 'cue'] as const
const types: readonly QuoteType[] = ['direct', 'mixed', 'indirect']

/**
 * Exact-span F1 of content, source and cue, every contiguous piece a span and equal spans counted once; spans are trimmed
 * of white space, quotation marks and `,.;:`, and as they are under `raw.*`. `content.overlap`: content with a Jaccard of
 * .8 or more; `source.overlap`: how many of those have an overlapping source; `linked`: both. By type of quote: recall
 * over gold of the type, precision over ours of the type.
 */
export function scoreAttributions(texts: Iterable<AttributedText>): Score {
	const tally: Tally = new Map()
	const sources = {direct: {pairs: 0, meet: 0}, all: {pairs: 0, meet: 0}}
	const differences: Difference[] = []
	let items = 0
	for (const {text, gold, ours} of texts) {
		items += gold.length
		for (const role of roles) {
			addExact(tally, `${role}.exact`, keys(gold, role, text), keys(ours, role, text))
			addExact(tally, `raw.${role}.exact`, keys(gold, role), keys(ours, role))
		}
		for (const type of types) addExactOfType(tally, type, text, gold, ours)
		const linked = linkAttributions(text, gold, ours)
		addLinked(tally, linked)
		for (const {gold: a, ours: b} of linked.near) {
			const meet = a.source.some((span) => b.source.some((other) => overlaps(span, other))) ? 1 : 0
			if (a.source.length === 0) continue
			for (const sum of a.type === 'direct' ? [sources.all, sources.direct] : [sources.all]) {
				sum.pairs++
				sum.meet += meet
			}
		}
		for (const difference of attributionDifferences(text, gold, ours, linked)) differences.push(difference)
	}
	const sourceFigures = [
		{metric: 'source.overlap', value: percent(sources.all.meet, sources.all.pairs)},
		{metric: 'direct.source.overlap', value: percent(sources.direct.meet, sources.direct.pairs)},
	]
	return {items, figures: [...figuresOf(tally), ...sourceFigures], differences}
}

const figuresOf = (tally: Tally): Figure[] => [
	...roles.flatMap((role) => sideFigures(tally, `${role}.exact`)),
	...sideFigures(tally, 'content.overlap'),
	...sideFigures(tally, 'linked'),
	...types.flatMap((type) => [
		...sideFigures(tally, `${type}.content.exact`),
		...sideFigures(tally, `${type}.linked`).slice(0, 1),
	]),
	...roles.flatMap((role) => sideFigures(tally, `raw.${role}.exact`).slice(0, 1)),
]

function addExact(tally: Tally, name: string, gold: ReadonlySet<string>, ours: ReadonlySet<string>): void {
	const right = [...ours].filter((key) => gold.has(key)).length
	addSides(tally, name, {foundGold: right, gold: gold.size, rightOurs: right, ours: ours.size})
}

function addExactOfType(
	tally: Tally,
	type: QuoteType,
	text: string,
	gold: readonly Attribution[],
	ours: readonly Attribution[],
): void {
	const ofType = (all: readonly Attribution[]): Attribution[] => all.filter((one) => one.type === type)
	const [allGold, allOurs] = [keys(gold, 'content', text), keys(ours, 'content', text)]
	const [goldOf, oursOf] = [keys(ofType(gold), 'content', text), keys(ofType(ours), 'content', text)]
	addSides(tally, `${type}.content.exact`, {
		foundGold: [...goldOf].filter((key) => allOurs.has(key)).length,
		gold: goldOf.size,
		rightOurs: [...oursOf].filter((key) => allGold.has(key)).length,
		ours: oursOf.size,
	})
}

function addLinked(tally: Tally, {gold, ours, pairs, near}: Linked): void {
	const add = (name: string, both: number): void =>
		addSides(tally, name, {foundGold: both, gold: gold.length, rightOurs: both, ours: ours.length})
	add('content.overlap', near.length)
	add('linked', pairs.length)
	for (const type of types)
		addSides(tally, `${type}.linked`, {
			foundGold: pairs.filter((pair) => pair.gold.type === type).length,
			gold: gold.filter((one) => one.type === type).length,
			rightOurs: pairs.filter((pair) => pair.ours.type === type).length,
			ours: ours.filter((one) => one.type === type).length,
		})
}

/** The spans of a role as a set of keys; trimmed where a text is given, empty ones left out. */
function keys(attributions: readonly Attribution[], role: 'content' | 'source' | 'cue', text?: string): Set<string> {
	const spans = attributions.flatMap((attribution) => attribution[role])
	const trimmed = text === undefined ? spans : spans.map((span) => trimQuote(text, span))
	return new Set(trimmed.filter(({start, end}) => end > start).map(spanKey))
}

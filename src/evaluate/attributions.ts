import type {Span} from '../model/span.js'
import {attributionDifferences} from './attribution-differences.js'
import {addCounts, type Counts, countsOf, f1Of, figuresOf, noCounts, percent} from './counts.js'
import type {Difference} from './errors.js'
import {type Linked, linkAttributions} from './linked.js'
import type {Score} from './score.js'
import {spanKey, trimQuote} from './trim.js'

export type QuoteType = 'direct' | 'mixed' | 'indirect'

/** Who said what, in spans: gold and ours in one form. */
export interface Attribution {
	readonly source: readonly Span[]
	readonly cue: readonly Span[]
	readonly content: readonly Span[]
	readonly type: QuoteType
	/** The rule of ours, null in gold. */
	readonly rule: string | null
}

export interface AttributedText {
	readonly text: string
	readonly gold: readonly Attribution[]
	readonly ours: readonly Attribution[]
}

const roles = ['content', 'source', 'cue'] as const
const types: readonly QuoteType[] = ['direct', 'mixed', 'indirect']

/**
 * Exact-span F1 of content, source and cue, every contiguous piece a span and equal spans counted once; spans are trimmed
 * of white space, quotation marks and `,.;:`, and as they are under `raw.*`. `linked`: content with a Jaccard of .8 or
 * more whose source overlaps. By type of quote: recall of exact content, and linked F1.
 */
export function scoreAttributions(texts: Iterable<AttributedText>): Score {
	const exact = new Map<string, Counts>()
	const links = new Map<string, {counts: Counts; foundOurs: number; ours: number}>()
	const differences: Difference[] = []
	let items = 0
	const add = (key: string, counts: Counts): void => {
		exact.set(key, addCounts(exact.get(key) ?? noCounts, counts))
	}
	for (const {text, gold, ours} of texts) {
		items += gold.length
		for (const role of roles) {
			add(role, compare(keys(gold, role, text), keys(ours, role, text)))
			add(`raw.${role}`, compare(keys(gold, role), keys(ours, role)))
		}
		const ourContent = keys(ours, 'content', text)
		for (const type of types) {
			const ofType = gold.filter((attribution) => attribution.type === type)
			const goldContent = keys(ofType, 'content', text)
			const right = [...goldContent].filter((key) => ourContent.has(key)).length
			add(`${type}.content`, countsOf(right, right, goldContent.size))
		}
		const linked = linkAttributions(text, gold, ours)
		addLinks(links, linked)
		differences.push(...attributionDifferences(text, gold, ours, linked))
	}
	return {items, figures: figures(exact, links), differences}
}

function figures(exact: ReadonlyMap<string, Counts>, links: ReadonlyMap<string, LinkCounts>): Score['figures'] {
	const of = (key: string): Counts => exact.get(key) ?? noCounts
	return [
		...roles.flatMap((role) => figuresOf(`${role}.exact`, of(role))),
		...figuresOf('content.overlap', links.get('content')?.counts ?? noCounts),
		...figuresOf('linked', links.get('all')?.counts ?? noCounts),
		...types.flatMap((type) => [
			{metric: `${type}.content.exact.recall`, value: recall(of(`${type}.content`))},
			{metric: `${type}.linked.f1`, value: linkedF1(links.get(type))},
		]),
		...roles.map((role) => ({metric: `raw.${role}.exact.f1`, value: f1Of(of(`raw.${role}`))})),
	]
}

interface LinkCounts {
	readonly counts: Counts
	/** How many of ours of this type are linked, of how many. */
	readonly foundOurs: number
	readonly ours: number
}

function addLinks(links: Map<string, LinkCounts>, linked: Linked): void {
	const add = (key: string, counts: Counts, foundOurs: number, ours: number): void => {
		const old = links.get(key) ?? {counts: noCounts, foundOurs: 0, ours: 0}
		links.set(key, {
			counts: addCounts(old.counts, counts),
			foundOurs: old.foundOurs + foundOurs,
			ours: old.ours + ours,
		})
	}
	const {gold, ours, pairs, overlapping} = linked
	add('all', countsOf(pairs.length, ours.length, gold.length), pairs.length, ours.length)
	add('content', countsOf(overlapping, ours.length, gold.length), overlapping, ours.length)
	for (const type of types) {
		const goldOf = gold.filter((one) => one.type === type).length
		const oursOf = ours.filter((one) => one.type === type).length
		const found = pairs.filter((pair) => pair.gold.type === type).length
		const foundOurs = pairs.filter((pair) => pair.ours.type === type).length
		add(type, countsOf(found, found, goldOf), foundOurs, oursOf)
	}
}

const recall = ({right, missed}: Counts): number | null => percent(right, right + missed)

// By type, precision is over ours of that type: harmonic mean of the two.
function linkedF1(links: LinkCounts | undefined): number | null {
	if (!links) return null
	const {counts, foundOurs, ours} = links
	const r = recall(counts)
	const p = percent(foundOurs, ours) ?? 0
	if (r === null) return null
	return p + r > 0 ? (2 * p * r) / (p + r) : 0
}

/** The spans of a role as a set of keys; trimmed where a text is given, empty ones left out. */
function keys(attributions: readonly Attribution[], role: 'content' | 'source' | 'cue', text?: string): Set<string> {
	const spans = attributions.flatMap((attribution) => attribution[role])
	const trimmed = text === undefined ? spans : spans.map((span) => trimQuote(text, span))
	return new Set(trimmed.filter(({start, end}) => end > start).map(spanKey))
}

function compare(gold: ReadonlySet<string>, ours: ReadonlySet<string>): Counts {
	let right = 0
	for (const key of ours) if (gold.has(key)) right++
	return countsOf(right, ours.size, gold.size)
}

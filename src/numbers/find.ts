import {type Document, rangeOf} from '../model/document.js'
import type {Mention} from '../model/entity.js'
import type {QuantityMention} from '../model/quantity.js'
import type {RuleRun} from '../model/rule-run.js'
import type {Range, Span} from '../model/span.js'
import type {ParsedQuantity} from './amount.js'
import {type NumberSetup, readNumbers, standardSetup} from './grammar/read.js'
import {describeAll} from './mentions/describe.js'
import {relate} from './mentions/relate.js'
import {addDoublings, addVague} from './mentions/without-numeral.js'
import type {NameNumbers} from './reject/names.js'
import {isWord, type Piece, pieceAt} from './tokens/pieces.js'
import {mayCount} from './tokens/triggers.js'

export interface QuantityOptions {
	/** ISO 3166 code of the country whose dollar, pound, rupee … a bare `$` or `pounds` means; null: the commonest. */
	readonly country?: string | null
	/** Stretches of the text, in its order, that are known to be no quantity: dates and times, but no durations. */
	readonly ignore?: readonly Span[]
	/** `a mile`, `an hour`: only with a bound (`over a decade`), all, or none. */
	readonly articles?: 'bounded' | 'all' | 'none'
	/** Find `many websites`, `several` too, with a null value. */
	readonly vague?: boolean
	readonly units?: NumberSetup['units']
	readonly currencies?: NumberSetup['currencies']
	readonly bounds?: NumberSetup['bounds']
}

/** Finds the quantities of a document, in the order of the text. Linear in its length; never throws on any text. */
export function findQuantities(doc: Document, options: QuantityOptions = {}): QuantityMention[] {
	const setup: NumberSetup = {
		units: options.units ?? standardSetup.units,
		currencies: options.currencies ?? standardSetup.currencies,
		bounds: options.bounds ?? standardSetup.bounds,
		country: options.country ?? null,
		articles: options.articles !== 'none',
		ignored: standardSetup.ignored,
	}
	const ignore = options.ignore ?? []
	const mentions: QuantityMention[] = []
	const named: NameNumbers = {words: new Set(), last: -1}
	const run: RuleRun = {...doc.run, firings: []}
	let next = 0
	for (const sentence of doc.sentences) {
		while (next < ignore.length && ignore[next]!.end <= sentence.start) next++
		if (!mayCount(doc, sentence)) continue
		const spans: Span[] = []
		for (let at = next; at < ignore.length && ignore[at]!.start < sentence.end; at++) spans.push(ignore[at]!)
		const {pieces, found} = readNumbers(doc.text, sentence, spans, setup, run)
		const kept = found.filter((one) => isKept(pieces, one, options.articles ?? 'bounded'))
		describeAll(doc, pieces, kept, mentions, named, run)
	}
	for (const {rule, from, to} of run.firings) doc.run.firings.push({rule, ...rowsAt(doc, from, to)})
	const all = addDoublings(doc, options.vague ? addVague(doc, mentions) : mentions)
	return relate(doc, all)
}

const rowsAt = (doc: Document, start: number, end: number): Range => {
	const {from, to} = rangeOf(doc, {start, end})
	return {from, to}
}

// `a mile` counts with a bound, `a week` by itself too, but not in `a year earlier` or `twice a day`.
function isKept(
	pieces: readonly Piece[],
	{form, bound, type, from, to}: ParsedQuantity,
	articles: 'bounded' | 'all' | 'none',
): boolean {
	if (form !== 'article' || articles === 'all' || bound !== '=') return true
	if (type !== 'duration' && type !== 'age') return false
	const before = pieceAt(pieces, from - 1)
	const after = pieceAt(pieces, to)
	// `an hour long`
	if (isWord(after, 'long')) return true
	if (isWord(after, ...relativeWords)) return false
	return before.text === '' || isWord(before, ...leaders) || isWord(after, 'of') || after.norm === '-' || type === 'age'
}

const relativeWords = ['after', 'ago', 'away', 'before', 'earlier', 'from', 'in', 'later', 'on', 'out', 'time'] as const

// Words that a duration follows: `for a decade`, `took a week`.
const leaders = [
	'after',
	'announced',
	'declared',
	'during',
	'for',
	'in',
	'last',
	'lasted',
	'lasts',
	'lost',
	'spend',
	'spends',
	'spent',
	'take',
	'takes',
	'than',
	'took',
	'wait',
	'waited',
	'within',
] as const

/** Without counts whose number opens a name: `Three Arrows Capital`, `the Nine Elms estate`. Both in the order of the text. */
export function outsideNames(quantities: readonly QuantityMention[], mentions: readonly Mention[]): QuantityMention[] {
	const names = mentions.filter(({form}) => form === 'name').sort((a, b) => a.start - b.start)
	let next = 0
	const places = new Map<number, number>()
	const kept = quantities.filter(({type, numeral}, index) => {
		while (next < names.length && names[next]!.end <= numeral.start) next++
		const name = names[next]
		if (type === 'count' && name && name.start <= numeral.start && name.end > numeral.end) return false
		places.set(index, places.size)
		return true
	})
	if (kept.length === quantities.length) return kept
	return kept.map((one) => ({
		...one,
		related: one.related.flatMap(({index, as}) => {
			const place = places.get(index)
			return place === undefined ? [] : {index: place, as}
		}),
	}))
}

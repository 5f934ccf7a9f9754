import type {Document, Sentence} from '../model/document.js'
import type {QuantityMention} from '../model/quantity.js'
import type {Span} from '../model/span.js'
import {readAgeAround} from './age-context.js'
import type {Grammar} from './amount.js'
import {readBounded} from './bounded.js'
import {currencyTable} from './currency-table.js'
import {describeAll} from './describe.js'
import {markIgnored} from './ignore.js'
import type {NameNumbers} from './is-name.js'
import {joinAmounts} from './join.js'
import {cutPieces, type Piece} from './pieces.js'
import {type BoundTable, boundTable} from './read-bound.js'
import {relate} from './relate.js'
import {shareUnits} from './share-unit.js'
import {unitTable} from './unit-table.js'

export interface QuantityOptions {
	/** ISO 3166 code of the country whose dollar, pound, rupee … a bare `$` or `pounds` means; null: the commonest. */
	readonly country?: string | null
	/** Stretches of the text, in its order, that are known to be no quantity: dates and times, but no durations. */
	readonly ignore?: readonly Span[]
	/** `a mile`, `an hour`: only with a bound (`over a decade`), all, or none. */
	readonly articles?: 'bounded' | 'all' | 'none'
	/** Find `many websites`, `several` too, with a null value. */
	readonly vague?: boolean
	readonly units?: Grammar['units']
	readonly currencies?: Grammar['currencies']
	readonly bounds?: BoundTable
}

/** Finds the quantities of a document, in the order of the text. Linear in its length; never throws on any text. */
export function findQuantities(doc: Document, options: QuantityOptions = {}): QuantityMention[] {
	const grammar: Grammar = {
		units: options.units ?? unitTable,
		currencies: options.currencies ?? currencyTable,
		country: options.country ?? null,
		articles: options.articles !== 'none',
	}
	const ignore = options.ignore ?? []
	const mentions: QuantityMention[] = []
	const named: NameNumbers = {words: new Set(), last: -1}
	let next = 0
	for (const sentence of doc.sentences) {
		while (next < ignore.length && ignore[next]!.end <= sentence.start) next++
		const spans: Span[] = []
		for (let at = next; at < ignore.length && ignore[at]!.start < sentence.end; at++) spans.push(ignore[at]!)
		readSentence(doc, sentence, spans, grammar, options, mentions, named)
	}
	return relate(doc, mentions)
}

function readSentence(
	doc: Document,
	sentence: Sentence,
	ignore: readonly Span[],
	grammar: Grammar,
	options: QuantityOptions,
	mentions: QuantityMention[],
	named: NameNumbers,
): void {
	const pieces = cutPieces(doc.text, sentence)
	const marks = markIgnored(pieces, ignore)
	const bounded = readBounded(pieces, marks, grammar, options.bounds ?? boundTable)
	if (bounded.length === 0) return
	const joined = joinAmounts(pieces, bounded).map((one) => readAgeAround(pieces, one, grammar.units))
	const found = shareUnits(pieces, joined)
	const kept = found.filter(({form, bound}) => form !== 'article' || options.articles === 'all' || bound !== '=')
	describeAll(doc, pieces, kept, mentions, named)
}

/** The pieces of a stretch of text: for tools that look closer than mentions. */
export type {Piece}

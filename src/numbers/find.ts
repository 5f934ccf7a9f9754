import type {Document} from '../model/document.js'
import type {QuantityMention} from '../model/quantity.js'
import type {Span} from '../model/span.js'
import {describeAll} from './describe.js'
import type {NameNumbers} from './is-name.js'
import {type NumberSetup, readNumbers, standardSetup} from './read.js'
import {relate} from './relate.js'
import {addVague} from './vague.js'

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
		rules: standardSetup.rules,
	}
	const ignore = options.ignore ?? []
	const mentions: QuantityMention[] = []
	const named: NameNumbers = {words: new Set(), last: -1}
	let next = 0
	for (const sentence of doc.sentences) {
		while (next < ignore.length && ignore[next]!.end <= sentence.start) next++
		const spans: Span[] = []
		for (let at = next; at < ignore.length && ignore[at]!.start < sentence.end; at++) spans.push(ignore[at]!)
		const {pieces, found} = readNumbers(doc.text, sentence, spans, setup)
		const kept = found.filter(({form, bound}) => form !== 'article' || options.articles === 'all' || bound !== '=')
		describeAll(doc, pieces, kept, mentions, named)
	}
	return relate(doc, options.vague ? addVague(doc, mentions) : mentions)
}

import type {Ranker} from '../learning/linear/ranker.js'
import {type Document, rangeOf, uposAt} from '../model/document.js'
import type {Mention} from '../model/entity.js'
import type {QuantityMention} from '../model/quantity.js'
import {trialRun} from '../model/rule-run.js'
import type {Range} from '../model/span.js'
import {headOfRange} from './counted/choice-candidates.js'
import {chooseCounted} from './counted/choose.js'
import {measuredHead} from './counted/counted.js'
import {readNumbers, standardOptions} from './grammar/read.js'
import {describeAll} from './mentions/describe.js'
import {addMultiples} from './mentions/multiplying-verbs.js'
import {relate} from './mentions/relate.js'
import type {NameNumbers} from './reject/names.js'
import {isCountingArticle} from './reject/one.js'
import {isTable} from './reject/tables.js'
import {mayCount} from './tokens/triggers.js'

export interface QuantityOptions {
	/** ISO 3166 code of the country whose dollar, pound, rupee … a bare `$` or `pounds` means; null for the most common. */
	readonly country?: string | null
	/** What is learned of what numbers count; null: rules alone. */
	readonly counted?: Ranker | null
}

/** Finds the quantities of a document, in the order of the text. Linear in its length; never throws on any text. */
export function findQuantities(
	doc: Document,
	{country = null, counted = null}: QuantityOptions = {},
): QuantityMention[] {
	const options = {...standardOptions, country}
	const mentions: QuantityMention[] = []
	const named: NameNumbers = {words: new Set(), last: -1}
	const run = trialRun(doc.run)
	for (const sentence of doc.sentences) {
		if (!mayCount(doc, sentence) || isTable(doc, sentence)) continue
		const {pieces, found} = readNumbers(doc.text, sentence, options, run)
		const counting = found.filter(isCountingArticle)
		describeAll(doc, pieces, counting, mentions, named, run)
	}
	for (const {rule, from, to} of run.firings) doc.run.firings.push({rule, ...rowsAt(doc, from, to)})
	const related = relate(doc, addMultiples(doc, mentions))
	return (counted ? chooseCounted(doc, related, counted) : related).map((mention) => withHead(doc, mention))
}

// `The Orlo 250 rose to 7,310.25`: the head by the tree, where the number is its own unit.
function withHead(doc: Document, mention: QuantityMention): QuantityMention {
	const {counted, countedHead} = mention
	if (countedHead !== null || !counted || counted.to - counted.from < 2) return mention
	const head = headOfRange(doc, counted)
	return uposAt(doc, head) === 'PRON' ? mention : {...mention, countedHead: measuredHead(doc, {...counted, head})}
}

const rowsAt = (doc: Document, start: number, end: number): Range => {
	const {from, to} = rangeOf(doc, {start, end})
	return {from, to}
}

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

import type {EntityRecord} from '../../../dist/facts/entity.js'
import type {Span} from '../../../dist/model/span.js'
import {placeParts} from '../place-parts.js'
import {dateRecord, nameRecord, quantityRecord, quoteRecord, recordsOf} from '../records.js'
import {asks, type Loader, load} from '../system.js'

interface Term {
	readonly offset: {readonly start: number; readonly length: number}
	/** Marks before and after. */
	readonly pre: string
	readonly post: string
	readonly tags: readonly string[]
}

interface Found {
	readonly terms: readonly Term[]
	readonly number?: {readonly num: number | null; readonly unit?: string}
	readonly money?: {readonly currency?: string; readonly num: number | null}
	readonly dates?: {readonly start?: string | null; readonly unit?: string}
}

interface View {
	json(options: {offset: boolean}): Found[]
}

interface Doc extends View {
	out(what: 'array'): string[]
	people(): View
	places(): View
	organizations(): View
	match(pattern: string): View
	quotations(): View
	numbers(): View
	money(): View
	percentages(): View
	dates(options: {today: string | undefined}): View
}

interface Compromise {
	(text: string): Doc
	plugin(plugin: unknown): void
}

/** compromise with its plugin for dates. */
export const compromise: Loader = async () => {
	const nlp = load('compromise') as Compromise
	nlp.plugin(load('compromise-dates'))
	return {
		name: 'compromise',
		jobs: ['sentences', 'names', 'spans', 'quotes', 'quantities', 'dates'],
		extract: (article, job) => {
			const {text} = article
			const doc = nlp(text)
			const names = (view: View, type: EntityRecord['type']): EntityRecord[] =>
				json(view)
					.flatMap(splitNames)
					.map((found) => nameRecord(text, spanOf(found), type))
			return recordsOf(article, {
				sentences: asks(job, 'sentences') ? placeParts(text, doc.out('array')) : [],
				entities: asks(job, 'names')
					? [
							...names(doc.people(), 'person'),
							...names(doc.places(), 'place'),
							...names(doc.organizations(), 'organization'),
							...names(doc.match('#Demonym+'), 'group'),
						]
					: [],
				facts: [
					...(asks(job, 'quotes') ? json(doc.quotations()).map((found) => quoteRecord(text, spanOf(found), null)) : []),
					...(asks(job, 'quantities', 'spans') ? amountsOf(text, doc) : []),
					...(asks(job, 'dates', 'spans') ? datesOf(text, doc, article.published ?? undefined) : []),
				],
			})
		},
	}
}

// The plugin raises on some texts: then it found no dates.
function datesOf(text: string, doc: Doc, today: string | undefined) {
	try {
		return json(doc.dates({today})).map((found) => dateRecord(text, spanOf(found), 'DATE', timexOf(found)))
	} catch {
		return []
	}
}

const json = (view: View): Found[] => view.json({offset: true}).filter(({terms}) => terms.length > 0)

// `Mr. Jones` without his title; `Iceland, Ireland (IE)` is three.
function splitNames({terms}: Found): Found[] {
	const names: Term[][] = []
	for (const [index, term] of terms.entries()) {
		const before = terms[index - 1]
		if (!before || /[,;()]/.test(before.post + term.pre)) names.push([])
		const name = names.at(-1)!
		if (name.length > 0 || !term.tags.includes('Honorific')) name.push(term)
	}
	return names.filter((name) => name.length > 0).map((name) => ({terms: name}))
}

const spanOf = ({terms}: Found): Span => {
	const last = terms.at(-1)!.offset
	return {start: terms[0]!.offset.start, end: last.start + last.length}
}

function amountsOf(text: string, doc: Doc) {
	const money = new Map(json(doc.money()).map((found) => [spanOf(found).start, found.money?.currency ?? '']))
	const percent = new Set(json(doc.percentages()).map((found) => spanOf(found).start))
	return json(doc.numbers()).map((found) => {
		const span = spanOf(found)
		const value = Number.isFinite(found.number?.num) ? found.number!.num : null
		const currency = money.get(span.start)
		if (currency !== undefined)
			return quantityRecord(text, span, {type: 'money', value, unit: currencies[currency] ?? currency})
		if (percent.has(span.start)) return quantityRecord(text, span, {type: 'percent', value, unit: '%'})
		const unit = found.number?.unit
		return quantityRecord(text, span, unit ? {type: 'measure', value, unit} : {type: 'count', value, unit: null})
	})
}

const currencies: Readonly<Record<string, string>> = {dollar: 'USD', euro: 'EUR', pound: 'GBP', yen: 'JPY'}

// An ISO instant cut to its smallest unit that is known.
function timexOf({dates}: Found): string {
	const start = dates?.start ?? ''
	if (dates?.unit === 'year') return start.slice(0, 4)
	return dates?.unit === 'month' ? start.slice(0, 7) : start.slice(0, 10)
}

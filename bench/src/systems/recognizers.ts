import type {DateFact} from '../../../dist/facts/date/schema.js'
import type {QuantityFact} from '../../../dist/facts/quantity/schema.js'
import {overlaps, type Span} from '../../../dist/model/span.js'
import {dateRecord, quantityRecord, recordsOf} from '../records.js'
import {asks, type Loader, load} from '../system.js'

interface Recognized {
	readonly start: number
	/** Of the last character. */
	readonly end: number
	readonly typeName: string
	readonly resolution: {
		readonly value?: string
		readonly unit?: string
		readonly values?: readonly {readonly timex?: string; readonly type?: string; readonly value?: string}[]
	} | null
}

type Recognizer = (text: string, culture: string) => Recognized[]

type Suite = Readonly<
	Record<
		| 'recognizeNumber'
		| 'recognizePercentage'
		| 'recognizeCurrency'
		| 'recognizeDimension'
		| 'recognizeAge'
		| 'recognizeTemperature',
		Recognizer
	>
> & {recognizeDateTime(text: string, culture: string, options: undefined, reference: Date): Recognized[]}

/**
 * Microsoft's Recognizers: numbers, units, dates. Of a weekday's two dates the past one is taken. They are asked a
 * paragraph at a time, since their cost grows faster than the text: they find the same in a third of the time.
 */
export const recognizers: Loader = async () => {
	const suite = load('@microsoft/recognizers-text-suite') as Suite
	const amounts: readonly (readonly [Recognizer, QuantityFact['type']])[] = [
		[suite.recognizeCurrency, 'money'],
		[suite.recognizePercentage, 'percent'],
		[suite.recognizeAge, 'age'],
		[suite.recognizeTemperature, 'measure'],
		[suite.recognizeDimension, 'measure'],
		[suite.recognizeNumber, 'count'],
	]
	return {
		name: 'Recognizers',
		jobs: ['spans', 'quantities', 'dates'],
		extract: (article, job) => {
			const {text} = article
			const today = new Date(`${(article.published ?? '2024-06-14').slice(0, 10)}T00:00:00`)
			const quantitiesIn = ({words, at}: Paragraph): QuantityFact[] => {
				const taken: Span[] = []
				return amounts.flatMap(([recognize, type]) =>
					recognize(words, 'en-us').flatMap((found) => {
						const span = spanOf(found, at)
						if (taken.some((other) => overlaps(other, span))) return []
						taken.push(span)
						return quantityRecord(text, span, {type, value: numberOf(found), unit: unitOf(found, type)})
					}),
				)
			}
			const datesIn = ({words, at}: Paragraph): DateFact[] =>
				suite.recognizeDateTime(words, 'en-us', undefined, today).map((found) => {
					const [first] = found.resolution?.values ?? []
					return dateRecord(text, spanOf(found, at), typeOf(found.typeName), timexOf(first))
				})
			const paragraphs = paragraphsOf(text)
			const quantities = asks(job, 'quantities', 'spans') ? paragraphs.flatMap(quantitiesIn) : []
			const dates = asks(job, 'dates', 'spans') ? paragraphs.flatMap(datesIn) : []
			return recordsOf(article, {facts: [...quantities, ...dates]})
		},
	}
}

interface Paragraph {
	readonly words: string
	readonly at: number
}

// At blank lines and at lines that are set in.
const paragraphsOf = (text: string): Paragraph[] =>
	[...text.matchAll(/\S[^\n]*(?:\n[^\s][^\n]*)*/g)].map(({index, 0: words}) => ({words, at: index}))

const spanOf = ({start, end}: Recognized, at: number): Span => ({start: at + start, end: at + end + 1})

function numberOf({resolution}: Recognized): number | null {
	const value = Number.parseFloat(resolution?.value ?? '')
	return Number.isFinite(value) ? value : null
}

function unitOf({resolution}: Recognized, type: QuantityFact['type']): string | null {
	if (type === 'percent') return '%'
	if (type === 'count') return null
	const unit = (resolution?.unit ?? '').toLowerCase()
	if (type === 'money') return currencies[unit] ?? unit
	return degrees[unit] ?? unit.replace(/meter/, 'metre').replace(/liter/, 'litre')
}

const degrees: Readonly<Record<string, string>> = {c: 'degree Celsius', f: 'degree Fahrenheit'}

const currencies: Readonly<Record<string, string>> = {
	dollar: 'USD',
	'united states dollar': 'USD',
	euro: 'EUR',
	pound: 'GBP',
	'british pound': 'GBP',
	'japanese yen': 'JPY',
	'chinese yuan': 'CNY',
	'indian rupee': 'INR',
}

const typeOf = (name: string): DateFact['type'] =>
	/duration/.test(name) ? 'DURATION' : /set$/.test(name) ? 'SET' : /time$/.test(name) ? 'TIME' : 'DATE'

// `XXXX-WXX-1` is left open there, with dates beside it: the first is the past one.
function timexOf(value: {timex?: string; value?: string} | undefined): string {
	const timex = value?.timex ?? ''
	return /X/.test(timex) && value?.value ? value.value.replace(' ', 'T') : timex
}

import type {DateFact} from '../../../dist/facts/date/schema.js'
import type {Span} from '../../../dist/model/span.js'
import {dateRecord, quantityRecord, recordsOf} from '../records.js'
import {type Loader, load} from '../system.js'

interface Items {
	out(what?: unknown): unknown[]
}

interface WinkDocument {
	sentences(): Items
	tokens(): Items
	entities(): Items
}

interface Wink {
	readDoc(text: string): WinkDocument
	readonly its: Readonly<Record<'value' | 'pos' | 'lemma' | 'precedingSpaces' | 'span' | 'type', unknown>>
}

/** wink-nlp with its light English model, as it stands: sentences, tags, and the amounts and dates it marks. */
export const wink: Loader = async () => {
	const nlp = makeWink()
	const {its} = nlp
	return {
		name: 'wink-nlp',
		jobs: ['sentences', 'tags', 'spans', 'dates'],
		lacks: ['xpos', 'value.f1'],
		extract: (article) => {
			const {text} = article
			const doc = nlp.readDoc(text)
			const words = doc.tokens().out(its.value) as string[]
			const spaces = doc.tokens().out(its.precedingSpaces) as string[]
			const places = placeTokens(words, spaces)
			const spanOf = ([first, last]: [number, number]): Span => ({
				start: places[first]!.start,
				end: places[last]!.end,
			})
			const sentences = (doc.sentences().out(its.span) as [number, number][]).map(spanOf)
			const types = doc.entities().out(its.type) as string[]
			const spans = (doc.entities().out(its.span) as [number, number][]).map(spanOf)
			return recordsOf(article, {
				sentences,
				tokens: {
					start: places.map(({start}) => start),
					end: places.map(({end}) => end),
					upos: doc.tokens().out(its.pos) as string[],
					xpos: words.map(() => '_'),
					lemma: doc.tokens().out(its.lemma) as string[],
					head: words.map(() => -1),
					deprel: words.map(() => '_'),
				},
				facts: spans.flatMap((span, index) => {
					const date = dates[types[index]!]
					if (date) return dateRecord(text, span, date, '')
					const type = amounts[types[index]!]
					return type ? quantityRecord(text, span, {type, value: null, unit: null}) : []
				}),
			})
		},
	}
}

/** wink-nlp with its standard pipeline: what `readDoc` costs. */
export const makeWink = (): Wink => (load('wink-nlp') as (model: unknown) => Wink)(load('wink-eng-lite-web-model'))

const dates: Readonly<Record<string, DateFact['type']>> = {DATE: 'DATE', TIME: 'TIME', DURATION: 'DURATION'}
const amounts = {CARDINAL: 'count', MONEY: 'money', PERCENT: 'percent'} as Readonly<
	Record<string, 'count' | 'money' | 'percent'>
>

function placeTokens(words: readonly string[], spaces: readonly string[]): Span[] {
	let at = 0
	return words.map((word, index) => {
		const start = at + spaces[index]!.length
		at = start + word.length
		return {start, end: at}
	})
}

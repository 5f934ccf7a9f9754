import type {DateFact} from '../../dist/facts/date/schema.js'
import type {EntityRecord} from '../../dist/facts/entity.js'
import type {Extraction} from '../../dist/facts/extraction.js'
import type {QuantityFact} from '../../dist/facts/quantity/schema.js'
import type {QuoteFact} from '../../dist/facts/quote/schema.js'
import type {ArticleInput} from '../../dist/model/article/article.js'
import {makeArticle} from '../../dist/model/article/make-article.js'
import type {Span} from '../../dist/model/span.js'

type Words = Span & {text: string}

/** Records of another system: what it says, the other fields neutral. */
export function recordsOf(input: ArticleInput, parts: Partial<Omit<Extraction, 'article' | 'messages'>>): Extraction {
	const article = makeArticle(input)
	return {
		article: {...article, authors: [...article.authors], blocks: [...article.blocks]},
		sentences: [],
		entities: [],
		facts: [],
		messages: [],
		...parts,
	}
}

const wordsAt = (text: string, {start, end}: Span): Words => ({start, end, text: text.slice(start, end)})

const base = {
	schema: 1 as const,
	article: '',
	sentence: 0,
	claim: {
		by: null,
		byId: null,
		cue: null,
		quoteId: null,
		chain: [],
		mode: 'stated' as const,
		polarity: 'affirmed' as const,
		modality: 'actual' as const,
	},
	alsoAt: [],
	related: [],
	confidence: 1,
	salience: 0,
}

const place = (text: string, span: Span) => ({
	...base,
	id: span.start.toString(16).padStart(16, '0'),
	evidence: {...wordsAt(text, span), rule: ''},
})

/** A name as an entity of its own. */
export const nameRecord = (text: string, span: Span, type: EntityRecord['type']): EntityRecord => ({
	id: `${type}-${span.start}`,
	type,
	subtype: null,
	name: text.slice(span.start, span.end),
	gender: null,
	ids: {iso: null, geonames: null, wikidata: null},
	mentions: [{...wordsAt(text, span), form: 'name'}],
	roles: [],
})

/** A quote in one piece with the words that name its source. */
export const quoteRecord = (text: string, content: Span, source: Span | null): QuoteFact => ({
	...place(text, content),
	kind: 'quote',
	content: [wordsAt(text, content)],
	mode: 'direct',
	act: 'say',
	cue: null,
	source: source && wordsAt(text, source),
	sourceType: 'unknown',
	speaker: source && text.slice(source.start, source.end),
	speakerId: null,
	speakerTitle: null,
	speakers: [],
	speakerRule: null,
	speakerConfidence: 1,
	addressee: null,
	addresseeId: null,
	occasion: null,
	place: null,
	time: null,
	insertions: [],
})

/** A number with its unit. */
export const quantityRecord = (
	text: string,
	span: Span,
	fields: Pick<QuantityFact, 'type' | 'value' | 'unit'>,
): QuantityFact => ({
	...place(text, span),
	kind: 'quantity',
	numeral: wordsAt(text, span),
	min: null,
	max: null,
	bound: '=',
	parts: [],
	unitCode: null,
	si: null,
	counted: null,
	countedHead: null,
	change: null,
	changeRole: null,
	verb: null,
	agent: null,
	agentId: null,
	asOf: null,
	...fields,
})

/** A time expression with its TIMEX3 value. */
export const dateRecord = (text: string, span: Span, type: DateFact['type'], value: string): DateFact => ({
	...place(text, span),
	kind: 'date',
	type,
	value,
	mod: null,
	granularity: null,
	earliest: null,
	latest: null,
	anchor: 'published',
	reason: '',
})

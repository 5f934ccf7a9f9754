import type {DateFact} from '#src/facts/date/schema.js'
import type {EntityRecord} from '#src/facts/entity.js'
import type {EventFact} from '#src/facts/event/schema.js'
import type {Extraction} from '#src/facts/extraction.js'
import type {Fact} from '#src/facts/fact.js'
import type {QuantityFact} from '#src/facts/quantity/schema.js'
import type {QuoteFact} from '#src/facts/quote/schema.js'
import type {RelationFact} from '#src/facts/relation/schema.js'
import type {RoleFact} from '#src/facts/role/schema.js'
import type {StatementFact} from '#src/facts/statement/schema.js'

/** Extractions made by hand: the fields that a test doesn't name are neutral. */
export function made(text: string, parts: Partial<Omit<Extraction, 'article'>> = {}): Extraction {
	return {
		article: {
			id: 'made',
			title: null,
			published: null,
			updated: null,
			authors: [],
			url: null,
			source: null,
			language: null,
			dateline: null,
			hash: '',
			text,
			blocks: [],
		},
		sentences: [],
		entities: [],
		facts: [],
		messages: [],
		...parts,
	}
}

/** The place of words in a text: their `nth` occurrence. */
export function placeOf(text: string, words: string, nth = 1): {start: number; end: number; text: string} {
	let start = -1
	for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1)
	if (start < 0) throw new Error(`${JSON.stringify(words)} isn't in the text`)
	return {start, end: start + words.length, text: words}
}

export const spanOf = (text: string, start: number, end: number) => ({start, end, text: text.slice(start, end)})

/** The fields that all facts have, neutral. */
export const base = {
	schema: 1 as const,
	id: '0000000000000000',
	article: 'made',
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

const evidence = {start: 0, end: 0, text: '', rule: 'made'}

export const quote = (fields: Pick<QuoteFact, 'content'> & Partial<QuoteFact>): QuoteFact => ({
	...base,
	kind: 'quote',
	evidence,
	mode: 'direct',
	act: 'say',
	cue: null,
	source: null,
	sourceType: 'unknown',
	speaker: null,
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
	...fields,
})

export const quantity = (fields: Partial<QuantityFact>): QuantityFact => ({
	...base,
	kind: 'quantity',
	evidence,
	type: 'count',
	numeral: {start: 0, end: 0, text: ''},
	value: null,
	min: null,
	max: null,
	bound: '=',
	parts: [],
	unit: null,
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

export const date = (fields: Partial<DateFact>): Fact => ({
	...base,
	kind: 'date',
	evidence,
	type: 'DATE',
	value: '',
	mod: null,
	granularity: null,
	earliest: null,
	latest: null,
	anchor: 'none',
	reason: '',
	...fields,
})

export const role = (fields: Partial<RoleFact>): Fact => ({
	...base,
	kind: 'role',
	evidence,
	person: '',
	personId: '',
	title: null,
	organization: null,
	organizationId: null,
	place: null,
	placeId: null,
	for: null,
	status: 'current',
	since: null,
	until: null,
	...fields,
})

export const relation = (fields: Pick<RelationFact, 'type' | 'subject' | 'object'> & Partial<RelationFact>): Fact => ({
	...base,
	kind: 'relation',
	evidence,
	detail: null,
	property: null,
	...fields,
})

export const statement = (fields: Pick<StatementFact, 'verb'> & Partial<StatementFact>): Fact => ({
	...base,
	kind: 'statement',
	evidence,
	subject: null,
	object: null,
	recipient: null,
	adjuncts: [],
	time: null,
	tense: 'past',
	voice: 'active',
	quantities: [],
	plover: null,
	...fields,
})

export const entity = (fields: Pick<EntityRecord, 'type' | 'name' | 'mentions'> & Partial<EntityRecord>) => ({
	id: fields.name,
	subtype: null,
	gender: null,
	ids: {iso: null, geonames: null, wikidata: null},
	roles: [],
	...fields,
})

/** A mention by name of words in a text. */
export const named = (text: string, words: string, nth = 1) => ({...placeOf(text, words, nth), form: 'name' as const})

export const event = (fields: Pick<EventFact, 'type' | 'trigger'> & Partial<EventFact>): Fact => ({
	...base,
	kind: 'event',
	evidence,
	arguments: [],
	date: null,
	place: null,
	plover: null,
	...fields,
})

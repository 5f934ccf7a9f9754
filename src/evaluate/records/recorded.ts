import {z} from 'zod'
import {expand} from '../../facts/expand.js'
import {relationTypes} from '../../facts/relation/relation-types.js'
import {polarities} from '../../model/factuality.js'
import {bounds, changes} from '../../model/quantity.js'
import {quoteModes} from '../../model/quote.js'
import type {RecordArticle, RecordEvent} from './record-article.js'

const span = z.object({start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string()})
const number = z.number().nullable().optional()
const name = z.string().nullable().optional()
const evidence = {evidence: span}

const fact = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('quote'),
		content: z.array(span).min(1),
		mode: z.enum(quoteModes).optional(),
		source: span.nullable().optional(),
		speaker: name,
	}),
	z.object({
		kind: z.literal('quantity'),
		...evidence,
		value: number,
		min: number,
		max: number,
		bound: z.enum(bounds).optional(),
		parts: z.array(z.number()).optional(),
		unit: name,
		counted: span.nullable().optional(),
		change: z.enum(changes).nullable().optional(),
	}),
	z.object({kind: z.literal('date'), ...evidence, type: z.string().optional(), value: z.string().nullable()}),
	z.object({kind: z.literal('role'), person: z.string(), title: z.string().nullable(), organization: name}),
	z.object({
		kind: z.literal('statement'),
		...evidence,
		subject: span.nullable(),
		verb: z.object({lemma: z.string()}),
		object: span.nullable(),
		claim: z
			.object({
				by: z.string().nullable(),
				polarity: z.enum(polarities).optional(),
				modality: z.string().optional(),
			})
			.optional(),
	}),
	z.object({
		kind: z.literal('relation'),
		type: z.enum(relationTypes),
		subject: z.object({name: z.string()}),
		object: z.object({name: z.string()}),
	}),
	z.object({
		kind: z.literal('event'),
		type: z.string(),
		trigger: span,
		arguments: z.array(span.extend({role: z.string(), id: name, name})),
		date: z.object({value: z.string()}).nullable().optional(),
		place: z.object({name: z.string()}).nullable().optional(),
		claim: z.object({polarity: z.enum(polarities), modality: z.string()}).optional(),
		key: z.boolean().default(false),
	}),
])

const shape = z.object({
	article: z.object({id: z.string().optional(), published: z.string().nullish(), text: z.string()}),
	entities: z
		.array(
			z.object({type: z.string(), name: z.string(), mentions: z.array(span.extend({form: z.string().optional()}))}),
		)
		.default([]),
	facts: z.array(fact),
	/** The clauses that an editor would put into a box of facts. */
	key: z.array(span).optional(),
	/** `main` where statements are noted only as far as they matter. */
	statements: z.enum(['all', 'main']).default('all'),
})

/** Gold in our own record format: extractions as `newsfacts extract --format document` writes them, put right by hand. */
export const recordedSchema: z.ZodType<RecordArticle> = z
	.preprocess(expand, shape)
	.superRefine(({article, entities, facts}, context) => {
		checkSlices(article.text, entities, ['entities'], context)
		checkSlices(article.text, facts, ['facts'], context)
	})
	.transform(({article, entities, facts, key, statements}) => ({
		id: article.id ?? '',
		published: article.published ?? null,
		text: article.text,
		quotes: facts.flatMap((one) => (one.kind === 'quote' ? one : [])),
		quantities: facts.flatMap((one) =>
			one.kind === 'quantity' ? {...one, ...one.evidence, counted: wordsOf(one.counted)} : [],
		),
		dates: facts.flatMap((one) => (one.kind === 'date' ? {...one, ...one.evidence} : [])),
		entities: entities.flatMap(({type, name, mentions}) =>
			type === 'person' || type === 'organization' || type === 'place'
				? {type, name, mentions: mentions.filter(({form}) => (form ?? 'name') === 'name').map(({text}) => text)}
				: [],
		),
		roles: facts.flatMap((one) => (one.kind === 'role' ? one : [])),
		statements: facts.flatMap((one) =>
			one.kind === 'statement'
				? {
						...one.evidence,
						subject: one.subject?.text ?? null,
						verb: one.verb.lemma,
						object: one.object?.text ?? null,
						by: one.claim?.by,
						polarity: one.claim?.polarity,
						modality: one.claim?.modality,
					}
				: [],
		),
		events: facts.some(({kind}) => kind === 'event')
			? facts.flatMap((one) => (one.kind === 'event' ? recordEvent(one) : []))
			: undefined,
		allStatements: statements === 'all',
		relations: relationsOf(facts),
		key: key ?? null,
	}))

const recordEvent = ({
	claim,
	date,
	place,
	arguments: all,
	...event
}: Extract<z.output<typeof fact>, {kind: 'event'}>): RecordEvent => ({
	...event,
	date: date === undefined ? undefined : (date?.value ?? null),
	place: place === undefined ? undefined : (place?.name ?? null),
	polarity: claim?.polarity,
	modality: claim?.modality,
	// Where the id is null, the name is but the words of the argument; gold leaves ids out.
	arguments: all.map(({id, name, ...argument}) => ({...argument, name: id === null ? null : (name ?? null)})),
})

// Gold without a single relation hasn't noted any.
function relationsOf(facts: readonly z.output<typeof fact>[]): RecordArticle['relations'] {
	const relations = facts.flatMap((one) =>
		one.kind === 'relation' ? {type: one.type, subject: one.subject.name, object: one.object.name} : [],
	)
	return relations.length > 0 ? relations : null
}

const wordsOf = (place: {text: string} | null | undefined): string | null | undefined =>
	place === undefined ? undefined : (place?.text ?? null)

function checkSlices(text: string, value: unknown, path: (string | number)[], context: z.RefinementCtx): void {
	if (typeof value !== 'object' || value === null) return
	const at = value as {start?: unknown; end?: unknown; text?: unknown}
	if (typeof at.start === 'number' && typeof at.end === 'number' && text.slice(at.start, at.end) !== at.text) {
		const there = JSON.stringify(text.slice(at.start, at.end))
		const message = `says ${JSON.stringify(at.text)} where the text has ${there}`
		context.addIssue({code: 'custom', path, message})
	}
	const entries = Array.isArray(value) ? value.entries() : Object.entries(value)
	for (const [key, inner] of entries) checkSlices(text, inner, [...path, key], context)
}

import {z} from 'zod'
import {relationTypes} from '../../facts/relation/relation-types.js'
import {polarities} from '../../model/factuality.js'
import {bounds, changes} from '../../model/quantity.js'
import {quoteModes} from '../../model/quote.js'
import type {Span} from '../../model/span.js'
import {timeTypes} from '../../model/time.js'
import type {RecordArticle} from './record-article.js'

const exact = z.object({
	text: z.string().min(1),
	nth: z.int().min(1).default(1),
	span: z.tuple([z.int(), z.int()]).optional(),
})

const entity = z.object({name: z.string(), mentions: z.array(z.string()).min(1)})
const number = z.number().nullable().optional()

const shape = z.object({
	id: z.string(),
	published: z.string().nullable(),
	text: z.string(),
	people: z.array(
		entity.extend({
			roles: z.array(z.object({title: z.string().nullable(), organization: z.string().nullable()})),
		}),
	),
	organizations: z.array(entity),
	places: z.array(entity),
	quotes: z.array(
		z.object({
			content: z.array(exact).min(1),
			mode: z.enum(quoteModes),
			cue: exact.nullable().optional(),
			source: exact.nullable(),
			speaker: z.string().nullable(),
		}),
	),
	quantities: z.array(
		exact.extend({
			value: number,
			min: number,
			max: number,
			bound: z.enum(bounds),
			parts: z.array(z.number()).default([]),
			unit: z.string().nullable(),
			counted: z.string().nullable(),
			change: z.enum(changes).nullable(),
		}),
	),
	dates: z.array(exact.extend({type: z.enum(timeTypes), value: z.string().nullable()})),
	statements: z.array(
		exact.extend({
			subject: z.string().nullable(),
			verb: z.string().min(1),
			object: z.string().nullable(),
			by: z.string().nullable(),
			polarity: z.enum(polarities).optional(),
			modality: z.enum(['actual', 'possible', 'intended', 'required', 'predicted', 'conditional']).optional(),
		}),
	),
	events: z
		.array(
			z.object({
				type: z.string(),
				trigger: exact,
				args: z.array(exact.extend({role: z.string(), name: z.string().nullable().default(null)})),
				date: z.string().nullable(),
				place: z.string().nullable().optional(),
				polarity: z.enum(polarities),
				modality: z.string(),
				key: z.boolean(),
			}),
		)
		.optional(),
	relations: z
		.array(
			z.object({
				type: z.enum(relationTypes),
				subject: z.string(),
				object: z.union([z.string(), z.number()]).transform(String),
				detail: z.string().nullable().optional(),
			}),
		)
		.optional(),
	key: z.array(z.tuple([z.int(), z.int()])).optional(),
	annotated: z
		.array(z.enum(['quote', 'quantity', 'date', 'entities', 'role', 'statement', 'event', 'relation']))
		.optional(),
})

/** The form in which articles are annotated by hand: exact strings of the text, with the number of their occurrence. */
export const annotatedSchema: z.ZodType<RecordArticle> = shape.transform(toArticle)

type Exact = z.output<typeof exact>

function toArticle(item: z.output<typeof shape>, context: z.RefinementCtx): RecordArticle {
	const place = (words: Exact, ...path: (string | number)[]): Span => placeOf(item.text, words, path, context)
	return {
		id: item.id,
		published: item.published,
		text: item.text,
		quotes: item.quotes.map(({content, mode, cue, source, speaker}, index) => ({
			content: content.map((piece, at) => place(piece, 'quotes', index, 'content', at)),
			mode,
			cue: cue && place(cue, 'quotes', index, 'cue'),
			source: source && place(source, 'quotes', index, 'source'),
			speaker,
		})),
		quantities: item.quantities.map((quantity, index) => ({
			...quantity,
			...place(quantity, 'quantities', index),
			value: quantity.value ?? null,
			min: quantity.min ?? null,
			max: quantity.max ?? null,
		})),
		dates: item.dates.map((date, index) => ({...date, ...place(date, 'dates', index)})),
		entities: [
			...item.people.map(({name, mentions}) => ({type: 'person' as const, name, mentions})),
			...item.organizations.map((one) => ({...one, type: 'organization' as const})),
			...item.places.map((one) => ({...one, type: 'place' as const})),
		],
		roles: item.people.flatMap(({name, roles}) => roles.map((role) => ({...role, person: name}))),
		statements: item.statements.map((statement, index) => ({...statement, ...place(statement, 'statements', index)})),
		events: item.events?.map(({args, trigger, ...event}, index) => ({
			...event,
			trigger: {...place(trigger, 'events', index, 'trigger'), text: trigger.text},
			arguments: args.map((argument, at) => ({...argument, ...place(argument, 'events', index, 'args', at)})),
		})),
		allStatements: false,
		relations: item.relations ?? null,
		key: item.key?.map(([start, end]) => ({start, end})) ?? null,
		annotated: item.annotated,
	}
}

// The given span, or the nth occurrence of the words; an issue where the text has neither.
function placeOf(
	text: string,
	{text: words, nth, span}: Exact,
	path: (string | number)[],
	context: z.RefinementCtx,
): Span {
	let start = span?.[0] ?? -1
	for (let count = 0; !span && count < nth; count++) {
		start = text.indexOf(words, start + 1)
		if (start < 0) break
	}
	if (start < 0 || text.slice(start, start + words.length) !== words) {
		const message = `${JSON.stringify(words)} doesn't stand ${span ? `at ${span[0]}` : `${nth} times`} in the text`
		context.addIssue({code: 'custom', path, message})
		return {start: 0, end: 0}
	}
	return {start, end: start + words.length}
}

import {z} from 'zod'
import {isoDatePattern} from '../model/iso-date.js'
import {textSpanSchema} from './base.js'
import {dateSchema} from './date/schema.js'
import {entitySchema} from './entity.js'
import {eventSchema} from './event/schema.js'
import {quantitySchema} from './quantity/schema.js'
import {quoteSchema} from './quote/schema.js'
import {relationSchema} from './relation/schema.js'
import {roleSchema} from './role/schema.js'
import {statementSchema} from './statement/schema.js'

/** The schemas of all kinds of fact: a new kind is one line here. */
export const factSchemas = {
	quote: quoteSchema,
	quantity: quantitySchema,
	date: dateSchema,
	role: roleSchema,
	relation: relationSchema,
	statement: statementSchema,
	event: eventSchema,
}

export const factSchema = z.discriminatedUnion('kind', [
	quoteSchema,
	quantitySchema,
	dateSchema,
	roleSchema,
	relationSchema,
	statementSchema,
	eventSchema,
])

const isoDate = z.string().regex(isoDatePattern)

export const articleSchema = z.strictObject({
	id: z.string(),
	title: z.string().nullable(),
	published: isoDate.nullable().describe('ISO date or instant; relative dates resolve against it'),
	updated: isoDate.nullable(),
	authors: z.array(z.string()),
	url: z.string().nullable(),
	source: z.string().nullable(),
	language: z.string().nullable(),
	section: z.string().optional(),
	canonical: z.string().optional(),
	dateline: z.string().nullable(),
	hash: z.string(),
	text: z.string(),
	blocks: z.array(
		z.strictObject({
			start: z.int().nonnegative(),
			end: z.int().nonnegative(),
			type: z.enum(['headline', 'dateline', 'paragraph', 'list', 'quote', 'byline', 'caption', 'credit', 'promotion']),
		}),
	),
})

export const messageSchema = textSpanSchema.extend({reason: z.string(), rule: z.string()})

const tokensSchema = z.strictObject({
	start: z.array(z.int()),
	end: z.array(z.int()),
	upos: z.array(z.string()),
	xpos: z.array(z.string()),
	lemma: z.array(z.string()),
	head: z.array(z.int()).describe('row of the governing token, -1 for none'),
	deprel: z.array(z.string()),
})

/** Everything found in one article. */
export const extractionSchema = z.strictObject({
	article: articleSchema,
	sentences: z.array(z.strictObject({start: z.int().nonnegative(), end: z.int().nonnegative()})),
	entities: z.array(entitySchema),
	facts: z.array(factSchema),
	messages: z.array(messageSchema),
	tokens: tokensSchema.optional(),
})

/** A fact as a line of JSONL: understood without its article. */
export const factLineExtra = z.strictObject({
	articleTitle: z.string().nullable().describe('at most 1,000 characters of it'),
	articlePublished: z.string().nullable(),
	articleUrl: z.string().nullable(),
	context: textSpanSchema.describe(
		'the sentence or sentences of the evidence; where they are longer than 2,000 characters, a window around it',
	),
})

export type Extraction = z.infer<typeof extractionSchema>
export type FactLineExtra = z.infer<typeof factLineExtra>

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

/** A fact of any kind. */
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

/** An article as it was read. */
export const articleSchema = z.strictObject({
	id: z.string().describe('as given, else the path of its file below the one named'),
	title: z.string().nullable().describe('headline'),
	published: isoDate.nullable().describe('ISO date or instant; relative dates resolve against it'),
	updated: isoDate.nullable().describe('ISO date or instant of the latest change'),
	authors: z.array(z.string()).describe('names of its writers'),
	url: z.string().nullable().describe('address'),
	source: z.string().nullable().describe('paper, agency or site that published it'),
	language: z.string().nullable().describe('language code, as given or recognized'),
	section: z.string().optional().describe('part of the paper or site; left out where the source names none'),
	canonical: z.string().optional().describe('the address that the source calls its own, where url is another'),
	dateline: z.string().nullable().describe('words of the dateline: `BEIJING, Nov. 21 (Xinhua)`'),
	hash: z.string().describe('SHA-256 of the text, in hexadecimal'),
	text: z.string().describe('the text that all offsets count in; never changed after it was read'),
	blocks: z
		.array(
			z.strictObject({
				start: z.int().nonnegative().describe('UTF-16 offset of the first character'),
				end: z.int().nonnegative().describe('UTF-16 offset after the last character'),
				type: z
					.enum(['headline', 'dateline', 'paragraph', 'list', 'quote', 'byline', 'caption', 'credit', 'promotion'])
					.describe('bylines, captions, credits and promotions are kept and not read for facts'),
			}),
		)
		.describe('what the text is made of; sentences, quotes and names cross no border of a block'),
})

/** What is odd in an article, and what was made of it. */
export const messageSchema = textSpanSchema.extend({
	reason: z.string().describe('what is odd, and what was made of it'),
	rule: z.string().describe('which test noticed it'),
})

const tokensSchema = z.strictObject({
	start: z.array(z.int()).describe('UTF-16 offset of the first character'),
	end: z.array(z.int()).describe('UTF-16 offset after the last character'),
	upos: z.array(z.string()).describe('part of speech of Universal Dependencies'),
	xpos: z.array(z.string()).describe('tag of the Penn Treebank'),
	lemma: z.array(z.string()).describe('base form'),
	head: z.array(z.int()).describe('row of the governing token, -1 for none'),
	deprel: z.array(z.string()).describe('relation of Universal Dependencies to that token'),
})

/** Everything found in one article. */
export const extractionSchema = z.strictObject({
	article: articleSchema.describe('the article as it was read'),
	sentences: z
		.array(
			z.strictObject({
				start: z.int().nonnegative().describe('UTF-16 offset of the first character'),
				end: z.int().nonnegative().describe('UTF-16 offset after the last character'),
			}),
		)
		.describe('sentences in their order; `sentence` of a fact counts them from 0'),
	entities: z.array(entitySchema).describe('people, organizations, places and others that the article names'),
	facts: z.array(factSchema).describe('facts in the order of their evidence'),
	messages: z.array(messageSchema).describe('what is odd in the article'),
	tokens: tokensSchema.optional().describe('words and marks as columns, an element a token; only where asked for'),
})

/** A fact as a line of JSONL: understood without its article. */
export const factLineExtra = z.strictObject({
	articleTitle: z.string().nullable().describe('title of the article, at most 1,000 characters of it'),
	articlePublished: z.string().nullable().describe('ISO date or instant'),
	articleUrl: z.string().nullable().describe('address of the article'),
	context: textSpanSchema.describe(
		'the sentence or sentences of the evidence; where they are longer than 2,000 characters, a window around it',
	),
})

/** Everything found in one article. */
export type Extraction = z.infer<typeof extractionSchema>
/** What a fact has besides, so that it is understood without its article. */
export type FactLineExtra = z.infer<typeof factLineExtra>

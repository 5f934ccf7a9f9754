import {z} from 'zod'
import {claimSchema} from '../facts/base.js'
import {quantitySchema} from '../facts/quantity/schema.js'
import {quoteSchema} from '../facts/quote/schema.js'
import type {DuplicateArticle} from './duplicates/record.js'
import type {ArchiveEntity} from './entities/entity-record.js'
import type {ArchiveEvent} from './events/record.js'
import type {ArchiveQuote} from './quotes/record.js'
import type {ArchiveSeries} from './series/record.js'

/*
 * What newsfacts merge writes, for those who check what they read. What fields mean stands with the types of the records.
 */

const id = z.string().regex(/^[\da-f]{16}$/)
const day = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/)
	.nullable()
const count = z.int().min(1)
const text = z.string().nullable()
const named = z.strictObject({id: id.nullable(), name: z.string()})

const spread = {
	first: day.describe('day of the first article'),
	last: day.describe('day of the last article'),
	articles: count.describe('articles that have it'),
	independent: count.describe('of these, those that are no copy of another'),
}

const source = {
	article: z.string(),
	fact: z.string().describe('id of the fact in that article'),
	published: day,
	source: text,
}

const post = z.strictObject({
	title: z.string(),
	organization: named.nullable(),
	place: text,
	status: z.enum(['current', 'former', 'acting', 'elect', 'nominee']).describe('as the latest article has it'),
	articles: count,
	first: day,
	last: day,
})

/** A line of `entities.jsonl`: one person, organization or place of an archive. */
export const archiveEntitySchema = z.strictObject({
	schema: z.literal(1),
	id: id.describe('holds when later articles are merged'),
	type: z.enum(['organization', 'person', 'place']),
	name: z.string().describe('the form that most articles use'),
	aliases: z.array(z.string()),
	subtype: text,
	country: text.describe('ISO 3166'),
	iso: text.describe('ISO 3166, of a country or region'),
	geonames: text,
	gender: z.enum(['female', 'male']).nullable(),
	posts: z.array(post),
	organizations: z.array(z.strictObject({id: id.nullable(), name: z.string(), articles: count})),
	together: z.array(z.strictObject({id, name: z.string(), articles: count})).max(10),
	articles: z.array(z.strictObject({id: z.string(), entity: z.string().describe('its id in that article')})).min(1),
	first: day,
	last: day,
	score: z.number().min(0).max(1).describe('how sure it is that all articles mean the same one'),
	namesakes: z.array(id),
}) satisfies z.ZodType<ArchiveEntity>

/** A line of `quotes.jsonl`: the same words in several articles. */
export const archiveQuoteSchema = z.strictObject({
	schema: z.literal(1),
	id,
	text: z.string().describe('the fullest wording'),
	speaker: named.nullable(),
	otherSpeakers: z.array(z.string()),
	...spread,
	sources: z.array(z.strictObject({...source, speaker: text, mode: quoteSchema.shape.mode, partial: z.boolean()})),
}) satisfies z.ZodType<ArchiveQuote>

/** A line of `events.jsonl`: one event that several articles report. */
export const archiveEventSchema = z.strictObject({
	schema: z.literal(1),
	id,
	type: z.string(),
	from: day,
	to: day,
	place: named.nullable(),
	arguments: z.array(z.strictObject({role: z.string(), ...named.shape, articles: count})),
	...spread,
	sources: z.array(z.strictObject({...source, modality: claimSchema.shape.modality})),
}) satisfies z.ZodType<ArchiveEvent>

/** A line of `series.jsonl`: the same number as articles give it over time. */
export const archiveSeriesSchema = z.strictObject({
	schema: z.literal(1),
	id,
	about: z.strictObject({id, name: z.string()}).nullable().describe('null for a number of an event'),
	event: id.nullable(),
	role: text.describe('its role in the event'),
	type: quantitySchema.shape.type,
	unit: text,
	unitCode: text,
	counted: text,
	verb: text,
	lowest: z.number(),
	highest: z.number(),
	latest: z.number(),
	...spread,
	points: z.array(
		z.strictObject({
			date: text.describe('day on which it holds'),
			value: z.number().nullable(),
			min: z.number().nullable(),
			max: z.number().nullable(),
			bound: quantitySchema.shape.bound,
			...source,
		}),
	),
}) satisfies z.ZodType<ArchiveSeries>

/** A line of `duplicates.jsonl`: an article that is a copy of another, or has copies. */
export const duplicateArticleSchema = z.strictObject({
	schema: z.literal(1),
	article: z.string(),
	cluster: id,
	duplicateOf: text.describe('the earliest article of the text; null for that one itself'),
	similarity: z.number().min(0).max(1),
	published: day,
	source: text,
}) satisfies z.ZodType<DuplicateArticle>

/** The schemas of what newsfacts merge writes, by the kind of record. */
export const archiveSchemas = {
	entity: archiveEntitySchema,
	quote: archiveQuoteSchema,
	event: archiveEventSchema,
	series: archiveSeriesSchema,
	duplicate: duplicateArticleSchema,
}

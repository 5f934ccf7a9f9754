import {z} from 'zod'
import {claimSchema} from '../facts/base.js'
import {quantitySchema} from '../facts/quantity/schema.js'
import {quoteSchema} from '../facts/quote/schema.js'
import {roleStatuses} from '../model/entity.js'
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
const version = z.literal(1).describe('version of the records')
const entityId = id.nullable().describe('its id among the merged entities; null where it is none of them')
const named = z.strictObject({id: entityId, name: z.string().describe('its name')})

const spread = {
	first: day.describe('day of the first article'),
	last: day.describe('day of the last article'),
	articles: count.describe('articles that have it'),
	independent: count.describe('of these, those that are no copy of another'),
}

const source = {
	article: z.string().describe('id of the article'),
	fact: z.string().describe('id of the fact in that article'),
	published: day.describe('day of the article'),
	source: text.describe('paper, agency or site of the article'),
}

const post = z.strictObject({
	title: z.string().describe('the post'),
	organization: named.nullable().describe('where it is held'),
	place: text.describe('name of the place that it is for'),
	status: z.enum(roleStatuses).describe('as the latest article has it'),
	articles: count.describe('articles that say so'),
	first: day.describe('day of the first of them'),
	last: day.describe('day of the last of them'),
})

/** A line of `entities.jsonl`: one person, organization or place of an archive. */
export const archiveEntitySchema = z.strictObject({
	schema: version,
	id: id.describe('holds when later articles are merged'),
	type: z.enum(['organization', 'person', 'place']).describe('what it is'),
	name: z.string().describe('the form that most articles use'),
	aliases: z.array(z.string()).describe('all other forms, sorted'),
	subtype: text.describe('country, city, company, party …'),
	country: text.describe('ISO 3166 code of the country where it lies or to which it belongs'),
	iso: text.describe('ISO 3166 code of a country or region'),
	geonames: text.describe('GeoNames number of a place'),
	gender: z.enum(['female', 'male']).nullable().describe('of a person'),
	posts: z.array(post).describe('of a person, the one that most articles state first'),
	organizations: z
		.array(z.strictObject({...named.shape, articles: count.describe('articles that say so')}))
		.describe('to which a person belongs, the one that most articles state first'),
	together: z
		.array(
			z.strictObject({
				id: id.describe('its id among the merged entities'),
				name: named.shape.name,
				articles: count.describe('articles that name both'),
			}),
		)
		.max(10)
		.describe('others that most of its articles name too'),
	articles: z
		.array(
			z.strictObject({
				id: z.string().describe('id of the article'),
				entity: z.string().describe('id of the entity in that article'),
			}),
		)
		.min(1)
		.describe('articles that name it, the earliest first'),
	first: day.describe('day of the first article'),
	last: day.describe('day of the last article'),
	score: z.number().min(0).max(1).describe('how sure it is that all articles mean the same one'),
	namesakes: z.array(id).describe('ids of others of the same name that are kept apart'),
}) satisfies z.ZodType<ArchiveEntity>

/** A line of `quotes.jsonl`: the same words in several articles. */
export const archiveQuoteSchema = z.strictObject({
	schema: version,
	id: id.describe('hash of the words in the earliest article'),
	text: z.string().describe('the fullest wording'),
	speaker: named.nullable().describe('the speaker that most articles name'),
	otherSpeakers: z.array(z.string()).describe('names of others to whom articles attribute the same words'),
	...spread,
	sources: z
		.array(
			z.strictObject({
				...source,
				speaker: text.describe('the speaker as that article has it'),
				mode: quoteSchema.shape.mode,
				partial: z.boolean().describe('whether it has fewer words than the fullest'),
			}),
		)
		.describe('where it stands, the earliest first'),
}) satisfies z.ZodType<ArchiveQuote>

/** A line of `events.jsonl`: one event that several articles report. */
export const archiveEventSchema = z.strictObject({
	schema: version,
	id: id.describe('hash of the type, the earliest article and the fact there'),
	type: z.string().describe('one of the built-in types, or of the caller’s own'),
	from: day.describe('first day on which it takes place'),
	to: day.describe('last day on which it takes place'),
	place: named.nullable().describe('where'),
	arguments: z
		.array(
			z.strictObject({
				role: z.string().describe('a role of its type'),
				...named.shape,
				articles: count.describe('articles that say so'),
			}),
		)
		.describe('what takes part in it, by role, the one that most articles have first'),
	...spread,
	sources: z
		.array(z.strictObject({...source, modality: claimSchema.shape.modality}))
		.describe('where it stands, the earliest first'),
}) satisfies z.ZodType<ArchiveEvent>

/** A line of `series.jsonl`: the same number as articles give it over time. */
export const archiveSeriesSchema = z.strictObject({
	schema: version,
	id: id.describe('hash of what the number is about, its unit, the thing counted and the verb'),
	about: z
		.strictObject({id: id.describe('its id among the merged entities'), name: named.shape.name})
		.nullable()
		.describe('the entity that it is about; null for a number of an event'),
	event: id.nullable().describe('id of the event that it is a number of'),
	role: text.describe('its role in the event'),
	type: quantitySchema.shape.type,
	unit: text.describe('name of the unit, ISO 4217 for money'),
	unitCode: text.describe('UCUM or ISO 4217'),
	counted: text.describe('head of the thing counted, as most articles have it'),
	verb: text.describe('lemma of the verb, as most articles have it'),
	lowest: z.number().describe('the least value'),
	highest: z.number().describe('the greatest value'),
	latest: z.number().describe('the value of the latest day'),
	...spread,
	points: z
		.array(
			z.strictObject({
				date: text.describe('day on which it holds'),
				value: z.number().nullable().describe('the number; null for a range'),
				min: z.number().nullable().describe('lower end of a range'),
				max: z.number().nullable().describe('upper end of a range'),
				bound: quantitySchema.shape.bound,
				...source,
			}),
		)
		.describe('what each article says, by day'),
}) satisfies z.ZodType<ArchiveSeries>

/** A line of `duplicates.jsonl`: an article that is a copy of another, or has copies. */
export const duplicateArticleSchema = z.strictObject({
	schema: version,
	article: source.article,
	cluster: id.describe('the same for all articles of a text'),
	duplicateOf: text.describe('the earliest article of the text; null for that one itself'),
	similarity: z.number().min(0).max(1).describe('share of runs of five words in common with the earliest'),
	published: source.published,
	source: source.source,
}) satisfies z.ZodType<DuplicateArticle>

/** The schemas of what newsfacts merge writes, by the kind of record. */
export const archiveSchemas = {
	entity: archiveEntitySchema,
	quote: archiveQuoteSchema,
	event: archiveEventSchema,
	series: archiveSeriesSchema,
	duplicate: duplicateArticleSchema,
}

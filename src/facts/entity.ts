import {z} from 'zod'
import {entityTypes} from '../model/entity.js'
import {textSpanSchema} from './base.js'

/** An entity that the article names, with every mention. */
export const entitySchema = z.strictObject({
	id: z.string().describe('hash of the article, the type and the name: unique over all articles'),
	type: z.enum(entityTypes).describe('what it is; peoples and followers (`Chinese`) are groups, books and films works'),
	subtype: z
		.string()
		.nullable()
		.describe(
			'country, city, region, facility; company, government, media, party, school, team; where a word shows it',
		),
	name: z.string().describe('the fullest form in the article'),
	gender: z.enum(['female', 'male']).nullable().describe('of a person, by first name, title or post'),
	ids: z
		.strictObject({
			iso: z.string().nullable().describe('ISO 3166 code of a country, and of a group named after one'),
			geonames: z.string().nullable().describe('GeoNames number of a place'),
			wikidata: z.string().nullable().describe('Wikidata item'),
		})
		.describe('what others know it by'),
	mentions: z
		.array(
			textSpanSchema.extend({
				form: z.enum(['name', 'nominal', 'pronoun']).describe('by name, by a noun (`the spokesman`), by a pronoun'),
			}),
		)
		.describe('every place that refers to it, without titles, a leading article and `’s`'),
	roles: z
		.array(
			z.strictObject({
				title: z.string().nullable().describe('the post, as written'),
				organization: z.string().nullable().describe('name of the organization'),
				status: z
					.enum(['current', 'former', 'acting', 'elect', 'nominee'])
					.describe('whether the person holds it at the time of the article'),
				factId: z.string().describe('id of the fact of kind role that says so'),
			}),
		)
		.describe('posts of a person'),
})

/** An entity that the article names, with every mention. */
export type EntityRecord = z.infer<typeof entitySchema>

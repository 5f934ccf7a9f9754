import {z} from 'zod'
import {textSpanSchema} from './base.js'

/** An entity that the article names, with every mention. */
export const entitySchema = z.strictObject({
	id: z.string(),
	type: z.enum(['person', 'organization', 'place', 'group', 'product', 'event', 'work']),
	subtype: z.string().nullable(),
	name: z.string().describe('the fullest form in the article'),
	gender: z.enum(['female', 'male']).nullable(),
	ids: z.strictObject({
		iso: z.string().nullable(),
		geonames: z.string().nullable(),
		wikidata: z.string().nullable(),
	}),
	mentions: z.array(textSpanSchema.extend({form: z.enum(['name', 'nominal', 'pronoun'])})),
	roles: z.array(
		z.strictObject({
			title: z.string().nullable(),
			organization: z.string().nullable(),
			status: z.enum(['current', 'former', 'acting', 'elect', 'nominee']),
			factId: z.string(),
		}),
	),
})

export type EntityRecord = z.infer<typeof entitySchema>

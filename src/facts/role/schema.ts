import {z} from 'zod'
import {roleStatuses} from '../../model/entity.js'
import {argumentSchema} from '../argument.js'
import {factBase} from '../base.js'

/** A post or description that the text gives a person. */
export const roleSchema = z.strictObject({
	...factBase,
	kind: z.literal('role').describe('a post or description of a person'),
	person: z.string().describe('canonical name of the person'),
	personId: z.string().describe('its id among the entities'),
	title: z
		.string()
		.nullable()
		.describe('the post as written, in the singular, without the organization; null for `John Smith of Acme`'),
	organization: z.string().nullable().describe('name of the organization'),
	organizationId: z.string().nullable().describe('its id among the entities'),
	place: z.string().nullable().describe('name of the place that the post is for: `mayor of Ostend`'),
	placeId: z.string().nullable().describe('its id among the entities'),
	for: argumentSchema.nullable().describe('whom the person serves: lawyer for Acme'),
	status: z.enum(roleStatuses).describe('whether the person holds it at the time of the article'),
	since: z.string().nullable().describe('TIMEX3 value of its beginning'),
	until: z.string().nullable().describe('TIMEX3 value of its end'),
})

/** A post or description that the text gives a person. */
export type RoleFact = z.infer<typeof roleSchema>

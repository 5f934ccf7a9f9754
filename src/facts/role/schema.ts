import {z} from 'zod'
import {argumentSchema} from '../argument.js'
import {factBase} from '../base.js'

/** A post or description that the text gives a person. */
export const roleSchema = z.strictObject({
	...factBase,
	kind: z.literal('role'),
	person: z.string(),
	personId: z.string(),
	title: z.string().nullable().describe('as written, in the singular, without the organization'),
	organization: z.string().nullable(),
	organizationId: z.string().nullable(),
	place: z.string().nullable(),
	placeId: z.string().nullable(),
	for: argumentSchema.nullable().describe('whom the person serves: lawyer for Acme'),
	status: z.enum(['current', 'former', 'acting', 'elect', 'nominee']),
	since: z.string().nullable(),
	until: z.string().nullable(),
})

export type RoleFact = z.infer<typeof roleSchema>

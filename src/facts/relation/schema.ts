import {z} from 'zod'
import {argumentSchema} from '../argument.js'
import {factBase} from '../base.js'
import {relationTypes} from './relation-types.js'

/** A lasting relation between two entities, or an entity and a value. */
export const relationSchema = z.strictObject({
	...factBase,
	kind: z.literal('relation').describe('a lasting relation'),
	type: z.enum(relationTypes).describe('which relation'),
	subject: argumentSchema.describe(
		'the person; of ownership and founder the owner, the founder; of base the organization',
	),
	object: argumentSchema.describe('whom or what it is related to; of age the number of years as its name'),
	detail: z
		.string()
		.nullable()
		.describe(
			'of family what the object is to the subject; of affiliation member, employee, party …; of ownership the share',
		),
	property: z.string().nullable().describe('Wikidata property, as P108'),
})

/** A lasting relation between two entities, or an entity and a value. */
export type RelationFact = z.infer<typeof relationSchema>
export type RelationType = RelationFact['type']

import {z} from 'zod'
import {referentFields} from '../argument.js'
import {factBase, textSpanSchema} from '../base.js'

const argumentSchema = textSpanSchema.extend({
	role: z.string().describe('a role of its type: `winner`'),
	...referentFields,
	quantityId: z.string().nullable().describe('id of the quantity inside'),
	actor: z
		.string()
		.nullable()
		.describe(
			'in an event with a PLOVER code, the code of who acts or is acted upon: country and sector (`KENCOP`), or a well-known body (`IGOUNO`)',
		),
})

/** What happened, is planned or is denied: an event of a known type with what takes part in it. */
export const eventSchema = z.strictObject({
	...factBase,
	kind: z.literal('event').describe('something that happened, is planned or is denied'),
	type: z.string().describe('one of the 29 built-in types, or of the caller’s own'),
	trigger: textSpanSchema.describe('the words that name it'),
	arguments: z.array(argumentSchema).describe('what takes part in it, by role'),
	date: textSpanSchema
		.extend({value: z.string().describe('TIMEX3 value')})
		.nullable()
		.describe('when'),
	place: textSpanSchema
		.extend({
			name: z.string().describe('canonical name, else the text'),
			id: z.string().nullable().describe('id of the place among the entities'),
		})
		.nullable()
		.describe('where'),
	plover: z.string().nullable().describe('root code of the PLOVER ontology, where one fits'),
})

/** What happened, is planned or is denied: an event of a known type with what takes part in it. */
export type EventFact = z.infer<typeof eventSchema>
export type EventArgument = z.infer<typeof argumentSchema>

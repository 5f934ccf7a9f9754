import {z} from 'zod'
import {argumentSchema} from '../argument.js'
import {factBase, textSpanSchema} from '../base.js'

/** Who did what to whom: one clause. */
export const statementSchema = z.strictObject({
	...factBase,
	kind: z.literal('statement'),
	subject: argumentSchema.nullable(),
	verb: textSpanSchema.extend({lemma: z.string().describe('with its particle: shut down')}),
	object: argumentSchema.nullable(),
	recipient: argumentSchema.nullable(),
	adjuncts: z.array(
		argumentSchema.extend({
			role: z.enum(['place', 'time', 'manner', 'cause', 'purpose', 'source', 'instrument', 'topic', 'other']),
			preposition: z.string(),
		}),
	),
	time: z.string().nullable().describe('TIMEX3 value'),
	tense: z.enum(['past', 'present', 'future', 'none']),
	voice: z.enum(['active', 'passive']),
	quantities: z.array(z.string()).describe('ids of the quantities inside'),
})

export type StatementFact = z.infer<typeof statementSchema>

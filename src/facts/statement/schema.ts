import {z} from 'zod'
import {argumentSchema} from '../argument.js'
import {factBase, textSpanSchema} from '../base.js'

/** Who did what to whom: one clause. */
export const statementSchema = z.strictObject({
	...factBase,
	kind: z.literal('statement').describe('one clause: who does what'),
	subject: argumentSchema.nullable().describe('grammatical subject'),
	verb: textSpanSchema
		.extend({
			lemma: z
				.string()
				.describe('base form, with its particle or the preposition of its object: `shut down`, `rely on`'),
		})
		.describe('the verb, or what the subject is said to be'),
	object: argumentSchema
		.nullable()
		.describe('direct object, predicate, complement or the object of a prepositional verb'),
	recipient: argumentSchema.nullable().describe('whom something is given or said to'),
	adjuncts: z
		.array(
			argumentSchema.extend({
				role: z
					.enum(['place', 'time', 'manner', 'cause', 'purpose', 'source', 'instrument', 'topic', 'other'])
					.describe('what it adds'),
				preposition: z.string().describe('preposition, in lower case; empty where there is none'),
			}),
		)
		.describe('where, when, how and why'),
	time: z.string().nullable().describe('TIMEX3 value of when'),
	tense: z.enum(['past', 'present', 'future', 'none']).describe('of the verb'),
	voice: z.enum(['active', 'passive']).describe('of the verb; a passive keeps its grammatical subject'),
	quantities: z.array(z.string()).describe('ids of the quantities inside'),
	plover: z
		.string()
		.nullable()
		.describe('root code of the PLOVER ontology, where a person, body, place or people does what it names'),
})

/** Who did what to whom: one clause. */
export type StatementFact = z.infer<typeof statementSchema>

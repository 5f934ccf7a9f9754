import {z} from 'zod'
import {factBase, textSpanSchema} from '../base.js'

/** A number with what it counts or measures. */
export const quantitySchema = z.strictObject({
	...factBase,
	kind: z.literal('quantity'),
	type: z.enum(['count', 'money', 'percent', 'measure', 'duration', 'age', 'ratio', 'score', 'rate', 'multiple']),
	numeral: textSpanSchema,
	value: z.number().nullable(),
	min: z.number().nullable(),
	max: z.number().nullable(),
	bound: z.enum(['=', '~', '>', '>=', '<', '<=']),
	parts: z.array(z.number()),
	unit: z.string().nullable().describe('singular, British spelling; ISO 4217 for money; %'),
	unitCode: z.string().nullable().describe('UCUM or ISO 4217'),
	si: z.number().nullable().describe('value in SI units'),
	counted: textSpanSchema.nullable(),
	countedHead: z.string().nullable(),
	change: z.enum(['up', 'down']).nullable(),
	changeRole: z.enum(['from', 'to', 'by']).nullable(),
	verb: z.string().nullable().describe('lemma of the clause’s verb'),
	agent: z.string().nullable().describe('who does it'),
	agentId: z.string().nullable(),
	asOf: z.string().nullable().describe('TIMEX3 value of the time it holds'),
})

export type QuantityFact = z.infer<typeof quantitySchema>

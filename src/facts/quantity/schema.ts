import {z} from 'zod'
import {bounds, changes, quantityTypes} from '../../model/quantity.js'
import {factBase, textSpanSchema} from '../base.js'

/** A number with what it counts or measures. */
export const quantitySchema = z.strictObject({
	...factBase,
	kind: z.literal('quantity').describe('a number with what it counts or measures'),
	type: z.enum(quantityTypes).describe('what sort of number it is'),
	numeral: textSpanSchema.describe('the number as written, with its scale: `1.2bn`, `two dozen`'),
	value: z.number().nullable().describe('the number; null for a range and a score'),
	min: z.number().nullable().describe('lower end of a range; 200 for `hundreds of`'),
	max: z.number().nullable().describe('upper end of a range'),
	bound: z.enum(bounds).describe('exactly, about (~), more than, at least, less than, at most'),
	parts: z.array(z.number()).describe('the numbers of a score or ratio: [1, 0]'),
	unit: z
		.string()
		.nullable()
		.describe(
			'name of the unit, singular, British spelling: `kilometre`; ISO 4217 for money; %; of a count the singular noun; of a multiple `times`',
		),
	unitCode: z.string().nullable().describe('UCUM or ISO 4217'),
	si: z.number().nullable().describe('value in SI units, where the unit has one'),
	counted: textSpanSchema.nullable().describe('the words for what is counted or measured'),
	countedHead: z.string().nullable().describe('their head noun'),
	change: z.enum(changes).nullable().describe('whether it is said to rise or fall'),
	changeRole: z
		.enum(['from', 'to', 'by'])
		.nullable()
		.describe('what the number is in that change: the value before, the value after, the difference'),
	verb: z.string().nullable().describe('lemma of the clause’s verb'),
	agent: z.string().nullable().describe('subject of the clause: who does it; null of ages and durations'),
	agentId: z.string().nullable().describe('id of the agent among the entities'),
	asOf: z.string().nullable().describe('TIMEX3 value of the time it holds'),
})

/** A number with what it counts or measures. */
export type QuantityFact = z.infer<typeof quantitySchema>

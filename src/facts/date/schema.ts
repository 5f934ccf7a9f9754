import {z} from 'zod'
import {factBase} from '../base.js'

/** A time expression on the calendar. */
export const dateSchema = z.strictObject({
	...factBase,
	kind: z.literal('date'),
	type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
	value: z.string().describe('TIMEX3 value; an ISO interval for a range'),
	mod: z.string().nullable().describe('TIMEX3 modifier'),
	granularity: z
		.enum([
			'second',
			'minute',
			'hour',
			'daypart',
			'day',
			'weekend',
			'week',
			'month',
			'quarter',
			'season',
			'halfyear',
			'year',
			'decade',
			'century',
		])
		.nullable(),
	earliest: z.string().nullable().describe('inclusive ISO date or instant'),
	latest: z.string().nullable().describe('inclusive ISO date or instant'),
	anchor: z.enum(['published', 'dateline', 'text', 'none']),
	reason: z.string(),
})

export type DateFact = z.infer<typeof dateSchema>

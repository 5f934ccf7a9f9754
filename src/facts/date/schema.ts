import {z} from 'zod'
import {timeTypes} from '../../model/time.js'
import {factBase} from '../base.js'

/** A time expression on the calendar. */
export const dateSchema = z.strictObject({
	...factBase,
	kind: z.literal('date').describe('a time expression'),
	type: z.enum(timeTypes).describe('TIMEX3 type: a date, a time of day, a length of time, something that comes again'),
	value: z
		.string()
		.describe(
			'TIMEX3 value: `2024-11-21`, `2024-W47`, `P3D`; open (`XXXX-WXX-4`) where nothing anchors it; an ISO interval for a range (`2019/2023-11`)',
		),
	mod: z.string().nullable().describe('TIMEX3 modifier: APPROX, START, MID, END, BEFORE, AFTER …'),
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
		.nullable()
		.describe('how exact it is'),
	earliest: z.string().nullable().describe('first day or instant that it can be, inclusive'),
	latest: z.string().nullable().describe('last day or instant that it can be, inclusive'),
	anchor: z
		.enum(['published', 'dateline', 'text', 'none'])
		.describe('what the value rests on: the date of publication, the dateline, another date of the text, nothing else'),
	reason: z.string().describe('why it has this value, in a few words'),
})

/** A time expression on the calendar. */
export type DateFact = z.infer<typeof dateSchema>

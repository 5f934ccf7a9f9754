import {z} from 'zod'
import {factBase, textSpanSchema} from '../base.js'

/** Words of a speaker, reported directly or indirectly. */
export const quoteSchema = z.strictObject({
	...factBase,
	kind: z.literal('quote'),
	content: z.array(textSpanSchema).min(1).describe('pieces without their outer quotation marks'),
	mode: z.enum(['direct', 'indirect', 'mixed']),
	act: z.enum([
		'say',
		'ask',
		'order',
		'promise',
		'threaten',
		'deny',
		'accuse',
		'admit',
		'warn',
		'believe',
		'intend',
		'estimate',
		'show',
		'write',
		'decline',
		'other',
	]),
	cue: textSpanSchema.extend({lemma: z.string()}).nullable(),
	source: textSpanSchema.nullable().describe('the words that name the source here'),
	sourceType: z.enum(['person', 'organization', 'document', 'group', 'anonymous', 'unknown']),
	speaker: z.string().nullable().describe('canonical name, else the description in the text'),
	speakerId: z.string().nullable(),
	speakerTitle: z.string().nullable(),
	speakers: z.array(z.strictObject({name: z.string(), id: z.string().nullable(), title: z.string().nullable()})),
	speakerRule: z.string().nullable(),
	speakerConfidence: z.number().min(0).max(1),
	addressee: textSpanSchema.nullable(),
	addresseeId: z.string().nullable(),
	occasion: textSpanSchema.nullable(),
	place: textSpanSchema.nullable(),
	time: z.string().nullable().describe('TIMEX3 value'),
	insertions: z.array(textSpanSchema).describe('words in square brackets that were put into a direct quote'),
})

export type QuoteFact = z.infer<typeof quoteSchema>

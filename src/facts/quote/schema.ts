import {z} from 'zod'
import {quoteModes, speechActs} from '../../model/quote.js'
import {factBase, textSpanSchema} from '../base.js'

/** Words of a speaker, reported directly or indirectly. */
export const quoteSchema = z.strictObject({
	...factBase,
	kind: z.literal('quote').describe('words of a speaker'),
	content: z
		.array(textSpanSchema)
		.min(1)
		.describe(
			'the words, without their outer quotation marks: one piece a paragraph, and one on each side of an interruption',
		),
	mode: z.enum(quoteModes).describe('in quotation marks, without, or in part'),
	act: z.enum(speechActs).describe('what the speaker does with the words, by the cue'),
	cue: textSpanSchema
		.extend({lemma: z.string().describe('base form: `say`')})
		.nullable()
		.describe('the word that reports it'),
	source: textSpanSchema.nullable().describe('the words that name the source here'),
	sourceType: z
		.enum(['person', 'organization', 'document', 'group', 'anonymous', 'unknown'])
		.describe('what sort of source speaks'),
	speaker: z
		.string()
		.nullable()
		.describe('canonical name, else the description in the text; several are joined by ` and `; null where unknown'),
	speakerId: z.string().nullable().describe('id of the (first) speaker among the entities'),
	speakerTitle: z.string().nullable().describe('post of the (first) speaker'),
	speakers: z
		.array(
			z.strictObject({
				name: z.string().describe('canonical name, else the description'),
				id: z.string().nullable().describe('its id among the entities'),
				title: z.string().nullable().describe('post'),
			}),
		)
		.describe('each of joint speakers'),
	speakerRule: z.string().nullable().describe('how the speaker was found'),
	speakerConfidence: z.number().min(0).max(1).describe('probability that the speaker is right'),
	addressee: textSpanSchema.nullable().describe('the words for whom it is said to'),
	addresseeId: z.string().nullable().describe('id of the addressee among the entities'),
	occasion: textSpanSchema.nullable().describe('at what it was said: `at a rally`, `in her book`'),
	place: textSpanSchema.nullable().describe('where it was said'),
	time: z.string().nullable().describe('TIMEX3 value of when it was said'),
	insertions: z.array(textSpanSchema).describe('words in square brackets that were put into a direct quote'),
})

/** Words of a speaker, reported directly or indirectly. */
export type QuoteFact = z.infer<typeof quoteSchema>

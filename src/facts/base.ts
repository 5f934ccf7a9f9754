import {z} from 'zod'
import {modalities, polarities} from '../model/factuality.js'

/** A place in `article.text`: UTF-16, half open; `article.text.slice(start, end) === text`. */
export const textSpanSchema = z.strictObject({
	start: z.int().nonnegative().describe('UTF-16 offset of the first character'),
	end: z.int().nonnegative().describe('UTF-16 offset after the last character'),
	text: z.string().describe('the words there, as written'),
})

const sourceSchema = z.strictObject({
	by: z.string().nullable().describe('name or description of the source'),
	byId: z.string().nullable().describe('its id among the entities'),
	cue: z.string().nullable().describe('the word that reports it, as written'),
})

/** Who vouches for what a fact says, and how: stated, denied, possible, reported. */
export const claimSchema = sourceSchema.extend({
	quoteId: z.string().nullable().describe('id of the quote that reports it'),
	chain: z
		.array(sourceSchema)
		.describe('all sources, from the outermost to the innermost; the last one is repeated in by, byId and cue'),
	mode: z
		.enum(['stated', 'quoted', 'reported'])
		.describe('stated by the article itself, or inside direct (quoted) or indirect (reported) speech'),
	polarity: z.enum(polarities).describe('whether it is said to be so, or not to be so'),
	modality: z
		.enum(modalities)
		.describe('whether it is said as a matter of fact, or as something that may, should, will or would be'),
})

const relatedSchema = z.strictObject({
	id: z.string().describe('id of the other fact'),
	as: z
		.enum(['sameAs', 'from', 'to', 'by', 'partOf', 'answers'])
		.describe(
			'what the other fact is to this one: the same amount in another unit (`87 mph (140 km/h)`), where a change starts, where it ends, its size, the whole, the question',
		),
})

/** The fields that every kind of fact has; each kind adds its own. */
export const factBase = {
	schema: z.literal(1).describe('version of the records'),
	id: z
		.string()
		.regex(/^[0-9a-f]{16}$/)
		.describe('hash of the article, the kind, the place and the value: the same in every run'),
	article: z.string().describe('id of the article'),
	sentence: z.int().nonnegative().describe('index of the sentence in which the evidence starts'),
	claim: claimSchema.describe('who vouches for it, and how'),
	evidence: textSpanSchema
		.extend({rule: z.string().describe('the rule or model that found it')})
		.describe('where it is said: the shortest part of the text that holds all of it'),
	alsoAt: z.array(textSpanSchema).describe('where else the article says the same'),
	related: z.array(relatedSchema).describe('facts of the same article that belong to it'),
	confidence: z.number().min(0).max(1).describe('probability that the fact is right as a whole'),
	salience: z.number().min(0).max(1).describe('how much it matters in its article: an order, learned, not a truth'),
}

/** Who vouches for what a fact says, and how. */
export type Claim = z.infer<typeof claimSchema>
export type Related = z.infer<typeof relatedSchema>

import {z} from 'zod'

/** A place in `article.text`: UTF-16, half open; `article.text.slice(start, end) === text`. */
export const textSpanSchema = z.strictObject({
	start: z.int().nonnegative().describe('UTF-16 offset of the first character'),
	end: z.int().nonnegative().describe('UTF-16 offset after the last character'),
	text: z.string(),
})

const sourceSchema = z.strictObject({
	by: z.string().nullable().describe('name or description of the source'),
	byId: z.string().nullable().describe('entity id'),
	cue: z.string().nullable().describe('the word that reports it, as written'),
})

export const claimSchema = sourceSchema.extend({
	quoteId: z.string().nullable().describe('id of the quote that reports it'),
	chain: z.array(sourceSchema).describe('from the outermost source to the innermost'),
	mode: z.enum(['stated', 'quoted', 'reported']),
	polarity: z.enum(['affirmed', 'denied']),
	modality: z.enum(['actual', 'possible', 'intended', 'required', 'predicted', 'conditional', 'asked']),
})

const relatedSchema = z.strictObject({
	id: z.string(),
	as: z.enum(['sameAs', 'from', 'to', 'by', 'partOf', 'answers']),
})

/** The fields that every kind of fact has; each kind adds its own. */
export const factBase = {
	schema: z.literal(1),
	id: z.string().regex(/^[0-9a-f]{16}$/),
	article: z.string().describe('id of the article'),
	sentence: z.int().nonnegative().describe('index of the sentence in which the evidence starts'),
	claim: claimSchema,
	evidence: textSpanSchema.extend({rule: z.string().describe('the rule or model that found it')}),
	alsoAt: z.array(textSpanSchema),
	related: z.array(relatedSchema),
	confidence: z.number().min(0).max(1).describe('probability that the fact is right as a whole'),
	salience: z.number().min(0).max(1).describe('how much it matters in its article: an order, learned'),
}

export type Claim = z.infer<typeof claimSchema>
export type Related = z.infer<typeof relatedSchema>

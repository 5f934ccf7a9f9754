import {z} from 'zod'
import {claimSchema, textSpanSchema} from '../facts/base.js'
import {messageSchema} from '../facts/extraction.js'
import {type FactKind, factKinds} from '../facts/fact.js'

const kind = z.enum(factKinds as readonly [FactKind, ...FactKind[]])
const probability = z.number().min(0).max(1)

const ruleSchema = z.strictObject({
	rule: z.string().describe('`phase/name` of the rule'),
	room: z.string().describe('the part of the program that it belongs to, as its folder is called'),
	example: z.string().nullable().describe('an invented sentence in which it fires'),
})

const featureSchema = z.strictObject({
	feature: z
		.string()
		.describe('what was measured, and its value where it has a name: `cue = announce × mode = indirect`'),
	weight: z.number().describe('what it adds to the log-odds: below 0 it speaks against'),
})

const judgmentSchema = z.strictObject({
	model: z
		.enum(['quote-filter', 'statements', 'event-triggers', 'events', 'relations', 'confidence', 'salience'])
		.describe('which model judged'),
	probability: probability.describe('what it found, 0 to 1'),
	least: probability.describe('the least that it had to be; 0 where nothing is dropped for it'),
	features: z.array(featureSchema).describe('what weighed, the heaviest first; those of weight 0 are left out'),
})

const candidateSchema = z.strictObject({
	name: z.string().describe('the name, or the description of a speaker without one; empty for no speaker'),
	probability: probability.describe('of all candidates, which have 1 together'),
})

const resolvedSchema = z.strictObject({
	part: z.string().describe('the field or role that the words fill: `speaker`, `subject` …'),
	words: textSpanSchema.nullable().describe('the words in the text; null where only other sentences say who it is'),
	name: z.string().describe('whom or what they stand for'),
	id: z.string().nullable().describe('of the entity; null where it is none'),
	rule: z.string().nullable().describe('how that was found: `name/…`, `pronoun/he`, `source/person` …'),
	confidence: probability.nullable().describe('how sure that is'),
	candidates: z
		.array(candidateSchema)
		.describe('whom it was chosen from, the most probable first; empty where a rule decided alone'),
})

export const explainedRecordSchema = z.strictObject({
	id: z.string().describe('of the fact'),
	kind,
	sentence: z.int().nonnegative().describe('index of the sentence where its evidence begins'),
	evidence: textSpanSchema.describe('the words that it rests on'),
	says: z.string().describe('the fact in plain English'),
	found: z.strictObject({
		room: z.string().describe('the part of the program that proposed it: `quotes`, `numbers` …'),
		by: z.enum(['rules', 'models', 'models and rules']).describe('what proposed it'),
		rule: z.string().describe('`evidence.rule` of the fact'),
		rules: z.array(ruleSchema).describe('the hand-written rules that had a part in it'),
	}),
	words: z
		.array(textSpanSchema.extend({part: z.string().describe('what they are in it: `cue`, `trigger`, `numeral` …')}))
		.describe('its parts in the text'),
	resolved: z.array(resolvedSchema).describe('whom and what its words stand for'),
	claim: claimSchema
		.pick({mode: true, by: true, polarity: true, modality: true})
		.describe('who says so and how; the rules of `found` that read modality and negation gave it'),
	judgments: z.array(judgmentSchema).describe('the models that let it pass'),
	confidence: z.strictObject({
		value: probability.describe('`confidence` of the fact'),
		before: probability
			.nullable()
			.describe('what its rule or model said before it was calibrated; null where it is not calibrated'),
		judgment: judgmentSchema.nullable().describe('how it was calibrated, or judged; null without a model'),
	}),
	salience: z.strictObject({
		value: probability.describe('`salience` of the fact'),
		judgment: judgmentSchema.nullable().describe('how much its sentence matters; null without a model'),
	}),
})

export const droppedSchema = textSpanSchema.extend({
	kind: kind.describe('the kind of fact that it would have been'),
	step: z
		.enum([
			'cue',
			'content',
			'scheme',
			'taken',
			'report',
			'clause',
			'worth',
			'trigger',
			'event',
			'pair',
			'number',
			'left-out',
		])
		.describe('the step that dropped it'),
	reason: z.string().describe('why, in plain English'),
	rule: ruleSchema.nullable().describe('the rule that dropped it; null where none did'),
	probability: probability.nullable().describe('what a model gave it; null where none was asked'),
	least: probability.nullable().describe('the least that it had to be'),
	judgment: judgmentSchema
		.nullable()
		.describe('how a model judged it, feature by feature; null where it isn’t of that kind'),
	id: z.string().nullable().describe('of the fact, where it was complete'),
})

export const seenSchema = textSpanSchema.extend({
	as: z
		.enum(['reporting verb', 'quotation', 'event word', 'number', 'date', 'name', 'clause'])
		.describe('what was seen in them'),
	detail: z.string().nullable().describe('more of it: the act of a verb, the type of a name'),
	records: z.array(z.string()).describe('ids of the facts that have a part there'),
})

export const explainedSentenceSchema = textSpanSchema.extend({
	index: z.int().nonnegative(),
	records: z.array(z.string()).describe('ids of the facts whose evidence begins in it'),
	seen: z.array(seenSchema).describe('what was seen in it, in the order of the text'),
	dropped: z.array(droppedSchema).describe('what was proposed in it and left out, in the order of the text'),
})

/** How the facts of an article came about, and why there are no others. */
export const explanationSchema = z.strictObject({
	article: z.string().describe('id of the article'),
	published: z.string().nullable(),
	records: z.array(explainedRecordSchema).describe('the facts, in the order of the text'),
	sentences: z.array(explainedSentenceSchema),
	messages: z.array(messageSchema).describe('what was odd in the article'),
})

/** How the facts of an article came about, and why there are no others. */
export type Explanation = z.infer<typeof explanationSchema>
/** How one fact came about. */
export type ExplainedRecord = z.infer<typeof explainedRecordSchema>
/** A sentence with what was seen in it, what came of it, and what was left out. */
export type ExplainedSentence = z.infer<typeof explainedSentenceSchema>
/** What was proposed and left out, with the reason. */
export type Dropped = z.infer<typeof droppedSchema>
/** What was seen in a sentence. */
export type Seen = z.infer<typeof seenSchema>
/** What a probability is made of. */
export type ExplainedJudgment = z.infer<typeof judgmentSchema>
export type ExplainedRule = z.infer<typeof ruleSchema>
/** Words of a fact, and whom or what they stand for. */
export type Resolved = z.infer<typeof resolvedSchema>

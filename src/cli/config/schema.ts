import {z} from 'zod'
import {type FactKind, factKinds} from '../../facts/fact.js'
import {fieldNames} from '../../ingest/ingested.js'
import {classNames} from '../../lexicon/lexicon.js'

const words = z.array(z.string().trim().min(1)).optional()

const kinds = z
	.array(z.enum(factKinds as readonly [FactKind, ...FactKind[]]))
	.min(1)
	.optional()

const fields = z.strictObject(Object.fromEntries(fieldNames.map((name) => [name, z.string().min(1).optional()])))

const date = z.iso
	.date()
	.or(z.iso.datetime({offset: true, local: true}))
	.optional()

/** A user's word lists, as `createEngine` takes them. */
const engineShape = {
	cues: words.describe('verbs that report speech, in their base form'),
	titles: words.describe('nouns for posts'),
	abbreviations: words.describe('abbreviations whose full stop ends no sentence'),
	attitudes: z.boolean().optional().describe('true: quotes that tell a mere attitude too (`she backs the plan`)'),
	models: z.boolean().optional().describe('false: rules alone, without the learned models'),
	statements: z.enum(['main', 'all']).optional().describe('all: statements that are not worth stating too'),
	events: z
		.record(
			z.string(),
			z.strictObject({
				verbs: words,
				nouns: words,
				adjectives: words,
				roles: z
					.record(z.string(), z.union([z.string(), z.array(z.string())]))
					.optional()
					.describe('where the phrase of each role stands: `subject`, `object` … or a preposition'),
			}),
		)
		.optional()
		.describe('own types of events: their words, in their base form, and their roles'),
	lexicon: z
		.strictObject({
			person: words,
			organization: words,
			place: words,
			group: words,
			product: words,
			event: words,
			work: words,
			classes: z
				.strictObject(Object.fromEntries(classNames.map((name) => [name, words])))
				.optional()
				.describe('words in their base form, by class'),
		})
		.optional()
		.describe('names to find wherever they stand, and words by class'),
}

/** `newsfacts.config.json`: word lists, and defaults for the flags of the same names. */
export const configSchema = z.strictObject({
	...engineShape,
	kinds,
	published: date,
	map: fields.optional(),
	encoding: z.string().optional(),
})

/** `options.json` of a fixture. */
export const fixtureOptionsSchema = z.strictObject({
	...configSchema.shape,
	tokens: z.boolean().optional(),
	title: z.string().optional(),
	url: z.string().optional(),
	source: z.string().optional(),
})

export type Config = z.infer<typeof configSchema>
export type FixtureOptions = z.infer<typeof fixtureOptionsSchema>

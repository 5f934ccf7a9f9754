import {z} from 'zod'
import {textSpanSchema} from './base.js'

/** Whom or what a phrase stands for, and every entity named in it. */
export const referentFields = {
	name: z.string().describe('canonical name, else the text'),
	id: z.string().nullable().describe('id of the entity that it stands for'),
	entities: z
		.array(
			z.strictObject({
				id: z.string().describe('its id among the entities'),
				name: z.string().describe('its fullest form in the article'),
			}),
		)
		.describe('every entity named inside, that of the head first'),
}

/** A phrase that fills a place of a fact: its words, whom or what they stand for, and every entity named in them. */
export const argumentSchema = textSpanSchema.extend(referentFields)

/** A phrase that fills a place of a fact. */
export type Argument = z.infer<typeof argumentSchema>

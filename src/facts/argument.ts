import {z} from 'zod'
import {textSpanSchema} from './base.js'

/** A phrase that fills a place of a fact: its words, whom or what they stand for, and every entity named in them. */
export const argumentSchema = textSpanSchema.extend({
	name: z.string().describe('canonical name, else the text'),
	id: z.string().nullable().describe('entity id'),
	entities: z
		.array(z.strictObject({id: z.string(), name: z.string()}))
		.describe('every entity named inside, that of the head first'),
})

export type Argument = z.infer<typeof argumentSchema>

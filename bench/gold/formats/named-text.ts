import {z} from 'zod'
import {pairsWithin} from './spans.js'

/** A raw text with typed spans of names: start and end in UTF-16 code units, half open, and the kind. */
export const namedTextSchema = <Kind extends string>(kind: z.ZodType<Kind>) =>
	z
		.object({id: z.string(), text: z.string(), names: z.array(z.tuple([z.int(), z.int(), kind]))})
		.superRefine(({text, names}, context) => pairsWithin(text, names, context, ['names']))

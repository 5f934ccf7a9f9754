import {z} from 'zod'
import {entitySchema} from './facts/entity.js'
import {extractionSchema, factLineExtra, factSchemas} from './facts/extraction.js'

export {claimSchema, textSpanSchema} from './facts/base.js'
export {entitySchema} from './facts/entity.js'
export {articleSchema, extractionSchema, factSchema, factSchemas, messageSchema} from './facts/extraction.js'

const lines = Object.values(factSchemas).map((schema) => z.strictObject({...schema.shape, ...factLineExtra.shape}))

/** A line of the JSONL output: one fact of any kind, with the article's title, date, address and the sentence around it. */
export const factLineSchema = z.union(lines)

/** JSON Schema (draft 2020-12) of a line of JSONL, of a whole extraction and of an entity. */
export const jsonSchema = (): object => ({
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'newsfacts records',
	...z.toJSONSchema(factLineSchema),
	$defs: {
		extraction: z.toJSONSchema(extractionSchema),
		entity: z.toJSONSchema(entitySchema),
	},
})

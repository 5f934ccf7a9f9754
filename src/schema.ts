/**
 * The records in zod and JSON Schema, and their compact form.
 *
 * @module newsfacts/schema
 */

import {z} from 'zod'
import {archiveSchemas} from './archive/schema.js'
import {correctionsSchema} from './facts/corrections/schema.js'
import {entitySchema} from './facts/entity.js'
import {extractionSchema, factLineExtra, factSchemas} from './facts/extraction.js'

export {archiveSchemas} from './archive/schema.js'
export {claimSchema, textSpanSchema} from './facts/base.js'
export {type CompactExtraction, compact} from './facts/compact.js'
export type {
	ArgumentValue,
	ArticleCorrections,
	CorrectableKind,
	Correction,
	FieldChange,
	FieldValue,
	FieldValues,
	JudgedRecord,
} from './facts/corrections/correction.js'
export {correctionsSchema} from './facts/corrections/schema.js'
export {entitySchema} from './facts/entity.js'
export {expand} from './facts/expand.js'
export {
	articleSchema,
	type Extraction,
	extractionSchema,
	factSchema,
	factSchemas,
	messageSchema,
} from './facts/extraction.js'
export type {FactKind} from './facts/fact.js'
export type {TextSpan} from './model/span.js'

const lines = Object.values(factSchemas).map((schema) => z.strictObject({...schema.shape, ...factLineExtra.shape}))

/** A line of the JSONL output: one fact of any kind, with the article's title, date, address and the sentence around it. */
export const factLineSchema = z.union(lines)

/** What stands in place of an article that could not be read: the lines of `errors.jsonl`. */
export const errorRecordSchema = z.strictObject({
	place: z.string().describe('file and line that it came from: `news/a.jsonl:17`'),
	article: z.string().nullable().describe('id of the article, where it got so far'),
	reason: z.string().describe('what is wrong'),
	cure: z.string().describe('what to do'),
})

/**
 * JSON Schema (draft 2020-12) of a line of JSONL; of a whole extraction, of an entity, of an error, of a line of corrections,
 * and of what newsfacts merge writes (`archiveEntity`, `archiveQuote` …) among its `$defs`.
 */
export const jsonSchema = (): object => ({
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'newsfacts records',
	...z.toJSONSchema(factLineSchema),
	$defs: {
		extraction: z.toJSONSchema(extractionSchema),
		compact: compactSchema(),
		entity: z.toJSONSchema(entitySchema),
		error: z.toJSONSchema(errorRecordSchema),
		corrections: z.toJSONSchema(correctionsSchema),
		...Object.fromEntries(
			Object.entries(archiveSchemas).map(([kind, schema]) => [
				`archive${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
				z.toJSONSchema(schema),
			]),
		),
	},
})

interface Schema {
	readonly properties?: Readonly<Record<string, Schema>>
	readonly required?: readonly string[]
	readonly [keyword: string]: unknown
}

/** What a compact record never leaves out. */
const always = new Set(['kind', 'start', 'end'])

/** JSON Schema of a compact extraction: that of a whole one, with most fields free to lack. */
function compactSchema(): object {
	const whole = z.toJSONSchema(extractionSchema) as Schema
	const {properties, ...rest} = withFewRequired(whole) as Schema
	return {
		...rest,
		description: 'a compact extraction: `expand` of newsfacts/schema fills in what is left out',
		properties: {...properties, compact: {const: true, description: 'marks a compact extraction'}},
		required: ['article', 'compact'],
	}
}

function withFewRequired(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(withFewRequired)
	if (typeof schema !== 'object' || schema === null) return schema
	const entries = Object.entries(schema).map(([key, value]): [string, unknown] =>
		key === 'required' && Array.isArray(value)
			? [key, value.filter((name) => always.has(name))]
			: [key, withFewRequired(value)],
	)
	return Object.fromEntries(entries)
}

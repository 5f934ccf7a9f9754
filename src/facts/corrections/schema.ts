import {z} from 'zod'
import {hashText} from '../../model/hash.js'
import {textSpanSchema} from '../base.js'
import {articleSchema} from '../extraction.js'
import {type ArticleCorrections, correctionsVersion} from './correction.js'
import type {CorrectableField, FieldInput} from './field.js'
import {correctableFields, correctableKinds} from './fields.js'

/** Characters of a name or a value that is written in. */
const maxChars = 2000
/** Records of an article that are judged. */
export const maxRecords = 20_000

const written = z.string().max(maxChars)
const argument = textSpanSchema.extend({
	role: written.min(1).describe('a role of the type of event'),
	name: written.nullable().describe('whom or what the words stand for, where that is more than they say'),
})

const inputs: Readonly<Record<FieldInput, z.ZodType>> = {
	text: written.min(1),
	name: written.min(1),
	number: z.number(),
	choice: written,
	words: textSpanSchema,
	pieces: z.array(textSpanSchema).max(maxRecords),
	arguments: z.array(argument).max(maxRecords),
}

function fieldSchema({input, options, required}: CorrectableField<never>): z.ZodType {
	const whole = input === 'choice' ? z.enum(options as [string, ...string[]]) : inputs[input]
	const isList = input === 'pieces' || input === 'arguments'
	if (isList) return required ? (whole as z.ZodArray).min(1) : whole
	return required ? whole : whole.nullable()
}

const recordSchemas = correctableKinds.map((kind) => {
	const fields = correctableFields[kind].map(
		(field) => [field.name, fieldSchema(field).optional().describe(`field of the record: ${field.label}`)] as const,
	)
	return z.strictObject({
		kind: z.literal(kind).describe('kind of the fact, or `name` of an entity'),
		evidence: textSpanSchema.describe('where it stands'),
		fields: z.strictObject(Object.fromEntries(fields)).describe('what it says; a field that is left out is not judged'),
	})
})

const record = z
	.discriminatedUnion('kind', recordSchemas as [(typeof recordSchemas)[number]])
	.describe('the record that is judged')

const id = z.string().min(1).max(200)

const anyValue = z.union([z.string(), z.number(), z.null(), textSpanSchema, z.array(textSpanSchema), z.array(argument)])

const changes = z
	.array(
		z.strictObject({
			field: z.string().describe('name of the field'),
			to: anyValue.describe('what should stand in it'),
		}),
	)
	.max(100)
	.describe('what should stand there instead; empty where there is no such fact')

const verdict = <V extends string>(value: V) => z.literal(value).describe('what the reader says of the record')

/** What a reader says of one record. */
export const correctionSchema = z
	.discriminatedUnion('verdict', [
		z.strictObject({id: id.describe('of the fact or entity'), verdict: verdict('right'), record}),
		z.strictObject({id: id.describe('of the fact or entity'), verdict: verdict('wrong'), record, changes}),
		z.strictObject({id: id.describe('of its own'), verdict: verdict('missing'), record}),
	])
	.superRefine((correction, context) => {
		const {kind, fields} = correction.record
		if (correction.verdict === 'wrong')
			for (const [index, {field, to}] of correction.changes.entries())
				checkValue(kind, field, to, ['changes', index], context)
		if (correction.verdict === 'missing')
			for (const {name, required, input} of correctableFields[kind])
				if (required && input !== 'choice' && fields[name] === undefined)
					context.addIssue({code: 'custom', path: ['record', 'fields', name], message: 'is needed to find it; add it'})
	})

function checkValue(
	kind: keyof typeof correctableFields,
	name: string,
	to: unknown,
	path: (string | number)[],
	context: z.RefinementCtx,
): void {
	const field = correctableFields[kind].find((one) => one.name === name)
	if (!field) {
		const known = correctableFields[kind].map((one) => one.name).join(', ')
		context.addIssue({
			code: 'custom',
			path: [...path, 'field'],
			message: `a ${kind} has no field ${JSON.stringify(name.slice(0, 60))}; it has ${known}`,
		})
		return
	}
	const result = fieldSchema(field).safeParse(to)
	if (!result.success)
		context.addIssue({
			code: 'custom',
			path: [...path, 'to'],
			message: `is no value of ${name}: ${result.error.issues[0]!.message}`,
		})
}

const version = z.literal(correctionsVersion, {
	error: ({input}) =>
		`is ${JSON.stringify(input)?.slice(0, 60)}, where this newsfacts reads version ${correctionsVersion}; export them anew with this version`,
})

/**
 * An article with what a reader says of its records: a line of the file that the page exports, and that `annotate` writes. The text
 * is the one that was read: its hash is that of the article, and all words stand where they say.
 */
export const correctionsSchema = z
	.strictObject({
		corrections: version.describe('version of this form'),
		article: articleSchema.describe('the article as it was read'),
		records: z.array(correctionSchema).max(maxRecords).describe('verdicts on its records'),
	})
	.superRefine(({article, records}, context) => {
		if (hashText(article.text) !== article.hash) {
			context.addIssue({
				code: 'custom',
				path: ['article', 'hash'],
				message: 'is that of another text: the article was changed after it was corrected; correct this text anew',
			})
			return
		}
		const seen = new Set<string>()
		for (const [index, one] of records.entries()) {
			if (seen.has(one.id))
				context.addIssue({code: 'custom', path: ['records', index, 'id'], message: 'stands there twice; remove one'})
			seen.add(one.id)
			checkSlices(article.text, one, ['records', index], context)
		}
	}) as z.ZodType<ArticleCorrections>

/** Looks that all words stand where they say; of a list of corrections too. */
export function checkSlices(text: string, value: unknown, path: (string | number)[], context: z.RefinementCtx): void {
	if (typeof value !== 'object' || value === null) return
	const at = value as {start?: unknown; end?: unknown; text?: unknown}
	if (typeof at.start === 'number' && typeof at.end === 'number') {
		const there = text.slice(at.start, at.end)
		if (there === at.text && there !== '') return
		const message = `says ${JSON.stringify(at.text)?.slice(0, 100)} where the text has ${JSON.stringify(there.slice(0, 100))}`
		context.addIssue({code: 'custom', path, message})
		return
	}
	const entries = Array.isArray(value) ? value.entries() : Object.entries(value)
	for (const [key, inner] of entries) checkSlices(text, inner, [...path, key], context)
}

import {z} from 'zod'
import {
	type ArticleCorrections,
	correctedRecord,
	type FieldValue,
	type JudgedRecord,
} from '../../facts/corrections/correction.js'
import {correctionsSchema} from '../../facts/corrections/schema.js'
import {GoldError} from '../gold/gold-file.js'
import {readJsonl} from '../gold/jsonl.js'
import type {RecordArticle} from '../records/record-article.js'
import {recordedSchema} from '../records/recorded.js'

/** Articles with what a reader said of their records. An article that stands there twice is an error. */
export function readCorrected(file: {path: string; text: string}): RecordArticle[] {
	const articles = readJsonl(file, correctedSchema)
	const lines = file.text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : index + 1))
	const seen = new Map<string, number>()
	for (const [index, {text}] of articles.entries()) {
		const before = seen.get(text)
		if (before !== undefined)
			throw new GoldError(
				file.path,
				lines[index]!,
				'',
				`the same article as at line ${before}; put their records into one line`,
			)
		seen.set(text, lines[index]!)
	}
	return articles
}

/** A line of corrections as gold: the records as they should be. What was never judged counts neither as right nor as wrong. */
const correctedSchema: z.ZodType<RecordArticle> = correctionsSchema.transform((line, context) => {
	const result = recordedSchema.safeParse(recordedOf(line))
	if (!result.success) {
		context.addIssue({code: 'custom', path: ['records'], message: result.error.issues[0]!.message})
		return z.NEVER
	}
	const {hash: _, ...input} = line.article
	const judges = (kind: JudgedRecord['kind']): boolean => line.records.some(({record}) => record.kind === kind)
	const {events, relations, ...rest} = result.data
	return {
		...rest,
		events: events ?? (judges('event') ? [] : undefined),
		relations: relations ?? (judges('relation') ? [] : null),
		input,
		corrections: line.records,
	}
})

// In the form of records that were put right by hand.
function recordedOf({article, records}: ArticleCorrections): object {
	const wanted = records.flatMap((correction) => correctedRecord(correction) ?? [])
	const names = wanted.filter(({kind}) => kind === 'name')
	const {id, published, text} = article
	return {
		article: {id, published, text},
		entities: names.map(({fields}) => ({...fields, mentions: fields.mentions ?? []})),
		facts: wanted
			.filter(({kind}) => kind !== 'name')
			.map(({kind, evidence, fields}) => ({...lacking[kind], kind, evidence, ...nested(fields)})),
	}
}

/** What is null or empty where a reader said nothing of it. */
const lacking: Readonly<Partial<Record<JudgedRecord['kind'], object>>> = {
	role: {title: null},
	statement: {subject: null, object: null},
	event: {arguments: []},
}

// `verb.lemma` goes into `verb`; where that is null, nothing does.
function nested(fields: JudgedRecord['fields']): Record<string, unknown> {
	const whole: Record<string, unknown> = {}
	for (const [name, value] of Object.entries(fields)) {
		const [outer = '', inner] = name.split('.')
		if (inner === undefined) whole[outer] = merged(value, whole[outer])
		else whole[outer] = value === null && outer !== 'claim' ? null : merged({[inner]: value}, whole[outer])
	}
	return whole
}

const merged = (value: FieldValue | object, before: unknown): unknown =>
	isPlain(value) && isPlain(before) ? {...before, ...value} : value

const isPlain = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

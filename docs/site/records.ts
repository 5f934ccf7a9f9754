import {z} from 'zod'
import {extract} from '#src/extract.js'
import {argumentSchema} from '#src/facts/argument.js'
import {claimSchema, factBase, textSpanSchema} from '#src/facts/base.js'
import {compact} from '#src/facts/compact.js'
import {entitySchema} from '#src/facts/entity.js'
import {articleSchema, extractionSchema, factLineExtra, factSchemas, messageSchema} from '#src/facts/extraction.js'
import type {Fact, FactKind} from '#src/facts/fact.js'
import {presentations} from '#src/facts/presentations.js'
import {archiveSchemas, errorRecordSchema} from '#src/schema.js'
import {plain} from './plain.js'
import {fieldsOf, type Schema, type Shared} from './schema-fields.js'
import {markdownTable} from './table.js'

/** An invented article in which every kind of fact is found: the examples are what the library makes of it. */
const example = {
	id: 'harbour.txt',
	title: 'Quillpay names Lee to run its harbour works',
	published: '2026-03-04',
	text: 'Quillpay appointed Ann Lee as chief engineer on Tuesday. “The bridge will stand for 80 years,” said Lee, 52, who was born in Ostend. The firm repaired the old pier in June for £388 million.',
}

/** The files of a merge, with the kind of record in each. */
const mergedFiles: readonly (readonly [file: string, kind: keyof typeof archiveSchemas])[] = [
	['entities.jsonl', 'entity'],
	['quotes.jsonl', 'quote'],
	['events.jsonl', 'event'],
	['series.jsonl', 'series'],
	['duplicates.jsonl', 'duplicate'],
]

const shapes: readonly Shared[] = [
	{name: '[Argument](#argument)', fields: Object.keys(argumentSchema.shape)},
	{name: '[Claim](#claim)', fields: Object.keys(claimSchema.shape)},
	{name: '[Span](#span)', fields: Object.keys(textSpanSchema.shape)},
]

const schemaOf = (schema: z.ZodType): Schema => z.toJSONSchema(schema) as Schema

/** The reference of the records, in Markdown: each kind with its fields and an example that was extracted just now. */
export function recordReference(): string {
	const {facts, entities} = extract(example)
	return [
		`The examples below are what newsfacts finds in this invented article, published on ${example.published}:\n\n> ${example.text}`,
		'## Every fact',
		'These fields every kind has:',
		tableOf(z.strictObject(factBase)),
		'As a line of JSONL a fact carries these too, so that it is understood without its article:',
		tableOf(factLineExtra),
		...Object.entries(factSchemas).flatMap(([kind, schema]) => kindSection(kind as FactKind, schema, facts)),
		'## Shared parts',
		'### Span',
		'A place in the text with its words. `article.text.slice(start, end) === text` holds for each, whatever else it has beside.',
		tableOf(textSpanSchema, false),
		'### Claim',
		'Who vouches for a fact, and how. Of a quote it is the claim that somebody said so; of what is said inside a quote, the claim of its speaker.',
		tableOf(claimSchema, false),
		'### Argument',
		'A phrase that fills a place of a fact, with what it stands for.',
		tableOf(argumentSchema, false),
		'## Entities',
		tableOf(entitySchema),
		jsonBlock(entities.find(({type}) => type === 'person')),
		'## Articles',
		'`--format document` writes one such record an article; the library returns it.',
		tableOf(extractionSchema.omit({article: true, entities: true, messages: true})),
		'Its `article`:',
		tableOf(articleSchema),
		'Its `messages`:',
		tableOf(messageSchema, false),
		'## Errors',
		'What could not be read, in `errors.jsonl` or, with `--errors inline`, among the results:',
		tableOf(errorRecordSchema),
		'## Merged records',
		'What `newsfacts merge` writes, a line each: what many articles have in common.',
		...mergedFiles.flatMap(([file, kind]) => [`### ${file}`, tableOf(archiveSchemas[kind])]),
		'## Compact records',
		`With \`--compact\` a document leaves out what follows from the rest: words that the text has, names that the entities have, common values, \`null\` and empty lists. \`expand\` of \`newsfacts/schema\` gives it back whole. The quote above is then:`,
		jsonBlock(firstQuote(compact(extract(example)))),
	].join('\n\n')
}

function kindSection(kind: FactKind, schema: z.ZodObject, facts: readonly Fact[]): string[] {
	const {plural, about} = presentations[kind]
	const own = Object.fromEntries(Object.entries(schema.shape).filter(([name]) => !(name in factBase)))
	const found = facts.find((fact) => fact.kind === kind)
	return [
		`## ${plural}`,
		`Kind \`${kind}\`: ${about}.`,
		tableOf(z.strictObject(own)),
		jsonBlock(found && ownFields(found)),
	]
}

// Of an example what its kind adds, behind what every fact has.
const ownFields = (fact: Fact): object =>
	Object.fromEntries(Object.entries(fact).filter(([name]) => name === 'claim' || !(name in factBase)))

function tableOf(schema: z.ZodObject, withShapes = true): string {
	const fields = fieldsOf(schemaOf(schema), withShapes ? shapes : shapes.slice(0, 0))
	return markdownTable([
		['field', 'type', 'what it is'],
		...fields.map(({path, type, about}) => [`\`${path}\``, type, plain(about)]),
	])
}

const jsonBlock = (value: unknown): string => `\`\`\`json\n${onFewLines(JSON.stringify(value, null, '\t'))}\n\`\`\``

// Objects of plain values, such as spans, on a line each.
const onFewLines = (json: string): string =>
	json.replace(/\{[^{}[\]]{1,400}\}/g, (object) => {
		const line = object.replace(/\s*\n\s*/g, ' ')
		return line.length <= 110 ? line : object
	})

const firstQuote = (extraction: object): unknown =>
	(extraction as {facts: {kind: string}[]}).facts.find(({kind}) => kind === 'quote')

import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import {jsonSchema} from '../src/schema.js'

const path = new URL('schema-lock.json', import.meta.url)

/** Each field of the records with its type: `quote.content[].text: string`. */
type Fields = Record<string, string>

interface Schema {
	readonly type?: string | readonly string[]
	readonly const?: unknown
	readonly enum?: readonly unknown[]
	readonly anyOf?: readonly Schema[]
	readonly oneOf?: readonly Schema[]
	readonly items?: Schema
	readonly properties?: Readonly<Record<string, Schema>>
	readonly required?: readonly string[]
	readonly $defs?: Readonly<Record<string, Schema>>
}

function listFields(): Fields {
	const schema = jsonSchema() as Schema
	const fields: Fields = {}
	for (const line of schema.anyOf ?? []) collect(line, String(line.properties?.kind?.const), fields)
	const {entity, extraction, ...others} = schema.$defs ?? {}
	collect(entity!, 'entity', fields)
	for (const [name, record] of Object.entries(others)) if (name.startsWith('archive')) collect(record, name, fields)
	for (const [name, part] of Object.entries(extraction?.properties ?? {}))
		if (name !== 'facts' && name !== 'entities') collect(part, `extraction.${name}`, fields)
	return fields
}

function collect(schema: Schema, path: string, fields: Fields): void {
	const options = schema.anyOf ?? schema.oneOf
	const inner = options?.find(({properties, items}) => properties || items) ?? schema
	fields[path] = typeOf(schema)
	if (inner.items) collect(inner.items, `${path}[]`, fields)
	for (const [name, property] of Object.entries(inner.properties ?? {})) {
		const mark = inner.required?.includes(name) ? '' : '?'
		collect(property, `${path}.${name}${mark}`, fields)
	}
}

function typeOf(schema: Schema): string {
	const options = schema.anyOf ?? schema.oneOf
	if (options) return options.map(typeOf).join(' | ')
	if (schema.const !== undefined) return JSON.stringify(schema.const)
	if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
	return [schema.type ?? 'any'].flat().join(' | ')
}

// A value more in a list of values is no break; a type that changes is.
const widens = (before: string, now: string): boolean =>
	before.split(' | ').every((part) => now.split(' | ').includes(part))

describe('the records', () => {
	const now = listFields()
	// UPDATE=1 npm test writes the file anew; the diff is the review.
	if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(now, null, '\t')}\n`)
	const locked = JSON.parse(readFileSync(path, 'utf8')) as Fields

	it('keep every field and its type', () => {
		const broken = Object.entries(locked).filter(([field, type]) => !widens(type, now[field] ?? 'gone'))
		expect(broken.map(([field, type]) => `${field}: was ${type}, is ${now[field] ?? 'gone'}`)).toEqual([])
	})

	it('have no field that is not locked: UPDATE=1 npm test -- test/schema-lock', () => {
		expect(Object.keys(now).filter((field) => !(field in locked))).toEqual([])
	})
})

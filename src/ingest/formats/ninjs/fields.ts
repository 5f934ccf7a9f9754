import {isRecord} from '../../../model/expected.js'

type Fields = Readonly<Record<string, unknown>>

/** The fields of a ninjs item under names without case and underscores: 1.x writes `versioncreated`, 3.x `versionCreated`. */
export function lowerFields(item: Fields): ReadonlyMap<string, unknown> {
	const fields = new Map<string, unknown>()
	for (const [key, value] of Object.entries(item)) {
		const name = key.toLowerCase()
		if (!fields.has(name)) fields.set(name, value)
	}
	return fields
}

/** A text in one of the forms that a ninjs item has it in. */
export interface Variant {
	/** `main`, `html`, `nitf` … in lower case; empty where none is named. */
	readonly role: string
	/** `text/html` … in lower case; empty where none is named. */
	readonly contentType: string
	readonly value: string
}

/**
 * The variants of a text: those under `bodies` with roles and types (2.x, 3.x), and those of `body_html` and the like, and of
 * `body` (1.x). Empty ones are left out.
 */
export function variantsOf(fields: ReadonlyMap<string, unknown>, singular: string, plural: string): Variant[] {
	const listed = asList(fields.get(plural)).flatMap((entry): Variant[] => {
		if (typeof entry === 'string') return [{role: '', contentType: '', value: entry}]
		if (!isRecord(entry)) return []
		return [
			{
				role: lower(entry.role),
				contentType: lower(entry.contentType ?? entry.contenttype),
				value: asText(entry.value) ?? '',
			},
		]
	})
	const named = [...fields].flatMap(([name, value]): Variant[] => {
		if (name !== singular && !name.startsWith(`${singular}_`)) return []
		return [{role: name.slice(singular.length + 1), contentType: '', value: asText(value) ?? ''}]
	})
	return [...listed, ...named].filter(({value}) => value.trim() !== '')
}

/** A string, or a number as one; undefined for anything else. */
export function asText(value: unknown): string | undefined {
	if (typeof value === 'string') return value
	return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

/** The members of a list, the values of an object by its keys; else the value itself, if there is one. */
export function asList(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value
	return value === undefined || value === null ? [] : [value]
}

/** The name of the first of some things that has one: `[{"name": "Harbours"}]`. */
export function nameOf(value: unknown): string | undefined {
	for (const thing of asList(value)) {
		const name = typeof thing === 'string' ? thing : isRecord(thing) ? asText(thing.name) : undefined
		if (name?.trim()) return name
	}
	return undefined
}

const lower = (value: unknown): string => asText(value)?.toLowerCase() ?? ''

import type {z} from 'zod'
import {fault, isRecord, typeError} from '../model/expected.js'
import type {CompactExtraction} from './compact.js'
import {below, derived, type Fields, isReadable, type Known, knownOf, type Where} from './derived.js'
import {type Extraction, extractionSchema} from './extraction.js'

/** Whether a value is a record that `compact` wrote. */
export const isCompact = (value: unknown): value is Fields => isRecord(value) && value.compact === true

/**
 * The whole record of a compact one, as `extract --format document --compact` writes it; any other comes back as it is.
 * Faults in it are left for the schema to find: parse the result with `extractionSchema`. Throws TypeError for what is no object.
 */
export function expand(record: CompactExtraction): Extraction
export function expand(record: unknown): unknown
export function expand(record: unknown): unknown {
	if (!isRecord(record)) throw typeError(fault('the record', 'an object', record, 'parse its line: `JSON.parse(line)`'))
	if (!isCompact(record)) return record
	const {compact: _, ...rest} = record
	return isReadable(rest) ? fill(extractionSchema, rest, 'root', knownOf(rest)) : rest
}

// As much of a schema of zod as its tree needs.
interface Node {
	readonly def: {
		readonly type: string
		readonly innerType?: Node
		readonly element?: Node
		readonly options?: readonly Node[]
		readonly discriminator?: string
		readonly shape?: Readonly<Record<string, Node>>
		readonly values?: readonly unknown[]
	}
}

/** A value with all fields that its schema has; `undefined` where the schema lets it lack. */
function fill(schema: z.ZodType | Node, value: unknown, where: Where | 'root', known: Known): unknown {
	const {def} = schema as Node
	if (def.type === 'optional') return value === undefined ? undefined : fill(def.innerType!, value, where, known)
	if (def.type === 'nullable') return (value ?? null) === null ? null : fill(def.innerType!, value, where, known)
	if (def.type === 'array') {
		if (value === undefined) return []
		return Array.isArray(value)
			? value.map((item) => fill(def.element!, item, where === 'root' ? 'other' : where, known))
			: value
	}
	if (def.type === 'union') return fill(optionOf(def, value) ?? {def: {type: 'unknown'}}, value, where, known)
	if (def.type !== 'object' || (value !== undefined && !isRecord(value))) return value
	return fillFields(def.shape!, (value as Fields | undefined) ?? {}, where, known)
}

const optionOf = ({options = [], discriminator = ''}: Node['def'], value: unknown): Node | undefined =>
	isRecord(value)
		? options.find((option) => option.def.shape?.[discriminator]?.def.values?.includes(value[discriminator]))
		: undefined

function fillFields(
	shape: Readonly<Record<string, Node>>,
	object: Fields,
	where: Where | 'root',
	known: Known,
): Fields {
	const whole: Record<string, unknown> = {}
	const has = (key: string): boolean => key in shape
	for (const [key, schema] of Object.entries(shape)) {
		const given = object[key]
		const implied =
			given === undefined && where !== 'root' && key !== 'kind' ? derived(object, key, where, has, known) : undefined
		const inside = where === 'root' || (key !== 'entities' && key !== 'facts') ? below('other', key) : 'other'
		const value = implied === undefined ? fill(schema, given, inside, known) : implied
		if (value !== undefined) whole[key] = value
	}
	// What the schema doesn't know, it shall say.
	for (const key of Object.keys(object)) if (!has(key)) whole[key] = object[key]
	return whole
}

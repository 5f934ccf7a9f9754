import {z} from 'zod'
import {eventTypes} from '../../facts/event/types/index.js'
import {factLineExtra, factSchemas} from '../../facts/extraction.js'
import type {FactKind} from '../../facts/fact.js'
import {usageError} from '../exit.js'
import {oneOf} from '../options/one-of.js'
import type {Line} from './compare.js'

/** The part of a JSON Schema that says what may stand where. */
interface Schema {
	readonly type?: string | readonly string[]
	readonly properties?: Readonly<Record<string, Schema>>
	readonly items?: Schema
	readonly anyOf?: readonly Schema[]
	readonly enum?: readonly unknown[]
}

/** Throws an ExitError for a part of a record that no record has: it would never be found. `ownTypes`: types of events of the user's. */
export function checkExpectation(line: Line, place: string, ownTypes: readonly string[]): void {
	const {kind, type} = line
	if (kind === 'error') return
	checkPart(line, schemaOf(kind as FactKind), place, '', String(kind))
	if (kind === 'event' && typeof type === 'string')
		oneOf(type, [...eventTypes.map(({name}) => name), ...ownTypes], `${place}: type`)
}

const made = new Map<FactKind, Schema>()

function schemaOf(kind: FactKind): Schema {
	const known = made.get(kind)
	if (known) return known
	const schema = z.toJSONSchema(z.strictObject({...factSchemas[kind].shape, ...factLineExtra.shape})) as Schema
	made.set(kind, schema)
	return schema
}

// `claim.mode` of a quote
function checkPart(value: unknown, schema: Schema, place: string, path: string, kind: string): void {
	const all = schema.anyOf ?? [schema]
	const fitting = all.find((choice) => {
		const types = typesOf(choice)
		return types.length === 0 || types.includes(typeOf(value)) || (types.includes('integer') && Number.isInteger(value))
	})
	if (!fitting) {
		const types = all.flatMap(typesOf).join(' or ')
		throw usageError(`${place}: ${path}: expected ${types}, got ${JSON.stringify(value)}; correct the line`)
	}
	if (fitting.enum && typeof value === 'string') oneOf(value, fitting.enum as readonly string[], `${place}: ${path}`)
	if (Array.isArray(value))
		for (const [at, item] of value.entries()) checkPart(item, fitting.items ?? {}, place, `${path}.${at}`, kind)
	else if (typeof value === 'object' && value !== null && fitting.properties)
		for (const [key, inner] of Object.entries(value)) {
			oneOf(key, Object.keys(fitting.properties), `${place}: field of ${path || kind}`)
			checkPart(inner, fitting.properties[key]!, place, path === '' ? key : `${path}.${key}`, kind)
		}
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

const typesOf = ({type = []}: Schema): readonly string[] => (typeof type === 'string' ? [type] : type)

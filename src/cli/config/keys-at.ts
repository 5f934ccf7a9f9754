import {z} from 'zod'

/** The part of a JSON Schema that says where which keys may stand. */
interface Schema {
	readonly properties?: Readonly<Record<string, Schema>>
	readonly additionalProperties?: Schema | boolean
	readonly items?: Schema
	readonly anyOf?: readonly Schema[]
}

/** The keys that may stand at a path of a file: of `['lexicon']` person, organization …; none where any may. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	let level: Schema[] = choices(z.toJSONSchema(schema, {unrepresentable: 'any'}) as Schema)
	for (const key of path) level = level.flatMap((each) => inner(each, key).flatMap(choices))
	return level.flatMap(({properties = {}}) => Object.keys(properties))
}

const choices = (schema: Schema): Schema[] => (schema.anyOf ? schema.anyOf.flatMap(choices) : [schema])

function inner({properties, additionalProperties, items}: Schema, key: PropertyKey): Schema[] {
	const own = typeof key === 'number' ? items : (properties?.[String(key)] ?? additionalProperties)
	return typeof own === 'object' ? [own] : []
}

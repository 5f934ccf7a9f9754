/** The parts of JSON Schema that zod writes for the records. */
export interface Schema {
	readonly type?: string | readonly string[]
	readonly const?: unknown
	readonly enum?: readonly unknown[]
	readonly anyOf?: readonly Schema[]
	readonly items?: Schema
	readonly properties?: Readonly<Record<string, Schema>>
	readonly required?: readonly string[]
	readonly description?: string
}

/** A field of a record: `cue.lemma`, `text or null`, and what it is. */
export interface Field {
	readonly path: string
	readonly type: string
	readonly about: string
}

/** A shape that many fields have. */
export interface Shared {
	readonly name: string
	readonly fields: readonly string[]
}

/**
 * The fields of an object in the order of the schema, those of nested objects behind it (`speakers[].name`). Fields that a
 * shared shape brings stand where that shape is described.
 */
export function fieldsOf(schema: Schema, shapes: readonly Shared[], prefix = ''): Field[] {
	return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
		const inner = objectIn(property)
		const shape = inner && shapeOf(inner, shapes)
		const isOptional = !schema.required?.includes(name)
		const field: Field = {
			path: `${prefix}${name}`,
			type: `${typeOf(property, shapes)}${isOptional ? ', may lack' : ''}`,
			about: property.description ?? '',
		}
		if (!inner) return [field]
		const own = fieldsOf(inner, shapes, `${field.path}${isList(property) ? '[]' : ''}.`)
		return [field, ...own.filter(({path}) => !shape?.fields.some((known) => path.endsWith(`.${known}`)))]
	})
}

/** A type in words: `text`, `whole number or null`, `list of Span`. */
export function typeOf(schema: Schema, shapes: readonly Shared[]): string {
	if (schema.anyOf) return [...new Set(schema.anyOf.map((option) => typeOf(option, shapes)))].join(' or ')
	if (schema.const !== undefined) return code(schema.const)
	if (schema.enum) return schema.enum.map(code).join(', ')
	if (schema.items) return `list of ${typeOf(schema.items, shapes)}`
	if (schema.properties) return shapeOf(schema, shapes)?.name ?? 'object'
	return [schema.type ?? 'anything']
		.flat()
		.map((type) => plainTypes.get(type) ?? type)
		.join(' or ')
}

const plainTypes: ReadonlyMap<string, string> = new Map([
	['string', 'text'],
	['integer', 'whole number'],
	['boolean', '`true` or `false`'],
])

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``

const isList = ({items, anyOf}: Schema): boolean => items !== undefined || (anyOf?.some(isList) ?? false)

// The object that a field holds, or a list of, or null.
function objectIn({properties, items, anyOf, ...rest}: Schema): Schema | undefined {
	if (properties) return {properties, ...rest}
	if (items) return objectIn(items)
	for (const option of anyOf ?? []) {
		const found = objectIn(option)
		if (found) return found
	}
	return undefined
}

// The fullest shape whose fields the object has all.
const shapeOf = ({properties = {}}: Schema, shapes: readonly Shared[]): Shared | undefined =>
	shapes.find(({fields}) => fields.every((name) => name in properties))

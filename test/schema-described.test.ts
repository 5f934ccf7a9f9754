import {expect, it} from '@jest/globals'
import {jsonSchema} from '../src/schema.js'

interface Property {
	readonly path: string
	readonly description: unknown
}

// `properties` is a keyword of JSON Schema wherever it holds an object: no record has a field of that name.
function propertiesIn(schema: unknown, path: string): Property[] {
	if (Array.isArray(schema)) return schema.flatMap((part, index) => propertiesIn(part, `${path}/${index}`))
	if (typeof schema !== 'object' || schema === null) return []
	return Object.entries(schema).flatMap(([keyword, value]): Property[] => [
		...(keyword === 'properties' ? described(value as object, path) : []),
		...propertiesIn(value, `${path}/${keyword}`),
	])
}

const described = (properties: object, path: string): Property[] =>
	Object.entries(properties).map(([name, {description}]) => ({path: `${path}/${name}`, description}))

it('every property of the JSON Schema has a description', () => {
	const properties = propertiesIn(jsonSchema(), '')
	expect(properties.length).toBeGreaterThan(600)
	const lacking = properties.filter(({description}) => typeof description !== 'string' || description.trim().length < 4)
	expect(lacking.map(({path}) => path)).toEqual([])
})

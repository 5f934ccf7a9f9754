import {PlaceError} from './place-words.js'

/** Fields of a line: those without a name in their order, the others by name. */
export interface Fields {
	readonly plain: readonly string[]
	readonly named: ReadonlyMap<string, string>
	/** Every named field in its order; a name may occur several times. */
	readonly all: readonly (readonly [name: string, value: string])[]
}

/** Parts `count | about 300 workers | value=300` at ` | `. */
export function readFields(line: string): Fields {
	const plain: string[] = []
	const all: [string, string][] = []
	for (const part of line.split(' | ')) {
		const [, name, value] = /^([a-z]{1,20})=(.{0,2000})$/.exec(part.trim()) ?? []
		if (name) all.push([name, value!.trim()])
		else plain.push(part.trim())
	}
	return {plain, named: new Map(all.filter(([, value]) => value !== '' && value !== 'null')), all}
}

/** Modalities of statements and events. */
export const modalities = ['actual', 'possible', 'intended', 'required', 'predicted', 'conditional', 'asked'] as const

/** Null where a field holds `-` or nothing. */
export const optional = (field: string | undefined): string | null => (field && field !== '-' ? field : null)

/** The parts of a field; none where it holds `-` or nothing. */
export const list = (field: string | undefined, separator: string): string[] =>
	field && field !== '-' ? field.split(separator).map((one) => one.trim()) : []

/** The number of a field; null without the field. @throws PlaceError where it is no number. */
export function number(field: string | undefined): number | null {
	if (field === undefined) return null
	const value = Number(field)
	if (!Number.isFinite(value)) throw new PlaceError(`${field} is no number`)
	return value
}

/** @throws PlaceError where the field is none of these. `what`: what it should be, as `a mode`. */
export function oneOf<const T extends string>(field: string | undefined, all: readonly T[], what: string): T {
	const found = all.find((one) => one === field)
	if (found === undefined) throw new PlaceError(`${field} is not ${what}; there are ${all.join(', ')}`)
	return found
}

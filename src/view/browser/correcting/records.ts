import type {CorrectableKind, FieldValue, JudgedRecord} from '../../../facts/corrections/correction.js'
import type {FieldInput} from '../../../facts/corrections/field.js'
import type {TextSpan} from '../../../model/span.js'
import type {ArticleData, FieldData, ItemData, LayerData, PackedValue, Place} from '../../page-data.js'

/** The record of an item as it is judged; null where there is nothing to judge. */
export function recordOf(
	{judged}: Pick<ItemData, 'judged'>,
	{name, fields}: LayerData,
	text: string,
): JudgedRecord | null {
	if (!judged) return null
	const values = fields.map((field) => [field.name, unpack(text, field, judged.fields[field.name])] as const)
	return {kind: name as CorrectableKind, evidence: span(text, judged.at), fields: Object.fromEntries(values)}
}

function unpack(text: string, {input}: FieldData, packed: PackedValue | undefined): FieldValue {
	if (packed === undefined) return isList(input) ? [] : null
	if (input === 'words') return span(text, packed as Place)
	if (input === 'pieces') return (packed as readonly Place[]).map((place) => span(text, place))
	if (input === 'arguments')
		return (packed as readonly [number, number, string, string | null][]).map(([start, end, role, name]) => ({
			...span(text, [start, end]),
			role,
			name,
		}))
	return packed as string | number
}

/** The names that an article has, each once. */
export const namesIn = ({items}: ArticleData, layers: readonly LayerData[]): string[] => [
	...new Set(items.flatMap(({layer, lead}) => (layers[layer]!.name === 'name' ? lead : []))),
]

export const isList = (input: FieldInput): boolean => input === 'pieces' || input === 'arguments'

export const span = (text: string, [start, end]: readonly [number, number]): TextSpan => ({
	start,
	end,
	text: text.slice(start, end),
})

/** Whether two values of a field are the same. */
export const isSameValue = (a: FieldValue, b: FieldValue): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A value in a few words. */
export function wordsOf(value: FieldValue): string {
	if (value === null || (Array.isArray(value) && value.length === 0)) return 'nothing'
	if (typeof value !== 'object') return String(value)
	if (!Array.isArray(value)) return `“${(value as TextSpan).text}”`
	return value.map((piece) => ('role' in piece ? `${piece.role}: ${piece.text}` : `“${piece.text}”`)).join(' … ')
}

import type {SchemaElement} from 'hyparquet-writer'
import type {CellType} from '../../facts/presentation.js'
import type {Column} from '../columns.js'

/** The schema of a file of Parquet with these columns, each of which may be null. */
export const schemaOf = (columns: readonly Column[]): SchemaElement[] => [
	{name: 'fact', num_children: columns.length},
	...columns.flatMap(({name, type}) => elements[type](name)),
]

type Leaf = Pick<SchemaElement, 'type' | 'converted_type'>

const text: Leaf = {type: 'BYTE_ARRAY', converted_type: 'UTF8'}
const double: Leaf = {type: 'DOUBLE'}

const single =
	(leaf: Leaf) =>
	(name: string): SchemaElement[] => [{name, repetition_type: 'OPTIONAL', ...leaf}]

// The three levels that the format prescribes for a list.
const list =
	(leaf: Leaf) =>
	(name: string): SchemaElement[] => [
		{name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1},
		{name: 'list', repetition_type: 'REPEATED', num_children: 1},
		{name: 'element', repetition_type: 'OPTIONAL', ...leaf},
	]

const elements: Readonly<Record<CellType, (name: string) => SchemaElement[]>> = {
	text: single(text),
	number: single(double),
	whole: single({type: 'INT32'}),
	texts: list(text),
	numbers: list(double),
}

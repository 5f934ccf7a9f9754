import type {Configuration} from '../learning/arc-hybrid.js'
import {compileTemplates} from '../learning/templates.js'
import {templates} from './parser-templates.js'

/** What the parser reads of each token: this many integers a row. */
export const tokenStride = 6

const places = [
	's0',
	's1',
	's2',
	'b0',
	'b1',
	'b2',
	'b3',
	's0l1',
	's0l2',
	's0r1',
	's0r2',
	's1l1',
	's1r1',
	's1r2',
	'b0l1',
	'b0l2',
	's0-1',
	's0+1',
	's1-1',
	's1+1',
	'b0-1',
	's0r1r1',
	's0l1l1',
] as const
const properties = ['word', 'tag', 'upos', 'fine', 'middle', 'coarse'] as const
const labelled = ['s0l1', 's0l2', 's0r1', 's0r2', 's1l1', 's1r1', 's1r2', 'b0l1', 'b0l2', 's0r1r1'] as const
const counts = ['s0.lefts', 's0.rights', 's1.lefts', 's1.rights', 'b0.lefts', 'gap', 'gap1', 'between'] as const

const names = [
	'none',
	...places.flatMap((place) => properties.map((property) => `${place}.${property}`)),
	...labelled.map((place) => `${place}.label`),
	...counts,
]

export const parserAtoms = names.length
export const parserTemplates = compileTemplates(names, templates)

const firstLabel = 1 + places.length * tokenStride
const firstCount = firstLabel + labelled.length
const labelPlaces = Int32Array.from(labelled, (place) => places.indexOf(place))
const nodes = new Int32Array(places.length)

/**
 * Writes the atoms of a configuration. `table` holds `tokenStride` integers for each token of the stretch, then for the
 * root, then for what is missing. `marks[row]` counts commas before a row.
 */
export function writeParserAtoms(state: Configuration, table: Int32Array, marks: Int32Array, values: Int32Array): void {
	const {length, front, depth, stack, left1, left2, right1, right2} = state
	const missing = length + 1
	const s0 = depth > 0 ? stack[depth - 1]! : missing
	const s1 = depth > 1 ? stack[depth - 2]! : missing
	const of = (column: Int32Array, node: number): number => {
		const found = node <= length ? column[node]! : -1
		return found < 0 ? missing : found
	}
	nodes[0] = s0
	nodes[1] = s1
	nodes[2] = depth > 2 ? stack[depth - 3]! : missing
	nodes[3] = front
	nodes[4] = front + 1 <= length ? front + 1 : missing
	nodes[5] = front + 2 <= length ? front + 2 : missing
	nodes[6] = front + 3 <= length ? front + 3 : missing
	nodes[7] = of(left1, s0)
	nodes[8] = of(left2, s0)
	nodes[9] = of(right1, s0)
	nodes[10] = of(right2, s0)
	nodes[11] = of(left1, s1)
	nodes[12] = of(right1, s1)
	nodes[13] = of(right2, s1)
	nodes[14] = of(left1, front)
	nodes[15] = of(left2, front)
	nodes[16] = s0 < missing && s0 > 0 ? s0 - 1 : missing
	nodes[17] = s0 < length ? s0 + 1 : missing
	nodes[18] = s1 < missing && s1 > 0 ? s1 - 1 : missing
	nodes[19] = s1 < length ? s1 + 1 : missing
	nodes[20] = front > 0 ? front - 1 : missing
	nodes[21] = of(right1, nodes[9]!)
	nodes[22] = of(left1, nodes[7]!)
	let atom = 1
	for (let place = 0; place < nodes.length; place++) {
		const start = nodes[place]! * tokenStride
		values[atom] = table[start]!
		values[atom + 1] = table[start + 1]!
		values[atom + 2] = table[start + 2]!
		values[atom + 3] = table[start + 3]!
		values[atom + 4] = table[start + 4]!
		values[atom + 5] = table[start + 5]!
		atom += tokenStride
	}
	for (let at = 0; at < labelPlaces.length; at++) {
		const node = nodes[labelPlaces[at]!]!
		values[firstLabel + at] = node === missing ? 99 : state.labels[node]! + 1
	}
	values[firstCount] = s0 < missing ? Math.min(3, state.leftCount[s0]!) : 9
	values[firstCount + 1] = s0 < missing ? Math.min(3, state.rightCount[s0]!) : 9
	values[firstCount + 2] = s1 < missing ? Math.min(3, state.leftCount[s1]!) : 9
	values[firstCount + 3] = s1 < missing ? Math.min(3, state.rightCount[s1]!) : 9
	values[firstCount + 4] = Math.min(3, state.leftCount[front]!)
	values[firstCount + 5] = s0 < missing ? bucket(front - s0) : 99
	values[firstCount + 6] = s1 < missing ? bucket(s0 - s1) : 99
	values[firstCount + 7] = s0 < missing ? Math.min(3, marks[front]! - marks[s0 + 1]!) : 9
}

const bucket = (distance: number): number =>
	distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : distance < 20 ? 7 : 8

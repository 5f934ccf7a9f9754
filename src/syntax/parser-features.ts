import type {Configuration} from '../learning/arc-hybrid.js'
import {compileTemplates, type Templates} from '../learning/templates.js'
import {templates} from './parser-templates.js'

/** What the parser reads of each token: this many integers a row. */
export const tokenStride = 7

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
/** Properties of a place that a token's row of the table holds. */
const properties = ['word', 'tag', 'upos', 'topic', 'kind', 'group', 'second'] as const
const labelled = ['s0l1', 's0l2', 's0r1', 's0r2', 's1l1', 's1r1', 's1r2', 'b0l1', 'b0l2', 's0r1r1'] as const
const counts = [
	's0.lefts',
	's0.rights',
	's1.lefts',
	's1.rights',
	'b0.lefts',
	'gap',
	'gap1',
	'between',
	'between1',
	'quoted',
] as const

const names = [
	'none',
	...places.flatMap((place) => properties.map((property) => `${place}.${property}`)),
	...labelled.map((place) => `${place}.label`),
	...counts,
]

export const parserAtoms = names.length
export const parserTemplates = compileTemplates(names, templates)

const firstLabel = 1 + places.length * tokenStride
const labelPlaces = Int32Array.from(labelled, (place) => places.indexOf(place))
const firstCount = places.length + labelled.length

/** How many integers `writeView` writes. */
export const viewSize = firstCount + counts.length

/** Numbers in a view of what an atom reads: `s0l1.tag` a node, `s0l1.label` its label, `gap` a count. */
export function viewOf(atom: string): number {
	const count = counts.indexOf(atom as (typeof counts)[number])
	if (count >= 0) return firstCount + count
	const [place, property] = atom.split('.') as [string, string]
	if (property === 'label') return places.length + labelled.indexOf(place as (typeof labelled)[number])
	return places.indexOf(place as (typeof places)[number])
}

/** Templates over the atoms of a view. */
export const compileParserTemplates = (chosen: readonly string[]): Templates => compileTemplates(names, chosen)

/**
 * Writes what the parser sees of a configuration: nodes (`length` for the root, one more for what is missing), labels and
 * counts. `marks[row]` is twice the number of commas and the like before a row, and 1 more within quotation marks.
 * Returns a hash of it all: configurations with the same hash look the same to the parser.
 */
export function writeView(state: Configuration, marks: Int32Array, view: Int32Array): number {
	const {length, front, depth, stack, left1, left2, right1, right2, labels} = state
	const missing = length + 1
	const s0 = depth > 0 ? stack[depth - 1]! : missing
	const s1 = depth > 1 ? stack[depth - 2]! : missing
	view[0] = s0
	view[1] = s1
	view[2] = depth > 2 ? stack[depth - 3]! : missing
	view[3] = front
	view[4] = front + 1 <= length ? front + 1 : missing
	view[5] = front + 2 <= length ? front + 2 : missing
	view[6] = front + 3 <= length ? front + 3 : missing
	view[7] = nodeOr(left1, s0, missing)
	view[8] = nodeOr(left2, s0, missing)
	view[9] = nodeOr(right1, s0, missing)
	view[10] = nodeOr(right2, s0, missing)
	view[11] = nodeOr(left1, s1, missing)
	view[12] = nodeOr(right1, s1, missing)
	view[13] = nodeOr(right2, s1, missing)
	view[14] = nodeOr(left1, front, missing)
	view[15] = nodeOr(left2, front, missing)
	view[16] = s0 < missing && s0 > 0 ? s0 - 1 : missing
	view[17] = s0 < length ? s0 + 1 : missing
	view[18] = s1 < missing && s1 > 0 ? s1 - 1 : missing
	view[19] = s1 < length ? s1 + 1 : missing
	view[20] = front > 0 ? front - 1 : missing
	view[21] = nodeOr(right1, view[9]!, missing)
	view[22] = nodeOr(left1, view[7]!, missing)
	for (let at = 0; at < labelPlaces.length; at++) {
		const node = view[labelPlaces[at]!]!
		view[places.length + at] = node === missing ? 99 : labels[node]! + 1
	}
	view[firstCount] = s0 < missing ? Math.min(3, state.leftCount[s0]!) : 9
	view[firstCount + 1] = s0 < missing ? Math.min(3, state.rightCount[s0]!) : 9
	view[firstCount + 2] = s1 < missing ? Math.min(3, state.leftCount[s1]!) : 9
	view[firstCount + 3] = s1 < missing ? Math.min(3, state.rightCount[s1]!) : 9
	view[firstCount + 4] = Math.min(3, state.leftCount[front]!)
	view[firstCount + 5] = s0 < missing ? bucket(front - s0) : 99
	view[firstCount + 6] = s1 < missing ? bucket(s0 - s1) : 99
	view[firstCount + 7] = s0 < missing ? Math.min(3, (marks[front]! >> 1) - (marks[s0 + 1]! >> 1)) : 9
	view[firstCount + 8] = s1 < missing ? Math.min(3, (marks[s0]! >> 1) - (marks[s1 + 1]! >> 1)) : 9
	// Whether the top, the one below it and the front stand within quotation marks.
	view[firstCount + 9] =
		(s1 < missing ? marks[s1]! & 1 : 2) * 9 + (s0 < missing ? marks[s0]! & 1 : 2) * 3 + (marks[front]! & 1)
	let hash = 0x811c9dc5
	for (let at = 0; at < viewSize; at++) hash = Math.imul(hash ^ view[at]!, 0x01000193) ^ (hash >>> 15)
	return hash
}

/** Writes the atoms of a view. `table` holds `tokenStride` integers for each token, then for the root, then for what is missing. */
export function writeParserAtoms(view: Int32Array, table: Int32Array, values: Int32Array): void {
	let atom = 1
	for (let place = 0; place < places.length; place++) {
		const start = view[place]! * tokenStride
		values[atom] = table[start]!
		values[atom + 1] = table[start + 1]!
		values[atom + 2] = table[start + 2]!
		values[atom + 3] = table[start + 3]!
		values[atom + 4] = table[start + 4]!
		values[atom + 5] = table[start + 5]!
		values[atom + 6] = table[start + 6]!
		atom += tokenStride
	}
	for (let at = places.length; at < viewSize; at++) values[firstLabel + at - places.length] = view[at]!
}

const nodeOr = (column: Int32Array, node: number, missing: number): number => {
	const found = node < missing ? column[node]! : -1
	return found < 0 ? missing : found
}

const bucket = (distance: number): number =>
	distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : distance < 20 ? 7 : 8

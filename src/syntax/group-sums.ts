import {writeKeys} from '../learning/templates.js'
import {templateGroups} from './template-groups.js'

/** Adds up the weights of `count` features for every class, to `sums` from `begin` on: of shipped weights, or of those in training. */
export type AddWeights<Sums> = (features: Int32Array, count: number, sums: Sums, begin: number) => void

/** Sums of weights of template groups in the states that a stretch has shown so far. */
export interface GroupSums<Sums extends Int32Array | Float64Array = Int32Array> {
	readonly classes: number
	readonly add: AddWeights<Sums>
	/** One number a class for each sum, one sum after the other. */
	readonly sums: Sums
	/** Sums begun so far. */
	count: number
	/** Open addressing, four numbers a place: the stretch, the hash of group and state, where the sum begins, nothing. */
	readonly table: Int32Array
	readonly features: Int32Array
	/** Tells stretches apart, so that nothing need be cleared between them. */
	stretch: number
}

/**
 * @param states most configurations of a stretch
 * @param createSums makes room for so many numbers
 */
export function createGroupSums<Sums extends Int32Array | Float64Array>(
	classes: number,
	states: number,
	createSums: (length: number) => Sums,
	add: AddWeights<Sums>,
): GroupSums<Sums> {
	const most = states * templateGroups.length
	let places = 16
	while (places <= most) places *= 2
	return {
		classes,
		add,
		sums: createSums(most * classes),
		count: 0,
		table: new Int32Array(places * 4),
		features: new Int32Array(Math.max(...templateGroups.map(({templates}) => templates.length))),
		stretch: 0,
	}
}

export function startStretch(memo: Pick<GroupSums, 'count' | 'stretch'>): void {
	memo.count = 0
	memo.stretch = (memo.stretch + 1) | 0
}

/** Where in `memo.sums` the sum of a group begins in the state that `view` shows; `values`: the atoms of that view. */
export function sumOf<Sums extends Int32Array | Float64Array>(
	memo: GroupSums<Sums>,
	group: number,
	view: Int32Array,
	values: Int32Array,
): number {
	const {table, stretch} = memo
	const {key} = templateGroups[group]!
	let hash = Math.imul(group + 1, 0x9e3779b1)
	for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ view[key[at]!]!, 0x01000193) ^ (hash >>> 15)
	const mask = table.length - 1
	let place = ((hash ^ (hash >>> 16)) << 2) & mask
	while (table[place] === stretch) {
		if (table[place + 1] === hash) return table[place + 2]!
		place = (place + 4) & mask
	}
	const begin = memo.count++ * memo.classes
	table[place] = stretch
	table[place + 1] = hash
	table[place + 2] = begin
	addUp(memo, group, begin, view, values)
	return begin
}

function addUp<Sums extends Int32Array | Float64Array>(
	memo: GroupSums<Sums>,
	group: number,
	begin: number,
	view: Int32Array,
	values: Int32Array,
): void {
	const {sums, features, classes, add} = memo
	const {base, templates} = templateGroups[group]!
	const end = begin + classes
	if (base < 0) sums.fill(0, begin, end)
	else {
		const from = sumOf(memo, base, view, values)
		sums.copyWithin(begin, from, from + classes)
	}
	writeKeys(templates, values, features)
	add(features, templates.length, sums, begin)
}

import {type LinearModel, scoreFeatures} from '../learning/linear-model.js'
import {writeKeys} from '../learning/templates.js'
import {templateGroups} from './template-groups.js'

/** Sums of weights of template groups in the states that a stretch has shown so far. */
export interface GroupSums {
	/** One number a class for each sum, one sum after the other. */
	readonly sums: Int32Array
	/** Sums begun so far. */
	count: number
	/** Open addressing, four numbers a place: the stretch, the hash of group and state, where the sum begins, nothing. */
	readonly table: Int32Array
	readonly features: Int32Array
	/** Tells stretches apart, so that nothing need be cleared between them. */
	stretch: number
}

/** @param states most configurations of a stretch */
export function createGroupSums(classes: number, states: number): GroupSums {
	const most = states * templateGroups.length
	let places = 16
	while (places <= most) places *= 2
	return {
		sums: new Int32Array(most * classes),
		count: 0,
		table: new Int32Array(places * 4),
		features: new Int32Array(Math.max(...templateGroups.map(({templates}) => templates.length))),
		stretch: 0,
	}
}

export function startStretch(memo: GroupSums): void {
	memo.count = 0
	memo.stretch = (memo.stretch + 1) | 0
}

/** Where in `memo.sums` the sum of a group begins in the state that `view` shows; `values`: the atoms of that view. */
export function sumOf(
	memo: GroupSums,
	group: number,
	weights: LinearModel,
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
	const begin = memo.count++ * weights.classes
	table[place] = stretch
	table[place + 1] = hash
	table[place + 2] = begin
	addUp(memo, group, begin, weights, view, values)
	return begin
}

function addUp(
	memo: GroupSums,
	group: number,
	begin: number,
	weights: LinearModel,
	view: Int32Array,
	values: Int32Array,
): void {
	const {sums, features} = memo
	const {base, templates} = templateGroups[group]!
	const end = begin + weights.classes
	if (base < 0) sums.fill(0, begin, end)
	else {
		const from = sumOf(memo, base, weights, view, values)
		sums.copyWithin(begin, from, from + weights.classes)
	}
	writeKeys(templates, values, features)
	scoreFeatures(weights, features, templates.length, sums, begin)
}

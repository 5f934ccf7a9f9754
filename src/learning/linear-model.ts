import {packAscending, packVarints, unpackAscending, unpackVarints} from './bytes.js'
import {compand, expand} from './compand.js'
import type {SparseLearner} from './sparse-learner.js'
import {sectionOf, type WeightFile} from './weight-file.js'

/** Trained weights, as integers, ready to score. Laid out small, since the time goes into waiting for memory. */
export interface LinearModel {
	readonly classes: number
	/**
	 * Open addressing by the lower bits of a feature's key: where its entries begin in the lower `placeBits`, above them the
	 * upper bits of the key; 0 where free. One unknown feature in a thousand is taken for a known one.
	 */
	readonly slots: Int32Array
	readonly placeBits: number
	/** The whole key of each slot, where no feature may be taken for another. */
	readonly keys: Int32Array | null
	/** Class in the lower seven bits, bit 7 set on a feature's last entry, the companded weight above. Entry 0 is unused. */
	readonly entries: Uint16Array
	/** Room for the slots of a decision's features. */
	readonly found: Int32Array
}

/** Most features of one decision. */
const mostFeatures = 1024

const weightOf = Int32Array.from({length: 256}, (_, code) => expand(code))

/** Adds the weights of `count` features to `scores`, which has one number a class from `base` on. */
export function scoreFeatures(
	model: LinearModel,
	features: Int32Array,
	count: number,
	scores: Int32Array,
	base = 0,
): void {
	const {slots, placeBits, entries, found, keys} = model
	const mask = slots.length - 1
	const placeMask = (1 << placeBits) - 1
	// In passes, so that the processor waits for many places of memory at once.
	for (let at = 0; at < count; at++) found[at] = slots[features[at]! & mask]!
	let hits = 0
	for (let at = 0; at < count; at++) {
		let slot = found[at]!
		if (slot === 0) continue
		const key = features[at]!
		const tag = key >>> placeBits
		let place = key & mask
		while (slot !== 0 && (slot >>> placeBits !== tag || (keys !== null && keys[place] !== key))) {
			place = (place + 1) & mask
			slot = slots[place]!
		}
		if (slot !== 0) found[hits++] = slot & placeMask
	}
	for (let at = 0; at < hits; at++) {
		let entry = found[at]!
		let value = entries[entry]!
		scores[base + (value & 0x7f)]! += weightOf[value >> 8]!
		while ((value & 0x80) === 0) {
			value = entries[++entry]!
			scores[base + (value & 0x7f)]! += weightOf[value >> 8]!
		}
	}
}

/**
 * Packs averaged weights: those below `least` are dropped, the rest become square-root companded 8-bit integers scaled by
 * the largest. Features in the order of their keys.
 */
export function packLearner(learner: SparseLearner, least: number): Map<string, Uint8Array> {
	const largest = largestWeight(learner)
	const rows: {key: number; classes: number[]; codes: number[]}[] = []
	learner.average((key, classOf, weights) => {
		const classes: number[] = []
		const codes: number[] = []
		weights.forEach((weight, entry) => {
			const code = compand(weight, largest)
			if (Math.abs(weight) < least || code === 0) return
			classes.push(classOf[entry]!)
			codes.push(code)
		})
		if (codes.length > 0) rows.push({key: key >>> 0, classes, codes})
	})
	rows.sort((a, b) => a.key - b.key)
	return new Map([
		['classes', packVarints([learner.classes])],
		['keys', packAscending(Uint32Array.from(rows, ({key}) => key))],
		['counts', Uint8Array.from(rows, ({codes}) => codes.length)],
		['targets', Uint8Array.from(rows.flatMap(({classes}) => classes))],
		['weights', Uint8Array.from(rows.flatMap(({codes}) => codes))],
	])
}

/** The largest averaged weight, which the packed ones are scaled by. */
export function largestWeight(learner: SparseLearner): number {
	let largest = 0
	learner.average((_, __, weights) => {
		for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
	})
	return largest
}

/** Reads what `packLearner` wrote; `exact` keeps the whole keys, which takes more memory and time. */
export function unpackModel(file: WeightFile, name: string, exact = false): LinearModel {
	const keys = unpackAscending(sectionOf(file, 'keys', name))
	const counts = sectionOf(file, 'counts', name)
	const targets = sectionOf(file, 'targets', name)
	const weights = sectionOf(file, 'weights', name)
	let places = 16
	while (places < keys.length * 1.6) places *= 2
	const slots = new Int32Array(places)
	const whole = exact ? new Int32Array(places) : null
	const placeBits = 32 - Math.clz32(targets.length + 1)
	const entries = new Uint16Array(targets.length + 1)
	const begins = layOut(counts)
	let read = 0
	for (let row = 0; row < keys.length; row++) {
		const key = keys[row]!
		let place = key & (places - 1)
		while (slots[place] !== 0) place = (place + 1) & (places - 1)
		let entry = begins[row]!
		slots[place] = ((key >>> placeBits) << placeBits) | entry
		if (whole) whole[place] = key
		const end = read + counts[row]!
		for (; read < end; read++) entries[entry++] = (weights[read]! << 8) | (read === end - 1 ? 0x80 : 0) | targets[read]!
	}
	const classes = unpackVarints(sectionOf(file, 'classes', name))[0] ?? 0
	return {classes, slots, placeBits, keys: whole, entries, found: new Int32Array(mostFeatures)}
}

// Where the entries of each row begin: long rows first, which are those that occur most, so that they share pages.
function layOut(counts: Uint8Array): Int32Array {
	const sizes = new Int32Array(257)
	for (const count of counts) sizes[count]! += count
	const next = new Int32Array(257)
	let at = 1
	for (let size = 255; size > 0; size--) {
		next[size] = at
		at += sizes[size]!
	}
	return Int32Array.from(counts, (count) => {
		const begin = next[count]!
		next[count] = begin + count
		return begin
	})
}

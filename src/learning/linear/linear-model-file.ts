import {packVarints, unpackVarints} from '../files/bytes.js'
import {sharedIntegers} from '../files/shared-bytes.js'
import {integersOf, sectionOf, type WeightFile} from '../files/weight-file.js'
import {shortsOf} from './key-index.js'
import {type LinearModel, maxFeatures} from './linear-model.js'

/** A feature with its weights: 8-bit codes (`compand`) of as many classes. */
export interface WeightedFeature {
	/** Unsigned. */
	readonly key: number
	readonly classes: readonly number[]
	readonly codes: readonly number[]
}

/**
 * Packs features, in the order of their keys, so that little is left to do on reading: of each filled slot of the hash table
 * the distance from the one before, the upper bits of the key and the number of weights, in the order of the slots; then
 * of all weights, those of long rows first, their classes and their codes, each by itself: so they compress by a tenth more.
 */
export function packModel(features: readonly WeightedFeature[], classes: number): Map<string, Uint8Array> {
	let placesBits = 4
	while (1 << placesBits < features.length * 1.6) placesBits++
	const placeBits = 32 - Math.clz32(features.reduce((sum, {codes}) => sum + codes.length, 1))
	const filled = fillSlots(features, (1 << placesBits) - 1)
	const counts = Uint8Array.from(filled, ([, {codes}]) => codes.length)
	const byLength = filled.map(([, feature]) => feature).sort((one, other) => other.codes.length - one.codes.length)
	return new Map([
		['sizes', packVarints([classes, placesBits, placeBits])],
		['gaps', Uint8Array.from(filled, ([place], row) => gapOf(place - (filled[row - 1]?.[0] ?? -1)))],
		[
			'tags',
			packTags(
				filled.map(([, {key}]) => key >>> placeBits),
				placeBits,
			),
		],
		['counts', counts],
		['classes', Uint8Array.from(byLength.flatMap((feature) => feature.classes))],
		['codes', Uint8Array.from(byLength.flatMap(({codes}) => codes))],
	])
}

const packTags = (tags: readonly number[], placeBits: number): Uint8Array =>
	new Uint8Array((placeBits < 16 ? Int32Array.from(tags) : Uint16Array.from(tags)).buffer)

function gapOf(places: number): number {
	if (places > 255) throw new RangeError(`${places - 1} free places in a row; use a better hash`)
	return places
}

/** Features with their places in the order of these: open addressing by the lower bits of the key. */
function fillSlots(features: readonly WeightedFeature[], mask: number): [place: number, feature: WeightedFeature][] {
	const slots: WeightedFeature[] = []
	for (const feature of features) {
		let place = feature.key & mask
		while (slots[place]) place = (place + 1) & mask
		slots[place] = feature
	}
	const filled: [number, WeightedFeature][] = []
	for (let place = 0; place <= mask; place++) if (slots[place]) filled.push([place, slots[place]!])
	return filled
}

/** Reads the sections that `packModel` wrote; `part` is the name of one of several models of a file. @throws WeightError */
export function unpackModel(file: WeightFile, name: string, part = ''): LinearModel {
	const [classes = 0, placesBits = 0, placeBits = 0] = unpackVarints(sectionOf(file, 'sizes', name))
	const gaps = sectionOf(file, 'gaps', name)
	const counts = sectionOf(file, 'counts', name)
	const makeSlots = (): Int32Array => {
		const slots = new Int32Array(1 << placesBits)
		const tags = sectionOf(file, 'tags', name)
		fill(slots, placeBits, gaps, placeBits < 16 ? integersOf(tags) : shortsOf(tags), counts, firstEntries(counts))
		return slots
	}
	const room = (): Int32Array => new Int32Array(maxFeatures)
	return {
		classes,
		slots: sharedIntegers(`${name} ${part} slots`, makeSlots),
		placeBits,
		entries: sharedIntegers(`${name} ${part} entries`, () =>
			joinEntries(sectionOf(file, 'classes', name), sectionOf(file, 'codes', name), counts),
		),
		found: room(),
		firsts: room(),
	}
}

function fill(
	slots: Int32Array,
	placeBits: number,
	gaps: Uint8Array,
	tags: Uint16Array | Int32Array,
	counts: Uint8Array,
	next: Int32Array,
): void {
	const rows = gaps.length
	let place = -1
	for (let row = 0; row < rows; row++) {
		const count = counts[row]!
		place += gaps[row]!
		slots[place] = (tags[row]! << placeBits) | next[count]!
		next[count]! += (count + 1) >> 1
	}
}

function joinEntries(classes: Uint8Array, codes: Uint8Array, counts: Uint8Array): Int32Array {
	const sizes = sizesOf(counts)
	const entries = new Int32Array(firstEntries(counts)[0]!)
	let entry = 1
	let at = 0
	for (let length = 255; length > 0; length--)
		for (let row = sizes[length]!; row > 0; row--) {
			const end = at + length
			for (; at + 1 < end; at += 2)
				entries[entry++] = (codes[at + 1]! << 24) | (classes[at + 1]! << 16) | (codes[at]! << 8) | classes[at]!
			if (at < end) entries[entry++] = (codes[at]! << 8) | classes[at++]!
			entries[entry - 1]! |= 0x80
		}
	return entries
}

// Where the entries of the rows of each length begin, at 0 where the last end: long rows first, which are those that occur
// most, so that they share pages. Entry 0 is unused.
function firstEntries(counts: Uint8Array): Int32Array {
	const sizes = sizesOf(counts)
	const next = new Int32Array(256)
	let at = 1
	for (let length = 255; length > 0; length--) {
		next[length] = at
		at += sizes[length]! * ((length + 1) >> 1)
	}
	next[0] = at
	return next
}

// How many rows there are of each length.
function sizesOf(counts: Uint8Array): Int32Array {
	const sizes = new Int32Array(256)
	const rows = counts.length
	for (let row = 0; row < rows; row++) sizes[counts[row]!]!++
	return sizes
}

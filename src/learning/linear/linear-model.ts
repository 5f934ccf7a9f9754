import {expanded} from './compand.js'

/** Trained weights, as integers, ready to score. Laid out small, since the time goes into waiting for memory. */
export interface LinearModel {
	readonly classes: number
	/**
	 * Open addressing by the lower bits of a feature's key: where its entries begin in the lower `placeBits`, above them the
	 * upper bits of the key; 0 where free. One unknown feature in a thousand is taken for a known one.
	 */
	readonly slots: Int32Array
	readonly placeBits: number
	/**
	 * Two classes an entry, 16 bits each: the class in the lower seven, the companded weight in the upper eight. Bit 7 is set
	 * on a feature's last entry, whose upper half weighs nothing where the classes are odd in number. Entry 0 is unused.
	 */
	readonly entries: Int32Array
	/** Room for the places of a decision's entries, and for the first of them. */
	readonly found: Int32Array
	readonly firsts: Int32Array
}

/** Most features of one decision. */
export const maxFeatures = 1024

/** Adds the weights of `count` features to `scores`, which has one number a class from `base` on. */
export function scoreFeatures(
	model: LinearModel,
	features: Int32Array,
	count: number,
	scores: Int32Array,
	base = 0,
): void {
	const {slots, placeBits, entries, found, firsts} = model
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
		while (slot !== 0 && slot >>> placeBits !== tag) {
			place = (place + 1) & mask
			slot = slots[place]!
		}
		if (slot !== 0) found[hits++] = slot & placeMask
	}
	// A branch that depends on a value from far memory stops the processor from looking ahead: fetch them all first.
	for (let at = 0; at < hits; at++) firsts[at] = entries[found[at]!]!
	for (let at = 0; at < hits; at++) {
		let entry = found[at]!
		let pair = firsts[at]!
		for (;;) {
			scores[base + (pair & 0x7f)]! += expanded[(pair >> 8) & 0xff]!
			scores[base + ((pair >> 16) & 0x7f)]! += expanded[pair >>> 24]!
			if ((pair & 0x80) !== 0) break
			pair = entries[++entry]!
		}
	}
}

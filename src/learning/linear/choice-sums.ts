import {expanded} from './compand.js'
import type {Ranker} from './ranker.js'

/** Neighbouring keys of which one bit says whether a weight is among them. */
const blockBits = 5
const keyMask = 0xffffff

/**
 * What features come to under each of some choices, where the key of a feature under the first choice is followed by those under the
 * others: most features have no weight under any, which one look-up says.
 */
export class ChoiceSums {
	readonly #slots: Int32Array
	/** A bit for each block of short keys that has a weight. */
	readonly #filled = new Int32Array(1 << (24 - blockBits - 5))
	readonly #sums: Int32Array

	constructor({weights: {slots}}: Ranker, choices: number) {
		this.#slots = slots
		this.#sums = new Int32Array(choices)
		for (let at = 0; at < slots.length; at++) {
			const block = slots[at]! >>> (8 + blockBits)
			if (slots[at] !== 0) this.#filled[block >>> 5]! |= 1 << (block & 31)
		}
	}

	/** The sum of each choice, good until the next call. `features`: their keys under the first choice. */
	of(features: readonly number[]): Int32Array {
		this.#sums.fill(0)
		for (let at = 0; at < features.length; at++) {
			const first = features[at]!
			if (this.#isFilled(first) || this.#isFilled(first + this.#sums.length - 1)) this.#add(first)
		}
		return this.#sums
	}

	#isFilled(key: number): boolean {
		const block = (key & keyMask) >>> blockBits
		return ((this.#filled[block >>> 5]! >>> (block & 31)) & 1) === 1
	}

	#add(first: number): void {
		const slots = this.#slots
		const sums = this.#sums
		const mask = slots.length - 1
		for (let choice = 0; choice < sums.length; choice++) {
			const key = first + choice
			let place = key & mask
			let slot = slots[place]!
			while (slot !== 0 && (slot ^ (key << 8)) >>> 8 !== 0) {
				place = (place + 1) & mask
				slot = slots[place]!
			}
			sums[choice]! += expanded[slot & 0xff]!
		}
	}
}

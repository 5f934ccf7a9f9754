import {mixPair} from './hash.js'

/** Feature keys of tokens or candidates, written one after the other into a buffer that is used again and again. */
export class FeatureList {
	#keys = new Int32Array(1024)
	#starts: number[] = [0]
	#count = 0

	clear(): void {
		this.#count = 0
		this.#starts = [0]
	}

	/** Adds the key of a template with up to three values to the present token or candidate. Never key 0. */
	add(template: number, first = 0, second = 0, third = 0): void {
		if (this.#count === this.#keys.length) {
			const longer = new Int32Array(this.#keys.length * 2)
			longer.set(this.#keys)
			this.#keys = longer
		}
		const key = mixPair(mixPair(mixPair(template, first), second), third)
		this.#keys[this.#count++] = key === 0 ? 1 : key
	}

	/** Ends the present token or candidate. */
	close(): void {
		this.#starts.push(this.#count)
	}

	/** All that was written since `clear`; a view of the buffer, valid until the next `clear`. */
	view(): {readonly keys: Int32Array; readonly starts: Int32Array} {
		return {keys: this.#keys.subarray(0, this.#count), starts: Int32Array.from(this.#starts)}
	}

	/** The same as a copy of its own. */
	take(): {readonly keys: Int32Array; readonly starts: Int32Array} {
		return {keys: this.#keys.slice(0, this.#count), starts: Int32Array.from(this.#starts)}
	}

	/** The keys of each token or candidate, as copies. */
	takeEach(): Int32Array[] {
		return this.#starts.slice(1).map((end, at) => this.#keys.slice(this.#starts[at], end))
	}

	/** Reads the keys of each token or candidate in turn, without a copy. */
	map<T>(read: (keys: Int32Array) => T): T[] {
		return this.#starts.slice(1).map((end, at) => read(this.#keys.subarray(this.#starts[at], end)))
	}
}

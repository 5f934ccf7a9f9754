import {joinPair, mixPair} from '../hash.js'

/** Features of tokens or candidates, written one after the other into buffers that are used again and again. */
export class FeatureList {
	/** The features, without the last step of mixing (`joinPair`). */
	keys = new Int32Array(1024)
	/** Room for what a table knows of each (`fetchValues`, `fetchWeights`). */
	values = new Int32Array(1024)
	/** How many there are. */
	count = 0
	/** Where the features of each token or candidate begin, and where the last end. */
	starts = new Int32Array(64)
	/** What features that stand in no list come to, by token or candidate (`addKnown`). */
	known = new Int32Array(64)
	/** How many tokens or candidates are closed. */
	size = 0

	clear(): void {
		this.count = 0
		this.size = 0
		this.known[0] = 0
	}

	/** Adds a template with up to three values as a feature of the present token or candidate. */
	add(template: number, first = 0, second = 0, third = 0): void {
		this.addJoined(joinPair(mixPair(mixPair(template, first), second), third))
	}

	/** Adds a feature that is mixed and joined already: one that many candidates share is mixed once. */
	addJoined(joined: number): void {
		if (this.count === this.keys.length) this.#grow()
		this.keys[this.count++] = joined
	}

	/** Adds to the present candidate what features come to whose weights were looked up before (`KnownSums`). */
	addKnown(sum: number): void {
		this.known[this.size]! += sum
	}

	/** Ends the present token or candidate. */
	close(): void {
		if (++this.size === this.starts.length) {
			this.starts = longer(this.starts)
			this.known = longer(this.known)
		}
		this.starts[this.size] = this.count
		this.known[this.size] = 0
	}

	/** Copies of the keys that all features are trained with, never 0, and of where those of each token or candidate begin. */
	take(): {readonly keys: Int32Array; readonly starts: Int32Array} {
		const keys = this.keys.slice(0, this.count).map((joined) => mixPair(joined, 0) || 1)
		return {keys, starts: this.starts.slice(0, this.size + 1)}
	}

	/** The keys of each token or candidate. */
	takeEach(): Int32Array[] {
		const {keys, starts} = this.take()
		return Array.from({length: this.size}, (_, at) => keys.slice(starts[at], starts[at + 1]))
	}

	#grow(): void {
		this.keys = longer(this.keys)
		this.values = new Int32Array(this.keys.length)
	}
}

function longer(list: Int32Array): Int32Array<ArrayBuffer> {
	const copy = new Int32Array(list.length * 2)
	copy.set(list)
	return copy
}

import {addRow, createFeatureTable, type FeatureTable, findRow} from './feature-table.js'

/**
 * Weights in training, for many classes and millions of features: each feature keeps only the classes that an update has
 * touched. Weights are averaged over all steps (Freund & Schapire 1999; lazily, as Daumé does it).
 */
export class SparseLearner {
	readonly classes: number
	readonly table: FeatureTable
	/** Steps so far: what weights are averaged over. */
	steps = 0
	#starts = new Int32Array(1 << 16)
	#counts = new Uint8Array(1 << 16)
	#rooms = new Uint8Array(1 << 16)
	#used = 0
	#classOf = new Uint8Array(1 << 18)
	#weights = new Float32Array(1 << 18)
	#totals = new Float64Array(1 << 18)
	#stamps = new Int32Array(1 << 18)

	/** At most 255 classes. */
	constructor(classes: number) {
		this.classes = classes
		this.table = createFeatureTable(1 << 16)
	}

	/**
	 * Adds up the weights of `count` features for every class, in `scores` from `base` on. `rows` receives their rows, -1 for
	 * unknown ones.
	 */
	score(keys: Int32Array, count: number, rows: Int32Array, scores: Float64Array, base = 0): void {
		const {table} = this
		for (let at = 0; at < count; at++) rows[at] = findRow(table, keys[at]!)
		const starts = this.#starts
		const counts = this.#counts
		const classOf = this.#classOf
		const weights = this.#weights
		for (let at = 0; at < count; at++) {
			const row = rows[at]!
			if (row < 0) continue
			const start = starts[row]!
			const end = start + counts[row]!
			for (let entry = start; entry < end; entry++) scores[base + classOf[entry]!]! += weights[entry]!
		}
	}

	/** Raises the weights of one class and lowers those of another for all these features. `rows` as filled by `score`. */
	update(keys: Int32Array, count: number, rows: Int32Array, raised: number, lowered: number, step = 1): void {
		for (let at = 0; at < count; at++) {
			let row = rows[at]!
			if (row < 0) {
				row = findRow(this.table, keys[at]!)
				if (row < 0) row = this.#addRow(keys[at]!)
				rows[at] = row
			}
			if (raised >= 0) this.#move(row, raised, step)
			if (lowered >= 0) this.#move(row, lowered, -step)
		}
	}

	/** Averaged weights of every feature, row by row: `visit(key, classes, weights)` with parallel arrays. */
	average(visit: (key: number, classes: Uint8Array, weights: Float64Array) => void): void {
		const {slots} = this.table
		for (let at = 0; at < slots.length; at += 2) {
			if (slots[at] === 0) continue
			const row = slots[at + 1]!
			const start = this.#starts[row]!
			const end = start + this.#counts[row]!
			const weights = new Float64Array(end - start)
			for (let entry = start; entry < end; entry++) {
				const total = this.#totals[entry]! + this.#weights[entry]! * (this.steps - this.#stamps[entry]!)
				weights[entry - start] = total / Math.max(1, this.steps)
			}
			visit(slots[at]!, this.#classOf.slice(start, end), weights)
		}
	}

	/**
	 * Adds the averaged weights of another learner, times `share`, as if they had been there from the start. Before any update.
	 */
	absorb(other: SparseLearner, share: number): void {
		this.steps = 1
		other.average((key, classOf, weights) => {
			let row = findRow(this.table, key)
			weights.forEach((weight, at) => {
				if (row < 0) row = this.#addRow(key)
				const entry = this.#entry(row, classOf[at]!)
				this.#stamps[entry] = 0
				this.#weights[entry]! += weight * share
			})
		})
	}

	#addRow(key: number): number {
		const row = addRow(this.table, key)
		if (row >= this.#starts.length) {
			this.#starts = grown(this.#starts, Int32Array)
			this.#counts = grown(this.#counts, Uint8Array)
			this.#rooms = grown(this.#rooms, Uint8Array)
		}
		this.#starts[row] = this.#allot(2)
		this.#counts[row] = 0
		this.#rooms[row] = 2
		return row
	}

	// The place of a weight, made where there is none.
	#entry(row: number, target: number): number {
		const start = this.#starts[row]!
		const count = this.#counts[row]!
		for (let entry = start; entry < start + count; entry++) if (this.#classOf[entry] === target) return entry
		if (count === this.#rooms[row]!) this.#moveRow(row, Math.min(255, count * 2))
		const entry = this.#starts[row]! + count
		this.#classOf[entry] = target
		this.#weights[entry] = 0
		this.#totals[entry] = 0
		this.#stamps[entry] = this.steps
		this.#counts[row] = count + 1
		return entry
	}

	#moveRow(row: number, room: number): void {
		const from = this.#starts[row]!
		const to = from + this.#counts[row]!
		const start = this.#allot(room)
		this.#classOf.copyWithin(start, from, to)
		this.#weights.copyWithin(start, from, to)
		this.#totals.copyWithin(start, from, to)
		this.#stamps.copyWithin(start, from, to)
		this.#starts[row] = start
		this.#rooms[row] = room
	}

	#allot(room: number): number {
		const start = this.#used
		this.#used += room
		if (this.#used > this.#classOf.length) {
			this.#classOf = grown(this.#classOf, Uint8Array)
			this.#weights = grown(this.#weights, Float32Array)
			this.#totals = grown(this.#totals, Float64Array)
			this.#stamps = grown(this.#stamps, Int32Array)
		}
		return start
	}

	#move(row: number, target: number, step: number): void {
		const entry = this.#entry(row, target)
		this.#totals[entry]! += this.#weights[entry]! * (this.steps - this.#stamps[entry]!)
		this.#stamps[entry] = this.steps
		this.#weights[entry]! += step
	}
}

function grown<Column extends Int32Array | Uint8Array | Float32Array | Float64Array>(
	column: Column,
	kind: new (length: number) => Column,
): Column {
	const larger = new kind(column.length * 2)
	larger.set(column)
	return larger
}

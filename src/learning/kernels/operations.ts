/** The memory that a kernel works in, seen as numbers of each kind. All places and steps are in bytes. */
export interface Memory {
	readonly bytes: Int8Array
	readonly short: Int16Array
	readonly long: Int32Array
	readonly real: Float32Array
}

/**
 * What a network does, on 16-bit integers and 32-bit real numbers. Rows of results follow each other. `units` and `biases`
 * turn sums of a product into real numbers: one of each for each column.
 */
export interface Operations {
	/**
	 * C = A Wᵀ: each row of A, `step` from one to the next, times each of the `columns` rows of W; both `inner` bytes of 16-bit
	 * integers, a multiple of 16. `rows` is a multiple of two, `columns` of four. C holds 32-bit integers.
	 */
	product(a: number, step: number, w: number, c: number, rows: number, columns: number, inner: number): void
	/** Values of sums, 0 for those below it: `rows` of `length` bytes, a multiple of 16. */
	rectify(sums: number, units: number, biases: number, out: number, rows: number, length: number): void
	/** x += near + values of sums. */
	grow(sums: number, units: number, biases: number, near: number, x: number, rows: number, length: number): void
	/** Real numbers times a factor as 16-bit integers; `scale` is the place of the factor, four times; `length` bytes, a multiple of 32. */
	round(from: number, to: number, scale: number, length: number): void
	/** Values of sums as 16-bit integers, none below the number at `minimum`, which stands there four times. */
	recode(sums: number, units: number, biases: number, minimum: number, to: number, rows: number, length: number): void
	/**
	 * One direction of a gated layer: what each node lets through of its candidate and, for the rest, of what was let through
	 * last. `gates` holds sums of gates and, `span` bytes on, of candidates; `step` and `toStep` lead to the next node.
	 */
	gate(
		gates: number,
		units: number,
		biases: number,
		span: number,
		last: number,
		to: number,
		rows: number,
		length: number,
		step: number,
		toStep: number,
	): void
	/** Adds `count` rows of 8-bit integers, each times its unit, to `length` real numbers. `rows`: place of their numbers. */
	embed(rows: number, count: number, table: number, units: number, x: number, length: number): void
	/** Sums of one end and of the other (its units lie behind), and `way`, as 16-bit integers from 0 on. */
	join(own: number, other: number, units: number, way: number, to: number, length: number): void
}

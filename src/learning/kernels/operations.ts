/** The memory that a kernel works in, seen as numbers of each kind. All places and steps are in bytes. */
export interface Memory {
	readonly bytes: Int8Array
	readonly long: Int32Array
	readonly real: Float32Array
	/** Inputs and weights of products. */
	readonly inputs: Int8Array | Int16Array
}

/**
 * What a network does, on inputs from 0 to 127, weights from -128 to 127 and 32-bit real numbers. Rows of results follow each
 * other. `units` and `biases` turn sums of a product into real numbers: one of each for each column. `length` is the length of
 * a row in bytes of 32-bit numbers, a multiple of 16. Real numbers become the nearest inputs, of two the even one.
 */
export interface Operations {
	/**
	 * C = A W: each row of A, `inner` bytes of inputs (a multiple of four), `step` from one to the next, times each column of W,
	 * in the order of `weightIndex`. `rows` is a multiple of two, `columns` of 16. C holds 32-bit integers.
	 */
	product(a: number, step: number, w: number, c: number, rows: number, columns: number, inner: number): void
	/** Values of sums, 0 for those below it. */
	rectify(sums: number, units: number, biases: number, out: number, rows: number, length: number): void
	/** x += near + values of sums. */
	grow(sums: number, units: number, biases: number, near: number, x: number, rows: number, length: number): void
	/** 64 and real numbers times a factor as inputs; `scale` is the place of the factor, four times; `length` of all. */
	round(from: number, to: number, scale: number, length: number): void
	/** Values of sums as inputs. */
	recode(sums: number, units: number, biases: number, to: number, rows: number, length: number): void
	/** Values of sums as weights from -127 to 127: a column of W of each row. */
	pack(sums: number, units: number, biases: number, to: number, rows: number, length: number): void
	/**
	 * One direction of a gated layer: what each node lets through of its candidate and, for the rest, of what was let through
	 * last, as inputs: from 1 for -1 to 127 for 1. `gates` holds sums of gates and, `span` bytes on, of candidates; `step` and
	 * `toStep` lead to the next node.
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
	/**
	 * What a first layer reads, from what is known of each word: `sums` holds five rows a word, of a window in which it stands
	 * before, at and behind a node, and two of its gates; `vectors` one row. `words`: place of the numbers of the words at the nodes,
	 * after one before the first and before one behind the last. Writes the values of the sums of windows, 0 for those below it, to
	 * `near`, the sums of gates and the vectors.
	 */
	collect(
		words: number,
		sums: number,
		vectors: number,
		units: number,
		biases: number,
		near: number,
		gates: number,
		x: number,
		nodes: number,
		length: number,
	): void
	/** Sums of one end and of the other (its units lie behind), and `way`, as inputs. */
	join(own: number, other: number, units: number, way: number, to: number, length: number): void
	/**
	 * The highest sums of arcs in trees over each run of nodes, the root, 0, aside (Eisner 1996). `scores`: of an arc from node n
	 * to m at n * `nodes` + m, 32-bit. `tables`: six of 64-bit real numbers, `size` bytes each, with a row of `step` bytes a node: runs
	 * headed at their right and at their left end, by that end and then the other; the same by the other end and then that;
	 * those with an arc from end to end, leftwards and rightwards, by their heads.
	 */
	chart(scores: number, nodes: number, tables: number, step: number, size: number): void
}

/** Columns of a block of weights, whose groups of inputs lie next to each other; then comes the next group of each. */
export const blockColumns = 16

/** Index of a weight among those of a matrix of `inner` inputs; `group` inputs fill 32 bits. */
export const weightIndex = (column: number, input: number, inner: number, group: number): number =>
	((column >> 4) * inner + input - (input % group)) * blockColumns + (column & 15) * group + (input % group)

/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011) over one stretch of tokens numbered from 0.
 * The root stands last in the buffer, as node `length`, and takes one dependent.
 * Moves: shift; left: the top of the stack hangs on the front of the buffer; right: it hangs on the one below it.
 */
export interface Configuration {
	length: number
	/** Front of the buffer. */
	front: number
	/** Depth of the stack. */
	depth: number
	stack: Int32Array
	heads: Int32Array
	labels: Int32Array
	/** Outermost and next dependents on each side, -1 where there is none. */
	left1: Int32Array
	left2: Int32Array
	right1: Int32Array
	right2: Int32Array
	leftCount: Int32Array
	rightCount: Int32Array
	/** What all columns lie in, one after the other. */
	readonly buffer: Int32Array
}

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** Room for stretches of up to `room` tokens; `reset` starts one. */
export function createConfiguration(room: number): Configuration {
	const buffer = new Int32Array((room + 1) * 9)
	const none = buffer.subarray(0, 0)
	return {
		length: -1,
		front: 0,
		depth: 0,
		stack: none,
		heads: none,
		labels: none,
		left1: none,
		left2: none,
		right1: none,
		right2: none,
		leftCount: none,
		rightCount: none,
		buffer,
	}
}

/** Lays the columns out for a stretch of this length, without regard to what is in them. */
export function resize(state: Configuration, length: number): void {
	if (state.length === length) return
	const {buffer} = state
	const column = (number: number): Int32Array => buffer.subarray(number * (length + 1), (number + 1) * (length + 1))
	state.length = length
	state.heads = column(0)
	state.labels = column(1)
	state.left1 = column(2)
	state.left2 = column(3)
	state.right1 = column(4)
	state.right2 = column(5)
	state.leftCount = column(6)
	state.rightCount = column(7)
	state.stack = column(8)
}

export function reset(state: Configuration, length: number): void {
	resize(state, length)
	state.front = 0
	state.depth = 0
	state.buffer.fill(-1, 0, 6 * (length + 1))
	state.buffer.fill(0, 6 * (length + 1), 9 * (length + 1))
}

/** Makes `to`, resized to the same length, equal to `from`. */
export function copyConfiguration(from: Configuration, to: Configuration): void {
	to.front = from.front
	to.depth = from.depth
	to.buffer.set(from.buffer.subarray(0, 8 * (from.length + 1) + from.depth))
}

export const isFinal = ({front, depth, length}: Configuration): boolean => front === length && depth === 0

/** Bits 1 shift, 2 left, 4 right: the moves that may come next. At least one is set until the end. */
export function legalMoves({front, depth, length}: Configuration): number {
	if (front === length) return depth === 1 ? 2 : 4
	return 1 | (depth > 0 ? 2 : 0) | (depth > 1 ? 4 : 0)
}

/** Makes a legal move; `label` names the relation of a new arc. */
export function move(state: Configuration, kind: number, label: number): void {
	const {stack} = state
	if (kind === SHIFT) {
		stack[state.depth++] = state.front++
		return
	}
	const child = stack[--state.depth]!
	state.labels[child] = label
	if (kind === LEFT) {
		const head = state.front
		state.heads[child] = head
		state.left2[head] = state.left1[head]!
		state.left1[head] = child
		state.leftCount[head]!++
	} else {
		const head = stack[state.depth - 1]!
		state.heads[child] = head
		state.right2[head] = state.right1[head]!
		state.right1[head] = child
		state.rightCount[head]!++
	}
}

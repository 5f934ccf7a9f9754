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
	readonly stack: Int32Array
	readonly heads: Int32Array
	readonly labels: Int32Array
	/** Outermost and next dependents on each side, -1 where there is none. */
	readonly left1: Int32Array
	readonly left2: Int32Array
	readonly right1: Int32Array
	readonly right2: Int32Array
	readonly leftCount: Int32Array
	readonly rightCount: Int32Array
}

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** Room for stretches of up to `room` tokens; `reset` starts one. */
export function createConfiguration(room: number): Configuration {
	const column = (): Int32Array => new Int32Array(room + 1)
	return {
		length: 0,
		front: 0,
		depth: 0,
		stack: column(),
		heads: column(),
		labels: column(),
		left1: column(),
		left2: column(),
		right1: column(),
		right2: column(),
		leftCount: column(),
		rightCount: column(),
	}
}

export function reset(state: Configuration, length: number): void {
	state.length = length
	state.front = 0
	state.depth = 0
	for (const column of [state.heads, state.labels, state.left1, state.left2, state.right1, state.right2])
		column.fill(-1, 0, length + 1)
	state.leftCount.fill(0, 0, length + 1)
	state.rightCount.fill(0, 0, length + 1)
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

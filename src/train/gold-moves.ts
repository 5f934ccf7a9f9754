import {type Configuration, isFinal, legalMoves, move, reset} from '../learning/arc-hybrid.js'
import {writeCosts} from '../learning/arc-hybrid-oracle.js'
import type {Moves} from '../syntax/parser.js'
import type {TrainingSentence} from './train-parser.js'

/** How the numbers of moves are found: by kind and label. */
export function numbersOf({kinds, labelOf, labels, root}: Moves): (kind: number, label: number) => number {
	const numbers = new Int16Array(3 * labels.length).fill(-1)
	for (let number = 1; number < root; number++) numbers[kinds[number]! * labels.length + labelOf[number]!] = number
	return (kind, label) => (kind === 0 ? 0 : numbers[kind * labels.length + label]!)
}

/**
 * The moves that lead to the gold tree, or nearest to it where it is not projective: of those that cost least an arc
 * before a shift. Undefined where the tree needs a move that the parser doesn't have. The arc from the root is left out.
 */
export function goldMoves(
	{length, gold}: TrainingSentence,
	state: Configuration,
	numberOf: (kind: number, label: number) => number,
): Uint8Array | undefined {
	const found = new Uint8Array(2 * length - 1)
	const costs = new Int32Array(3)
	reset(state, length)
	for (let step = 0; !isFinal(state) && step < found.length; step++) {
		writeCosts(state, gold, costs)
		const legal = legalMoves(state)
		let kind = -1
		for (const candidate of [1, 2, 0])
			if ((legal >> candidate) & 1 && (kind < 0 || costs[candidate]! < costs[kind]!)) kind = candidate
		const top = state.depth > 0 ? state.stack[state.depth - 1]! : -1
		const label = kind === 0 ? -1 : gold.labels[top]!
		const number = numberOf(kind, label)
		if (number < 0) return undefined
		found[step] = number
		move(state, kind, label)
	}
	return found
}

import {
	type Configuration,
	copyConfiguration,
	createConfiguration,
	LEFT,
	legalMoves,
	move,
	reset,
	resize,
} from '../learning/arc-hybrid.js'
import {createOpinions, type Opinions, readOpinion} from './opinions.js'
import type {Parser} from './parser.js'

/** A reading so far behind the best, in units of 2^-12 of a natural logarithm, is given up. */
const farthest = 2.5 * 4096

/** Room that a beam needs at work; reused from sentence to sentence. */
export interface Beam {
	readonly width: number
	/** Twice as many as the beam is wide: those that live, and those that they are copied to. */
	readonly states: readonly Configuration[]
	readonly opinions: Opinions
}

/** @param room most tokens of a stretch */
export const createBeam = (parser: Parser, width: number, room: number): Beam => ({
	width,
	states: Array.from({length: width * 2}, () => createConfiguration(room)),
	opinions: createOpinions(parser, width * 2 * (room + 1)),
})

/**
 * Parses a stretch of tokens: of the `width` most probable sequences of moves at each step the best in the end. Returns
 * its configuration, which holds the tree in `heads` and `labels` (the root is node `length`) until the next call.
 */
export function parseStretch(
	parser: Parser,
	{width, states, opinions}: Beam,
	table: Int32Array,
	marks: Int32Array,
	length: number,
): Configuration {
	const {kinds, labelOf, root} = parser.moves
	for (const state of states) resize(state, length)
	reset(states[0]!, length)
	opinions.start()
	// Numbers of the living states, best first, with the logarithms of their probabilities; and those to come.
	let living = [0]
	let logs = [0]
	for (let step = 1; step < 2 * length; step++) {
		const parents: number[] = []
		const choices: number[] = []
		const nextLogs: number[] = []
		for (let at = 0; at < living.length; at++) {
			const state = states[living[at]!]!
			const opinion = legalMoves(state) === 1 ? 0 : readOpinion(parser, opinions, state, table, marks)
			for (let choice = opinions.starts[opinion]!; choice < opinions.starts[opinion + 1]!; choice++) {
				const log = logs[at]! + opinions.logs[choice]!
				if (nextLogs.length === width && log <= nextLogs[width - 1]!) continue
				let place = Math.min(nextLogs.length, width - 1)
				for (; place > 0 && nextLogs[place - 1]! < log; place--) {
					nextLogs[place] = nextLogs[place - 1]!
					parents[place] = parents[place - 1]!
					choices[place] = choices[place - 1]!
				}
				nextLogs[place] = log
				parents[place] = living[at]!
				choices[place] = opinions.moves[choice]!
			}
		}
		// The best has hardly ever been found again so far behind.
		while (nextLogs[parents.length - 1]! < nextLogs[0]! - farthest) parents.pop()
		living = advance(states, parents, choices, kinds, labelOf)
		logs = nextLogs
	}
	const best = states[living[0]!]!
	move(best, LEFT, labelOf[root]!)
	return best
}

// Makes the moves. A state with several followers is copied for all but the last of them.
function advance(
	states: readonly Configuration[],
	parents: readonly number[],
	choices: readonly number[],
	kinds: Uint8Array,
	labelOf: Int16Array,
): number[] {
	if (parents.length === 1) {
		move(states[parents[0]!]!, kinds[choices[0]!]!, labelOf[choices[0]!]!)
		return [parents[0]!]
	}
	const living: number[] = []
	let free = 0
	for (let at = 0; at < parents.length; at++) {
		const parent = parents[at]!
		let target = parent
		if (parents.indexOf(parent, at + 1) >= 0) {
			while (parents.includes(free) || living.includes(free)) free++
			target = free
			copyConfiguration(states[parent]!, states[target]!)
		}
		living.push(target)
	}
	for (let at = 0; at < parents.length; at++) move(states[living[at]!]!, kinds[choices[at]!]!, labelOf[choices[at]!]!)
	return living
}

import {type Configuration, createConfiguration, LEFT, move, reset, resize} from '../learning/arc-hybrid.js'
import {advance, createFollowers, offer} from './followers.js'
import {createOpinions, type Opinions, readOpinion} from './opinions.js'
import type {Parser} from './parser.js'

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
 * Parses a stretch of tokens: of the `width` sequences of moves with the highest sums of scores at each step the best in
 * the end. Returns its configuration, which holds the tree in `heads` and `labels` (the root is node `length`) until the next call.
 */
export function parseStretch(
	parser: Parser,
	{width, states, opinions}: Beam,
	table: Int32Array,
	marks: Int32Array,
	length: number,
): Configuration {
	for (const state of states) resize(state, length)
	reset(states[0]!, length)
	opinions.start()
	// Numbers of the living states, best first, with their sums of scores.
	let living = [0]
	let sums = [0]
	for (let step = 1; step < 2 * length; step++) {
		const next = createFollowers()
		for (let at = 0; at < living.length; at++) {
			const opinion = readOpinion(parser, opinions, states[living[at]!]!, table, marks)
			const end = opinions.starts[opinion + 1]!
			// Best first: once one is left out, so are the rest.
			for (let choice = opinions.starts[opinion]!; choice < end; choice++)
				if (!offer(next, width, living[at]!, opinions.moves[choice]!, sums[at]! + opinions.sums[choice]!)) break
		}
		sums = next.sums
		// The best has hardly ever been found again so far behind.
		while (sums[next.parents.length - 1]! < sums[0]! - parser.span) next.parents.pop()
		living = advance(states, next, parser.moves)
	}
	const best = states[living[0]!]!
	move(best, LEFT, parser.moves.labelOf[parser.moves.root]!)
	return best
}

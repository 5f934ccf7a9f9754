import {createConfiguration, legalMoves, move, reset, resize} from '../learning/arc-hybrid.js'
import {randomFrom, shuffle} from '../learning/random.js'
import type {SparseLearner} from '../learning/sparse-learner.js'
import {advance, createFollowers, type Followers, offer} from '../syntax/followers.js'
import {choicesOf, type Moves} from '../syntax/parser.js'
import {goldMoves, numbersOf} from './gold-moves.js'
import {createSequenceScores} from './sequence-scores.js'
import type {TrainingSentence} from './train-parser.js'

export interface BeamOptions {
	readonly passes?: number
	/** Readings of a sentence in view. */
	readonly width?: number
	readonly seed?: number
	/** Sentences with trees that a teacher has given them; one of `share` is read in each pass. */
	readonly taught?: readonly TrainingSentence[]
	readonly share?: number
	/** Hears of each pass how many sentences were read, and for how many the gold reading fell behind. */
	readonly after?: (pass: number, wrong: number, read: number) => void
}

/**
 * Trains a parser on by whole sequences of moves: where the best reading in view is not the gold one, both are weighed
 * up to the move at which it leads by most (max-violation, Huang, Fayong & Guo 2012). Sums of scores then tell readings
 * apart, which a parser that learned move by move doesn't know. `learner` is changed.
 */
export function trainBeam(
	learner: SparseLearner,
	sentences: readonly TrainingSentence[],
	moves: Moves,
	{passes = 6, width = 4, seed = 3, taught = [], share = 4, after}: BeamOptions = {},
): void {
	const random = randomFrom(seed)
	const room = [...sentences, ...taught].reduce((most, {length}) => Math.max(most, length), 0)
	const learn = createStep(learner, moves, room, width)
	for (let pass = 0; pass < passes; pass++) {
		const read = [...sentences, ...taught.filter((_, index) => index % share === pass % share)]
		let wrong = 0
		for (const index of shuffle(read.length, random)) if (learn(read[index]!)) wrong++
		after?.(pass, wrong, read.length)
	}
}

function createStep(
	learner: SparseLearner,
	moves: Moves,
	room: number,
	width: number,
): (sentence: TrainingSentence) => boolean {
	const {kinds, labelOf} = moves
	const numberOf = numbersOf(moves)
	const states = Array.from({length: width * 2}, () => createConfiguration(room))
	const gold = createConfiguration(room)
	const scores = createSequenceScores(learner, moves, (width + 1) * 2 * (room + 1))
	return (sentence) => {
		const {length} = sentence
		if (length < 2) return false
		const path = goldMoves(sentence, gold, numberOf)
		if (path === undefined) return false
		learner.steps++
		scores.start()
		for (const state of states) resize(state, length)
		reset(states[0]!, length)
		reset(gold, length)
		let living = [0]
		let sums = [0]
		let goldSum = 0
		// Which of the living, if any, is the gold reading.
		let goldSlot = 0
		const history: Followers[] = []
		let worst = 0
		let worstStep = 0
		for (let step = 0; step < path.length; step++) {
			const next = createFollowers()
			for (let at = 0; at < living.length; at++) {
				const state = states[living[at]!]!
				const begin = scores.of(state, sentence)
				const {first, last} = choicesOf(legalMoves(state), moves)
				for (let number = first; number < last; number++)
					offer(next, width, at, number, sums[at]! + scores.sums[begin + number]!)
			}
			const goldChoice = path[step]!
			goldSum += scores.sums[scores.of(gold, sentence) + goldChoice]!
			move(gold, kinds[goldChoice]!, labelOf[goldChoice]!)
			goldSlot = next.parents.findIndex((parent, slot) => parent === goldSlot && next.choices[slot] === goldChoice)
			if (goldSlot !== 0 && next.sums[0]! - goldSum >= worst) {
				worst = next.sums[0]! - goldSum
				worstStep = step + 1
			}
			living = advance(states, {parents: next.parents.map((slot) => living[slot]!), choices: next.choices}, moves)
			sums = next.sums
			history.push(next)
		}
		if (worstStep === 0) return false
		const found = trace(history, worstStep)
		let parting = 0
		while (found[parting] === path[parting]) parting++
		scores.weigh(gold, sentence, path, parting, worstStep, true)
		scores.weigh(gold, sentence, found, parting, worstStep, false)
		return true
	}
}

// The moves of the best reading after `steps`.
function trace(history: readonly Followers[], steps: number): Uint8Array {
	const path = new Uint8Array(steps)
	let slot = 0
	for (let step = steps - 1; step >= 0; step--) {
		path[step] = history[step]!.choices[slot]!
		slot = history[step]!.parents[slot]!
	}
	return path
}

import {type Configuration, move, reset} from '../learning/arc-hybrid.js'
import type {SparseLearner} from '../learning/sparse-learner.js'
import {writeKeys} from '../learning/templates.js'
import {createGroupSums, startStretch, sumOf} from '../syntax/group-sums.js'
import type {Moves} from '../syntax/parser.js'
import {parserAtoms, parserTemplates, viewSize, writeParserAtoms, writeView} from '../syntax/parser-features.js'
import {jointTemplates, outerGroups} from '../syntax/template-groups.js'
import type {TrainingSentence} from './train-parser.js'

/** The weights of a parser in training, as far as sequences of moves ask for them. */
export interface SequenceScores {
	/** One number a move for each view met since `start`. */
	readonly sums: Float64Array
	/** Forgets all sums: at the start of a sentence, and when weights have changed. */
	start(): void
	/** Where the sums of a configuration begin. */
	of(state: Configuration, sentence: TrainingSentence): number
	/** Follows a sequence, and raises or lowers its moves from step `from` up to `to`. `state` is lent for it. */
	weigh(
		state: Configuration,
		sentence: TrainingSentence,
		path: Uint8Array,
		from: number,
		to: number,
		raises: boolean,
	): void
}

/** @param most configurations that a sentence can show */
export function createSequenceScores(learner: SparseLearner, {kinds, labelOf}: Moves, most: number): SequenceScores {
	const classes = kinds.length
	const view = new Int32Array(viewSize)
	const values = new Int32Array(parserAtoms)
	const keys = new Int32Array(parserTemplates.length)
	const rows = new Int32Array(keys.length)
	const sums = new Float64Array(classes * most)
	// Where sums begin, by the hash of a view.
	const places = new Map<number, number>()
	const groups = createGroupSums(
		classes,
		most,
		(length): Float64Array => new Float64Array(length),
		(features, count, room, begin) => learner.score(features, count, rows, room, begin),
	)
	return {
		sums,
		start() {
			places.clear()
			startStretch(groups)
		},
		of(state, {table, marks}) {
			const hash = writeView(state, marks, view)
			const known = places.get(hash)
			if (known !== undefined) return known
			const place = places.size * classes
			places.set(hash, place)
			writeParserAtoms(view, table, values)
			sums.fill(0, place, place + classes)
			for (const group of outerGroups) {
				const begin = sumOf(groups, group, view, values)
				for (let number = 0; number < classes; number++) sums[place + number]! += groups.sums[begin + number]!
			}
			writeKeys(jointTemplates, values, keys)
			learner.score(keys, jointTemplates.length, rows, sums, place)
			return place
		},
		weigh(state, {length, table, marks}, path, from, to, raises) {
			reset(state, length)
			for (let step = 0; step < to; step++) {
				const choice = path[step]!
				if (step >= from) {
					writeView(state, marks, view)
					writeParserAtoms(view, table, values)
					writeKeys(parserTemplates, values, keys)
					rows.fill(-1)
					learner.update(keys, keys.length, rows, raises ? choice : -1, raises ? -1 : choice)
				}
				move(state, kinds[choice]!, labelOf[choice]!)
			}
		},
	}
}

import {
	type Configuration,
	createConfiguration,
	isFinal,
	LEFT,
	legalMoves,
	move,
	reset,
	SHIFT,
} from '../learning/arc-hybrid.js'
import {type LinearModel, scoreFeatures, unpackModel} from '../learning/linear-model.js'
import {writeKeys} from '../learning/templates.js'
import {rebuild, unpackWeights} from '../learning/weight-file.js'
import {parserAtoms, parserTemplates, writeParserAtoms} from './parser-features.js'

/** The moves of the parser: shift, and an arc to the left or right with each relation. */
export interface Moves {
	readonly labels: readonly string[]
	/** Kind of each move (see arc-hybrid) and the number of its label, -1 for shift. */
	readonly kinds: Uint8Array
	readonly labelOf: Int16Array
	/** The arc from the root. */
	readonly root: number
}

/** A greedy transition-based parser with labelled arc-hybrid moves. */
export interface Parser {
	readonly moves: Moves
	readonly weights: LinearModel
}

/** Names of moves are `shift`, `left nsubj`, `right obj` … */
export function movesOf(names: readonly string[]): Moves {
	const labels: string[] = []
	const kinds = new Uint8Array(names.length)
	const labelOf = new Int16Array(names.length).fill(-1)
	names.forEach((name, number) => {
		const [kind, label] = name.split(' ')
		kinds[number] = kind === 'shift' ? 0 : kind === 'left' ? 1 : 2
		if (label === undefined) return
		if (!labels.includes(label)) labels.push(label)
		labelOf[number] = labels.indexOf(label)
	})
	return {labels, kinds, labelOf, root: names.indexOf('left root')}
}

/** Reads models/parser.bin. @throws WeightError */
export function unpackParser(bytes: Uint8Array): Parser {
	const file = unpackWeights(bytes, 'parser')
	const names = file.about.moves
	if (!Array.isArray(names)) throw rebuild('parser', 'names no moves')
	return {moves: movesOf(names as string[]), weights: unpackModel(file, 'parser')}
}

/** Room that a parser needs at work; reused from sentence to sentence. */
export interface Workspace {
	readonly state: Configuration
	readonly values: Int32Array
	readonly keys: Int32Array
	readonly scores: Int32Array
}

/** @param room most tokens of a stretch */
export const createWorkspace = ({weights}: Parser, room: number): Workspace => ({
	state: createConfiguration(room),
	values: new Int32Array(parserAtoms),
	keys: new Int32Array(parserTemplates.length),
	scores: new Int32Array(weights.classes),
})

/** Parses a stretch of tokens; the tree stands in `state.heads` and `state.labels`, the root as node `length`. */
export function parseStretch(
	{moves, weights}: Parser,
	{state, values, keys, scores}: Workspace,
	table: Int32Array,
	marks: Int32Array,
	length: number,
): void {
	const {kinds, labelOf, root} = moves
	reset(state, length)
	while (!isFinal(state)) {
		const legal = legalMoves(state)
		let best = root
		if (state.front === length && state.depth === 1) {
			move(state, LEFT, labelOf[root]!)
			return
		}
		if (legal === 1) best = 0
		else {
			writeParserAtoms(state, table, marks, values)
			writeKeys(parserTemplates, values, keys)
			scores.fill(0)
			scoreFeatures(weights, keys, keys.length, scores)
			let highest = Number.NEGATIVE_INFINITY
			for (let number = 0; number < kinds.length; number++) {
				if (((legal >> kinds[number]!) & 1) === 0 || number === root || scores[number]! <= highest) continue
				highest = scores[number]!
				best = number
			}
		}
		move(state, best === 0 ? SHIFT : kinds[best]!, labelOf[best]!)
	}
}

import {type LinearModel, unpackModel} from '../learning/linear-model.js'
import {rebuild, unpackWeights, type WeightFile} from '../learning/weight-file.js'

/** The moves of the parser: shift, and an arc to the left or right with each relation. */
export interface Moves {
	readonly labels: readonly string[]
	/** Kind of each move (see arc-hybrid) and the number of its label, -1 for shift. */
	readonly kinds: Uint8Array
	readonly labelOf: Int16Array
	/** Moves from 1 on go left, those from here on right, up to `root`. */
	readonly rights: number
	/** The arc from the root, the last of the moves. */
	readonly root: number
}

/** A transition-based parser with labelled arc-hybrid moves. */
export interface Parser {
	readonly moves: Moves
	readonly weights: LinearModel
	/** A reading whose sum of scores is so far behind the best is given up. */
	readonly span: number
}

/** The span in units of an update; found on development data. */
const updatesBehind = 150

/** Names of moves are `shift`, then `left nsubj` …, then `right obj` …, then `left root`. */
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
	return {labels, kinds, labelOf, rights: kinds.indexOf(2), root: names.length - 1}
}

/** The moves of legal kinds (as `legalMoves` gives them) but for the arc from the root: from `first` up to `last`. */
export const choicesOf = (legal: number, {rights, root}: Moves): {first: number; last: number} => ({
	first: legal & 1 ? 0 : legal & 2 ? 1 : rights,
	last: legal & 4 ? root : legal & 2 ? rights : 1,
})

/** Reads models/parser.bin. @throws WeightError */
export function unpackParser(bytes: Uint8Array): Parser {
	const file = unpackWeights(bytes, 'parser')
	const names = file.about.moves
	if (!Array.isArray(names)) throw rebuild('parser', 'names no moves')
	return {moves: movesOf(names as string[]), weights: unpackModel(file, 'parser'), span: spanOf(file)}
}

/** The span in units of packed weights. */
export function spanOf(file: WeightFile): number {
	const {largest} = file.about
	return typeof largest === 'number' && largest > 0 ? Math.round((updatesBehind * 127 ** 2) / largest) : 30000
}

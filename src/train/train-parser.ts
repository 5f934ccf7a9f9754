import {createConfiguration, isFinal, legalMoves, move, reset} from '../learning/arc-hybrid.js'
import {type GoldTree, goldTree, writeCosts} from '../learning/arc-hybrid-oracle.js'
import {randomFrom, shuffle} from '../learning/random.js'
import {SparseLearner} from '../learning/sparse-learner.js'
import {writeKeys} from '../learning/templates.js'
import {readStretch} from '../syntax/model.js'
import type {Moves} from '../syntax/parser.js'
import {parserAtoms, parserTemplates, viewSize, writeParserAtoms, writeView} from '../syntax/parser-features.js'
import type {Tagged} from '../syntax/tagger.js'
import type {TextColumns} from './corpus.js'

export interface ParserOptions {
	/** Passes over the data. */
	readonly epochs?: number
	/** An update falls due while the best right move leads by no more than this. */
	readonly margin?: number
	/** How often the parser follows its own choice, right or wrong, once it has seen the data. */
	readonly exploration?: number
	/** Updates of a feature that are passed over before it is learned. */
	readonly rare?: number
	readonly seed?: number
	/** Sentences with trees that a teacher has given them; a third of them is read in each pass. */
	readonly taught?: readonly TrainingSentence[]
}

/** A sentence with its gold tree, as the parser reads it. */
export interface TrainingSentence {
	readonly length: number
	readonly table: Int32Array
	readonly marks: Int32Array
	readonly gold: GoldTree
}

/** Moves that the trees need at least `least` times. */
export function namesOfMoves(documents: readonly TextColumns[], least = 5): string[] {
	const counts = new Map<string, number>()
	for (const {gold} of documents)
		for (const {heads, deprels} of gold.sentences)
			deprels.forEach((label, at) => {
				const name = `${heads[at]! < 0 || heads[at]! > at ? 'left' : 'right'} ${label}`
				counts.set(name, (counts.get(name) ?? 0) + 1)
			})
	const kept = [...counts].filter(([, count]) => count >= least)
	const names = kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
	const of = (kind: string): string[] => names.filter((name) => name.startsWith(kind) && name !== 'left root')
	return ['shift', ...of('left'), ...of('right'), 'left root']
}

/** The sentences of a document, with the tags that a tagger has given them. */
export function trainingSentences(
	{gold, sentences, attributes, norms}: TextColumns,
	tagged: Tagged,
	uposNumbers: Uint8Array,
	labels: readonly string[],
): TrainingSentence[] {
	const numberOf = (label: string): number => {
		const number = labels.indexOf(label)
		return number >= 0 ? number : Math.max(labels.indexOf(label.replace(/:.*/, '')), labels.indexOf('dep'))
	}
	return gold.sentences.map(({heads, deprels}, index) => {
		const {from, to} = sentences[index]!
		const length = to - from
		const tree = goldTree(
			heads.map((head) => (head < 0 ? length : head)),
			Int32Array.from(deprels, numberOf),
		)
		return {length, ...readStretch(attributes, tagged, uposNumbers, norms, from, to), gold: tree}
	})
}

/** Averaged perceptron with a dynamic oracle and exploration (Goldberg & Nivre 2013) over labelled arc-hybrid moves. */
export function trainParser(
	sentences: readonly TrainingSentence[],
	moves: Moves,
	{epochs = 5, margin = 10, exploration = 0.9, rare = 1, seed = 3, taught = []}: ParserOptions = {},
): SparseLearner {
	const learner = new SparseLearner(moves.kinds.length, {rare})
	const random = randomFrom(seed)
	const learn = createStep(learner, moves, longestOf([...sentences, ...taught]), margin)
	for (let epoch = 0; epoch < epochs; epoch++) {
		const read = [...sentences, ...taught.filter((_, index) => index % 3 === epoch % 3)]
		for (const index of shuffle(read.length, random)) learn(read[index]!, () => epoch > 0 && random() < exploration)
	}
	return learner
}

function createStep(
	learner: SparseLearner,
	{kinds, labelOf, root}: Moves,
	room: number,
	margin: number,
): (sentence: TrainingSentence, explores: () => boolean) => void {
	const state = createConfiguration(room)
	const view = new Int32Array(viewSize)
	const values = new Int32Array(parserAtoms)
	const keys = new Int32Array(parserTemplates.length)
	const rows = new Int32Array(keys.length)
	const scores = new Float64Array(kinds.length)
	const costs = new Int32Array(3)
	return ({length, table, marks, gold}, explores) => {
		reset(state, length)
		while (!isFinal(state)) {
			if (state.front === length && state.depth === 1) return
			writeView(state, marks, view)
			writeParserAtoms(view, table, values)
			writeKeys(parserTemplates, values, keys)
			scores.fill(0)
			learner.score(keys, keys.length, rows, scores)
			writeCosts(state, gold, costs)
			const legal = legalMoves(state)
			const least = Math.min(...[0, 1, 2].map((kind) => ((legal >> kind) & 1 ? costs[kind]! : 1e9)))
			const top = state.depth > 0 ? state.stack[state.depth - 1]! : -1
			const below = state.depth > 1 ? state.stack[state.depth - 2]! : -1
			let right = -1
			let wrong = -1
			for (let number = 0; number < kinds.length; number++) {
				const kind = kinds[number]!
				if (((legal >> kind) & 1) === 0 || number === root) continue
				const isGoldArc = top >= 0 && kind > 0 && gold.heads[top] === (kind === 1 ? state.front : below)
				if (costs[kind] === least && (!isGoldArc || labelOf[number] === gold.labels[top])) {
					if (right < 0 || scores[number]! > scores[right]!) right = number
				} else if (wrong < 0 || scores[number]! > scores[wrong]!) wrong = number
			}
			if (right >= 0 && wrong >= 0 && scores[right]! - scores[wrong]! <= margin)
				learner.update(keys, keys.length, rows, right, wrong)
			learner.steps++
			const best = wrong >= 0 && (right < 0 || scores[wrong]! > scores[right]!) ? wrong : right
			const next = right < 0 || explores() ? best : right
			move(state, kinds[next]!, labelOf[next]!)
		}
	}
}

const longestOf = (sentences: readonly TrainingSentence[]): number =>
	sentences.reduce((most, {length}) => Math.max(most, length), 0)

import {randomFrom, shuffle} from '../learning/random.js'
import {createAdam} from './adam.js'
import {type Batch, batchesOf, type Sentence} from './batch.js'
import {createEncoder, type Dropout, type Encoder, encoderBlocks} from './encoder.js'
import {createFloats} from './floats.js'
import {createRangeMeter, type Inputs} from './input-ranges.js'
import {createParameters, type Parameters, turn, type Wanted} from './parameters.js'
import type {EncoderShape} from './shape.js'

/** A part of a network that learns from the nodes that its encoder has read. */
export interface Part<S extends Sentence> {
	/** The loss of a batch, a sum over tokens; gradients, times `weight`, for the encoder. */
	learn(batch: Batch<S>, drop: Dropout, weight: number): number
	/** What its own products read, after `learn`. */
	readonly inputs?: readonly Inputs[]
}

/** The parts of a network: their weights, and themselves. `maxNodes`: those of a batch. */
export interface Parts<S extends Sentence> {
	readonly blocks: Wanted
	create(parameters: Parameters, encoder: Encoder, maxNodes: number): readonly Part<S>[]
	/** Floats of room that they need for each node. */
	readonly room: number
}

export interface NetworkOptions<S extends Sentence> {
	/** Passes over the sentences: 16. */
	readonly epochs?: number
	/** Learning rate at its highest, soon after the start: 0.002; then it falls to a thirtieth. */
	readonly rate?: number
	readonly seed?: number
	/** Dropout: share of the numbers that are dropped in each sentence: 0.25. */
	readonly dropout?: number
	/** Share of the words that are read as unknown ones: 0.15; the first row of a token is its word's. */
	readonly hides?: number
	/** The row of the unknown word: 0. */
	readonly unknown?: number
	/** Nodes of a batch: 1400. */
	readonly batch?: number
	/** Sentences that a teacher has worked on; one of `share`, 4, is read in each pass. */
	readonly taught?: readonly S[]
	readonly share?: number
	/** Called with the mean loss of a token after each pass. */
	readonly report?: (epoch: number, loss: number) => void
}

/** Trained weights: blocks by name, row by row; and the range of each of `Inputs` by its name. */
export type Weights = Readonly<Record<string, Float32Array>>

/** Sentences by which the ranges of inputs are measured. */
const measured = 2000

/** Trains a network. The same for the same sentences and options. */
export function trainNetwork<S extends Sentence>(
	sentences: readonly S[],
	shape: EncoderShape,
	{blocks, create, room: perNode}: Parts<S>,
	{
		epochs = 16,
		rate = 0.002,
		seed = 1,
		dropout = 0.25,
		hides = 0.15,
		unknown = 0,
		batch: maxNodes = 1400,
		taught = [],
		share = 4,
		report,
	}: NetworkOptions<S> = {},
): Weights {
	const maxLength = [...sentences, ...taught].reduce((max, {length}) => Math.max(max, length), 0)
	const room = (Math.max(maxNodes, maxLength + 1) + 7) & -8
	const wanted = {...encoderBlocks(shape), ...blocks}
	const {width, layers} = shape
	const weights = Object.values(wanted).reduce((sum, [rows, columns]) => sum + rows * columns + 8, 0)
	const floats = createFloats(weights * 3 + room * (width * (layers * 8 + 16) + perNode) + 1024)
	const parameters = createParameters(floats, wanted, seed)
	const encoder = createEncoder(parameters, shape, room)
	const parts = create(parameters, encoder, room)
	const adam = createAdam(parameters)
	const random = randomFrom(seed + 1)
	const keeps = 1 / (1 - dropout)
	const drop: Dropout = (factors, from, to) => {
		for (let at = from; at < to; at++) factors[at] = random() < dropout ? 0 : keeps
	}
	const hide = ({rows: known, length}: S): Int32Array => {
		const shown = known.slice()
		const each = shown.length / length
		for (let token = 0; token < length; token++) if (random() < hides) shown[token * each] = unknown
		return shown
	}
	const inPass = (epoch: number): S[] => [...sentences, ...taught.filter((_, index) => index % share === epoch % share)]
	const tokensOf = (some: readonly S[]): number => some.reduce((sum, {length}) => sum + length + 1, 0)
	const steps = Array.from({length: epochs}, (_, epoch) => tokensOf(inPass(epoch)) / maxNodes).reduce(
		(a, b) => a + b,
		0,
	)
	const means = (): Weights =>
		Object.fromEntries(
			Object.entries(parameters.blocks).map(([name, {place, rows, columns}]) => [
				name,
				adam.mean.slice(place - parameters.start, place - parameters.start + rows * columns),
			]),
		)
	let step = 0
	for (let epoch = 0; epoch < epochs; epoch++) {
		const read = inPass(epoch)
		let loss = 0
		let tokens = 0
		for (const batch of batchesOf(
			[...shuffle(read.length, random)].map((index) => read[index]!),
			maxNodes,
		)) {
			turn(parameters)
			const rows = batch.sentences.map(hide)
			encoder.read(batch, rows, drop)
			for (const part of parts) loss += part.learn(batch, drop, 1 / batch.tokens)
			encoder.learn(batch, rows)
			step++
			adam.step(rate * Math.min(1, step / 200) * Math.max(0.03, 1 - step / steps))
			tokens += batch.tokens
		}
		report?.(epoch, loss / tokens)
	}
	const trained = means()
	for (const [name, {place}] of Object.entries(parameters.blocks)) floats.at.set(trained[name]!, place)
	turn(parameters)
	const meter = createRangeMeter(floats, [encoder.inputs, ...parts.map(({inputs = []}) => inputs)].flat())
	for (const batch of batchesOf(sentences.slice(0, measured), maxNodes)) {
		encoder.read(
			batch,
			batch.sentences.map(({rows}) => rows),
			undefined,
		)
		for (const part of parts) part.learn(batch, (factors, from, to) => factors.fill(1, from, to), 0)
		meter.count(batch.nodes)
	}
	return {...trained, ...meter.ranges()}
}

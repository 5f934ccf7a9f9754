import type {Kernel} from '../kernel.js'
import {type Matrix, type Placed, placeMatrix, scaleAround, sizeOf, takeReals} from './dense.js'
import {createFirstLayer, firstLayerSize} from './first-layer.js'

/** A layer: a window of three nodes, gates and candidates of both directions, and how these are mixed. */
export interface Layer {
	readonly window: Matrix
	readonly gates: Matrix
	readonly mix: Matrix
}

/** Weights of a network that reads a sentence: a table of rows that tokens are sums of, and layers over them. */
export interface EncoderWeights {
	/** Numbers in the vector of a node. */
	readonly width: number
	readonly table: Int8Array
	/** The value of one unit of each row. */
	readonly units: Float32Array
	readonly root: Float32Array
	readonly layers: readonly Layer[]
	/** The largest value of what each layer reads, and of what stands for a node at last; larger ones are cut. */
	readonly ranges: readonly number[]
}

/** Reads sentences: node 0 stands for the root, the others for the tokens. */
export interface Encoder {
	/** Place of the result, `width` inputs around 0 for each node: its range is the last of `ranges`. */
	readonly out: number
	/** `rows` has `perToken` rows of the table for each of `length` tokens, at least one. */
	read(rows: Int32Array, perToken: number, length: number): void
}

const {zero} = scaleAround(1)

/** Bytes that an encoder takes for sentences of up to `room` nodes. */
export function encoderSize({layers, ...weights}: EncoderWeights, room: number): number {
	const [first, ...further] = layers as [Layer, ...Layer[]]
	return (
		firstLayerSize({...weights, ...first}, room) +
		sizeOf(first.mix) +
		further.reduce((sum, {window, gates, mix}) => sum + sizeOf(window) + sizeOf(gates) + sizeOf(mix), 0) +
		(room + 4) * weights.width * 12 +
		1024
	)
}

/**
 * Places an encoder in a kernel's memory. `sums`: room for `2 * width` integers for each of up to `room` nodes, an even
 * number of them. Method: see train/network/encoder.ts.
 */
export function createEncoder(kernel: Kernel, weights: EncoderWeights, room: number, sums: number): Encoder {
	const {width: d} = weights
	const {inputs, inputBytes, real} = kernel
	const [range, ...furtherRanges] = weights.ranges as [number, ...number[]]
	// Of what each further layer reads, and of what stands for a node at last.
	const scales = furtherRanges.map(scaleAround)
	const [{window, gates, mix}, ...further] = weights.layers as [Layer, ...Layer[]]
	const x = kernel.take(room * d * 4)
	const near = kernel.take(room * d * 4)
	const first = createFirstLayer(kernel, {...weights, range, window, gates}, room, {x, near, sums})
	const firstMix = placeMatrix(kernel, mix, scaleAround(1))
	const layers = further.map((layer, number) => ({
		window: placeMatrix(kernel, layer.window, scales[number]!),
		gates: placeMatrix(kernel, layer.gates, scales[number]!),
		mix: placeMatrix(kernel, layer.mix, scaleAround(1)),
	}))
	const factors = scales.map(({perUnit}) => takeReals(kernel, new Float32Array(4).fill(perUnit)))
	const last = kernel.take(d * 4)
	// One empty row before the nodes, and one behind: windows reach there.
	const rowBytes = d * inputBytes
	const out = kernel.take((room + 2) * rowBytes) + rowBytes
	inputs.fill(zero, out / inputBytes - d, out / inputBytes)
	const through = kernel.take(room * rowBytes)
	return {
		out,
		read(rows, perToken, length) {
			const nodes = length + 1
			first.read(rows, perToken, length)
			mixGated(first.gates, firstMix, nodes)
			layers.forEach((layer, number) => {
				round(number, nodes)
				readLayer(layer, nodes)
			})
			round(layers.length, nodes)
		},
	}

	function round(layer: number, nodes: number): void {
		kernel.round(x, out, factors[layer]!, nodes * d * 4)
		const end = out / inputBytes + nodes * d
		inputs.fill(zero, end, end + d)
	}

	function readLayer({window, gates, mix}: Record<'window' | 'gates' | 'mix', Placed>, nodes: number): void {
		const even = (nodes + 1) & -2
		kernel.product(out - rowBytes, rowBytes, window.at, sums, even, d, window.inner)
		kernel.rectify(sums, window.units, window.biases, near, nodes, d * 4)
		kernel.product(out, rowBytes, gates.at, sums, even, d * 2, gates.inner)
		mixGated(gates, mix, nodes)
	}

	// From the sums of gates, and what is near each node, to what the layer adds to its vectors.
	function mixGated(gates: Pick<Placed, 'units' | 'biases'>, mix: Placed, nodes: number): void {
		const even = (nodes + 1) & -2
		real.fill(0, last / 4, last / 4 + d)
		const half = d * 2
		const step = d * 8
		const span = d * 4
		kernel.gate(sums, gates.units, gates.biases, span, last, through, nodes, half, step, rowBytes)
		const end = nodes - 1
		const [units, biases] = [gates.units + half, gates.biases + half]
		const to = through + end * rowBytes + rowBytes / 2
		kernel.gate(sums + end * step + half, units, biases, span, last + half, to, nodes, half, -step, -rowBytes)
		kernel.product(through, rowBytes, mix.at, sums, even, d, mix.inner)
		kernel.grow(sums, mix.units, mix.biases, near, x, nodes, d * 4)
	}
}

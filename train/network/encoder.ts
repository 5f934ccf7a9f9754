import {approximateTanh, approximateTanhDerivative} from '../learning/approximate-tanh.js'
import type {Batch} from './batch.js'
import type {Inputs} from './input-ranges.js'
import {backward, forward, type Parameters, type Wanted} from './parameters.js'
import type {EncoderShape} from './shape.js'

/** Chooses which numbers of a sentence are dropped: a factor for each of `width`, 0 or what makes up for it. */
export type Dropout = (factors: Float32Array, from: number, to: number) => void

export const encoderBlocks = ({width, layers, rows}: EncoderShape): Wanted =>
	Object.fromEntries([
		['table', [rows, width, 0.15, 'table']],
		['root', [1, width, 0.15]],
		...Array.from({length: layers}, (_, layer) => [
			[`window${layer}`, [width * 3, width, 1 / Math.sqrt(width * 3)]],
			[`windowBias${layer}`, [1, width, 0]],
			[`gates${layer}`, [width, width * 2, 1 / Math.sqrt(width)]],
			[`gatesBias${layer}`, [1, width * 2, 0]],
			[`mix${layer}`, [width, width, 1 / Math.sqrt(width)]],
			[`mixBias${layer}`, [1, width, 0]],
		]).flat(),
	]) as Wanted

/** Reads the words of a batch, forward and backward, and hands gradients back. `out` is the place of the output, a row a node. */
export interface Encoder {
	readonly out: number
	/** Place of the gradients of `out`, for others to add to. */
	readonly gradients: number
	/** What each layer reads, and what stands for a node at last: `input0`, `input1` … */
	readonly inputs: readonly Inputs[]
	read(batch: Batch, rows: readonly Int32Array[], drop: Dropout | undefined): void
	learn(batch: Batch, rows: readonly Int32Array[]): void
}

/**
 * Layers that each add to a node what its neighbours say (a window of three, rectified) and what went before and comes
 * after (a minimal gated recurrent unit each way: Feng et al. 2024, with candidates between -1 and 1). `maxNodes`: nodes of
 * a batch, a multiple of four.
 */
export function createEncoder(parameters: Parameters, {width: d, layers}: EncoderShape, maxNodes: number): Encoder {
	const {floats, blocks} = parameters
	const {at} = floats
	const room = (columns: number): number => floats.take(maxNodes * columns)
	const each = (columns: number): number[] => Array.from({length: layers}, () => room(columns))
	const x = [...each(d), room(d)]
	const windows = each(d * 3)
	const near = each(d)
	const gates = each(d * 2)
	const hidden = each(d)
	const mixed = room(d)
	const dx = room(d)
	const dy = room(d)
	const dNear = room(d)
	const dGates = room(d * 2)
	const dHidden = room(d)
	const dWindows = room(d * 3)
	const half = d / 2
	// Factors of the sentences, one set before the first layer and one for each.
	let factors = new Float32Array(0)

	const scale = (batch: Batch, place: number, layer: number): void => {
		batch.sentences.forEach(({length}, index) => {
			const from = (index * (layers + 1) + layer) * d
			const begin = batch.starts[index]!
			for (let node = begin; node <= begin + length; node++)
				for (let k = 0; k < d; k++) at[place + node * d + k]! *= factors[from + k]!
		})
	}

	return {
		out: x[layers]!,
		gradients: dx,
		inputs: x.map((place, layer) => ({name: `input${layer}`, place, columns: d})),
		read(batch, rows, drop) {
			const {sentences, starts, nodes} = batch
			const count = (nodes + 3) & -4
			const {table, root} = blocks
			if (factors.length < sentences.length * (layers + 1) * d)
				factors = new Float32Array(sentences.length * (layers + 1) * d)
			if (drop) drop(factors, 0, sentences.length * (layers + 1) * d)
			const first = x[0]!
			at.fill(0, first, first + count * d)
			sentences.forEach(({length}, index) => {
				const begin = first + starts[index]! * d
				at.copyWithin(begin, root!.place, root!.place + d)
				const features = rows[index]!
				const each = features.length / length
				for (let token = 0; token < length; token++)
					for (let f = token * each; f < (token + 1) * each; f++) {
						const from = table!.place + features[f]! * d
						const to = begin + (token + 1) * d
						for (let k = 0; k < d; k++) at[to + k]! += at[from + k]!
					}
			})
			if (drop) scale(batch, first, 0)
			for (let layer = 0; layer < layers; layer++) {
				const input = x[layer]!
				writeWindows(input, windows[layer]!, batch, count)
				const y = near[layer]!
				forward(parameters, windows[layer]!, blocks[`window${layer}`]!, blocks[`windowBias${layer}`]!, y, count)
				for (let k = y; k < y + count * d; k++) if (at[k]! < 0) at[k] = 0
				forward(parameters, input, blocks[`gates${layer}`]!, blocks[`gatesBias${layer}`]!, gates[layer]!, count)
				scan(batch, gates[layer]!, hidden[layer]!)
				forward(parameters, hidden[layer]!, blocks[`mix${layer}`]!, blocks[`mixBias${layer}`]!, mixed, count)
				for (let k = 0; k < count * d; k++) at[mixed + k]! += at[y + k]!
				if (drop) scale(batch, mixed, layer + 1)
				const output = x[layer + 1]!
				for (let k = 0; k < count * d; k++) at[output + k] = at[input + k]! + at[mixed + k]!
			}
			at.fill(0, dx, dx + count * d)
		},
		learn(batch, rows) {
			const {sentences, starts, nodes} = batch
			const count = (nodes + 3) & -4
			const {table, root} = blocks
			for (let layer = layers - 1; layer >= 0; layer--) {
				at.copyWithin(dy, dx, dx + count * d)
				scale(batch, dy, layer + 1)
				const y = near[layer]!
				for (let k = 0; k < count * d; k++) at[dNear + k] = at[y + k]! > 0 ? at[dy + k]! : 0
				backward(
					parameters,
					hidden[layer]!,
					blocks[`mix${layer}`]!,
					blocks[`mixBias${layer}`]!,
					dy,
					dHidden,
					count,
					false,
				)
				scanBack(batch, gates[layer]!, hidden[layer]!)
				backward(parameters, x[layer]!, blocks[`gates${layer}`]!, blocks[`gatesBias${layer}`]!, dGates, dx, count, true)
				const bias = blocks[`windowBias${layer}`]!
				backward(parameters, windows[layer]!, blocks[`window${layer}`]!, bias, dNear, dWindows, count, false)
				addWindows(dWindows, dx, batch)
			}
			scale(batch, dx, 0)
			sentences.forEach(({length}, index) => {
				const begin = dx + starts[index]! * d
				for (let k = 0; k < d; k++) at[root!.gradient + k]! += at[begin + k]!
				const features = rows[index]!
				const each = features.length / length
				for (let token = 0; token < length; token++)
					for (let f = token * each; f < (token + 1) * each; f++) {
						const to = table!.gradient + features[f]! * d
						const from = begin + (token + 1) * d
						for (let k = 0; k < d; k++) at[to + k]! += at[from + k]!
					}
			})
		},
	}

	// Each node between its neighbours; nothing beyond the sentence.
	function writeWindows(from: number, to: number, {sentences, starts, nodes}: Batch, count: number): void {
		sentences.forEach(({length}, index) => {
			const begin = starts[index]!
			for (let node = begin; node <= begin + length; node++) {
				const place = to + node * d * 3
				if (node > begin) at.copyWithin(place, from + (node - 1) * d, from + node * d)
				else at.fill(0, place, place + d)
				at.copyWithin(place + d, from + node * d, from + (node + 1) * d)
				if (node < begin + length) at.copyWithin(place + d * 2, from + (node + 1) * d, from + (node + 2) * d)
				else at.fill(0, place + d * 2, place + d * 3)
			}
		})
		at.fill(0, to + nodes * d * 3, to + count * d * 3)
	}

	function addWindows(from: number, to: number, {sentences, starts}: Batch): void {
		sentences.forEach(({length}, index) => {
			const begin = starts[index]!
			for (let node = begin; node <= begin + length; node++)
				for (let side = -1; side <= 1; side++) {
					if (node + side < begin || node + side > begin + length) continue
					const place = from + node * d * 3 + (side + 1) * d
					const target = to + (node + side) * d
					for (let k = 0; k < d; k++) at[target + k]! += at[place + k]!
				}
		})
	}

	function scan({sentences, starts, nodes}: Batch, g: number, h: number): void {
		sentences.forEach(({length}, index) => {
			const first = starts[index]!
			for (let step = 0; step <= length; step++) {
				for (let side = 0; side < 2; side++) {
					const node = side === 0 ? first + step : first + length - step
					const before = side === 0 ? node - 1 : node + 1
					for (let k = side * half; k < (side + 1) * half; k++) {
						const z = 0.5 + 0.5 * approximateTanh(0.5 * at[g + node * d * 2 + k]!)
						const c = approximateTanh(at[g + node * d * 2 + d + k]!)
						const last = step > 0 ? at[h + before * d + k]! : 0
						at[h + node * d + k] = last + z * (c - last)
					}
				}
			}
		})
		at.fill(0, h + nodes * d, h + ((nodes + 3) & -4) * d)
	}

	// From `dHidden` to `dGates`.
	function scanBack({sentences, starts, nodes}: Batch, g: number, h: number): void {
		const carried = new Float64Array(d)
		sentences.forEach(({length}, index) => {
			const first = starts[index]!
			carried.fill(0)
			for (let step = length; step >= 0; step--)
				for (let side = 0; side < 2; side++) {
					const node = side === 0 ? first + step : first + length - step
					const before = side === 0 ? node - 1 : node + 1
					for (let k = side * half; k < (side + 1) * half; k++) {
						const gate = at[g + node * d * 2 + k]!
						const candidate = at[g + node * d * 2 + d + k]!
						const z = 0.5 + 0.5 * approximateTanh(0.5 * gate)
						const last = step > 0 ? at[h + before * d + k]! : 0
						const dh = at[dHidden + node * d + k]! + carried[k]!
						at[dGates + node * d * 2 + k] =
							dh * (approximateTanh(candidate) - last) * 0.25 * approximateTanhDerivative(0.5 * gate)
						at[dGates + node * d * 2 + d + k] = dh * z * approximateTanhDerivative(candidate)
						carried[k] = dh * (1 - z)
					}
				}
		})
		at.fill(0, dGates + nodes * d * 2, dGates + ((nodes + 3) & -4) * d * 2)
	}
}

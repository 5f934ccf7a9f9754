import type {Matrix} from '#src/learning/network/dense.js'
import type {EncoderWeights} from '#src/learning/network/encoder.js'
import type {ArcWeights} from '#src/syntax/parser/network.js'
import type {TagWeights} from '#src/syntax/tagger/network.js'
import {type EncoderShape, padded, type TreeShape} from './shape.js'
import type {Weights} from './train-network.js'

/** Trained weights of a parser in eight bits each. */
export function codeArcs(weights: Weights, shape: TreeShape, labels: readonly string[]): ArcWeights {
	const {width, arcs, hidden} = shape
	return {
		...codeEncoder(weights, shape),
		ends: sideBySide(codeMatrix(weights, 'dependent', width, arcs), codeMatrix(weights, 'head', width, arcs)),
		pair: codeMatrix(weights, 'pair', arcs, arcs),
		distance: weights.distance!,
		relationEnds: codeMatrix(weights, 'ends', width, hidden * 2),
		way: weights.way!,
		relation: codeMatrix(weights, 'relation', hidden, padded(shape.labels)),
		labels,
		pairRanges: {
			dependent: weights.dependents![0]!,
			head: weights.heads![0]!,
			pair: weights.pairs![0]!,
			hidden: weights.units![0]!,
		},
	}
}

/** Trained weights of a tagger in eight bits each. */
export const codeTags = (weights: Weights, shape: EncoderShape, tags: number): TagWeights => ({
	...codeEncoder(weights, shape),
	tag: codeMatrix(weights, 'tag', shape.width, padded(tags)),
})

function codeEncoder(weights: Weights, {width, layers, rows}: EncoderShape): EncoderWeights {
	const table = new Int8Array(rows * width)
	const units = new Float32Array(rows)
	for (let row = 0; row < rows; row++) {
		const values = weights.table!.subarray(row * width, (row + 1) * width)
		const largest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0)
		units[row] = Math.max(1e-9, largest) / 127
		values.forEach((value, k) => {
			table[row * width + k] = Math.round(value / units[row]!)
		})
	}
	return {
		width,
		table,
		units,
		root: weights.root!,
		ranges: Array.from({length: layers + 1}, (_, layer) => weights[`input${layer}`]![0]!),
		layers: Array.from({length: layers}, (_, layer) => ({
			window: codeMatrix(weights, `window${layer}`, width * 3, width),
			gates: codeMatrix(weights, `gates${layer}`, width, width * 2),
			mix: codeMatrix(weights, `mix${layer}`, width, width),
		})),
	}
}

// Each output of a matrix has its own unit.
function codeMatrix(weights: Weights, name: string, inner: number, columns: number): Matrix {
	const from = weights[name]!
	const codes = new Int8Array(inner * columns)
	const units = new Float32Array(columns)
	for (let column = 0; column < columns; column++) {
		let largest = 1e-9
		for (let at = column; at < inner * columns; at += columns) largest = Math.max(largest, Math.abs(from[at]!))
		units[column] = largest / 127
		for (let k = 0; k < inner; k++) codes[column * inner + k] = Math.round(from[k * columns + column]! / units[column]!)
	}
	return {columns, inner, codes, units, bias: weights[biasOf(name)]!.slice(0, columns)}
}

const sideBySide = (one: Matrix, other: Matrix): Matrix => ({
	columns: one.columns + other.columns,
	inner: one.inner,
	codes: Int8Array.from([...one.codes, ...other.codes]),
	units: Float32Array.from([...one.units, ...other.units]),
	bias: Float32Array.from([...one.bias, ...other.bias]),
})

// window0 has windowBias0, pair has pairBias.
const biasOf = (name: string): string => name.replace(/^([a-z]+)(\d*)$/i, '$1Bias$2')

// Codes that are merged into one.
const merged = 3

/** The same with fewer codes in its table, which is most of a file: these compress to four fifths, and nothing is read worse. */
export const coarsen = <W extends EncoderWeights>(weights: W): W => ({
	...weights,
	table: weights.table.map((code) => Math.round(code / merged)),
	units: weights.units.map((unit) => unit * merged),
})

import type {Matrix} from '../../learning/dense.js'
import type {ArcWeights} from '../../syntax/arc-network.js'
import {padded} from './shape.js'
import type {Weights} from './train-network.js'
import type {Shape} from './tree-shape.js'

/** Trained weights in eight bits each, as the parser reads them: each output of a matrix has its own unit. */
export function codeWeights(weights: Weights, shape: Shape, labels: readonly string[]): ArcWeights {
	const {width, layers, arcs, hidden, rows} = shape
	const matrix = (name: string, inner: number, columns: number): Matrix => {
		const from = weights[name]!
		const codes = new Int8Array(inner * columns)
		const units = new Float32Array(columns)
		for (let column = 0; column < columns; column++) {
			let most = 1e-9
			for (let at = column; at < inner * columns; at += columns) most = Math.max(most, Math.abs(from[at]!))
			units[column] = most / 127
			for (let k = 0; k < inner; k++)
				codes[column * inner + k] = Math.round(from[k * columns + column]! / units[column]!)
		}
		return {columns, inner, codes, units, bias: weights[biasOf(name)]!.slice(0, columns)}
	}
	const beside = (one: Matrix, other: Matrix): Matrix => ({
		columns: one.columns + other.columns,
		inner: one.inner,
		codes: Int8Array.from([...one.codes, ...other.codes]),
		units: Float32Array.from([...one.units, ...other.units]),
		bias: Float32Array.from([...one.bias, ...other.bias]),
	})
	const table = new Int8Array(rows * width)
	const units = new Float32Array(rows)
	for (let row = 0; row < rows; row++) {
		const values = weights.table!.subarray(row * width, (row + 1) * width)
		const unit =
			Math.max(
				1e-9,
				values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
			) / 127
		units[row] = unit
		values.forEach((value, k) => {
			table[row * width + k] = Math.round(value / Math.fround(unit))
		})
	}
	return {
		width,
		table,
		units,
		root: weights.root!,
		layers: Array.from({length: layers}, (_, layer) => ({
			window: matrix(`window${layer}`, width * 3, width),
			gates: matrix(`gates${layer}`, width, width * 2),
			mix: matrix(`mix${layer}`, width, width),
		})),
		ends: beside(matrix('dependent', width, arcs), matrix('head', width, arcs)),
		pair: matrix('pair', arcs, arcs),
		distance: weights.distance!,
		relationEnds: matrix('ends', width, hidden * 2),
		way: weights.way!,
		relation: matrix('relation', hidden, padded(shape.labels)),
		labels,
	}
}

// window0 has windowBias0, pair has pairBias.
const biasOf = (name: string): string => name.replace(/^([a-z]+)(\d*)$/i, '$1Bias$2')

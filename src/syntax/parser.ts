import {unpackAscending} from '../learning/bytes.js'
import type {Matrix} from '../learning/dense.js'
import {rebuild, sectionOf, unpackWeights, type WeightFile} from '../learning/weight-file.js'
import {type ArcNetwork, type ArcWeights, createArcNetwork} from './arc-network.js'
import {longestStretch} from './stretches.js'
import {countedAttributes, createTokenRows, hashedAttributes, type TokenRows} from './token-rows.js'

/** A dependency parser: a network over the words of a sentence, and the rows of its table that stand for a word. */
export interface Parser {
	readonly labels: readonly string[]
	readonly rows: TokenRows
	readonly network: ArcNetwork
}

/** What the header of models/parser.bin tells. */
export interface ParserHeader {
	readonly labels: readonly string[]
	readonly width: number
	readonly layers: number
	readonly arcs: number
	readonly hidden: number
	/** How many values each counted attribute has, and how many tags there are. */
	readonly counted: readonly number[]
	readonly tags: number
}

/** Reads models/parser.bin. @throws WeightError */
export function unpackParser(bytes: Uint8Array): Parser {
	const file = unpackWeights(bytes, 'parser')
	const header = file.about as unknown as ParserHeader
	if (!Array.isArray(header.labels) || !Array.isArray(header.counted)) throw rebuild('parser', 'names no relations')
	const hashed = hashedAttributes.map((name) => Int32Array.from(unpackAscending(sectionOf(file, name, 'parser'))))
	if (header.counted.length !== countedAttributes.length) throw rebuild('parser', 'knows other attributes')
	const rows = createTokenRows({hashed, counted: header.counted, tags: header.tags})
	return {labels: header.labels, rows, network: createArcNetwork(readArcWeights(file, header), longestStretch)}
}

function readArcWeights(file: WeightFile, {width, layers, arcs, hidden, labels}: ParserHeader): ArcWeights {
	const codes = (name: string): Int8Array => new Int8Array(new Uint8Array(sectionOf(file, name, 'parser')).buffer)
	const floats = (name: string): Float32Array =>
		new Float32Array(new Uint8Array(sectionOf(file, name, 'parser')).buffer)
	const matrix = (name: string, inner: number): Matrix => {
		const bias = floats(`${name}.bias`)
		return {columns: bias.length, inner, codes: codes(name), units: floats(`${name}.units`), bias}
	}
	return {
		width,
		table: codes('table'),
		units: floats('table.units'),
		root: floats('root'),
		layers: Array.from({length: layers}, (_, layer) => ({
			window: matrix(`window${layer}`, width * 3),
			gates: matrix(`gates${layer}`, width),
			mix: matrix(`mix${layer}`, width),
		})),
		ends: matrix('ends', width),
		pair: matrix('pair', arcs),
		distance: floats('distance'),
		relationEnds: matrix('relationEnds', width),
		way: floats('way'),
		relation: matrix('relation', hidden),
		labels,
	}
}

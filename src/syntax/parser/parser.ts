import {readEncoder, readFloats, readMatrix} from '../../learning/network-file.js'
import {rebuild, unpackWeights, type WeightFile} from '../../learning/weight-file.js'
import {longestStretch} from '../parse-windows.js'
import {countedAttributes, type RowKinds, readTokenRows, type TokenRows, writeTokenRows} from '../tagger/token-rows.js'
import {type ArcNetwork, type ArcWeights, createArcNetwork} from './network.js'

/** A dependency parser: a network over the words of a sentence, and the rows of its table that stand for a word. */
export interface Parser {
	readonly labels: readonly string[]
	readonly rows: TokenRows
	readonly network: ArcNetwork
}

/** The header of models/parser.bin. */
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

/** What the parser reads of a token, besides its two best tags. */
export const parserKinds: RowKinds = {
	hashed: ['word', 'prefix3', 'suffix2', 'suffix3', 'shape'],
	counted: countedAttributes,
}

/** Writes the rows of token `token` with its two best tags to `found` from `to` on. */
export function writeParserRows(
	rows: TokenRows,
	attributes: Int32Array,
	token: number,
	best: number,
	second: number,
	found: Int32Array,
	to: number,
): void {
	const place = writeTokenRows(rows, attributes, token, found, to)
	const {starts, perToken} = rows
	found[place] = starts[perToken - 2]! + best
	found[place + 1] = starts[perToken - 1]! + second
}

/** Reads models/parser.bin. @throws WeightError */
export function unpackParser(bytes: Uint8Array): Parser {
	const file = unpackWeights(bytes, 'parser')
	const header = file.about as unknown as ParserHeader
	if (!Array.isArray(header.labels)) throw rebuild('parser', 'names no relations')
	const rows = readTokenRows(file, parserKinds, header, [header.tags, header.tags], 'parser')
	return {labels: header.labels, rows, network: createArcNetwork(readArcWeights(file, header), longestStretch)}
}

function readArcWeights(file: WeightFile, header: ParserHeader): ArcWeights {
	const {width, arcs, hidden, labels} = header
	return {
		...readEncoder(file, header, 'parser'),
		ends: readMatrix(file, 'ends', width, 'parser'),
		pair: readMatrix(file, 'pair', arcs, 'parser'),
		distance: readFloats(file, 'distance', 'parser'),
		relationEnds: readMatrix(file, 'relationEnds', width, 'parser'),
		way: readFloats(file, 'way', 'parser'),
		relation: readMatrix(file, 'relation', hidden, 'parser'),
		labels,
	}
}

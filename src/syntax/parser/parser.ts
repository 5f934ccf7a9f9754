import {rebuild, unpackWeights, type WeightFile} from '../../learning/files/weight-file.js'
import {readEncoder, readFloats, readMatrix} from '../../learning/network/network-file.js'
import type {Syntax} from '../../model/grammar/tokens.js'
import type {Range} from '../../model/span.js'
import {maxWindowTokens, parseWindows} from '../parse-windows.js'
import {attributeCount} from '../tagger/attributes.js'
import type {Tagged} from '../tagger/tagger.js'
import {countedAttributes, type RowKinds, readTokenRows, type TokenRows, writeTokenRows} from '../tagger/token-rows.js'
import {type ArcNetwork, type ArcWeights, createArcNetwork, type PairRanges} from './network.js'

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
	readonly ranges: readonly number[]
	readonly pairRanges: PairRanges
	/** Number of values of each counted attribute, and of tags. */
	readonly counted: readonly number[]
	readonly tags: number
}

/** Attributes that the parser reads, besides the two best tags. */
export const parserKinds: RowKinds = {
	hashed: ['word', 'prefix3', 'suffix2', 'suffix3', 'shape'],
	counted: countedAttributes,
}

/**
 * Parses each sentence; later windows of an overlong one depend on the root of the first. `attributes` as `readAttributes` makes
 * them; heads are rows, -1 for a root.
 */
export function parseSentences(
	{labels, network, rows}: Parser,
	attributes: Int32Array,
	{best, second}: Pick<Tagged, 'best' | 'second'>,
	sentences: readonly Range[],
	norms: readonly string[],
): Pick<Syntax, 'heads'> & {readonly deprels: string[]} {
	const length = attributes.length / attributeCount - 1
	const heads = new Int32Array(length).fill(-1)
	const deprels: string[] = new Array<string>(length).fill('root')
	const buffer = new Int32Array(maxWindowTokens * rows.perToken)
	for (const sentence of sentences) {
		let root = -1
		for (const {from, to} of parseWindows(sentence, norms)) {
			for (let row = from; row < to; row++)
				writeParserRows(rows, attributes, row, best[row]!, second[row]!, buffer, (row - from) * rows.perToken)
			network.parse(buffer, rows.perToken, to - from)
			for (let row = from; row < to; row++) {
				const head = network.heads[row - from]!
				if (head < to - from) {
					heads[row] = from + head
					deprels[row] = labels[network.relations[row - from]!]!
				} else if (root < 0) root = row
				else {
					heads[row] = root
					deprels[row] = 'parataxis'
				}
			}
		}
	}
	return {heads, deprels}
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
	return {labels: header.labels, rows, network: createArcNetwork(readArcWeights(file, header), maxWindowTokens)}
}

function readArcWeights(file: WeightFile, header: ParserHeader): ArcWeights {
	const {width, arcs, hidden, labels, pairRanges} = header
	if (!pairRanges) throw rebuild('parser', 'names no ranges')
	return {
		...readEncoder(file, header, 'parser'),
		ends: readMatrix(file, 'ends', width, 'parser'),
		pair: readMatrix(file, 'pair', arcs, 'parser'),
		distance: readFloats(file, 'distance', 'parser'),
		relationEnds: readMatrix(file, 'relationEnds', width, 'parser'),
		way: readFloats(file, 'way', 'parser'),
		relation: readMatrix(file, 'relation', hidden, 'parser'),
		labels,
		pairRanges,
	}
}

import {packAscending, packPlanes} from '#src/learning/files/bytes.js'
import {type About, packWeights} from '#src/learning/files/weight-file.js'
import type {Matrix} from '#src/learning/network/dense.js'
import type {EncoderWeights} from '#src/learning/network/encoder.js'
import type {ArcWeights} from '#src/syntax/parser/network.js'
import {type ParserHeader, parserKinds} from '#src/syntax/parser/parser.js'
import type {TagWeights} from '#src/syntax/tagger/network.js'
import {type TaggerHeader, taggerKinds} from '#src/syntax/tagger/tagger.js'
import type {RowKinds, RowValues} from '#src/syntax/tagger/token-rows.js'
import {coarsen} from './code-weights.js'

type Sections = Map<string, Uint8Array>

/** The bytes of models/tagger.bin. */
export function packTagger(
	documents: readonly string[],
	weights: TagWeights,
	values: RowValues,
	tags: readonly string[],
): Uint8Array {
	const sections: Sections = new Map()
	addRows(sections, taggerKinds, values)
	addEncoder(sections, weights)
	addMatrix(sections, 'tag', weights.tag)
	const {width, layers, ranges} = weights
	const header: TaggerHeader = {tags, width, layers: layers.length, ranges, counted: values.counted}
	return packWeights({documents, ...header} as About, sections)
}

/** The bytes of models/parser.bin. */
export function packParser(documents: readonly string[], weights: ArcWeights, values: RowValues): Uint8Array {
	const sections: Sections = new Map()
	addRows(sections, parserKinds, values)
	addEncoder(sections, weights)
	for (const name of ['ends', 'pair', 'relationEnds', 'relation'] as const) addMatrix(sections, name, weights[name])
	sections.set('distance', bytesOf(weights.distance))
	sections.set('way', bytesOf(weights.way))
	const header: ParserHeader = {
		labels: weights.labels,
		width: weights.width,
		layers: weights.layers.length,
		arcs: weights.pair.columns,
		hidden: weights.relation.inner,
		ranges: weights.ranges,
		pairRanges: weights.pairRanges,
		counted: values.counted,
		tags: values.more[0]!,
	}
	return packWeights({documents, ...header} as About, sections)
}

const addRows = (sections: Sections, kinds: RowKinds, {hashed}: RowValues): void =>
	kinds.hashed.forEach((name, index) => {
		sections.set(name, packAscending(Uint32Array.from(hashed[index]!)))
	})

function addEncoder(sections: Sections, weights: EncoderWeights): void {
	const {table, units, root, layers} = coarsen(weights)
	sections.set('table', bytesOf(table))
	sections.set('table.unit planes', packPlanes(bytesOf(units), 4))
	sections.set('root', bytesOf(root))
	layers.forEach(({window, gates, mix}, layer) => {
		addMatrix(sections, `window${layer}`, window)
		addMatrix(sections, `gates${layer}`, gates)
		addMatrix(sections, `mix${layer}`, mix)
	})
}

function addMatrix(sections: Sections, name: string, {codes, units, bias}: Matrix): void {
	sections.set(name, bytesOf(codes))
	sections.set(`${name}.units`, bytesOf(units))
	sections.set(`${name}.bias`, bytesOf(bias))
}

const bytesOf = ({buffer, byteOffset, byteLength}: ArrayBufferView): Uint8Array =>
	new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)

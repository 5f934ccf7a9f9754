import {packAscending} from '../../learning/bytes.js'
import type {Matrix} from '../../learning/dense.js'
import {type About, packWeights} from '../../learning/weight-file.js'
import type {ArcWeights} from '../../syntax/arc-network.js'
import type {ParserHeader} from '../../syntax/parser.js'
import {hashedAttributes, type RowValues} from '../../syntax/token-rows.js'

/** The bytes of models/parser.bin. */
export function packParser(documents: readonly string[], weights: ArcWeights, values: RowValues): Uint8Array {
	const sections = new Map<string, Uint8Array>()
	hashedAttributes.forEach((name, index) => {
		sections.set(name, packAscending(Uint32Array.from(values.hashed[index]!)))
	})
	const bytes = ({buffer, byteOffset, byteLength}: ArrayBufferView): Uint8Array =>
		new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)
	const addMatrix = (name: string, {codes, units, bias}: Matrix): void => {
		sections.set(name, bytes(codes))
		sections.set(`${name}.units`, bytes(units))
		sections.set(`${name}.bias`, bytes(bias))
	}
	sections.set('table', bytes(weights.table))
	sections.set('table.units', bytes(weights.units))
	sections.set('root', bytes(weights.root))
	weights.layers.forEach(({window, gates, mix}, layer) => {
		addMatrix(`window${layer}`, window)
		addMatrix(`gates${layer}`, gates)
		addMatrix(`mix${layer}`, mix)
	})
	for (const name of ['ends', 'pair', 'relationEnds', 'relation'] as const) addMatrix(name, weights[name])
	sections.set('distance', bytes(weights.distance))
	sections.set('way', bytes(weights.way))
	const header: ParserHeader = {
		labels: weights.labels,
		width: weights.width,
		layers: weights.layers.length,
		arcs: weights.pair.columns,
		hidden: weights.relation.inner,
		counted: values.counted,
		tags: values.tags,
	}
	return packWeights({documents, ...header} as About, sections)
}

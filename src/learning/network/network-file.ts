import {unpackPlanes} from '../files/bytes.js'
import {integersOf, rebuild, sectionOf, type WeightFile} from '../files/weight-file.js'
import type {Matrix} from './dense.js'
import type {EncoderWeights} from './encoder.js'

/** The sizes of the encoder, as the header of its file gives them. */
export interface EncoderHeader {
	readonly width: number
	readonly layers: number
	/** See `EncoderWeights`. */
	readonly ranges: readonly number[]
}

/** Numbers of a section; a copy where the file itself lies at an odd place. */
export const readFloats = (file: WeightFile, section: string, name: string): Float32Array =>
	floatsOf(sectionOf(file, section, name))

function floatsOf(bytes: Uint8Array): Float32Array {
	const {buffer, byteOffset, length} = integersOf(bytes)
	return new Float32Array(buffer, byteOffset, length)
}

function readCodes(file: WeightFile, section: string, name: string): Int8Array {
	const {buffer, byteOffset, length} = sectionOf(file, section, name)
	return new Int8Array(buffer, byteOffset, length)
}

/** A matrix of `inner` inputs out of the file `name` of `models/`. @throws WeightError */
export function readMatrix(file: WeightFile, section: string, inner: number, name: string): Matrix {
	const bias = readFloats(file, `${section}.bias`, name)
	return {
		columns: bias.length,
		inner,
		codes: readCodes(file, section, name),
		units: readFloats(file, `${section}.units`, name),
		bias,
	}
}

/** The encoder out of the file `name` of `models/`. @throws WeightError */
export function readEncoder(file: WeightFile, {width, layers, ranges}: EncoderHeader, name: string): EncoderWeights {
	if (ranges?.length !== layers + 1) throw rebuild(name, 'has no range for each layer')
	return {
		width,
		table: readCodes(file, 'table', name),
		units: floatsOf(unpackPlanes(sectionOf(file, 'table.unit planes', name), 4)),
		ranges,
		root: readFloats(file, 'root', name),
		layers: Array.from({length: layers}, (_, layer) => ({
			window: readMatrix(file, `window${layer}`, width * 3, name),
			gates: readMatrix(file, `gates${layer}`, width, name),
			mix: readMatrix(file, `mix${layer}`, width, name),
		})),
	}
}

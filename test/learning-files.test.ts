import {describe, expect, it} from '@jest/globals'
import {crc32 as native} from '#crc32'
import * as nativeTables from '#tables'
import {packAscending, packPlanes, unpackPlanes} from '../src/learning/files/bytes.js'
import {crc32} from '../src/learning/files/crc32.js'
import {joinedOf, mixInteger} from '../src/learning/hash.js'
import {
	findKey,
	findKeys,
	indexKeys,
	keysOfIndex,
	openKeyIndex,
	packKeyIndex,
} from '../src/learning/linear/key-index.js'
import {scoreFeatures} from '../src/learning/linear/linear-model.js'
import {packModel, unpackModel, type WeightedFeature} from '../src/learning/linear/linear-model-file.js'
import * as tables from '../src/learning/linear/tables.js'
import {fetchValues} from '../src/learning/linear/value-table.js'
import {fetchWeights, shortKeyOf} from '../src/learning/linear/weight-table.js'

const keysOf = (count: number): Uint32Array =>
	Uint32Array.from({length: count}, (_, at) => mixInteger(at + 1) >>> 0).sort()

/** The same bytes at a place where no number of two bytes may lie. */
function shifted(bytes: Uint8Array): Uint8Array {
	const moved = new Uint8Array(bytes.length + 1)
	moved.set(bytes, 1)
	return moved.subarray(1)
}

describe.each([0, 1, 500, 70_000])('an index of %i keys', (count) => {
	const keys = keysOf(count)
	const bytes = packKeyIndex(indexKeys(keys))

	it.each([
		['as it lies', openKeyIndex(bytes)],
		['at an odd place', openKeyIndex(shifted(bytes))],
	])('finds each of them and no other, %s', (_, index) => {
		keys.forEach((key, row) => {
			expect(findKey(index, key)).toBe(row)
			expect(findKey(index, key | 0)).toBe(row)
		})
		const known = new Set(keys)
		for (let key = 0; key < 1000; key++) if (!known.has(key)) expect(findKey(index, key)).toBe(-1)
		expect(keysOfIndex(index)).toEqual(keys)
		const rows = new Int32Array(3)
		expect(findKeys(index, Int32Array.of(0, keys[0] ?? 0, 0), 0, 3, rows)).toBe(Math.min(1, count))
	})
})

describe('a linear model', () => {
	const features = (count: number): WeightedFeature[] =>
		Array.from(keysOf(count), (key, row) => {
			const classes = Array.from({length: 1 + (row % 5)}, (_, at) => at)
			return {key, classes, codes: classes.map((at) => ((row + at) % 255) + 1)}
		})

	it.each([1, 40, 9000])('of %i features scores them as they were packed', (count) => {
		const packed = features(count)
		const model = unpackModel({about: {documents: []}, sections: packModel(packed, 5)}, 'names')
		for (const {key, classes, codes} of packed) {
			const scores = new Int32Array(5)
			scoreFeatures(model, Int32Array.of(key), 1, scores)
			const wanted = new Int32Array(5)
			classes.forEach((number, at) => {
				const root = codes[at]! & 127
				wanted[number] = codes[at]! & 128 ? -root * root : root * root
			})
			expect(scores).toEqual(wanted)
		}
	})
})

describe('planes', () => {
	it('hold the first bytes of all numbers, then the second ones', () => {
		const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)
		expect(packPlanes(bytes, 4)).toEqual(Uint8Array.of(1, 5, 2, 6, 3, 7, 4, 8))
		for (const width of [1, 2, 4]) expect(unpackPlanes(packPlanes(bytes, width), width)).toEqual(bytes)
		expect(unpackPlanes(packPlanes(new Uint8Array(0), 2), 2)).toEqual(new Uint8Array(0))
	})
})

// By their bytes: a list of what differs would take minutes.
const expectSame = (one: {slots: Int32Array}, other: {slots: Int32Array}): void =>
	expect(Buffer.compare(Buffer.from(one.slots.buffer), Buffer.from(other.slots.buffer))).toBe(0)

describe.each([0, 1, 9, 4000, 70_000])('a table of %i features', (count) => {
	const keys =
		count > 9
			? keysOf(count)
			: Uint32Array.from([1, 127, 128, 16_383, 2 ** 21, 2 ** 28, 2 ** 31, 2 ** 32 - 2, 2 ** 32 - 1].slice(0, count))
	const codes = Uint8Array.from({length: count * 3}, (_, at) => (mixInteger(at) % 255) + 1)
	const shortKeys = Uint32Array.from(new Set(Array.from(keys, shortKeyOf))).sort()

	it('is the same by WebAssembly as by JavaScript', () => {
		expect(nativeTables.rankTable).not.toBe(tables.rankTable)
		const some = codes.subarray(0, shortKeys.length)
		const packed = packAscending(shortKeys)
		expectSame(nativeTables.rankTable(packed, some), tables.rankTable(packed, some))
		const index = packKeyIndex(indexKeys(keys))
		expectSame(nativeTables.spanTable(index, codes), tables.spanTable(index, codes))
	})

	it('has their values, and 0 for others', () => {
		const table = nativeTables.spanTable(packKeyIndex(indexKeys(keys)), codes)
		const values = new Int32Array(count + 1)
		fetchValues(table, Int32Array.from([...keys, 12_345], joinedOf), count + 1, values)
		const wanted = Array.from(
			keys,
			(_, row) => codes[row * 3]! | (codes[row * 3 + 1]! << 8) | (codes[row * 3 + 2]! << 16),
		)
		expect(values.every((value, row) => value === (wanted[row] ?? 0))).toBe(true)
	})
})

describe('a table of short keys', () => {
	const scattered = (from: number): Uint32Array =>
		Uint32Array.from({length: 70_000}, (_, at) => mixInteger(mixInteger(from + at) ^ 1) >>> 0)
	const keys = scattered(1)
	const shortKeys = Uint32Array.from(new Set(Array.from(keys, shortKeyOf))).sort()
	const codes = Uint8Array.from(shortKeys, (_, at) => (at % 127) + 1)
	const table = nativeTables.rankTable(packAscending(shortKeys), codes)
	const fetched = (asked: Uint32Array): Int32Array => {
		const values = new Int32Array(asked.length)
		fetchWeights(table, Int32Array.from(asked, joinedOf), asked.length, values)
		return values
	}

	it('has the weight of each feature', () => {
		const wanted = new Map(Array.from(shortKeys, (key, row) => [key, codes[row]! ** 2]))
		expect(fetched(keys)).toEqual(Int32Array.from(keys, (key) => wanted.get(shortKeyOf(key))!))
	})

	it('takes one in some hundreds of other features for one of them', () => {
		const taken = fetched(scattered(100_001)).filter((value) => value !== 0).length / 70_000
		expect(taken).toBeGreaterThan(0.003)
		expect(taken).toBeLessThan(0.006)
	})
})

describe('CRC-32', () => {
	it('is that of gzip, in JavaScript as in Node', () => {
		const bytes = Uint8Array.from({length: 1000}, (_, at) => mixInteger(at))
		expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
		expect(crc32(bytes)).toBe(native(bytes))
		expect(crc32(new Uint8Array(0))).toBe(0)
	})
})

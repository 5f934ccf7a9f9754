import {describe, expect, it} from '@jest/globals'
import {cutPieces, isSignAt, isWordAt, pieceAt} from '../src/numbers/tokens/pieces.js'

const text = 'About 1.5m soft\u00adwoods, –½ each'
const pieces = cutPieces(text, {start: 0, end: text.length})

describe('pieces of the number grammar', () => {
	it('are columns', () => {
		expect(pieces.norms).toEqual(['about', '1.5', 'm', 'softwoods', ',', '-', '½', 'each'])
		expect(pieces.types.map((type) => type[0]).join('')).toBe('wnwwssnw')
		expect(pieces.glued).toEqual([false, false, true, false, true, false, true, false])
		expect([...pieces.numbers.keys()]).toEqual([1, 6])
		for (let at = 1; at < pieces.length; at++) expect(pieces.starts[at]!).toBeGreaterThanOrEqual(pieces.ends[at - 1]!)
	})

	it('give a row where one is asked for, the same each time', () => {
		expect(pieceAt(pieces, 1)).toEqual({
			type: 'number',
			start: 6,
			end: 9,
			text: '1.5',
			norm: '1.5',
			glued: false,
			value: 1.5,
			form: 'decimal',
		})
		expect(pieceAt(pieces, 3)).toMatchObject({
			text: 'soft\u00adwoods',
			norm: 'softwoods',
			form: null,
			value: Number.NaN,
		})
		expect(pieceAt(pieces, 3)).toBe(pieceAt(pieces, 3))
		expect(pieces.rows.filter(Boolean)).toHaveLength(2)
	})

	it('are neutral before the first and after the last', () => {
		for (const at of [-1, pieces.length]) {
			expect(pieceAt(pieces, at)).toMatchObject({type: 'sign', norm: '', glued: false})
			expect(isWordAt(pieces, at, '')).toBe(false)
			expect(isSignAt(pieces, at, '')).toBe(false)
		}
		expect(isSignAt(pieces, 5, '-')).toBe(true)
	})
})

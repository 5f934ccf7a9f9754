import {describe, expect, it} from '@jest/globals'
import {RecentValues} from '../src/model/recent-values.js'

describe('values of keys asked for last', () => {
	it('are computed once while they are in use', () => {
		const computed: number[] = []
		const values = new RecentValues<number, {readonly key: number}>(3)
		const get = (key: number): {readonly key: number} =>
			values.get(key, (one) => {
				computed.push(one)
				return {key: one}
			})
		const first = get(1)
		for (const key of [2, 1, 3, 1, 4, 1, 5, 1, 6, 1]) get(key)
		expect(get(1)).toBe(first)
		expect(computed).toEqual([1, 2, 3, 4, 5, 6])
	})

	it('are forgotten after twice as many others, and computed anew', () => {
		let computed = 0
		const values = new RecentValues<number, number>(3)
		const get = (key: number): number => values.get(key, (one) => one * 10 + 0 * computed++)
		for (let key = 0; key < 7; key++) get(key)
		expect(get(0)).toBe(0)
		expect(computed).toBe(8)
		expect(get(6)).toBe(60)
		expect(computed).toBe(8)
	})

	it('may be undefined', () => {
		let computed = 0
		const values = new RecentValues<string, undefined>(1)
		for (let time = 0; time < 2; time++) values.get('a', () => void computed++ as undefined)
		expect(computed).toBe(1)
	})
})

import {describe, expect, it} from '@jest/globals'
import {repeatedRows} from '../src/learning/repeated-rows.js'

const rows = (...numbers: number[]): Int32Array => Int32Array.from(numbers)

describe('the sentence that a network has read last', () => {
	it('is known again by its rows alone, and by all of them', () => {
		const isRepeated = repeatedRows()
		const asked: readonly (readonly [Int32Array, number])[] = [
			[rows(4, 7, 0), 3],
			[rows(4, 7, 0), 3],
			[rows(4, 7, 0, 9), 3],
			[rows(4, 7), 2],
			[rows(4, 7, 1), 3],
			[rows(4, 7, 1, 1, 1), 5],
			[rows(4, 7, 1, 1, 1), 5],
			[rows(4, 7, 0), 3],
		]
		const answers = asked.map(([numbers, count]) => isRepeated(numbers, count))
		expect(answers).toEqual([false, true, true, false, false, false, true, false])
	})

	it('is kept as it was read, whatever its buffer holds later', () => {
		const isRepeated = repeatedRows()
		const buffer = rows(1, 2, 3)
		isRepeated(buffer, 3)
		buffer[1] = 5
		expect(isRepeated(buffer, 3)).toBe(false)
		expect(isRepeated(buffer, 3)).toBe(true)
	})
})

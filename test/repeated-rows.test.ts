import {describe, expect, it} from '@jest/globals'
import {repeatedRows} from '../src/learning/linear/repeated-rows.js'

const rows = (...numbers: number[]): Int32Array => Int32Array.from(numbers)

/** Whether rows are read, each time that they are asked for. */
const reader = () => {
	const unlessRead = repeatedRows()
	return (numbers: Int32Array, count: number): boolean => {
		let isRead = false
		unlessRead(numbers, count, () => {
			isRead = true
		})
		return isRead
	}
}

describe('the sentence that a network has read last', () => {
	it('is known again by its rows alone, and by all of them', () => {
		const reads = reader()
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
		const answers = asked.map(([numbers, count]) => reads(numbers, count))
		expect(answers).toEqual([true, false, false, true, true, true, false, true])
	})

	it('is kept as it was read, whatever its buffer holds later', () => {
		const reads = reader()
		const buffer = rows(1, 2, 3)
		reads(buffer, 3)
		buffer[1] = 5
		expect(reads(buffer, 3)).toBe(true)
		expect(reads(buffer, 3)).toBe(false)
	})

	it('is read again where a reading throws, and so is the one before it', () => {
		const unlessRead = repeatedRows()
		const read: number[] = []
		const ask = (number: number, throws = false): void =>
			unlessRead(rows(number), 1, () => {
				read.push(number)
				if (throws) throw new RangeError('no room')
			})
		ask(1)
		expect(() => ask(2, true)).toThrow('no room')
		ask(2)
		ask(2)
		expect(() => ask(3, true)).toThrow('no room')
		ask(2)
		expect(read).toEqual([1, 2, 2, 3, 2])
	})
})

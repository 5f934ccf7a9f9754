import {createHash} from 'node:crypto'
import {describe, expect, test} from '@jest/globals'
import {hashesAfter, hashText} from '../src/model/hash.js'

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('hashes', () => {
	// Lengths around a block of 64 bytes, and around those that need no encoder.
	const texts = [0, 1, 55, 56, 63, 64, 65, 119, 128, 255, 256, 257, 5000].map((length) => 'a'.repeat(length))

	test.each([...texts, 'Søren’s café', '𝒜 pier'])('are SHA-256', (text) => {
		expect(hashText(text)).toBe(sha(text))
	})

	test('of parts are those of the parts with a separator', () => {
		for (const first of texts)
			for (const rest of [...texts, 'café']) {
				const hashOf = hashesAfter(first, 'date')
				const expected = sha([first, 'date', rest, 7].join('\u001f')).slice(0, 16)
				expect(hashOf(rest, 7)).toBe(expected)
				expect(hashOf(rest, 7)).toBe(expected)
			}
	})
})

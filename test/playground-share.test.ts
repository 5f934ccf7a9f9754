import {deflateRawSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import {hashOf, maxHashChars, readHash} from '../playground/src/share.js'

const packed = (value: string | Buffer): string => `#text=${deflateRawSync(value).toString('base64url')}`

describe('a text in an address', () => {
	it.each(['The pier leaks.', '“Café” 🙂 \u0000 </script>', '', ' '.repeat(500_000)])(
		'comes back as it was: %j',
		(text) => {
			const hash = hashOf({text, published: '2026-03-04'})!
			expect(hash).toMatch(/^#text=[\w-]+$/)
			expect(hash.length).toBeLessThanOrEqual(maxHashChars)
			expect(readHash(hash)).toEqual({text, published: '2026-03-04'})
		},
	)

	it('has an address no longer than programs take', () => {
		const text = Array.from({length: 9000}, (_, at) => (at * 7919) % 9973).join(' ')
		expect(hashOf({text, published: ''})).toBeNull()
	})

	it.each([
		['nothing', '#text='],
		['no base64', '#text=%%%'],
		['what unpacks to much', packed(Buffer.alloc(5e6))],
		['a cut address', packed(JSON.stringify(['The pier leaks.', ''])).slice(0, -6)],
		['no list', packed('{"text":1}')],
		['no text', packed('[1,2]')],
		['no JSON', packed('The pier leaks.')],
		['too much', `#text=${'A'.repeat(maxHashChars)}`],
	])('is refused, with a message, where it is %s', (_, hash) => {
		expect(readHash(hash)).toEqual({fault: expect.stringMatching(/\w/)})
	})

	it('has no date but one of the calendar, and is none where the address is of an article', () => {
		expect(readHash(packed('["The pier leaks.","soon"]'))).toEqual({text: 'The pier leaks.', published: ''})
		for (const hash of ['', '#', '#2/abc', '#Text=x']) expect(readHash(hash)).toBeNull()
	})
})

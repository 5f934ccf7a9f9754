import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {extract} from '../src/index.js'
import {readNumbers} from '../src/numbers/grammar/read.js'

const words =
	'a an the of and to in per from between more than less nearly over up down half third quarter one two twenty hundred thousand million dozen dozens hundreds billion m k bn km h mph kg US $ £ % percent euros pounds cents year years old people shops rose fell by at 1 2 12 1,000 1.5 1/2 ½ 0/0 1e999 2019 3-1 -5 − ± ~ < > = ( ) [ ] " \' , . ; : - – / ° ² C F ٣٤ \u200f \u202e \ud800'.split(
		' ',
	)
const phrases = fc
	.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '', ' ', '-')), {maxLength: 30})
	.map((parts) => parts.map(([word, gap]) => word + gap).join(''))

describe('laws of numbers', () => {
	it('are finite and lie in the text, whatever it is', () => {
		fc.assert(
			fc.property(fc.oneof(phrases, fc.string({unit: 'binary', maxLength: 60})), (text) => {
				const {pieces, found} = readNumbers(text, {start: 0, end: text.length})
				for (const {from, to, value, min, max, parts} of found) {
					expect(from).toBeLessThan(to)
					expect(to).toBeLessThanOrEqual(pieces.length)
					for (const number of [value, min, max, ...parts])
						expect(number === null || Number.isFinite(number)).toBe(true)
				}
			}),
			{numRuns: 1000},
		)
	})

	it('hold in records too', () => {
		fc.assert(
			fc.property(phrases, (text) => {
				for (const fact of extract({text}, {kinds: ['quantity']}).facts) {
					if (fact.kind !== 'quantity') continue
					expect(text.slice(fact.evidence.start, fact.evidence.end)).toBe(fact.evidence.text)
					expect(fact.numeral.start).toBeGreaterThanOrEqual(fact.evidence.start)
					expect(fact.numeral.end).toBeLessThanOrEqual(fact.evidence.end)
					for (const number of [fact.value, fact.min, fact.max, fact.si, ...fact.parts])
						expect(number === null || Number.isFinite(number)).toBe(true)
				}
			}),
			{numRuns: 150},
		)
	})

	it.each([
		['digits that can’t be held', `It cost $${'9'.repeat(400)} and 1e999 euros.`],
		['a list of digits', '1,2,3,4,5'],
		['nothing by nothing', '0/0 of 0 and 1/0'],
		['marks of direction', '\u202e5\u200f,\u200e000 \u2067people\u2069'],
		['half a surrogate', 'Over 50 \ud83d people'],
	])('survive %s', (_, text) => {
		expect(() => extract({text})).not.toThrow()
	})
})

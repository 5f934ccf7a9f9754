import {expect, it} from '@jest/globals'
import fc from 'fast-check'
import {isBare} from '../src/dates/grammar/bare.js'
import {readTime} from '../src/dates/grammar/parse.js'
import {cutPieces, type Pieces} from '../src/dates/grammar/pieces.js'
import {tablePhrases, vocabularyOf} from '../src/dates/grammar/vocabulary.js'
import {timeWords} from '../src/dates/words/index.js'
import {newRuleRun} from '../src/model/rule-run.js'

const phrases = tablePhrases(timeWords)

const cut = (text: string, ancient: boolean): Pieces =>
	cutPieces(text, 0, text.length, timeWords, phrases, () => 'NN', newRuleRun(), ancient)

const marks = [...'\'’-–—/.,:;()"“%$~‒½¼ ']
const numbers = ['1', '3', '7', '09', '12', '20', '30', '45', '90', '98', '500', '000', '1830', '1998', '2024', '12345']
const words = [
	...vocabularyOf(timeWords).keys(),
	'st',
	'th',
	's',
	'of',
	'to',
	'or',
	'and',
	'Q',
	'AD',
	'BC',
	'GMT',
	'p',
	'm',
	'boats',
]
const part = fc.oneof(
	{weight: 4, arbitrary: fc.constantFrom(...numbers)},
	{weight: 4, arbitrary: fc.constantFrom(...marks)},
	{weight: 3, arbitrary: fc.constantFrom(...words)},
	{weight: 2, arbitrary: fc.constant(' ')},
)

it('where a number or an apostrophe is bare, no rule reads a time', () => {
	fc.assert(
		fc.property(fc.array(part, {maxLength: 14}), fc.boolean(), (parts, ancient) => {
			const pieces = cut(parts.join(''), ancient)
			for (let index = 0; index < pieces.length; index++)
				if (isBare(pieces, index)) expect(readTime(pieces, index)).toBeNull()
		}),
		{numRuns: 3000},
	)
})

it.each(["Lee's", '"7"', '(4)', '3, 5, 6', '5 7', '6-3-6-4-7', "5' 7"])('%s begins no time', (text) => {
	const pieces = cut(text, false)
	const index = pieces.norms.findIndex((norm) => /^[\d']/.test(norm))
	expect(isBare(pieces, index)).toBe(true)
})

it.each(['5 May', '10,000 years', '5 1/2 hours', "90's", "'98", '3-5-12-2020', '10:30', '7½ weeks', '4–6 June'])(
	'%s may begin one',
	(text) => {
		expect(isBare(cut(text, false), 0)).toBe(false)
	},
)

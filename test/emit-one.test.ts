import {describe, expect, it} from '@jest/globals'
import {emitOne} from '../src/batch/emit-one.js'
import {emitters} from '../src/emit/index.js'
import {factKinds} from '../src/facts/fact.js'
import {createEngine} from '../src/index.js'

const {extract} = createEngine({models: false})
const outcome = {place: 'a.txt', extraction: extract({text: 'Ann Lee saw 12 boats.', id: 'a'})}

describe('emitOne', () => {
	it('gives what each sheet says of the article', () => {
		const sheets = emitters.csv({kinds: factKinds, width: 80})
		const emitted = emitOne(
			outcome,
			sheets.map(({body}) => body),
			0,
		)
		expect(emitted).toEqual({bodies: sheets.map((sheet) => sheet.body(outcome.extraction, 0))})
	})

	it('makes an error record of the article where its result is longer than any string', () => {
		const endless = () => 'x'.repeat(2 ** 29)
		expect(emitOne(outcome, [() => 'well', endless], 0)).toEqual({
			error: {
				place: 'a.txt',
				article: 'a',
				reason: `its ${outcome.extraction.facts.length} facts make more text than fits into memory at once`,
				cure: 'split the article, or ask for fewer facts with --kinds, --top or --min-confidence',
			},
		})
	})

	it('and of any other failure', () => {
		const broken = () => {
			throw new Error('no such field')
		}
		expect(emitOne(outcome, [broken], 0)).toMatchObject({
			error: {place: 'a.txt', article: 'a', reason: 'extraction failed: Error: no such field'},
		})
	})
})

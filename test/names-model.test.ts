import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {casesIn} from '../bench/admission/cases.js'
import {loadNameModel} from '../src/entities/names/detect/model.js'
import {findNames} from '../src/entities/names/find.js'
import {extendLexicon, nameLexicon} from '../src/entities/names/gazetteer/name-lexicon.js'
import {readWeights} from '../src/learning/read-weights.js'
import {loadSyntaxModel} from '../src/syntax/model.js'
import {createParse} from '../train/names/parse.js'

const syntax = loadSyntaxModel(readWeights)
const parse = createParse(syntax)
const model = loadNameModel(readWeights, syntax.lexicon)
const find = (text: string) => findNames(parse({id: 'case', text}), {model})

describe('names by the learned model', () => {
	it('types a bare name as the full one elsewhere in the article', () => {
		const text = 'Orla Brannigan leads the union. Its members met on Monday.\n\nBrannigan was pleased.'
		const [full, bare] = find(text)
		expect(full).toMatchObject({type: 'person'})
		expect(bare).toMatchObject({type: 'person'})
	})

	it('does not depend on what was read before', () => {
		const texts = casesIn('src/entities/cases/names.tsv').map(({text}) => text)
		const once = texts.map((text) => find(text))
		expect(
			[...texts]
				.reverse()
				.map((text) => find(text))
				.reverse(),
		).toEqual(once)
	})

	it('never throws, and its spans lie in the text, in order, without overlaps', () => {
		const word = fc.constantFrom(
			'The',
			'U.S.',
			'Bank',
			'of',
			'China',
			"'s",
			'-',
			'Sen.',
			'Ann',
			'“',
			'.',
			'\n',
			'é',
			'\ud800',
			'中国',
			'Москва',
		)
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({unit: 'binary'}),
					fc.array(word).map((words) => words.join(' ')),
				),
				(text) => {
					let last = 0
					for (const {start, end, confidence} of find(text)) {
						expect(start).toBeGreaterThanOrEqual(last)
						expect(end).toBeGreaterThan(start)
						expect(confidence).toBeGreaterThanOrEqual(0)
						expect(confidence).toBeLessThanOrEqual(1)
						last = end
					}
				},
			),
			{numRuns: 200},
		)
	})

	it("puts a caller's own names first", () => {
		const own = new Map([['Zulu Lemon', {type: 'product', subtype: null, iso: null, geonames: null} as const]])
		const lexicon = extendLexicon(nameLexicon(), own)
		const text = 'They sold Zulu Lemon in France.'
		const names = findNames(parse({id: 'own', text}), {model, lexicon})
		expect(names.map(({start, end, type}) => `${text.slice(start, end)}|${type}`)).toEqual([
			'Zulu Lemon|product',
			'France|place',
		])
	})

	it('names the file and the cure when a weight file is damaged', () => {
		for (const name of ['names', 'gazetteers']) {
			const read = (wanted: string) => (wanted === name ? readWeights(wanted).slice(0, 5000) : readWeights(wanted))
			expect(() => loadNameModel(read, syntax.lexicon)).toThrow(
				new RegExp(`models/${name}\\.bin .*npm run train ${name}`),
			)
		}
	})
})

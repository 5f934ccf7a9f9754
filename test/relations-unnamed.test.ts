import {describe, expect, it} from '@jest/globals'
import {describe as sentenceOf} from '../src/describe.js'
import {createReadingReader} from '../src/extract.js'
import {composeFacts} from '../src/facts/compose.js'
import {loadStandardModels} from '../src/models.js'

const readingOf = createReadingReader(loadStandardModels())
const relationsIn = (text: string) =>
	composeFacts(readingOf({text}), {kinds: ['relation']}).flatMap((fact) => (fact.kind === 'relation' ? fact : []))
const sentencesOf = (text: string): string[] => relationsIn(text).map((one) => sentenceOf(one))

describe('relations of a person whom the text does not name', () => {
	it('stand at the pronoun, without an id', () => {
		const [one] = relationsIn('She was born in Oslo and keeps bees.')
		expect(one!.subject).toMatchObject({start: 0, end: 3, name: 'She', id: null, entities: []})
	})

	it.each([
		['His wife, Dana Holt, keeps bees.', 'His wife is Dana Holt'],
		['He is the son of Felix Brandt.', 'Felix Brandt’s son is he'],
		['She was born in Oslo.', 'She was born in Oslo'],
	])('read as English: %s', (text, sentence) => {
		expect(sentencesOf(text)).toEqual([sentence])
	})

	it.each([
		'',
		'It was built in Oslo.',
		'“She was born in Oslo,” said Felix Brandt.',
		'Felix Brandt sold the shop. She was born in Oslo.',
	])('are none in %j', (text) => {
		expect(sentencesOf(text)).toEqual([])
	})

	it('are none in a whole article', () => {
		expect(sentencesOf(`She was born in Oslo. ${'The ferry sank and nobody came. '.repeat(40)}`)).toEqual([])
	})
})

import {describe, expect, it} from '@jest/globals'
import {createEngine, type ExtractOptions, extract, type Fact, type QuoteFact, type RoleFact} from '#src/index.js'

const article = {text: '“The kiln is cold,” said Ida Marlow, the foreman, on Tuesday.'}

// What the compiler says is the test: `npm run typecheck` fails where a type is wider or narrower than written here.
describe('the facts of the kinds that were asked for', () => {
	it('have the types of these kinds', () => {
		const quotes: QuoteFact[] = extract(article, {kinds: ['quote']}).facts
		expect(quotes.map(({speaker}) => speaker)).toEqual(['Ida Marlow'])
		const both: (QuoteFact | RoleFact)[] = createEngine().extract(article, {kinds: ['quote', 'role'], top: 5}).facts
		expect(new Set(both.map(({kind}) => kind))).toEqual(new Set(['quote', 'role']))
		// @ts-expect-error: dates were not asked for
		expect(both.some(({kind}) => kind === 'date')).toBe(false)
	})

	it('are of any kind where none was named', () => {
		const all: Fact[] = extract(article).facts
		// @ts-expect-error: some are no quotes
		const quotes: QuoteFact[] = extract(article, {top: 9}).facts
		expect(quotes.length).toBe(all.length)
	})

	it('are of any kind where it is known at run time alone', () => {
		const options: ExtractOptions = {kinds: ['date']}
		// @ts-expect-error: the type of the options doesn't say which kinds
		const dates: {kind: 'date'}[] = extract(article, options).facts
		expect(dates.map(({kind}) => kind)).toEqual(['date'])
		const only = dates.length > 1
		// @ts-expect-error: all kinds, unless `only`
		const quotes: QuoteFact[] = extract(article, {kinds: only ? ['quote'] : undefined}).facts
		expect(quotes.some(({kind}) => kind !== 'quote')).toBe(true)
	})

	it('come so one article after the other, too', async () => {
		for await (const {facts} of createEngine().extractAll([article], {kinds: ['role']})) {
			const roles: RoleFact[] = facts
			expect(roles.map(({person, title}) => `${person}, ${title}`)).toEqual(['Ida Marlow, foreman'])
		}
	})

	it('are none of a kind that there is not', () => {
		// @ts-expect-error: no such kind
		expect(() => extract(article, {kinds: ['quotes']})).toThrow(TypeError)
		// @ts-expect-error: no such option
		expect(() => extract(article, {kinds: ['quote'], tpo: 1})).toThrow(TypeError)
	})

	it('may be asked for with options that are undefined', () => {
		const none = {published: undefined, kinds: undefined, statements: undefined, tokens: undefined, language: undefined}
		const bounds = {minConfidence: undefined, minSalience: undefined, top: undefined}
		const given = {...article, id: undefined, published: undefined, section: undefined, authors: undefined}
		expect(extract(given, {...none, ...bounds})).toEqual(extract(article))
	})
})

import {describe, expect, it} from '@jest/globals'
import {extractAll} from '../src/batch/extract-all.js'
import {failed, type Outcome} from '../src/batch/outcome.js'
import {type Ingested, note} from '../src/ingest/ingested.js'
import type {ArticleInput} from '../src/model/article/article.js'
import {makeArticle} from '../src/model/article/make-article.js'

const engine = {models: false}

async function gather(
	items: Iterable<Ingested | ArticleInput> | AsyncIterable<Ingested | ArticleInput>,
): Promise<Outcome[]> {
	const all: Outcome[] = []
	for await (const outcome of extractAll(items, {engine})) all.push(outcome)
	return all
}

describe('extractAll', () => {
	it('extracts in order, passes errors through in their place, and keeps the messages of reading', async () => {
		const outcomes = await gather([
			{text: 'Ann Lee said that it rained.', id: 'one'},
			{error: {place: 'b.txt', reason: 'no such file', cure: 'look'}},
			{
				article: makeArticle({text: '', id: 'c.txt'}),
				place: 'c.txt',
				messages: [note('ingest/empty', 'c.txt is empty')],
			},
		])
		expect(outcomes).toMatchObject([
			{place: 'one', extraction: {article: {id: 'one'}, facts: expect.any(Array)}},
			{error: {place: 'b.txt', article: null, reason: 'no such file', cure: 'look'}},
			{place: 'c.txt', extraction: {facts: [], messages: [{rule: 'ingest/empty'}]}},
		])
	})

	it('makes a record of what is no article, in its place, names the field and goes on', async () => {
		const items = [
			null,
			5,
			'text',
			{text: 7, id: 'seven'},
			{},
			{article: null, place: 'p.txt'},
			{error: 'odd'},
			{text: 'It rained.', id: 'two', authors: 'Ann'},
			{text: 'It rained.', id: 'two'},
		] as unknown as ArticleInput[]
		const noArticle = (got: string) => ({
			reason: `Expected the article to be an object, got \`${got}\``,
			cure: expect.stringContaining('write {text:'),
		})
		expect(await gather(items)).toMatchObject([
			{error: {place: 'article', article: null, ...noArticle('null')}},
			{error: noArticle('5')},
			{error: noArticle('"text"')},
			{error: {place: 'seven', reason: 'Expected `text` to be a string, got `7`'}},
			{error: {reason: 'Expected `text` to be a string, got `undefined`'}},
			{error: {place: 'p.txt', ...noArticle('null')}},
			{error: {reason: 'Expected `text` to be a string, got `undefined`'}},
			{error: {place: 'two', reason: 'Expected `authors` to be a list of names, got `"Ann"`'}},
			{place: 'two', extraction: {article: {id: 'two'}}},
		])
	})

	it('reads no further ahead than it must', async () => {
		let read = 0
		function* endless(): Generator<ArticleInput> {
			for (;;) yield {text: `It rained ${read++} times.`}
		}
		let seen = 0
		for await (const outcome of extractAll(endless(), {engine})) {
			expect(outcome).toHaveProperty('extraction')
			if (++seen === 5) break
		}
		expect(read).toBe(5)
	})

	it('refuses a text that no article is as long as', async () => {
		const long = extractAll([{text: 'It rained. '.repeat(10), id: 'a'}], {engine, maxLength: 100})
		const {value} = await long.next()
		expect(value).toMatchObject({
			error: {
				place: 'a',
				reason: expect.stringContaining('110 characters'),
				cure: expect.stringMatching(/split it .* raise `maxLength`/),
			},
		})
	})

	it('refuses options that make no sense', async () => {
		const refused = (options: object): Promise<unknown> => extractAll([], {engine, ...options}).next()
		await expect(refused({threads: 0})).rejects.toThrow('Expected `threads`')
		await expect(refused({maxLength: 0})).rejects.toThrow('Expected `maxLength`')
		await expect(refused({foo: 1})).rejects.toThrow('Unknown key `foo` in the options')
		await expect(refused({kinds: ['quotes']})).rejects.toThrow('Expected `kinds`')
	})

	it('names an unforeseen error', () => {
		expect(failed('a.txt', 'a', new RangeError('too deep'))).toMatchObject({
			reason: 'extraction failed: RangeError: too deep',
		})
		expect(failed('a.txt', null, 'odd')).toMatchObject({reason: 'extraction failed: odd'})
	})
})

import {describe, expect, it} from '@jest/globals'
import type {ArchiveArticle} from '#src/archive/article.js'
import {openArchive} from '#src/archive/open-archive.js'
import type {ArchiveQuote} from '#src/archive/quotes/record.js'
import {article, body, person, quote} from './archive/made.js'
import {sentence, text} from './archive/texts.js'

function quotesOf(articles: readonly ArchiveArticle[]): ArchiveQuote[] {
	const archive = openArchive()
	for (const one of articles) archive.add(one)
	const linked = archive.link()
	for (const one of articles) linked.complete(one)
	return [...linked.quotes()]
}

/** An article of a day of March 2024 with quotes of its people. */
function withQuotes(
	id: string,
	day: number,
	...quotes: [words: string, speaker: string | null, mode?: 'indirect'][]
): ArchiveArticle {
	const names = [...new Set(quotes.map(([, speaker]) => speaker).filter((name) => name !== null))]
	return article(
		id,
		`2024-03-0${day}`,
		names.map((name) => person(name)),
		{
			source: `Paper ${id}`,
			facts: (ids) => quotes.map(([words, speaker, mode]) => quote(id, words, speaker, ids, mode)),
		},
	)
}

const long = 'We will not sell the windmill, not this year and not next year, whatever the council offers us'

describe('a quote of several articles', () => {
	it('is one, with its sources, the earliest first', () => {
		const found = quotesOf([
			withQuotes('b', 3, [`“${long.toUpperCase()}.”`, 'Lena Varga']),
			withQuotes('a', 2, [long, 'Varga']),
			withQuotes('c', 4, ['Something else was said on the same day', 'Lena Varga']),
		])
		expect(found).toHaveLength(1)
		expect(found[0]).toMatchObject({
			speaker: {name: 'Lena Varga'},
			otherSpeakers: [],
			first: '2024-03-02',
			last: '2024-03-03',
			articles: 2,
			independent: 2,
			sources: [
				{article: 'a', source: 'Paper a', published: '2024-03-02', speaker: 'Varga', partial: false},
				{article: 'b', speaker: 'Lena Varga', mode: 'direct', partial: false},
			],
		})
		expect(found[0]!.text).toBe(long)
	})

	it('is one with its parts, and parts of two quotes join nothing', () => {
		const part = 'not this year and not next year'
		const other = `I have said it before: ${part}, and I stand by that in front of everyone here`
		const found = quotesOf([
			withQuotes('a', 1, [long, 'Lena Varga']),
			withQuotes('b', 2, [part, 'Lena Varga']),
			withQuotes('c', 3, [other, 'Lena Varga']),
			withQuotes('d', 4, [other, 'Lena Varga']),
		])
		expect(
			found.map(({sources}) => sources.map(({article: id, partial}) => `${id}${partial ? ' in part' : ''}`)),
		).toEqual([
			['a', 'b in part'],
			['c', 'd'],
		])
	})

	it('is two where two people say the same few words, one where long words are attributed to two', () => {
		const few = 'we are very proud of it'
		expect(quotesOf([withQuotes('a', 1, [few, 'Lena Varga']), withQuotes('b', 2, [few, 'Ole Moen'])])).toEqual([])
		const [found] = quotesOf([
			withQuotes('a', 1, [long, 'Lena Varga']),
			withQuotes('b', 2, [long, 'Ole Moen']),
			withQuotes('c', 3, [long, 'Ole Moen']),
		])
		expect(found).toMatchObject({speaker: {name: 'Ole Moen'}, otherSpeakers: ['Lena Varga'], articles: 3})
	})

	it('of words that anyone says is none', () => {
		expect(
			quotesOf([withQuotes('a', 1, ['no comment', 'Lena Varga']), withQuotes('b', 2, ['no comment', 'Lena Varga'])]),
		).toEqual([])
	})

	it('is one where both report it indirectly of one speaker', () => {
		const words = 'that the bridge would be closed to lorries from the summer on'
		const both = [
			withQuotes('a', 1, [words, 'Lena Varga', 'indirect']),
			withQuotes('b', 2, [words, 'Lena Varga', 'indirect']),
		]
		expect(quotesOf(both)).toHaveLength(1)
		expect(quotesOf([both[0]!, withQuotes('b', 2, [words, null, 'indirect'])])).toEqual([])
	})

	it('is counted once for near-duplicates', () => {
		const wire = (id: string): ArchiveArticle =>
			article(id, null, [person('Lena Varga')], {text: text(0), facts: (ids) => [quote(id, long, 'Lena Varga', ids)]})
		expect(quotesOf([wire('a'), wire('b'), withQuotes('c', 1, [long, 'Lena Varga'])])[0]).toMatchObject({
			articles: 3,
			independent: 2,
		})
	})

	it('of one article alone is none, and no second reading leaves the words out', () => {
		expect(quotesOf([withQuotes('a', 1, [long, 'Lena Varga'], [long, 'Lena Varga'])])).toEqual([])
		const archive = openArchive()
		for (const id of ['a', 'b']) archive.add(withQuotes(id, 1, [long, null]))
		expect([...archive.link().quotes()][0]).toMatchObject({text: '', articles: 2})
		expect(() => openArchive().link().complete(withQuotes('z', 1))).toThrow(/^z: not one of the articles/)
	})

	it('is the same in any order of the articles', () => {
		const articles = Array.from({length: 12}, (_, at) =>
			withQuotes(
				`a${at}`,
				1 + (at % 5),
				[`${sentence(at % 3)} ${sentence(at % 2)}`, 'Lena Varga'],
				[sentence(at % 4), null],
			),
		)
		const found = quotesOf(articles)
		expect(found.length).toBeGreaterThan(2)
		expect(quotesOf([...articles].reverse())).toEqual(found)
	})

	it('takes words of any kind', () => {
		const strange = [
			'',
			'😀 😀 😀 😀 😀 😀',
			'\ud800 \ud800 \ud800 \ud800 \ud800',
			'ha '.repeat(5000),
			'__proto__ constructor toString valueOf hasOwnProperty',
		]
		const articles = ['a', 'b'].map((id) =>
			article(id, null, [body('__proto__')], {
				facts: (ids) => strange.map((words) => quote(id, words, '__proto__', ids)),
			}),
		)
		for (const {articles: count} of quotesOf(articles)) expect(count).toBe(2)
	})
})

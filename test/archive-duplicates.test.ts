import {describe, expect, it} from '@jest/globals'
import type {ArchiveArticle} from '#src/archive/article.js'
import {linkDuplicates} from '#src/archive/duplicates/link.js'
import type {DuplicateArticle} from '#src/archive/duplicates/record.js'
import {Signatures} from '#src/archive/duplicates/signatures.js'
import {openArchive} from '#src/archive/open-archive.js'
import {wordHashes} from '#src/archive/words.js'
import {article} from './archive/made.js'
import {sentence, text} from './archive/texts.js'

function duplicatesOf(articles: readonly ArchiveArticle[]): DuplicateArticle[] {
	const archive = openArchive()
	for (const one of articles) archive.add(one)
	return [...archive.link().duplicates()]
}

const of = (id: string, published: string | null, words: string): ArchiveArticle =>
	article(id, published, [], {text: words, source: `paper ${id}`})

describe('near-duplicates', () => {
	const wire = text(0)

	it('are linked with the earliest, however they are set', () => {
		const articles = [
			of('late', '2024-03-03', `By our staff. ${wire} ${sentence(500)}`),
			of('first', '2024-03-01', wire),
			of('other', '2024-03-02', text(100)),
			of('loud', '2024-03-02T10:00:00Z', wire.toUpperCase().replace(/\./g, ' –')),
			of('undated', null, `${wire.slice(0, wire.length - 60)}`),
		]
		const found = duplicatesOf(articles)
		expect(found.map(({article: id, duplicateOf}) => [id, duplicateOf])).toEqual([
			['first', null],
			['loud', 'first'],
			['late', 'first'],
			['undated', 'first'],
		])
		expect(new Set(found.map(({cluster}) => cluster)).size).toBe(1)
		expect(found[1]).toMatchObject({similarity: 1, published: '2024-03-02', source: 'paper loud'})
		expect(found[2]!.similarity).toBeGreaterThan(0.7)
		expect(found[2]!.similarity).toBeLessThan(1)
		expect(duplicatesOf([...articles].reverse())).toEqual(found)
	})

	it('are not texts that share a paragraph or a template', () => {
		const shared = text(0, 3)
		expect(duplicatesOf([of('a', null, `${shared} ${text(200)}`), of('b', null, `${shared} ${text(300)}`)])).toEqual([])
		expect(duplicatesOf([of('a', null, text(0)), of('b', null, text(1000))])).toEqual([])
	})

	it('of a few words are those of all the same words', () => {
		const found = duplicatesOf([
			of('a', null, 'Gale warning for the northern isles.'),
			of('b', null, 'Gale warning for the northern ISLES'),
			of('c', null, 'Gale warning for the southern isles.'),
		])
		expect(found.map(({article: id}) => id)).toEqual(['a', 'b'])
	})

	it('are not texts without words', () => {
		expect(duplicatesOf([of('a', null, ''), of('b', null, ' '), of('c', null, '…'), of('d', null, '\u0000')])).toEqual(
			[],
		)
		expect(duplicatesOf([])).toEqual([])
	})

	it('take words as they are in any script, and texts of any length', () => {
		expect([...wordHashes('Zoë’s Ça va')]).toEqual([...wordHashes('zoes ca VA')])
		expect(wordHashes('Сегодня 東京 😀😀')).toHaveLength(3)
		const long = 'ha '.repeat(200_000)
		expect(duplicatesOf([of('a', null, long), of('b', null, long)])).toHaveLength(2)
	})

	// So many take their time on a busy machine.
	it('are found among two thousand texts with few comparisons', () => {
		const signatures = new Signatures()
		const count = 2_000
		// Every tenth text is its neighbour's with another last sentence.
		for (let at = 0; at < count; at++)
			signatures.add(at % 10 === 1 ? `${text((at - 1) * 20, 8)} ${sentence(at * 20 + 9)}` : text(at * 20, 9))
		let compared = 0
		const similarity = signatures.similarity.bind(signatures)
		signatures.similarity = (a, b) => {
			compared++
			return similarity(a, b)
		}
		const ranks = Int32Array.from({length: count}, (_, at) => at)
		const firsts = linkDuplicates(signatures, ranks)
		expect([...firsts].filter((first, at) => first !== at)).toHaveLength(count / 10)
		expect(firsts[31]).toBe(30)
		expect(compared).toBeLessThan(count * 3)
	}, 300_000)

	it('of one text ten thousand times are linked with few comparisons', () => {
		const signatures = new Signatures()
		for (let at = 0; at < 10_000; at++) signatures.add(`${text(0, 4)} ${sentence(at)}`)
		let compared = 0
		const similarity = signatures.similarity.bind(signatures)
		signatures.similarity = (a, b) => {
			compared++
			return similarity(a, b)
		}
		const firsts = linkDuplicates(
			signatures,
			Int32Array.from({length: 10_000}, (_, at) => at),
		)
		expect(new Set(firsts).size).toBe(1)
		expect(compared).toBeLessThan(1_000_000)
	}, 300_000)
})

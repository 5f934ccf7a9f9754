import {describe, expect, it} from '@jest/globals'
import type {ArchiveArticle} from '#src/archive/article.js'
import type {ArchiveEntity} from '#src/archive/entities/entity-record.js'
import {openArchive} from '#src/archive/open-archive.js'
import {article, body, country, type MadeEntity, person, town} from './archive/made.js'

function entitiesOf(articles: readonly ArchiveArticle[]): ArchiveEntity[] {
	const archive = openArchive()
	for (const one of articles) archive.add(one)
	return [...archive.link().entities()]
}

/** The articles of each entity of a name, `a1 a2 | a3`, in the order of the articles. */
function groups(articles: readonly ArchiveArticle[], ...names: string[]): string {
	return entitiesOf(articles)
		.filter(({name, aliases}) => names.includes(name) || aliases.some((alias) => names.includes(alias)))
		.map((entity) => entity.articles.map(({id}) => id).join(' '))
		.sort()
		.join(' | ')
}

/** Articles of the year 2024 with these entities, `a1` the first. */
const archive = (...lists: (readonly MadeEntity[])[]): ArchiveArticle[] =>
	lists.map((entities, at) => article(`a${at + 1}`, `2024-03-${String(at + 1).padStart(2, '0')}`, entities))

describe('people across articles', () => {
	it('are one by first and last name, with middle names, initials and titles in any of them', () => {
		const articles = archive(
			[person('Lena Varga', {posts: ['engineer']})],
			[person('Lena K. Varga')],
			[person('LENA VARGA', {forms: ['Varga']})],
			[person('Léna Katalin Varga')],
		)
		expect(groups(articles, 'Lena Varga')).toBe('a1 a2 a3 a4')
		expect(entitiesOf(articles)[0]).toMatchObject({
			name: 'Lena Varga',
			aliases: ['LENA VARGA', 'Lena K. Varga', 'Léna Katalin Varga', 'Varga'],
			first: '2024-03-01',
			last: '2024-03-04',
		})
	})

	it('are two where ages differ by more than time explains', () => {
		const articles = archive(
			[person('Ana Ruiz', {age: 41})],
			[person('Ana Ruiz', {age: 19})],
			[person('Ana Ruiz', {age: 42})],
		)
		expect(groups(articles, 'Ana Ruiz')).toBe('a1 a3 | a2')
	})

	it('are two where posts are of walks of life that hardly meet', () => {
		const articles = archive(
			[person('Ana Ruiz', {posts: ['court clerk @ Narva Court']}), body('Narva Court')],
			[person('Ana Ruiz', {posts: ['striker @ Ostra United']}), body('Ostra United')],
			[person('Ana Ruiz', {posts: ['striker']}), body('Ostra United')],
			[person('Ana Ruiz', {posts: ['clerk']})],
		)
		expect(groups(articles, 'Ana Ruiz')).toBe('a1 a4 | a2 a3')
	})

	it('are two where countries and posts differ and no one is named with both', () => {
		const articles = archive(
			[
				person('Jon Berg', {posts: ['mayor in Norway']}),
				country('Norway', 'NO'),
				person('Liv Dahl'),
				person('Ole Moen'),
				person('Kari Lie'),
			],
			[
				person('Jon Berg', {posts: ['baker in Canada']}),
				country('Canada', 'CA'),
				person('Rob Cole'),
				person('Sue Pike'),
				person('Tim Nash'),
			],
			[person('Jon Berg', {posts: ['mayor']}), person('Liv Dahl')],
		)
		expect(groups(articles, 'Jon Berg')).toBe('a1 a3 | a2')
	})

	it('are kept apart by whom they are named with where nothing else is said', () => {
		const clerk = [
			person('Ana Ruiz', {posts: ['judge']}),
			person('Piet Maas'),
			person('Tove Lund'),
			body('Narva Court'),
		]
		const striker = [
			person('Ana Ruiz', {posts: ['striker']}),
			person('Mia Sol'),
			person('Zoe Paz'),
			body('Ostra United'),
		]
		const articles = archive(
			clerk,
			striker,
			[person('Ana Ruiz'), person('Zoe Paz')],
			[person('Ana Ruiz'), person('Tove Lund')],
		)
		expect(groups(articles, 'Ana Ruiz')).toBe('a1 a4 | a2 a3')
		// One of whom nothing is said at all stays apart.
		expect(groups([...articles, article('a5', '2024-03-09', [person('Ana Ruiz')])], 'Ana Ruiz')).toBe(
			'a1 a4 | a2 a3 | a5',
		)
	})

	it('are two where one article names both, and where middle initials or suffixes differ', () => {
		expect(
			groups(
				archive([person('Henry Moss')], [person('Henry Moss'), {...person('Henry  Moss'), forms: ['Moss']}]),
				'Henry Moss',
			),
		).toBe('a1 a2 | a2')
		expect(
			groups(
				archive([person('Carl W. Moss')], [person('Carl H. W. Moss')], [person('Carl W. Moss')]),
				'Carl W. Moss',
				'Carl H. W. Moss',
			),
		).toBe('a1 a3 | a2')
		expect(
			groups(archive([person('Carl Moss Jr.')], [person('Carl Moss Sr.')]), 'Carl Moss Jr.', 'Carl Moss Sr.'),
		).toBe('a1 | a2')
	})

	it('are never one by family name alone', () => {
		const articles = archive(
			[person('Varga', {posts: ['mayor in Narva']})],
			[person('Varga', {posts: ['mayor in Narva']})],
			[person('Lena Varga', {posts: ['mayor in Narva']})],
		)
		expect(groups(articles, 'Varga', 'Lena Varga')).toBe('a1 | a2 | a3')
	})

	it('are one by an initial, a nickname or a piece of the name where something else agrees and no one else fits', () => {
		const board = body('Harbour Board')
		const post = {posts: ['chair @ Harbour Board']}
		expect(groups(archive([person('John Smith', post), board], [person('J. Smith', post), board]), 'John Smith')).toBe(
			'a1 a2',
		)
		expect(
			groups(archive([person('Robert Dole', post), board], [person('Bob Dole', post), board]), 'Robert Dole'),
		).toBe('a1 a2')
		expect(
			groups(
				archive([person('Enrique Sota Lora', post), board], [person('Enrique Sota', post), board]),
				'Enrique Sota',
			),
		).toBe('a1 a2')
		// Nothing agrees.
		expect(groups(archive([person('John Smith', post), board], [person('J. Smith')]), 'John Smith', 'J. Smith')).toBe(
			'a1 | a2',
		)
		// Two fit.
		expect(
			groups(
				archive(
					[person('John Smith', post), board],
					[person('Jane Smith', post), board],
					[person('J. Smith', post), board],
				),
				'John Smith',
				'J. Smith',
				'Jane Smith',
			),
		).toBe('a1 | a2 | a3')
		// One article names both.
		expect(
			groups(archive([person('John Smith', post), person('J. Smith', post), board]), 'John Smith', 'J. Smith'),
		).toBe('a1 | a1')
	})

	it('have their posts, organizations, company and country, each once', () => {
		const articles = archive(
			[
				person('Lena Varga', {posts: ['mayor in Norway', 'chair @ Harbour Board']}),
				body('Harbour Board'),
				country('Norway', 'NO'),
			],
			[
				person('Lena Varga', {posts: ['Mayor in Norway'], organization: 'Harbour Board Ltd'}),
				body('Harbour Board Ltd'),
				country('Norway', 'NO'),
			],
		)
		const found = entitiesOf(articles)
		const boardId = found.find(({type}) => type === 'organization')!.id
		expect(found.find(({type}) => type === 'person')).toMatchObject({
			country: 'NO',
			posts: [
				{title: 'mayor', place: 'Norway', articles: 2, first: '2024-03-01', last: '2024-03-02'},
				{title: 'chair', organization: {id: boardId, name: 'Harbour Board'}, articles: 1},
			],
			organizations: [{id: boardId, articles: 2}],
			together: [
				{id: boardId, articles: 2},
				{name: 'Norway', articles: 2},
			],
		})
	})
})

describe('organizations across articles', () => {
	it('are one without article, legal form, stops and order of words', () => {
		expect(groups(archive([body('Acme Corp.')], [body('the Acme')], [body('ACME Corporation')]), 'Acme Corp.')).toBe(
			'a1 a2 a3',
		)
		expect(groups(archive([body('Department of Tides')], [body('Tides Department')]), 'Tides Department')).toBe('a1 a2')
	})

	it('are one of each country where every country has one', () => {
		const [norway, peru] = [country('Norway', 'NO'), country('Peru', 'PE')]
		const articles = archive(
			[body('Supreme Court'), norway],
			[body('Supreme Court'), peru],
			[body('the Supreme Court'), norway],
		)
		expect(groups(articles, 'Supreme Court')).toBe('a1 a3 | a2')
		const [one, other] = entitiesOf(articles).filter(({name}) => name === 'Supreme Court')
		expect([one!.namesakes, other!.namesakes]).toEqual([[other!.id], [one!.id]])
	})

	it('have acronyms as articles define them, not those of another country', () => {
		const articles = archive(
			[body('Assembly of Harbour Masters', {forms: ['AHM']}), country('Norway', 'NO')],
			[body('AHM'), country('Norway', 'NO')],
			[body('AHM'), country('Peru', 'PE')],
		)
		expect(groups(articles, 'AHM')).toBe('a1 a2 | a3')
	})

	it('have acronyms by initials where they share company', () => {
		const others = [person('Lena Varga'), person('Ole Moen')]
		expect(
			groups(
				archive(
					[body('Federation of Tidal Mills'), ...others],
					[body('FTM'), ...others],
					[person('Kim Roe')],
					[person('Kim Roe')],
				),
				'FTM',
			),
		).toBe('a1 a2')
		expect(groups(archive([body('Federation of Tidal Mills'), ...others], [body('FTM')]), 'FTM')).toBe('a2')
	})
})

describe('places across articles', () => {
	it('are countries and regions by code, whatever they are called', () => {
		expect(
			groups(archive([country('United States', 'US')], [country('America', 'US')], [country('U.S.', 'US')]), 'America'),
		).toBe('a1 a2 a3')
	})

	it('of one name in different countries stay apart', () => {
		const articles = [
			article('a1', '2024-03-01', [town('Paris', {iso: 'FR', geonames: '1'}), country('France', 'FR')], {
				text: 'Paris is in France.',
			}),
			article(
				'a2',
				'2024-03-02',
				[town('Paris', {iso: 'FR', geonames: '1'}), {type: 'place', subtype: 'region', name: 'Texas', iso: 'US-TX'}],
				{text: 'Paris, Texas, burned.'},
			),
			article('a3', '2024-03-03', [town('Paris', {iso: 'FR', geonames: '1'})], {text: 'Paris slept.'}),
		]
		expect(groups(articles, 'Paris')).toBe('a1 a3 | a2')
	})

	it('of one name in two regions stay apart, and a bare one from both', () => {
		const region = (name: string, iso: string): MadeEntity => ({type: 'place', subtype: 'region', name, iso})
		const articles = [
			article('a1', '2024-03-01', [town('Springfield', {iso: 'US'}), region('Ohio', 'US-OH')], {
				text: 'Springfield, Ohio, voted.',
			}),
			article('a2', '2024-03-02', [town('Springfield', {iso: 'US'}), region('Oregon', 'US-OR')], {
				text: 'Springfield, Oregon, voted.',
			}),
			article('a3', '2024-03-03', [town('Springfield', {iso: 'US'})], {text: 'Springfield voted.'}),
		]
		expect(groups(articles, 'Springfield')).toBe('a1 | a2 | a3')
	})
})

describe('ids of entities', () => {
	const first = archive(
		[person('Ana Ruiz', {posts: ['judge'], age: 50}), body('Supreme Court'), country('Norway', 'NO')],
		[person('Ana Ruiz', {posts: ['striker'], age: 20})],
		[person('Varga'), body('Acme Corp')],
	)

	it('are the same in any order of the articles, and so are the records', () => {
		const all = JSON.stringify(entitiesOf(first))
		expect(JSON.stringify(entitiesOf([...first].reverse()))).toBe(all)
		expect(JSON.stringify(entitiesOf([first[1]!, first[2]!, first[0]!]))).toBe(all)
	})

	it('are one for each entity, and hold when later articles arrive', () => {
		const before = entitiesOf(first)
		expect(new Set(before.map(({id}) => id)).size).toBe(before.length)
		const later = [
			article('b1', '2025-01-01', [person('Ana Ruiz', {posts: ['striker']}), body('ACME')]),
			article('b2', '2025-01-02', [
				person('Ana M. Ruiz', {posts: ['judge']}),
				body('Supreme Court'),
				country('Peru', 'PE'),
			]),
			article('b3', '2025-01-03', [person('Ana Ruiz', {posts: ['singer'], nation: 'Peru'}), country('Peru', 'PE')]),
		]
		const after = new Set(entitiesOf([...first, ...later]).map(({id}) => id))
		expect(before.filter(({id}) => !after.has(id))).toEqual([])
	})
})

describe('an archive', () => {
	it('counts an article once, and keeps two of one id apart', () => {
		const one = article('a', '2024-03-01', [person('Lena Varga')], {text: 'One.'})
		const other = article('a', '2024-03-02', [person('Lena Varga')], {text: 'Another.'})
		const [entity] = entitiesOf([one, one, other])
		expect(entity!.articles.map(({id}) => id)).toEqual([
			`a#${one.article.hash.slice(0, 8)}`,
			`a#${other.article.hash.slice(0, 8)}`,
		])
	})

	it('takes names that no person has', () => {
		const names = [
			'',
			' ',
			'__proto__',
			'constructor',
			'toString',
			'\u0000',
			'\ud800',
			'.',
			'a'.repeat(100_000),
			`${'J. '.repeat(5000)}Smith`,
			'٣٤ ١٢',
			'😀 😀',
			'O’',
			"'s",
			'()',
			'-'.repeat(2000),
		]
		const articles = names.flatMap((name, at) => [
			article(`p${at}`, null, [person(name, {posts: [`${name} @ ${name}`]})]),
			article(`o${at}`, null, [body(name)]),
			article(`t${at}`, null, [town(name)]),
		])
		const found = entitiesOf([
			...articles,
			...articles.map((one) => ({...one, article: {...one.article, id: `${one.article.id}x`}})),
		])
		expect(new Set(found.map(({id}) => id)).size).toBe(found.length)
		expect(found.reduce((sum, {articles: {length}}) => sum + length, 0)).toBe(articles.length * 2)
	})

	it('of no articles has nothing', () => {
		expect(entitiesOf([])).toEqual([])
	})
})

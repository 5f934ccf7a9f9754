import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {factLines} from '../src/emit/fact-lines.js'
import {type Extraction, extract} from '../src/index.js'
import {entityFileOf} from '../src/report/entities/entity-file.js'
import {MentionIndex} from '../src/report/entities/mention-index.js'
import {FactColumns} from '../src/report/facts/columns.js'
import {FactIds} from '../src/report/facts/fact-ids.js'
import {openReport, type ReportInput, type ReportOptions} from '../src/report/index.js'
import {axisOf} from '../src/report/overview/event-counts.js'
import type {OverviewData} from '../src/report/overview/overview-data.js'
import {partsOf} from '../src/report/overview/parts.js'
import type {EntityData, FactsData, SeriesData, SharedData, TalkData} from '../src/report/report-data.js'
import {readNumbers, writeNumbers} from '../src/report/words/number-list.js'
import {wordsOf} from '../src/report/words/words.js'

const ferry = (id: string, published: string, text: string, source = 'Harbour Times'): Extraction =>
	extract({id, published, source, title: id, text})

const articles = [
	ferry(
		'ferry-1',
		'2025-03-03',
		'“The quay is closed until May,” said Lena Varga, mayor of Oldtown, on Monday. She said Acme Ferries had failed. Acme Ferries has 40 boats.',
	),
	ferry(
		'ferry-2',
		'2025-03-10',
		'Lena Varga, the mayor of Oldtown, told reporters: “Acme Ferries owes us an answer.” Tom Weller of Acme Ferries said that Varga was mistaken. Acme Ferries has 52 boats.',
	),
	ferry('ferry-3', '2025-03-12', '“The quay is closed until May,” said Lena Varga, mayor of Oldtown.', 'Valley Post'),
]

/** The files of a report, by path. */
function filesOf(inputs: readonly ReportInput[], options: ReportOptions = {}): Map<string, string> {
	const report = openReport(options)
	for (const input of inputs) report.add(input)
	const linked = report.link()
	const files = new Map<string, string>()
	for (const file of [...inputs.flatMap((input) => [...linked.write(input)]), ...linked.finish()])
		files.set(file.path, file.text)
	return files
}

/** The data of a file, as the page takes them. */
function dataOf<T>(files: ReadonlyMap<string, string>, name: string): T {
	let data: T | undefined
	const take = (given: string, json: string): void => {
		expect(given).toBe(name)
		data = JSON.parse(json) as T
	}
	new Function('newsfactsReport', files.get(`data/${name}.js`)!)(take)
	return data!
}

function entityOf(files: ReadonlyMap<string, string>, id: string): EntityData {
	const {files: places} = dataOf<OverviewData>(files, 'overview')
	const all = dataOf<EntityData[]>(files, `entities-${entityFileOf(id, places.counts.entities)}`)
	return all.find((entity) => entity.id === id)!
}

describe('a report', () => {
	const files = filesOf(articles)
	const overview = dataOf<OverviewData>(files, 'overview')
	const facts = dataOf<FactsData>(files, 'facts-1')
	const speaker = overview.people[0]!.row

	it('counts what it has', () => {
		expect(overview).toMatchObject({
			title: '3 articles',
			articles: 3,
			facts: articles.reduce((sum, article) => sum + article.facts.length, 0),
			first: '2025-03-03',
			last: '2025-03-12',
		})
		expect(overview.sources.map(([name, count]) => [name, count])).toEqual([
			['Harbour Times', 2],
			['Valley Post', 1],
		])
		for (const [kind, , count] of overview.kinds)
			expect(count).toBe(articles.flatMap((article) => article.facts).filter((fact) => fact.kind === kind).length)
	})

	it('has every fact with its words, in the passage that it stands in', () => {
		const all = articles.flatMap((article) => article.facts)
		expect(facts.facts.map(([id]) => id)).toEqual(all.map(({id}) => id))
		for (const [at, [, code, passage, start, end, , , , , , , , , pieces]] of facts.facts.entries()) {
			const fact = all[at]!
			const [article, offset, text] = facts.passages[passage]!
			expect(text.slice(start, end)).toBe(fact.evidence.text)
			expect(offset + start).toBe(fact.evidence.start)
			expect(articles[article]!.article.id).toBe(fact.article)
			expect(overview.codes[code]![0]).toBe(fact.kind)
			if (fact.kind === 'quote')
				expect(pieces!.map(([from, to]) => text.slice(from, to))).toEqual(fact.content.map((piece) => piece.text))
		}
	})

	it('gathers what a person said over all articles, with posts and articles', () => {
		expect(speaker.slice(1, 3)).toEqual(['Lena Varga', 'mayor, Oldtown'])
		const entity = entityOf(files, speaker[0])
		const quotes = readNumbers(entity.quotes).map((fact) => facts.facts[fact]!)
		expect(quotes.length).toBeGreaterThanOrEqual(4)
		for (const [, code, , , , , by, byId] of quotes) {
			expect(overview.codes[code]![0]).toBe('quote')
			expect([by, byId]).toEqual(['Lena Varga', speaker[0]])
		}
		expect(readNumbers(entity.articles)).toEqual([0, 1, 2])
		expect(entity.posts[0]).toMatchObject({title: 'mayor', place: 'Oldtown'})
	})

	it('counts the same words of several articles once, and lists them', () => {
		const {quotes} = dataOf<SharedData>(files, 'shared-1')
		const shared = quotes.find(({text}) => text.startsWith('The quay is closed'))!
		expect(shared).toMatchObject({articles: 2, isDirect: true, speaker: [speaker[0], 'Lena Varga', 'person']})
		expect(shared.facts.map((fact) => facts.facts[fact]![0])).toEqual(
			[articles[0]!, articles[2]!].map(({facts: all}) => all.find(({kind}) => kind === 'quote')!.id),
		)
		expect(speaker[5]).toBe(readNumbers(entityOf(files, speaker[0]).quotes).length - 1)
	})

	it('knows who speaks of whom, both ways', () => {
		const {nodes, edges} = dataOf<TalkData>(files, 'talk-1')
		const named = edges.map(([from, to, quotes]) => [nodes[from]![1], nodes[to]![1], quotes])
		expect(named).toContainEqual(['Lena Varga', 'Acme Ferries', 2])
		expect(entityOf(files, speaker[0]).speaksOf[0]![0][1]).toBe('Acme Ferries')
		const [company] = overview.organizations.find(([, name]) => name === 'Acme Ferries')!
		expect(entityOf(files, company).spokenOfBy.map(([ref]) => ref[1])).toContain('Lena Varga')
	})

	it('has numbers that change, with the facts that give them', () => {
		const [boats] = dataOf<SeriesData[]>(files, 'numbers-1')
		expect(boats).toMatchObject({label: 'Acme Ferries: boat', articles: 2})
		expect(boats!.points.map(([, value]) => value)).toEqual([40, 52])
		for (const point of boats!.points) expect(facts.facts[point[5]]![5]).toMatch(/boats/)
		expect(overview.series[0]![1]).toBe(boats!.label)
	})

	it('finds facts by their words', () => {
		const {words, lists} = dataOf<{words: string[]; lists: string[]}>(files, 'words-1')
		expect(words).toEqual([...words].sort())
		const found = readNumbers(lists[words.indexOf('mistaken')]!)
		expect(found.length).toBeGreaterThan(0)
		for (const fact of found) expect(facts.passages[facts.facts[fact]![2]]![2]).toContain('mistaken')
	})

	it('is the same for the same articles, byte for byte', () => {
		expect([...filesOf(articles)]).toEqual([...files])
	})

	it('takes facts alone, without pages of articles', () => {
		const lines = articles.map(factLines)
		const lone = filesOf(lines)
		expect([...lone.keys()].filter((path) => path.startsWith('articles/'))).toEqual([])
		expect(dataOf<OverviewData>(lone, 'overview').people[0]!.row[1]).toBe('Lena Varga')
		expect(dataOf<FactsData>(lone, 'facts-1').facts).toHaveLength(facts.facts.length)
	})

	it('has a page for each article unless that is not wanted, and none that is too long', () => {
		expect([...files.keys()].filter((path) => path.startsWith('articles/'))).toHaveLength(3)
		expect([...filesOf(articles, {pages: false}).keys()].join()).not.toContain('articles/')
		expect(facts.articles.map(([, [, , , , , hasPage]]) => hasPage)).toEqual([1, 1, 1])
	})

	it('reads an article once, whatever is given twice, and refuses one that was not added', () => {
		const report = openReport()
		expect(report.add(articles[0]!)).toBe(true)
		expect(report.add(articles[0]!)).toBe(false)
		const linked = report.link()
		expect([...linked.write(articles[0]!)].length).toBeGreaterThan(0)
		expect([...linked.write(articles[0]!)]).toEqual([])
		expect(() => [...linked.write(articles[1]!)]).toThrow(/ferry-2: not one of the articles/)
	})

	it('keeps articles apart that have one id', () => {
		const twins = [ferry('twin', '2025-01-01', 'Ann Lee sued Acme.'), ferry('twin', '2025-01-02', 'Ann Lee left Acme.')]
		const {articles: count} = dataOf<OverviewData>(filesOf(twins), 'overview')
		expect(count).toBe(2)
	})
})

describe('what is hostile', () => {
	const words = "'); alert(1); (' \\ \u2028 </script><script>alert(2)</script>"
	const bad: Extraction = {
		...ferry('x', '2025-01-01', '“The mill is shut,” said Ann Lee of Acme on Tuesday.'),
		article: {
			...ferry('x', '2025-01-01', '“The mill is shut,” said Ann Lee of Acme on Tuesday.').article,
			id: `${words}../../up`,
			title: words,
			source: words,
			url: 'javascript:alert(4)',
		},
	}

	it('stays a string in files of data, whose names are ours', () => {
		const files = filesOf([bad], {title: words})
		const overview = dataOf<OverviewData>(files, 'overview')
		expect(overview.title).toBe(words)
		expect(overview.sources[0]![0]).toBe(words.slice(0, 120).trim())
		expect(dataOf<FactsData>(files, 'facts-1').articles[0]![1][1]).toBe(words)
		for (const [path, text] of files) {
			expect(path).toMatch(/^(?:index\.html|report\.(?:css|js)|data\/[a-z]+(?:-\d+)?\.js|articles\/\d{5}\.html)$/)
			if (path.startsWith('data/')) expect(text.split('\n')).toHaveLength(2)
		}
		expect(files.get('index.html')).not.toContain('<script>alert')
	})

	it('does no harm as an id of a fact that was not checked', () => {
		const [fact] = bad.facts
		const odd: Extraction = {...bad, facts: [{...fact!, id: '__proto__'}, ...bad.facts.slice(1)]}
		expect(dataOf<FactsData>(filesOf([odd]), 'facts-1').facts[0]![0]).toBe('__proto__')
	})
})

describe('a page of a report', () => {
	it('runs no script but its own, and loads nothing from elsewhere', () => {
		const files = filesOf(articles)
		const page = files.get('index.html')!
		expect(page).toContain(
			"default-src 'none'; script-src 'self' file:; style-src 'self' file:; base-uri 'none'; form-action 'none'",
		)
		expect(page).not.toMatch(/unsafe|<style|https?:|<script(?! src="report\.js" defer><\/script>)/)
		expect(files.get('report.js')).not.toMatch(
			/\beval\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
		)
	})

	it('carries the notice of the library that draws its plots', () => {
		const notice = /Copyright \(c\) \d{4} Leon Sorokin[\s\S]*The above copyright notice and this permission notice/
		for (const path of ['report.js', 'report.css']) expect(notice.test(filesOf(articles).get(path)!)).toBe(true)
	})
})

describe('the axis of events', () => {
	it('spans all articles, but for a few that lie far off', () => {
		const month = Array.from({length: 300}, (_, at) => 20_000 + Math.floor(at / 10))
		expect(axisOf(month)).toEqual({first: 20_000, last: 20_029})
		expect(axisOf([0, ...month, 49_000])).toEqual({first: 20_000, last: 20_029})
		expect(axisOf([19_000, ...month])).toEqual({first: 20_000, last: 20_029})
		expect(axisOf([19_900, ...month])).toEqual({first: 19_900, last: 20_029})
		expect(axisOf([5])).toEqual({first: 5, last: 5})
		expect(axisOf([0, 10_000, 20_000])).toEqual({first: 0, last: 20_000})
		expect(axisOf([])).toEqual({first: null, last: null})
	})
})

describe('mentions', () => {
	it('inside a span are found, each of them and no other', () => {
		const place = fc.tuple(fc.nat({max: 40}), fc.nat({max: 9}))
		fc.assert(
			fc.property(fc.array(place, {maxLength: 20}), place, (places, [from, length]) => {
				const mentions = places.map(([start, size]) => ({start, end: start + size, text: '', form: 'name' as const}))
				const entities = mentions.map((mention, at) => ({
					...articles[0]!.entities[0]!,
					id: `${at}`,
					mentions: [mention],
				}))
				const span = {start: from, end: from + length}
				const inside = entities.filter(
					({mentions: [one]}) => span.start <= one!.start && one!.start < span.end && one!.end <= span.end,
				)
				expect([...new MentionIndex(entities).within(span)].sort()).toEqual(inside.map(({id}) => id).sort())
			}),
			{seed: 5},
		)
	})
})

describe('ids of facts', () => {
	it('lead to their facts, in articles of a few and of many', () => {
		const columns = new FactColumns()
		const ids = new FactIds(columns)
		const idOf = (fact: number): string => fact.toString(16).padStart(16, '0')
		for (const [article, count] of [3, 0, 700].entries()) {
			ids.articles.set(`a${article}`, article)
			columns.openArticle(count, 0)
			for (let at = 0; at < count; at++) {
				ids.add(idOf(columns.count + 1))
				columns.add(0, null, 1, 0, true)
			}
		}
		expect([ids.find('a0', idOf(2)), ids.find('a2', idOf(4)), ids.find('a2', idOf(703))]).toEqual([1, 3, 702])
		expect([ids.find('a0', idOf(4)), ids.find('a1', idOf(1)), ids.find('b', idOf(1)), ids.find('a2', 'no id')]).toEqual(
			[-1, -1, -1, -1],
		)
		expect([columns.articleOf(2), columns.articleOf(3)]).toEqual([0, 2])
	})
})

describe('lists', () => {
	it('are cut into files of about one length, whatever rows they have', () => {
		const rows = fc.array(fc.nat({max: 700_000}), {maxLength: 40})
		fc.assert(
			fc.property(rows, (lengths) => {
				const parts = partsOf(lengths, (length) => length)
				expect(parts.flat()).toEqual(lengths)
				expect(parts.length).toBeGreaterThan(0)
				for (const part of parts.slice(0, lengths.length > 0 ? undefined : 0)) {
					expect(part.length).toBeGreaterThan(0)
					const sum = part.reduce((total, length) => total + length, 0)
					expect(part.length === 1 || sum <= 900_000).toBe(true)
				}
			}),
			{seed: 5},
		)
	})
})

describe('lists of numbers', () => {
	it('are read as they were written', () => {
		const rising = fc.uniqueArray(fc.nat({max: 2 ** 28})).map((numbers) => numbers.sort((a, b) => a - b))
		fc.assert(
			fc.property(rising, (numbers) => expect(readNumbers(writeNumbers(numbers))).toEqual(numbers)),
			{seed: 5},
		)
	})
})

describe('words', () => {
	it('are found without accents, marks and letter case, with their places', () => {
		const text = 'The Café’s owner, José, won’t sell No. 12.'
		expect(wordsOf(text).map(({word}) => word)).toEqual(['the', 'cafe', 'owner', 'jose', 'wont', 'sell', 'no', '12'])
		for (const {start, end, word} of wordsOf(text))
			expect(text.slice(start, end).length).toBeGreaterThanOrEqual(word.length)
	})

	it('are cut where a text has no spaces', () => {
		for (const {word} of wordsOf('x'.repeat(1000))) expect(word.length).toBeLessThanOrEqual(62)
	})
})

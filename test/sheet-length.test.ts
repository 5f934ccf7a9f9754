import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {aboveLines} from '../src/emit/sheet/people/above-lines.js'
import {withoutKnownPosts} from '../src/emit/sheet/people/known-posts.js'
import {peopleLines} from '../src/emit/sheet/people/people-lines.js'
import {isRow} from '../src/emit/sheet/rows.js'
import {sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {shortened} from '../src/emit/sheet/shortened.js'
import {speechLines} from '../src/emit/sheet/speech/speech-lines.js'
import {addsDays, timelineLines} from '../src/emit/sheet/timeline/timeline.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()
const read = (text: string) => engine.extract({id: 'a.txt', published: '2024-11-21', text})
const sheetOf = (text: string): string => emitters.sheet({kinds: [], width: 80})[0]!.body(read(text), 0)
const daysOf = (text: string): string[] => timelineLines(sheetArticle(read(text)), 1000).map((line) => line.text)

const names = 'Lee Ray Holm Fisk Moss Varga Finn Kemp Quist Hall Jung Poe Lund Marsh Reyes Berg Costa Brandt'.split(' ')

/** An article of so many paragraphs, no two of which say the same. */
const newsOf = (paragraphs: number): string =>
	names
		.slice(0, paragraphs)
		.flatMap((name, at) => [
			`Norvik ${name} sold ${at + 20} boats to the council of Hollin in May, after a quarrel over the price of its pier.`,
			`“We waited ${at + 3} years for a buyer and found none in this town,” said Ann ${name}, who runs the yard of the ${name} family.`,
		])
		.join('\n\n')

describe('the length of a sheet', () => {
	it.each([[4], [6], [10], [18]])('is below that of its article: %d paragraphs', (paragraphs) => {
		const text = newsOf(paragraphs)
		const length = sheetOf(text).length
		expect(length).toBeLessThan(text.length * 1.4)
		expect(length).toBeGreaterThan(text.length * 0.6)
	})

	it('keeps some direct speech', () => {
		expect(sheetOf(newsOf(18))).toMatch(/“We waited/)
	})

	it('gives no post that a line above gives', () => {
		const text = 'Mayor Ann Lee sold two mills on Monday. Cal Moss, 40, a miller, sued her. Bo Ray, a painter, saw it.'
		const {facts} = read(text)
		const {isGiven, isNamed} = aboveLines([{text: 'Mayor Ann Lee sold two mills on Monday', sentences: [0]}])
		const posts = facts.filter((fact) => fact.kind === 'role')
		expect(posts.filter(isGiven).map(({person}) => person)).toEqual(['Ann Lee'])
		expect([isNamed('Ann Lee'), isNamed('Cal Moss')]).toEqual([true, false])
		expect(sheetOf(text)).not.toContain('**Ann Lee** is Mayor')
	})

	it('names the post of a speaker once', () => {
		const text =
			'Norvik Air sold two mills. “It was late. We had to act,” said Ida Holm, a spokeswoman for Norvik Air. “We will keep every worker,” Holm said on Monday.'
		const lines = speechLines(sheetArticle(read(text)), new Set())
		expect(lines.filter((line) => line.post !== undefined).length).toBe(2)
		const [first, second] = withoutKnownPosts([lines])[0]!
		expect(first?.text).toContain('Ida Holm, spokeswoman of Norvik Air, said: “')
		expect(second?.text).toBe('Ida Holm said on Monday: “We will keep every worker”')
	})

	it('gives long speech by the sentences around the one that matters', () => {
		const speech = Array.from(
			{length: 9},
			(_, at) => `We moved ${at + 4} boats to the other side of the pier at night.`,
		)
		const text = `Norvik Air sold two mills. “${speech.join(' ')}” Ida Holm said.`
		const [line] = speechLines(sheetArticle(read(text)), new Set())
		expect(line!.text.length).toBeLessThan(320)
		expect(line!.text).toMatch(/^Ida Holm said: “We moved/)
	})
})

describe('the days of a timeline', () => {
	it.each([
		[
			'On Monday Norvik Air bought the mills of Hollin, which had burned twice in a year and which few in town had expected to see again.',
			'2024-11-18: Norvik Air bought the mills of Hollin',
		],
		[
			'In 2021, Norvik Air was fined by a court in Oslo after a dispute over the price of grain that had lasted for years.',
			'2021: Norvik Air was fined by a court in Oslo after a dispute over the price of grain',
		],
	])('have the clause, not the sentence: %s', (text, line) => {
		expect(daysOf(text)).toEqual([line])
	})

	const tail = 'mills of Hollin, which had burned twice in a year and which few in town had seen'

	it.each([
		[`On Monday the court barred Norvik Air from selling the ${tail}.`],
		[`On Monday a court in Oslo ordered Norvik Air to sell the ${tail}.`],
		[`On Monday the council let Birk Mills keep the ${tail}.`],
		['On Monday the council asked Birk Mills to close its plant, which had burned twice and which few had seen.'],
		[`A court ordered Norvik Air on Monday to sell the ${tail}.`],
	])('have a clause that completes another: %s', (text) => {
		expect(daysOf(text)).toEqual([`2024-11-18: ${text.slice(0, -1)}`])
	})

	it.each([
		['Norvik Air will buy the mills of Hollin unless the council finds another buyer'],
		['Norvik Air will buy the mills of Hollin only if a court lifts its ban'],
		['Norvik Air will keep the mills of Hollin until a court lifts its ban'],
	])('have a condition: %s', (clause) => {
		expect(daysOf(`On Monday ${clause} on the pier, which few in town had seen.`)[0]).toContain(clause)
	})

	it.each([
		['Norvik Air opened offices in Oslo, Beijing and Narva, which few in town had expected to see after the quarrel.'],
		['Norvik Air bought mills, clothing and three boats, which few in town had expected to see after the quarrel.'],
		['Norvik Air sold the mills, Beijing offices and ferry, which few in town had expected to see after the quarrel.'],
		['Norvik Air sold its mills, clothing stores and boats, which few in town had expected to see after the quarrel.'],
	])('have each member of a coordination: %s', (text) => {
		expect(daysOf(`In 2021, ${text}`)).toEqual([`2021: ${text.slice(0, text.indexOf(', which'))}`])
	})

	it('lose a participle with its object', () => {
		expect(daysOf('In 2021, Norvik Air sold two mills, ending a dispute over grain that few had understood.')).toEqual([
			'2021: Norvik Air sold two mills',
		])
	})

	it('lose what is neither: where something was sent, whom it was sold to', () => {
		expect(daysOf(`On Monday Norvik Air sold its boats to the ${tail}.`)).toEqual([
			'2024-11-18: Norvik Air sold its boats to the mills of Hollin',
		])
	})

	it('have what was said on a day whole', () => {
		const text = 'Norvik Air said on Monday it had agreed to buy Birk Mills for $3 billion.'
		expect(daysOf(text)).toEqual([`2024-11-18: ${text.slice(0, -1)}`])
	})
})

describe('the numbers of sentences', () => {
	it('are those of all sentences of a line', () => {
		const sheet = sheetOf(
			'Norvik Air sold two mills. The ferry to Hollin has a permit from Norland. It is the third one, set to end in May.',
		)
		expect(sheet).toMatch(/It is the third one, set to end in May \[2–3\]/)
	})
})

describe('the rows of a list', () => {
	const rows = [
		'Ann Lee: Theft of a boat, held on a bond of $70,000.',
		'Cal Moss: Two warrants, theft of a boat, held with no bond.',
		'Jon Fisk: Theft of a cart, held with no bond.',
		'Ida Finn: Theft of a mill, held on a bond of $32,000.',
	]

	const charges = 'Police held these four in Oslo on the following charges:'

	it('stand together', () => {
		const short = sheetOf([newsOf(2), charges, ...rows].join('\n\n'))
		expect(short.split('## What else')[1]).toMatch(/- Ann Lee: .*\n- Cal Moss: .*\n- Jon Fisk: .*\n- Ida/)
		expect(short).toContain('on the following charges [')
	})

	it.each([
		[1000, 4],
		[420, 0],
		[330, 0],
		[200, 1],
	])('are all there or none, unless no choice leaves room for them: %d characters', (characters, count) => {
		const article = sheetArticle(read([newsOf(2), ...rows].join('\n\n')))
		const lines = article.sentences.map(({start, end}, at) => ({text: article.text.slice(start, end), sentences: [at]}))
		const kept = shortened(article, [lines], characters)[0]!
		expect(kept.filter(({sentences}) => article.rows.has(sentences[0]!)).length).toBe(count)
	})

	it('stand together however alike they are', () => {
		const alike = ['Ann Lee', 'Cal Moss', 'Jon Fisk', 'Ida Finn'].map(
			(name) => `${name}: Theft of a boat, held on a bond of $70,000.`,
		)
		const sheet = sheetOf([newsOf(3), charges, ...alike].join('\n\n'))
		expect(alike.filter((row) => sheet.includes(row.slice(0, -1)))).toEqual(alike)
	})

	it('leave what announces them to the sections above', () => {
		const article = sheetArticle(read([newsOf(2), charges, ...rows].join('\n\n')))
		expect([3, 4, 5, 8].map((sentence) => isRow(article, sentence))).toEqual([false, false, true, true])
		expect(article.rows.get(4)).toBe(5)
	})

	it('are no paragraphs with a label', () => {
		const labelled = [
			'What happened: Norvik Air fired 400 workers on Monday. The mill closed at night.',
			'Why it matters: A court in Oslo had barred the sale of its mills.',
		]
		const sheet = sheetOf([...labelled, 'Ann Lee sued the council of Hollin in May.'].join('\n\n'))
		expect(sheet).toMatch(/## What matters\n\n1\. [^\n]*Norvik Air fired 400 workers/)
		expect(sheetArticle(read([newsOf(6), ...labelled].join('\n\n'))).rows.size).toBe(0)
	})

	it('are no list where they are most of the article', () => {
		const text = names
			.map((name, at) => `${name} district: The mill sold ${at + 3} boats in 1990, after a dispute over its pier.`)
			.join('\n\n')
		expect(sheetOf(text)).toContain('## What matters\n\n1. ')
		expect(sheetOf(rows.join('\n\n'))).not.toContain('No facts found')
		expect(sheetArticle(read(rows.join('\n\n'))).rows.size).toBe(0)
	})

	it('are more than one', () => {
		const article = sheetArticle(
			read('Norvik Air sold two mills.\n\nThe price: It was low.\n\nAnn Lee sued it in May.'),
		)
		expect(article.rows.size).toBe(0)
		expect([...sheetArticle(read([newsOf(2), ...rows].join('\n\n'))).rows.values()]).toEqual([4, 4, 4, 4])
	})
})

describe('people and days', () => {
	const text = 'Bo Ray sold two mills on Monday. Cal Moss, 40, a miller, watched. Ida Finn, 52, was arrested in Oslo.'

	it('give whom no line names with a post alone', () => {
		const people = (isNamed: boolean): string =>
			peopleLines(read(text), {isGiven: () => false, isNamed: () => isNamed}, 1000).join('\n')
		expect(people(true)).toContain('Ida Finn** is 52 years old')
		expect(people(false)).toBe('- **Cal Moss** is miller [2]')
	})

	it('give as many people as there is room for, those whom lines name first', () => {
		const lines = peopleLines(read(text), {isGiven: () => false, isNamed: (name) => name === 'Ida Finn'}, 45)
		expect(lines.join('\n')).toMatch(/^- \*\*Ida Finn\*\*[^\n]*$/)
	})

	it('give no day or two that lines above have with their year', () => {
		const days = [{text: '2019: Norvik Air bought a mill', sentences: [3]}]
		expect(addsDays(days, [{text: 'In 2019 Norvik Air bought a mill', sentences: [3]}])).toBe(false)
		expect(addsDays(days, [{text: 'Norvik Air bought a mill that year', sentences: [3]}])).toBe(true)
		expect(addsDays(days, [{text: 'In 2019 Norvik Air bought a mill', sentences: [2]}])).toBe(true)
		expect(addsDays([...days, ...days, ...days], [{text: 'In 2019 Norvik Air bought a mill', sentences: [3]}])).toBe(
			true,
		)
	})
})

import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {peopleLines} from '../src/emit/sheet/people/people-lines.js'
import {sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {timelineLines} from '../src/emit/sheet/timeline/timeline.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()
const rest =
	'\n\nThe mill stands on a river. Its rivals are watching. The price was not low. Prices have been rising for a year.'

const sheetOf = (text: string, title: string | null = null): string =>
	emitters
		.sheet({kinds: [], width: 80})[0]!
		.body(engine.extract({id: 'a.txt', title, published: '2024-11-21', text: `${text}${rest}`}), 0)

const read = (text: string) => engine.extract({id: 'a.txt', published: '2024-11-21', text: `${text}${rest}`})

const daysOf = (text: string): string =>
	timelineLines(sheetArticle(read(text)), 1000)
		.map((line) => line.text)
		.join('\n')

const linesOf = (sheet: string, heading: string): string =>
	(sheet.split(`## ${heading}\n\n`)[1] ?? '').split('\n\n')[0]!.trim()

describe('lines of a sheet', () => {
	it('leave out the headline, which is the heading', () => {
		const text = 'Quillbridge sells two mills\n\nQuillbridge Foods sold two mills in Toronto on Monday, Ann Lee said.'
		expect(sheetOf(text)).toMatch(/^# Quillbridge sells two mills\n/)
		expect(sheetOf(text).match(/sells two mills/g)).toHaveLength(1)
		expect(sheetOf(text, 'News of Monday').split('\n')[0]).toBe('# News of Monday')
	})

	it('leave out rows of a list', () => {
		const rows = [
			'2023: Ida Holm – Hollin Earthquakes',
			'2022: Jon Fisk – Norvik Rovers',
			'2021: Ann Lee – Toronto Storm',
		]
		const text = `Bo Ray won the prize for coaches on Monday.\n\n${rows.join('\n\n')}`
		expect(sheetOf(text).split('## People')[0]).not.toContain('Earthquakes')
	})

	it('name an event by its type where it stands in the main clause', () => {
		const news = ['Ann Lee sued the city of Hollin over the pier.', 'Ida Holm was arrested in Oslo on Tuesday.']
		const aside = 'Bo Ray accused the council of greed, pointing to the arrest of Jon Fisk in Bergen in May.'
		const events = linesOf(sheetOf([...news, ...news, aside].join(' ').repeat(2)), 'Events')
		expect(events).not.toMatch(/Arrest: Bo Ray/)
	})

	it('give the whole clause of speech whose marks open within it', () => {
		const many =
			'Ann Lee sold two mills. Bo Ray bought a pier for $3 million. Ida Holm sued him in May. Jon Fisk was jailed.'
		const speech = sheetOf(
			`${many}\n\nThe old owners of the boats “never ask where landing is allowed,” Cal Moss, a ranger, said. “They will learn.”`,
		)
		expect(speech).toMatch(/the old owners of the boats “never ask where landing is allowed/i)
	})

	it('give the sentence of reported speech that has a clause before its source', () => {
		const sheet = sheetOf('When she opens her old letters, Ann Lee says that it sounds like a stranger.')
		expect(sheet).toContain('When she opens her old letters, Ann Lee says')
		const after = sheetOf('Ann Lee has read the old letters of the mill but says that it sounds like another place.')
		expect(after).toContain('has read the old letters of the mill but says')
	})

	it('give the sentence before one that points to it, from within too', () => {
		const sheet = sheetOf(
			'Norvik Grain bought a mill in Hollin for $12 million on Monday. Ida Holm, its director, met the council about the bridge. Ida Holm’s visit, which came days later, focused on this quarrel over fish. The mill was sold by Ann Lee.',
		)
		expect(sheet).toContain('about the bridge. Ida Holm’s visit')
		const known = sheetOf(
			'Mills plan merger\n\nThe plan pleased Ida Holm. Later she met the council of Hollin to defend this merger.',
		)
		expect(known).not.toContain('Holm. Later')
	})

	it('are no more than twelve below what matters, and one for each four sentences', () => {
		const names = 'Lee Ray Holm Fisk Moss Varga Finn Kemp Quist Hall Jung Poe Lund Marsh Reyes Berg Costa Brandt'.split(
			' ',
		)
		const text = names
			.map((name, at) => `“We sold ${at + 20} boats in a year of storms,” Ann ${name} said.`)
			.join('\n\n')
		const below = sheetOf(text.repeat(2)).split('## People')[0]!.match(/^- /gm)
		expect(below!.length).toBeLessThanOrEqual(12 + Math.round(0.25 * 40))
	})

	it('date an event by its own clause, also of a side remark or behind a day at the front', () => {
		const timeline = daysOf(
			'Ida Holm has said that she wants to disarm the Grey Band, the gang that runs the valley and made a deadly attack on Hollin on October 9 in which 40 farmers died.\n\nOn Friday, November 15, Norvik Air opened an office in Oslo.',
		)
		expect(timeline).toMatch(/^2024-10-09: .*attack on Hollin on October 9.*, according to Ida Holm/)
		expect(timeline).not.toContain('wants to disarm')
		expect(timeline).toContain('2024-11-15: Norvik Air opened an office in Oslo')
		const year = linesOf(
			sheetOf('Owner Jon Fisk spent big to hire Bo Ray, who led Norvik Rovers into two cups in 2021 and won praise.'),
			'Timeline',
		)
		expect(year).not.toContain('spent big')
	})

	it('have posts of who was murdered in the past', () => {
		const moss = read('Police said that the poet Cal Moss had been murdered in Oslo by two men.')
		const people = peopleLines(moss, {isGiven: () => false, isNamed: () => true}, 1000).join()
		expect(people).toMatch(/\*\*Cal Moss\*\* was poet/)
	})

	it('give a speaker with the body of the post, and direct speech without what lines above give', () => {
		const speech = sheetOf(
			'Hollin police chief Ida Holm, 40, closed the pier. Bo Ray sued her. Jon Fisk won $4 million in court on Monday.\n\n“It was late. The boats came in fast. We had to act,” Holm said.',
		)
		expect(speech).toContain('Ida Holm said: “It was late')
	})

	it('have that no comment was made below what matters', () => {
		const sheet = sheetOf('Quillbridge Foods sold two mills. A spokesman for the mills declined to comment.')
		expect(linesOf(sheet, 'What matters')).not.toContain('declined')
		expect(linesOf(sheet, 'What else')).toContain('declined to comment')
	})

	it('date a number by no line of its own', () => {
		const sheet = sheetOf(
			'Trust in the council of Hollin rose in the poll, from 61 percent in March 2020 to 74 percent in May 2023.',
		)
		expect(linesOf(sheet, 'Timeline')).toBe('')
	})

	it('name the addressee without how long after', () => {
		const sheet = sheetOf('Ida Holm fell in May. “It leaks,” she told the Hollin Post two weeks after it.')
		expect(sheet).not.toContain('two weeks: ')
	})

	it('keep a number in the name of the addressee', () => {
		for (const [name, end] of [
			['Radio 4', 'hours after it'],
			['the outlet', 'that it fell'],
		])
			expect(sheetOf(`Ida Holm fell in May. “It leaks,” she told ${name} ${end}.`)).toContain(name)
	})
})

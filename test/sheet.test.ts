import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {peopleLines} from '../src/emit/sheet/people/people-lines.js'
import {sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {speechLines} from '../src/emit/sheet/speech/speech-lines.js'
import {timelineLines} from '../src/emit/sheet/timeline/timeline.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()
const published = '2024-11-21'

const sheetOf = (text: string, title: string | null = null): string =>
	emitters.sheet({kinds: [], width: 80})[0]!.body(engine.extract({id: 'a.txt', title, published, text}), 0)

const read = (text: string) => engine.extract({id: 'a.txt', published, text})

/** All that the article says of people, of days, and of who said what, however much room there is. */
const peopleOf = (text: string): string[] =>
	peopleLines(read(text), {isGiven: () => false, isNamed: () => true}, Number.POSITIVE_INFINITY)
const daysOf = (text: string): string[] =>
	timelineLines(sheetArticle(read(text)), Number.POSITIVE_INFINITY).map((line) => line.text)
const speechOf = (text: string): string[] => speechLines(sheetArticle(read(text)), new Set()).map((line) => line.text)

/** The lines of a section. */
const sectionOf = (sheet: string, heading: string): string[] =>
	(sheet.split(`## ${heading}\n\n`)[1] ?? '').split('\n\n')[0]!.trim().split('\n')

const article = [
	'Quillbridge Foods sold two mills in Toronto on Monday, its director said.',
	'Ann Lee, 36, the director of Quillbridge Foods, told the city council in May that over 50 workers had left. She founded the company in 2009. “It hurts,” Lee told reporters.',
	'The mills had lost $3 million a year since 2019. The buyer, Norvik Grain, paid $12 million for both of them.',
	'In 2021, Norvik Grain was fined by a court in Oslo. It hired Bo Ray, a former mayor of Bergen, as chief executive. He resigned in June 2023 after a dispute with the board.',
	'“We will keep every worker,” said Ida Holm, a spokeswoman for Norvik Grain. “We will also build a third mill. It opens next year.”',
	'Ida Holm urged the council to keep the bakery open. The old plan was described by residents as a disaster.',
	'The mills stand on a river. Many people in the city worked there once, and some still do. The bakery next door sells bread and cakes.',
].join('\n\n')

const numbersToo = `${article}\n\nThe river carries 40 barges a day. The bridge over the river is 380 metres long. The bakery bakes 2,400 loaves on a Sunday.`

describe('the sheet of an article', () => {
	const sheet = sheetOf(article, 'Mills sold')

	it('opens with what matters, then events, speech, numbers, what else, people, a timeline, each line with its sentence', () => {
		expect(sheet.split('\n')[0]).toBe('# Mills sold')
		const headings = [...sheetOf(numbersToo).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
		const order = ['What matters', 'Events', 'Who said what', 'Numbers', 'What else', 'People', 'Timeline']
		expect(headings.slice(0, 4)).toEqual(order.slice(0, 4))
		expect(headings).toEqual(order.filter((one) => headings.includes(one)))
		for (const line of sheet.split('\n').filter((one) => /^(?:- |\d\. )/.test(one)))
			expect(line).toMatch(/\[\d+(?:–\d+)?(?:, \d+(?:–\d+)?)*\]$/)
		expect(sectionOf(sheet, 'What matters').length).toBeGreaterThan(2)
		expect(peopleOf(article)).toContain('- **Ann Lee** is director of Quillbridge Foods [2]; is 36 years old [2]')
	})

	it('gives a sentence once, but for the timeline', () => {
		const lines = sheet
			.split('## Timeline')[0]!
			.split('\n')
			.filter((line) => /^(?:- (?!\*\*)|\d\. )/.test(line))
			.map((line) => line.replace(/^(?:-|\d\.) (?:[A-Z][a-z, ]+: (?=[A-Z]))?| \[\d+\]$/g, ''))
		expect(new Set(lines).size).toBe(lines.length)
		const twice = sheetOf(`${article}\n\n${article}`)
		expect(twice.split('paid').length).toBe(sheet.split('paid').length)
	})

	it('names the person of a pronoun, and leaves out a sentence whose pronoun stays open', () => {
		expect(sheet).toMatch(/Bo Ray resigned in June 2023 after a dispute with the board \[\d+\]/)
		expect(sheet).not.toMatch(/(?:- |\d\. |: )(?:He|She|It) /)
		expect(sheetOf('They sold it to him on Monday for $40 million. He was arrested.')).not.toMatch(/They|He was/)
	})

	it('has under what else the main statements that no other section gives, and an open `it` behind its sentence', () => {
		const bakery =
			'Quillbridge Foods sold two mills in Toronto on Monday. Ann Lee sued it in May. Bo Ray was fined. The bakery next door sells bread and cakes.'
		expect(sectionOf(sheetOf(bakery), 'What else').join('\n')).toMatch(/The bakery next door sells bread and cakes/)
		const behind = sheetOf(`${bakery} It is involved in schemes worth $900 million that few people have seen.`)
		expect(behind).toMatch(/bread and cakes\. It is involved in schemes/)
	})

	it('has posts of who has died in the past', () => {
		const people = peopleOf(`${article}\n\nThe baker Jon Fisk, a former sailor, died on Sunday at 81.`)
		expect(people.find((line) => line.includes('Jon Fisk'))).toMatch(/^- \*\*Jon Fisk\*\* was .*baker/)
		const mother = peopleOf(`${article}\n\nThe mother of the baker Jon Fisk died on Sunday.`)
		expect(mother.find((line) => line.includes('Jon Fisk'))).toMatch(/^- \*\*Jon Fisk\*\* is baker/)
	})

	it('gives speech with its addressee, in its order, and as a sentence of its own where it is passive', () => {
		const speech = speechOf(article).join('\n')
		expect(speech).toMatch(/told the city council in May that over 50 workers had left/)
		expect(speech).toMatch(/urged the council to keep the bakery open$/m)
		expect(speech).toMatch(/The old plan was described by residents as a disaster$/m)
		expect(speech).toMatch(/“We will keep every worker … We will also build a third mill\. It opens next year\.”$/m)
	})

	it('gives numbers in bold with the sentence that says what they are of', () => {
		const report = sheetOf(numbersToo)
		const numbers = sectionOf(report, 'Numbers')
		expect(numbers.length).toBeGreaterThan(0)
		for (const line of numbers) expect(line).toMatch(/^- .*\*\*.*\d.*\*\*.* \[\d+\]$/)
		expect(report).toContain('The bakery bakes **2,400 loaves** on a Sunday')
	})

	it('puts a clause under the date that is its own, not under one that it begins or ends with', () => {
		const timeline = daysOf(article)
		expect(timeline).toContain('2021: Norvik Grain was fined by a court in Oslo')
		expect(timeline.some((line) => /^2023-06: Bo Ray resigned/.test(line))).toBe(true)
		expect(timeline.join('\n')).not.toContain('2019')
		const days = timeline.map((line) => line.slice(0, 4))
		expect(days).toEqual([...days].sort())
	})

	it('dates an event, and the news that matters most, not a side remark', () => {
		const timelineOf = (text: string): string[] => sectionOf(sheetOf(text), 'Timeline').filter(Boolean)
		const rest = ' Its rivals are watching. The price was not low. Prices have been rising.'
		expect(
			timelineOf(`Quillbridge Foods said on Monday it had agreed to buy Norvik Grain for $3 billion.${rest}`),
		).toEqual(['- 2024-11-18: Quillbridge Foods said on Monday it had agreed to buy Norvik Grain for $3 billion [1]'])
		expect(
			timelineOf(`Two people were killed when floods hit the mill on Sunday, officials said Tuesday.${rest}`),
		).toEqual(['- 2024-11-17: Two people were killed when floods hit the mill on Sunday, officials said Tuesday [1]'])
		expect(timelineOf(`Norvik Grain, founded in 1957, employs 6,400 people.${rest}`)).toEqual([])
	})

	it('dates the clause that an event is, not a sentence with a day of its own', () => {
		const timeline = sectionOf(
			sheetOf(
				'On Monday the bank of Norland said that prices had fallen 0.4% in October 2024.\n\nIda Holm claimed on Tuesday that ' +
					'the council had broken all the promises that it had made when Ann Lee met Bo Ray in March 2023.',
			),
			'Timeline',
		).join('\n')
		expect(timeline).not.toMatch(/2024-10: On Monday|2023-03: Ida Holm/)
	})

	it('puts a week where its Monday stands', () => {
		const timeline = sectionOf(
			sheetOf('Norvik Grain bought a mill on 12 November. It hired Bo Ray last week. In January Ida Holm sold a pier.'),
			'Timeline',
		)
		expect(timeline.map((line) => line.slice(2).split(': ')[0])).toEqual([
			'2024-01',
			'The week of 2024-11-11',
			'2024-11-12',
		])
	})

	it('says little of what says little, and escapes marks of Markdown', () => {
		expect(sheetOf('Bridge news in brief')).toContain('No facts found.')
		const recipe = sheetOf('Lentil soup\n\n- 200 g red lentils\n- 4 onions\n\nChop the onions. Serve with bread.')
		expect(recipe.match(/^(?:- |\d\. )/gm)?.length ?? 0).toBeLessThan(5)
		expect(sheetOf('“The [red] *mill* is shut,” Ann Lee said on Monday.')).toContain('\\[red\\] \\*mill\\*')
	})
})

it('a sheet has a short first paragraph as its heading where there is no headline', () => {
	const lead =
		'Quillbridge Foods sold two mills in Toronto on Monday to a cooperative of forty bakers, its director said.'
	expect(sheetOf(`Bakers of Toronto buy two mills.\n\n${lead}`)).toMatch(/^# Bakers of Toronto buy two mills\./)
	expect(sheetOf(`Who decides about the mills?\n\n${lead}`)).toMatch(/^# Who decides about the mills\?/)
	expect(sheetOf(`Bakers decide about mills, it says here, and nobody asked them. Who decides?\n\n${lead}`)).toMatch(
		/^# a\.txt/,
	)
	expect(sheetOf(`Bakers of Toronto buy two mills.\n\n${lead}`, 'Mills sold')).toMatch(/^# Mills sold/)
})

import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {eventLines} from '../src/emit/sheet/event-lines.js'
import {headingOf} from '../src/emit/sheet/heading.js'
import {whatMattersLines} from '../src/emit/sheet/main-lines.js'
import {aboveLines} from '../src/emit/sheet/people/above-lines.js'
import {peopleLines} from '../src/emit/sheet/people/people-lines.js'
import {sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {speechLines} from '../src/emit/sheet/speech/speech-lines.js'
import {clearText} from '../src/emit/sheet/wording/clear-text.js'
import {isDangling} from '../src/emit/sheet/wording/dangling.js'
import {standing} from '../src/emit/sheet/wording/standing.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()

const read = (text: string) => engine.extract({id: 'a.txt', published: '2026-03-04', text})

const sheetOf = (text: string, brief = true): string =>
	emitters.sheet({kinds: [], width: 80, brief})[0]!.body(read(text), 0)

const linesIn = (sheet: string): number => sheet.match(/^(?:-|\d{1,2}\.) /gm)!.length

const names = 'Lee Ray Holm Fisk Moss Varga Finn Kemp Quist Hall Jung Poe'.split(' ')

/** An article of so many pairs of paragraphs, no two of which say the same. */
const newsOf = (pairs: number): string =>
	names
		.slice(0, pairs)
		.flatMap((name, at) => [
			`Norvik ${name} sold ${at + 20} boats to the council of Hollin in May, after a quarrel over the price of its pier.`,
			`“We waited ${at + 3} years for a buyer and found none in this town,” said Ann ${name}, who runs the yard of the ${name} family.`,
		])
		.join('\n\n')

/** The line of a sentence that stands behind another. */
const isOpen = (line: string): boolean =>
	isDangling(sheetArticle(read(`Norvik Air sold two mills. ${line}`)), {text: line.replace(/\.$/, ''), sentences: [1]})

describe('a brief sheet', () => {
	it.each([[6], [9], [12]])(
		'has half the length of its article, and says how many lines more there are: %d',
		(pairs) => {
			const text = newsOf(pairs)
			const sheet = sheetOf(text)
			expect(sheet.length).toBeLessThan(text.length * 0.4 + 420)
			expect(sheet.length).toBeGreaterThan(text.length * 0.3)
			const more = linesIn(sheetOf(text, false)) - linesIn(sheet)
			expect(sheet).toMatch(new RegExp(`\n… and ${more} more lines without \`--brief\`\n$`))
		},
	)

	it('is asked for: without it a sheet has all lines', () => {
		const text = newsOf(6)
		const [brief, whole] = [sheetOf(text), sheetOf(text, false)]
		expect(whole.length).toBeGreaterThan(brief.length * 1.5)
		expect(whole).not.toContain('--brief')
	})

	it('of a few sentences has them all', () => {
		expect(sheetOf('Norvik Air sold two mills. Ann Lee sued it in May.')).not.toContain('--brief')
	})

	it('gives what matters in the order of the text, the lead of an article without a headline too', () => {
		const text = `The yards of Hollin have sold most of their boats this spring, as few in town had expected after the long quarrel over the pier.\n\n${newsOf(8)}`
		const sentences = whatMattersLines(sheetArticle(read(text)), 900).map((line) => line.sentences[0]!)
		expect(sentences).toEqual([...sentences].sort((a, b) => a - b))
		expect(sentences[0]).toBe(0)
	})

	it('has no markup and no heading between paragraphs for a line', () => {
		const text = `${newsOf(2)}\n\nMany boats sold in Hollin\n\n<tweet id="4">Ann Lee sold 900 boats to Oslo on Monday.</tweet>\n\n${newsOf(3).slice(-300)}`
		const sheet = sheetOf(text, false)
		expect(sheet).not.toMatch(/tweet|Many boats sold/)
	})
})

describe('lines that lean on a sentence which stands elsewhere', () => {
	it.each([
		['As a result, two mills closed in Hollin.'],
		['Despite this, Ida Holm sold the pier.'],
		['So far, that has not happened in Hollin.'],
		['In the same month, Ida Holm sold the pier.'],
		['The move cost 40 jobs in Hollin.'],
		['The latest proposal was sold to Ida Holm.'],
		['Ida Holm said that figure was wrong.'],
		['Because Ida Holm sold the pier.'],
		['Ida Holm promised this would change in Hollin.'],
		['The 40-year-old sold two mills in Hollin.'],
		['Under such terms, Ida Holm sold the pier.'],
		['Ida Holm could do this by selling the pier.'],
		['Ida Holm is happy with it.'],
		['Twenty years ago, she and her allies bought the pier.'],
		['Ida Holm voted for either of those plans.'],
		['In 1956, after leaving behind a letter to his mother, he shot the baker of Hollin.'],
		['And that pier is still for sale.'],
	])('are found: %s', (line) => {
		expect(isOpen(line)).toBe(true)
	})

	it.each([
		['The move by Norvik Air cost 40 jobs.'],
		['The news that Ida Holm had left reached Hollin.'],
		['Because it rained, two mills closed.'],
		['“We think this is the end of the mill,” Ida Holm said.'],
		['The two sides met in Hollin on Monday.'],
		['Both countries met in Hollin on Monday.'],
		['By then-mayor Ida Holm’s count, 40 mills closed.'],
		['Ida Holm thanked all of those who had come.'],
	])('are no others: %s', (line) => {
		expect(isOpen(line)).toBe(false)
	})

	it('stay where that sentence is right before them', () => {
		const article = sheetArticle(read('Norvik Air sold two mills. The move cost 40 jobs. Ann Lee sued the council.'))
		const [mills, move, sued] = ['Norvik Air sold two mills', 'The move cost 40 jobs', 'Ann Lee sued the council'].map(
			(text, at) => ({text, sentences: [at]}),
		)
		expect(standing(article, [[mills!, move!, sued!]])[0]).toEqual([mills, move, sued])
		expect(standing(article, [[mills!, sued!], [move!]])).toEqual([[mills, sued], []])
	})

	it('don’t stay behind one that goes', () => {
		const article = sheetArticle(
			read('Norvik Air sold two mills. This plan pleased Ida Holm. The move cost 40 jobs. Ann Lee sued the council.'),
		)
		const [plan, move, sued] = ['This plan pleased Ida Holm', 'The move cost 40 jobs', 'Ann Lee sued the council'].map(
			(text, at) => ({text, sentences: [at + 1]}),
		)
		expect(standing(article, [[sued!, plan!, move!]])).toEqual([[sued]])
	})

	it('are no speech that opens a sheet', () => {
		const text =
			'Norvik Air sold two mills on Monday. “When this boat is given to Hollin, it will end the quarrel,” Ida Holm, the mayor, said. “We need it.”'
		expect(whatMattersLines(sheetArticle(read(text)), 900).map((line) => line.text)).not.toContainEqual(
			expect.stringContaining('“When this boat'),
		)
	})
})

describe('the heading of a sheet', () => {
	const lead = 'Norvik Air sold two mills in Hollin on Monday to a club of forty bakers, its director said in a letter.'

	it.each([
		[
			`U.S. mills change hands;\nForty bakers gain from a quarrel.\n\n${lead}`,
			'U.S. mills change hands; Forty bakers gain from a quarrel.',
		],
		[`Mills change hands.\n\nABSTRACT.\n\n${lead}`, 'Mills change hands.'],
		[`Ann Lee left. Bo Ray stayed on.\n\n${lead}`, 'a.txt'],
		[`Ann Lee left NUMA. Bo Ray stayed on.\n\n${lead}`, 'a.txt'],
		[`Ann Lee left in 2019. Bo Ray stayed on.\n\n${lead}`, 'a.txt'],
		[`Dear Ann Lee,\n\n${lead}`, 'a.txt'],
		[`It was a dark night.\n\n${lead}`, 'a.txt'],
		[`Ida Holm said she would go.\n\n${lead}`, 'a.txt'],
		[`HOLLIN, May 3 (Tidewire): The ferry burned.\n\n${lead}`, 'a.txt'],
	])('is a title with its deck: %s', (text, heading) => {
		expect(headingOf(read(text))).toBe(heading)
	})
})

describe('the time of speech', () => {
	const lineOf = (text: string): string =>
		speechLines(sheetArticle(read(`Norvik Air sold two mills. ${text}`)), new Set())
			.map((line) => line.text)
			.join('\n')

	it.each([
		['In December, Ida Holm denied that the pier was for sale, and Bo Ray left.', /^In December, Ida Holm denied/],
		['“The pier is not for sale in this town,” Ida Holm said on Monday.', /^Ida Holm said on Monday: “The pier/],
		['“The pier is not for sale in this town,” said Ida Holm on Monday.', /^Ida Holm said on Monday: “The pier/],
		[
			'“The pier is not for sale in this town,” Ida Holm said late on Monday.',
			/^Ida Holm said late on Monday: “The pier/,
		],
	])('stands in its line: %s', (text, line) => {
		expect(lineOf(text)).toMatch(line)
	})

	it.each([
		['“The pier is not for sale,” Ida Holm said. Bo Ray left on Monday.', /Ida Holm said: “The pier/],
		['“The pier was sold on Monday,” Ida Holm said.', /Ida Holm said: “The pier/],
		['“The pier is not for sale,” Ida Holm said of Monday’s vote.', /Ida Holm said: “The pier/],
		['“The pier is not for sale,” Ida Holm said before Monday’s vote.', /Ida Holm said: “The pier/],
		['“The pier is not for sale,” said Ida Holm, 40 on Monday.', /Ida Holm said: “The pier/],
		['“The pier is not for sale,” Ida Holm said about 2019.', /Ida Holm said: “The pier/],
	])('is no time of something else: %s', (text, line) => {
		expect(lineOf(text)).toMatch(line)
	})
})

describe('the type before an event', () => {
	const eventsOf = (text: string): string =>
		eventLines(sheetArticle(read(text)), new Set(), [])
			.map((line) => line.text)
			.join('\n')

	it('is that of the verb', () => {
		expect(eventsOf('Police in Oslo arrested Jon Fisk on Monday.')).toMatch(/^Arrest: Police/)
	})

	it('is none of a noun beside it', () => {
		expect(eventsOf('After the arrest of Jon Fisk in Oslo, Norvik Air praised its judges.')).not.toMatch(/^Arrest: /)
	})
})

it('people have no post that a line spells out', () => {
	const {facts} = read('Sen. Ann Lee sold two mills on Monday.')
	const {isGiven} = aboveLines([{text: 'Ann Lee, senator, sold two mills', sentences: [0]}])
	expect(facts.filter((fact) => fact.kind === 'role').map(isGiven)).toEqual([true])
})

it('people have no title of one story alone', () => {
	const contender = read(
		'Cal Moss, a contender, sold two mills in Hollin. Ida Holm, the mayor, met Bo Ray, a refugee, in May.',
	)
	const lines = peopleLines(contender, {isGiven: () => false, isNamed: () => true}, 900)
	expect(lines.join('\n')).toContain('**Ida Holm** is mayor')
	expect(lines.join('\n')).not.toMatch(/contender|refugee/)
})

it('a pronoun keeps its word where another person of its gender is named before it', () => {
	const article = sheetArticle(
		read(
			'“The pier is lost,” said Ida Holm of Birk Mills. Ann Lee’s plan is unclear, but she said that she would sell it.',
		),
	)
	const {start, end} = article.sentences[1]!
	expect(clearText(article, {start, end})).not.toContain('Ida Holm said')
})

it('speech has no verb without its subject', () => {
	const text =
		'Norvik Air sold two mills. Cal Moss, Ida Holm wrote “has left the mill in good order. He knows the trade.” The pier fell.'
	expect(speechLines(sheetArticle(read(text)), new Set()).map((line) => line.text)).not.toContainEqual(
		expect.stringMatching(/: “has left/),
	)
})

it('a sentence of speech keeps its pronoun behind the name of another person', () => {
	const text =
		'“The pier is lost,” said Ida Holm of Birk Mills. Bo Ray left. Ann Lee’s plan is unclear, but she said at a meeting last week that she would sell the pier of Hollin.'
	const lines = speechLines(sheetArticle(read(text)), new Set()).map((line) => line.text)
	expect(lines.join('\n')).not.toMatch(/but (?:Ida Holm|Bo Ray) said/)
})

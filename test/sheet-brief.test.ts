import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {hasHeading, headingOf} from '../src/emit/sheet/heading.js'
import {whatMattersLines} from '../src/emit/sheet/main-lines.js'
import {sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {isDangling} from '../src/emit/sheet/wording/dangling.js'
import {standing} from '../src/emit/sheet/wording/standing.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()

const read = (text: string) => engine.extract({id: 'a.txt', published: '2026-03-04', text})

const sheetOf = (text: string, all = false): string =>
	emitters.sheet({kinds: [], width: 80, all})[0]!.body(read(text), 0)

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

describe('a sheet', () => {
	it.each([[6], [9], [12]])(
		'has half the length of its article, and says how many lines more there are: %d',
		(pairs) => {
			const text = newsOf(pairs)
			const sheet = sheetOf(text)
			expect(sheet.length).toBeLessThan(text.length * 0.4 + 420)
			expect(sheet.length).toBeGreaterThan(text.length * 0.3)
			expect(sheet).toMatch(/\n… and \d{1,2} more lines with `--all`\n$/)
		},
	)

	it('has all lines where all are asked for', () => {
		const text = newsOf(6)
		const [brief, whole] = [sheetOf(text), sheetOf(text, true)]
		expect(whole.length).toBeGreaterThan(brief.length * 1.5)
		expect(whole).not.toContain('--all')
	})

	it('of a few sentences has them all', () => {
		expect(sheetOf('Norvik Air sold two mills. Ann Lee sued it in May.')).not.toContain('--all')
	})

	it('gives what matters in the order of the text, the lead of an article without a headline too', () => {
		const text = `The yards of Hollin have sold most of their boats this spring, as few in town had expected after the long quarrel over the pier.\n\n${newsOf(8)}`
		const sentences = whatMattersLines(sheetArticle(read(text)), 900).map((line) => line.sentences[0]!)
		expect(sentences).toEqual([...sentences].sort((a, b) => a - b))
		expect(sentences[0]).toBe(0)
	})

	it('has no markup and no heading between paragraphs for a line', () => {
		const text = `${newsOf(2)}\n\nMany boats sold in Hollin\n\n<tweet id="4">Ann Lee sold 900 boats to Oslo on Monday.</tweet>\n\n${newsOf(3).slice(-300)}`
		const sheet = sheetOf(text, true)
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
	])('is a title with its deck: %s', (text, heading) => {
		expect(headingOf(read(text))).toBe(heading)
		expect(hasHeading(read(text))).toBe(heading !== 'a.txt')
	})
})

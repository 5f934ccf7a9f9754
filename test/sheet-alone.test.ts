import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {isInMainClause} from '../src/emit/sheet/main-clause.js'
import {isNoComment} from '../src/emit/sheet/no-comment.js'
import {type SheetArticle, sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {isDangling} from '../src/emit/sheet/wording/dangling.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()

const read = (text: string) => engine.extract({id: 'a.txt', published: '2026-03-04', text})

const partOf = (text: string, heading: string): string =>
	emitters.sheet({kinds: [], width: 80})[0]!.body(read(text), 0).split(`## ${heading}\n\n`)[1]?.split('\n\n')[0] ?? ''

/** An article of a sentence that follows another, and its line. */
const second = (text: string): [SheetArticle, {text: string; sentences: number[]}] => [
	sheetArticle(read(`Norvik Air sold two mills. ${text}`)),
	{text: text.replace(/\.$/, ''), sentences: [1]},
]

describe('lines that say that no answer came', () => {
	it.each([
		['Ann Lee didn’t return calls seeking comment on Tuesday.'],
		['Ann Lee hasn’t replied to messages.'],
		['A spokesman for the mills declined to comment.'],
		['Bo Ray, the chairman, did not immediately respond to a request for comment on Monday.'],
	])('are left out: %s', (text) => {
		expect(isNoComment(...second(text))).toBe(true)
	})

	it.each([
		['Prime Minister Ann Lee refused to comment on Monday on whether Norland would leave the union.'],
		['Bo Ray sued Ann Lee on Monday, and she did not return a call for comment.'],
		['North Korea did not reply to the American messages.'],
		['The court could not answer three hard questions of law.'],
		['Ida Holm resigned and refused to comment.'],
		['Bo Ray, who resigned on Monday, declined to comment.'],
	])('are none with news in them: %s', (text) => {
		expect(isNoComment(...second(text))).toBe(false)
	})

	it('open no sheet', () => {
		const text =
			"Norvik Air sold two mills. Ann Lee didn't return calls seeking comment on Tuesday. Bo Ray left the board."
		expect(partOf(text, 'What matters')).not.toContain('seeking comment')
	})
})

describe('lines that point to something before them', () => {
	it.each([
		['This past weekend, Norvik Air bought Birk Mills.'],
		['Ida Holm will not back the bill in this chamber.'],
		['This coming season the pier will open.'],
		['Few boats land at the pier these days.'],
		['In this country mills are rare.'],
		['Ida Holm added that in 2031 the firm lost money.'],
		['Ida Holm added that, in 2031, the firm lost money.'],
		['Two mills closed, and Ida Holm saw this mill.'],
	])('are none: %s', (text) => {
		expect(isDangling(...second(text))).toBe(false)
	})

	it.each([
		['This is the third fire in Hollin.'],
		['News of May was behind this new plan.'],
		['Ida Holm was behind this wa of selling.'],
		['Norvik had a fine, and Birk matched that.'],
	])('are found: %s', (text) => {
		expect(isDangling(...second(text))).toBe(true)
	})

	it('may stand first, below a headline with more above it', () => {
		const text = 'By Ann Lee\n3 March 2031\nTwo mills close\nThis is the third fire in Hollin.\nIda Holm left.'
		const article = sheetArticle(read(text))
		const at = article.sentences.findIndex(({start}) => start === text.indexOf('This is'))
		expect(isDangling(article, {text: 'This is the third fire in Hollin', sentences: [at]})).toBe(false)
		expect(isDangling(article, {text: 'This is the third fire in Hollin', sentences: [at + 1]})).toBe(true)
	})

	it('stay where nothing stands before them', () => {
		const rest = 'Ann Lee left the board. The price rose.'
		const weekend = `This past weekend, Norvik Air bought Birk Mills for $3 billion, the firm said. ${rest}`
		expect(partOf(weekend, 'What matters')).toContain('This past weekend')
		expect(partOf(`This plan will cost Norvik Air $3 billion, Bo Ray said. ${rest}`, 'What matters')).toContain(
			'This plan will cost',
		)
		const senator = `Senator Ann Lee said on Monday she will not back the plan in this chamber, killing its chances. ${rest}`
		expect(partOf(senator, 'What matters')).toContain('in this chamber')
	})
})

describe('the main clause', () => {
	const isMain = (text: string, word: string): boolean => {
		const article = sheetArticle(read(text))
		const start = article.text.indexOf(word)
		return isInMainClause(article, 0, {start, end: start + word.length})
	}

	it.each([
		['The man who shot Jon Fisk was sentenced on Monday to nine years.', 'sentenced'],
		['The firm that makes ferries was fined $4 million on Monday.', 'fined'],
		['Since Monday police have arrested 40 people.', 'arrested'],
		['After a trial of six weeks a jury convicted Bo Ray of murder.', 'convicted'],
		['It was on Monday that police arrested Jon Fisk.', 'arrested'],
		['The mill, which burned in May, was sold to Ann Lee.', 'sold'],
		['Police said that they had arrested Jon Fisk.', 'arrested'],
	])('holds: %s', (text, word) => {
		expect(isMain(text, word)).toBe(true)
	})

	it.each([
		['The storm came after the mayor of Hollin, Bo Ray, died.', 'died'],
		['Police arrested the man who shot Jon Fisk.', 'shot'],
		['The man who shot Jon Fisk was sentenced on Monday to nine years.', 'shot'],
		['It is a myth that Ann Lee founded Acme in 1990.', 'founded'],
		['After the mill burned in May, Ann Lee sold it.', 'burned'],
	])('does not hold: %s', (text, word) => {
		expect(isMain(text, word)).toBe(false)
	})
})

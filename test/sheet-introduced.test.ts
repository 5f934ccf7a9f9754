import {describe, expect, it} from '@jest/globals'
import {type SheetLine, sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {introduced} from '../src/emit/sheet/wording/introduced.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()

const linesOf = (text: string, lines: readonly string[], heading = ''): string[] => {
	const article = sheetArticle(engine.extract({id: 'a', text}))
	const all: SheetLine[] = lines.map((line, at) => ({text: line, sentences: [at]}))
	return introduced(article, heading, [all])
		.flat()
		.map((line) => line.text)
}

const story =
	'Ada Holm bought the mill of Narva in May. Holm said on Monday that the mill will stay. Bo Rask praised Holm.'

describe('who is named first in a sheet', () => {
	it('has the whole name there, and the last name after it', () => {
		expect(linesOf(story, ['The mill will stay, Holm said', 'Bo Rask praised Holm'])).toEqual([
			'The mill will stay, Ada Holm said',
			'Bo Rask praised Holm',
		])
	})

	it.each([
		['in the genitive', 'They saw Holm’s mill', 'They saw Ada Holm’s mill'],
		['behind a title', 'It pleased Sen. Holm', 'It pleased Sen. Ada Holm'],
		[
			'behind the first word of a sentence',
			'It rained. After Holm left, it stopped',
			'It rained. After Ada Holm left, it stopped',
		],
	])('also %s', (_, line, named) => {
		expect(linesOf(story, [line])).toEqual([named])
	})

	it.each([
		['in quotation marks', 'Rask said: “Holm is right”'],
		['in the name of something else', 'The Holm Bank was sold'],
		['in another word', 'The Holm-led council and the Holmes family met'],
		['of another form', 'It pleased Addie Holm'],
		['of others with a title in common', 'It pleased Presidents Lund and Holm'],
		['in brackets behind a first name', 'It pleased (Ada) Holm'],
	])('keeps a last name %s', (_, line) => {
		expect(linesOf(story, [line])).toEqual([line])
	})

	it('is known where the heading has the whole name', () => {
		expect(linesOf(story, ['Holm said so'], 'Ada Holm buys mill')).toEqual(['Holm said so'])
	})

	it('keeps the last name where two have it, or the article never gives the whole name first', () => {
		const two = `${story} Uno Holm, her brother, left.`
		expect(linesOf(two, ['Holm said so'])).toEqual(['Holm said so'])
		const late = 'Holm bought the mill of Narva in May. The mill will stay, Ada Holm said.'
		expect(linesOf(late, ['Holm said so'])).toEqual(['Holm said so'])
	})
})

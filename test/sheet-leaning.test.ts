import {describe, expect, it} from '@jest/globals'
import {emitters} from '../src/emit/index.js'
import {furtherLines} from '../src/emit/sheet/further-lines.js'
import {type SheetArticle, type SheetLine, sheetArticle} from '../src/emit/sheet/sheet-article.js'
import {shortened} from '../src/emit/sheet/shortened.js'
import {speechLines} from '../src/emit/sheet/speech/speech-lines.js'
import {timelineLines} from '../src/emit/sheet/timeline/timeline.js'
import {clearText} from '../src/emit/sheet/wording/clear-text.js'
import {continued} from '../src/emit/sheet/wording/continued.js'
import {leansBack} from '../src/emit/sheet/wording/leaning.js'
import {createEngine} from '../src/index.js'

const engine = createEngine()
const read = (text: string) => engine.extract({id: 'a.txt', published: '2026-03-04', text})
const articleOf = (text: string): SheetArticle => sheetArticle(read(text))
const lineOf = (article: SheetArticle, at: number): SheetLine => ({
	text: clearText(article, article.sentences[at]!) ?? '',
	sentences: [at],
})

const sale = 'Norvik Air sold two mills to the town of Hollin on Monday.'
const loss = 'The mills had lost 40 jobs in a year.'
const farewell = 'Bo Ray left the board in May.'

describe('a sentence that says more behind the one before it', () => {
	it('leans back', () => {
		expect(leansBack(articleOf(`${sale} ${loss}`), 1)).toBe(true)
	})

	it.each([
		[farewell],
		['Bo Ray called it a waste.'],
		['The council of Narva met.'],
		['The harbour had lost 40 jobs in a year.'],
	])('does not: %s', (text) => {
		expect(leansBack(articleOf(`${sale} ${text}`), 1)).toBe(false)
	})

	it('goes behind it', () => {
		const article = articleOf(`${sale} ${loss} ${farewell}`)
		const sections = [[lineOf(article, 0)], [lineOf(article, 1), lineOf(article, 2)]]
		const [first, second] = continued(article, sections, 0)
		expect(first!.map(({text}) => text)).toEqual([`${sale} ${loss.slice(0, -1)}`])
		expect(second!.map(({sentences}) => sentences)).toEqual([[2]])
	})

	it('keeps a passive with a contracted verb as it is', () => {
		const article = articleOf('Eva Holm praised the firm Acme on Tuesday. It’s written in Latin.')
		expect(clearText(article, article.sentences[1]!) ?? '').not.toContain('has written')
	})

	it('brings it where no line gives it and there is room', () => {
		const article = articleOf(`${sale} ${loss} ${farewell}`)
		const [first] = continued(article, [[lineOf(article, 1)]], 200)
		expect(first![0]!.text).toBe(`${sale} ${loss.slice(0, -1)}`)
		const [alone] = continued(article, [[lineOf(article, 1)]], 20)
		expect(alone![0]!.text).toBe(loss.slice(0, -1))
	})
})

describe('what matters more', () => {
	it('brings the sentence that it leans on to its place', () => {
		const article = articleOf(`${sale} ${loss} ${farewell}`)
		const [first, second] = continued(article, [[lineOf(article, 1)], [lineOf(article, 0), lineOf(article, 2)]], 0)
		expect(first!.map(({text}) => text)).toEqual([`${sale} ${loss.slice(0, -1)}`])
		expect(second!.map(({sentences}) => sentences)).toEqual([[2]])
	})

	it.each([
		['Some marched in white coats.', true],
		['In interviews, several said so.', true],
		['From then until May, the mills stood still.', true],
		['The council asked how they could pay for it.', true],
		['Two owners asked how they could pay for it.', false],
		['Some mills stood still.', false],
	])('leans on it for its share, its time or its subject: %s', (text, leans) => {
		expect(leansBack(articleOf(`${sale} ${text}`), 1)).toBe(leans)
	})
})

describe('what a sentence is about', () => {
	it.each([
		['In its 20 years, the firm has paid for three piers.', true],
		['Her plan came a day after Ann Lee left the board.', false],
		['When these – in May or June – meet, quarrels follow.', false],
		['While this was so, Ann Lee stayed.', false],
		['When this pier opened, Ann Lee stayed.', true],
	])('is in it or before it: %s', (text, isClear) => {
		const article = articleOf(`Norvik Air sold two mills on Monday. Two boats sank there. ${text}`)
		expect(clearText(article, article.sentences[2]!) !== null).toBe(isClear)
	})
})

describe('room that is left', () => {
	const speech = Array.from({length: 6}, (_, at) => `We moved ${at + 4} boats to the other side of the pier at night.`)
	const article = articleOf(`Norvik Air sold two mills. “${speech.join(' ')}” Ida Holm said.`)

	it('goes to more of a speech', () => {
		const lines = speechLines(article, new Set())
		const [long] = shortened(article, [lines], 2000)
		const [short] = shortened(article, [lines], 300)
		expect([long![0]!.sentences.length, short![0]!.sentences.length].map((count) => count > 5)).toEqual([true, false])
	})

	it('goes to other lines where one that leans on a line left out is gone', () => {
		const paragraphs = Array.from(
			{length: 12},
			(_, at) => `Norvik Air sold ${at + 20} boats to the council of Hollin. That deal cost ${at + 3} million kroner.`,
		)
		const sheet = emitters.sheet({kinds: [], width: 80, brief: true})[0]!.body(read(paragraphs.join('\n\n')), 0)
		expect(sheet).not.toMatch(/^(?:- |\d\. )That deal/m)
	})
})

describe('a source without a name', () => {
	const note = 'Ida Holm sent a note to the board.'
	const sourced = 'The letter said: “The mills leak.” The council said: “We pay.”'
	const linesOf = (before: string): string[] => {
		const article = articleOf(`${before} ${sourced}`)
		return continued(article, [[], speechLines(article, new Set())], 300)[1]!.map(({text}) => text)
	}

	it('stays where speech is given, behind the sentence that has the document', () => {
		expect(linesOf(note)).toEqual([`${note} The letter said: “The mills leak.”`, 'The council said: “We pay.”'])
	})

	it('is tied to no other sentence', () => {
		expect(linesOf(sale)).toEqual(['The letter said: “The mills leak.”', 'The council said: “We pay.”'])
		const article = articleOf(`${sale} ${sourced}`)
		const sections = [[lineOf(article, 0)], speechLines(article, new Set())]
		expect(continued(article, sections, 300).map(({length}) => length)).toEqual([1, 2])
	})
})

describe('the first sentence', () => {
	it('has a line, whatever it says', () => {
		const article = articleOf(`The skin of a seal is as smooth as that of a boat below its paint. ${sale}`)
		expect(furtherLines(article, new Set(), []).map(({sentences}) => sentences[0])).toContain(0)
	})
})

describe('a day', () => {
	it('is not that of a sentence which stands before its own for the sake of a pronoun', () => {
		const article = articleOf(
			'Norvik Grain bought a mill on 12 November. It hired Bo Ray last week. In January it sold a pier.',
		)
		expect(timelineLines(article, 2000).map(({text}) => text.split(': ')[0])).not.toContain('2026-01')
	})
})

describe('a sentence that names nothing of what it is about', () => {
	it('is of two people whom the one before names', () => {
		expect(leansBack(articleOf('Ida Holm and Bo Ray met in Hollin. The couple sold two mills in May.'), 1)).toBe(true)
	})

	it.each([['Both mills were insured.'], ['The letter praised Bo Ray in May.'], ['Ida Holm went there in May.']])(
		'leans back: %s',
		(text) => {
			expect(leansBack(articleOf(`${sale} ${text}`), 1)).toBe(true)
		},
	)

	it.each([
		['There was a strike.'],
		['Both the mayor and the council met.'],
		['The witness saw a boat.'],
		['The couple sold a house in May.'],
		['Four women saw that they had lost.'],
	])('does not: %s', (text) => {
		expect(leansBack(articleOf(`${sale} ${text}`), 1)).toBe(false)
	})
})

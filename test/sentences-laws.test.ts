import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {casesIn} from '../bench/admission/cases.js'
import type {Article} from '../src/model/article/article.js'
import {isReadType} from '../src/model/article/beside/beside-text.js'
import {makeArticle} from '../src/model/article/make-article.js'
import {isSpace} from '../src/model/span.js'
import {abbreviations} from '../src/sentences/abbreviations.js'
import {readSentences, type Tokenized} from '../src/sentences/read.js'

const known = new Set(abbreviations)
const read = (text: string, tags = false): Tokenized => readSentences(makeArticle({text}), known, {tags})

// What news is made of, so that chance meets the rules.
const pieces = [
	...[
		'Mr.',
		'U.S.',
		'a.m.',
		'Inc.',
		'No.',
		'J.',
		'I',
		'the',
		'The',
		'said',
		'Lagos',
		'don’t',
		"workers'",
		'non-profit',
		'1.',
		'(a)',
	],
	...[
		'"',
		'“',
		'”',
		"'",
		'’',
		'``',
		"''",
		'(',
		')',
		'[',
		']',
		'«',
		'.',
		'...',
		'. . .',
		'?!',
		'!',
		'—',
		'-',
		'--',
		':',
		',',
		'…',
		'•',
	],
	...[
		'5',
		'3.2',
		'$5bn',
		'10:30',
		'1990s',
		'555-0199',
		'www.example.org',
		'a@b.example',
		'#x',
		'🎉',
		'👩‍👧',
		'\ud83d',
		'。',
		'今天',
		'٣',
	],
	...[' ', ' ', ' ', ' ', '\n', '\n\n', '\u00a0', '\u200b', '\t', '\u00ad', '\u0301', '\ufeff'],
]
const news = fc.array(fc.constantFrom(...pieces), {maxLength: 80}).map((parts) => parts.join(''))
const anything = fc.oneof(
	news,
	fc.string({unit: 'binary', maxLength: 200}),
	fc.string({unit: 'grapheme', maxLength: 200}),
)

function checkLaws(text: string, {blocks}: Pick<Article, 'blocks'>, {tokens, sentences}: Tokenized): void {
	let covered = 0
	let at = 0
	for (let row = 0; row < tokens.length; row++) {
		const [start, end] = [tokens.starts[row]!, tokens.ends[row]!]
		expect(start).toBeGreaterThanOrEqual(at)
		expect(end).toBeGreaterThan(start)
		const word = text.slice(start, end)
		expect(tokens.words[row]).toBe(word)
		expect([...word].some((character) => isSpace(character.charCodeAt(0)))).toBe(false)
		covered += end - start
		at = end
	}
	let ink = 0
	for (const {start, end} of blocks.filter(({type}) => isReadType(type)))
		for (let place = start; place < end; place++) if (!isSpace(text.charCodeAt(place))) ink++
	expect(covered).toBe(ink)
	let row = 0
	sentences.forEach(({start, end, from, to, block}, index) => {
		expect(from).toBe(row)
		expect(to).toBeGreaterThan(from)
		expect([start, end]).toEqual([tokens.starts[from], tokens.ends[to - 1]])
		expect(blocks[block]!.start).toBeLessThanOrEqual(start)
		expect(blocks[block]!.end).toBeGreaterThanOrEqual(end)
		for (; row < to; row++) expect(tokens.sentences[row]).toBe(index)
	})
	expect(row).toBe(tokens.length)
}

describe('laws of tokens and sentences', () => {
	it('tokens cover the ink once, in order; sentences part the tokens', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const article = makeArticle({text})
				checkLaws(text, article, readSentences(article, known, {tags: false}))
			}),
			{numRuns: 400},
		)
	})

	it('hold for every beginning of the cases', () => {
		const texts = ['sentences', 'tokens'].flatMap((topic) =>
			casesIn(`src/sentences/cases/${topic}.tsv`).map(({text}) => text),
		)
		for (const text of texts.filter((_, index) => index % 12 === 0))
			for (let end = 0; end <= text.length; end++) {
				const article = makeArticle({text: text.slice(0, end)})
				checkLaws(article.text, article, readSentences(article, known, {tags: false}))
			}
	})

	it('a block is read alone: what stands before changes nothing', () => {
		fc.assert(
			fc.property(news, news, (first, second) => {
				const text = `${first}\n\n${second}`
				const at = first.length + 2
				const blocks = [
					{start: 0, end: first.length, type: 'list' as const},
					{start: at, end: text.length, type: 'list' as const},
				]
				const both = readSentences({...makeArticle({text}), blocks}, known, {tags: false})
				const alone = readSentences(
					{...makeArticle({text: second}), blocks: [{start: 0, end: second.length, type: 'list'}]},
					known,
					{tags: false},
				)
				const later = both.sentences.filter(({block}) => block === 1).map(({start, end}) => [start - at, end - at])
				expect(later).toEqual(alone.sentences.map(({start, end}) => [start, end]))
			}),
		)
	})

	it('wink-nlp tags each token, whatever it has read before', () => {
		fc.assert(
			fc.property(fc.array(news, {minLength: 2, maxLength: 4}), (texts) => {
				const forth = texts.map((text) => read(text, true))
				const back = texts.toReversed().map((text) => read(text, true))
				forth.forEach(({tokens, winkUpos, winkLemmas}, index) => {
					expect([winkUpos.length, winkLemmas.length]).toEqual([tokens.length, tokens.length])
					const again = back[texts.length - 1 - index]!
					expect([again.winkUpos, again.winkLemmas]).toEqual([winkUpos, winkLemmas])
				})
			}),
			{numRuns: 50},
		)
	})
})

describe('hostile texts', () => {
	const repeat = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length)
	it.each([
		['a million letters without a space', 'x', 1_000_000],
		['a hundred thousand digits', '7', 100_000],
		['a hundred thousand quotation marks', '"', 100_000],
		['quotation marks apart', '" ', 60_000],
		['brackets', '(', 100_000],
		['hyphens', 'a-', 200_000],
		['stops', '.', 100_000],
		['stops apart', '. ', 200_000],
		['shouts apart', '! ', 200_000],
		['initials', 'J. ', 200_000],
		['markers', '1. ', 200_000],
		['capitals', 'Word ', 100_000],
		['one endless sentence', 'the man and ', 300_000],
	])(
		'%s',
		(_, part, length) => {
			const text = repeat(part, length)
			const started = process.cpuUsage()
			const {tokens} = readSentences(
				{...makeArticle({text: ''}), text, blocks: [{start: 0, end: length, type: 'paragraph'}]},
				known,
				{tags: false},
			)
			// Seconds of work where it is linear, minutes where it isn't.
			expect(process.cpuUsage(started).user).toBeLessThan(15_000_000)
			expect(tokens.length).toBeGreaterThan(0)
		},
		60_000,
	)
})

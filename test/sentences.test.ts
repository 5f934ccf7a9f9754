import {describe, expect, it} from '@jest/globals'
import {flattenText, scoreSentenceCases, scoreSentenceEnds} from '../bench/gold/syntax/sentences.js'
import {makeArticle} from '../src/model/article/make-article.js'
import {abbreviations} from '../src/sentences/abbreviations.js'
import {packed} from '../src/sentences/boundaries/gap-weights.js'
import {packGaps, unpackGaps, weightRange} from '../src/sentences/boundaries/packed-gaps.js'
import {readSentences} from '../src/sentences/read.js'

function split(text: string, more: readonly string[] = []): string[] {
	const article = {...makeArticle({text}), blocks: [{start: 0, end: text.length, type: 'paragraph' as const}]}
	const {sentences} = readSentences(article, new Set([...abbreviations, ...more]), {tags: false})
	return sentences.map(({start, end}) => text.slice(start, end))
}

it('abbreviations of the user keep a sentence together', () => {
	const text = 'The road to Bad Krz. Nova is closed.'
	expect(split(text)).toHaveLength(2)
	expect(split(text, ['krz'])).toEqual([text])
	expect(split('It ends in Krz. The road is closed.', ['krz'])).toHaveLength(2)
})

it('packs the weights of gaps into a sign each, all of ASCII', () => {
	const all = Int8Array.from({length: weightRange[1] - weightRange[0] + 1}, (_, index) => weightRange[0] + index)
	expect(packGaps(all)).toMatch(/^[ -~]+$/)
	expect(unpackGaps(packGaps(all))).toEqual(all)
	expect(packGaps(unpackGaps(packed))).toBe(packed)
})

describe('scoring of sentences', () => {
	const text = 'One. Two.\n\nThree. Four.'
	const gold = [
		{start: 0, end: 4},
		{start: 5, end: 9},
		{start: 11, end: 17},
		{start: 18, end: 23},
	]
	const figure = (score: {figures: readonly {metric: string; value: number | null}[]}, metric: string) =>
		score.figures.find((one) => one.metric === metric)?.value

	it('gold is all right', () => {
		const score = scoreSentenceEnds([{text, gold, ours: gold}])
		expect(score.items).toBe(3)
		expect(figure(score, 'f1')).toBe(100)
	})

	it('the last end counts on neither side', () => {
		const ours = [
			{start: 0, end: 9},
			{start: 11, end: 14},
			{start: 14, end: 23},
		]
		// Right: 9; wrong: 14; missed: 4 and 17.
		const score = scoreSentenceEnds([{text, gold, ours}])
		expect(figure(score, 'precision')).toBe(50)
		expect(figure(score, 'recall')).toBeCloseTo(100 / 3)
		expect(score.differences.map(({kind}) => kind).sort()).toEqual(['missed end', 'missed end', 'wrong end'])
	})

	it('blank lines become spaces', () => {
		const flat = flattenText(text, gold)
		expect(flat.text).toBe('One. Two. Three. Four.')
		expect(flat.sentences.map(({start, end}) => flat.text.slice(start, end))).toEqual([
			'One.',
			'Two.',
			'Three.',
			'Four.',
		])
	})

	it('cases are right as a whole, but for white space', () => {
		const expected = ['One.', 'Two two.']
		const found = [' One. ', 'Two\ntwo.']
		expect(figure(scoreSentenceCases([{text, expected, found}]), 'whole')).toBe(100)
		const score = scoreSentenceCases([
			{text, expected, found},
			{text, expected, found: ['One. Two two.']},
		])
		expect(figure(score, 'whole')).toBe(50)
		expect(score.differences[0]?.kind).toBe('too few')
	})
})

import {describe, expect, it} from '@jest/globals'
import {tasks} from '../bench/gold/tasks.js'
import {GoldError} from '../src/evaluate/gold/gold-file.js'
import {type ScoreOptions, scoreFile} from '../src/evaluate/scoreboard.js'
import {checkSlices} from '../src/evaluate/slices.js'
import {made} from './evaluate/made.js'

const options: ScoreOptions = {
	tasks,
	extract: ({text}) => made(text),
	built: new Set(),
	seen: new Set(),
	limit: 10,
	examples: 0,
}

const read = (path: string, ...lines: readonly string[]) => scoreFile({path, text: lines.join('\n')}, options)

const text = 'On Monday Ann said: it rains.'
const result = {Text: 'Monday', Start: 3, End: 8}
const attribution = {quoteType: 'indirect', source: [[10, 13]], cue: [[14, 18]], content: [[20, 28]]}
const linked = {source: [[10, 13]], content: [[20, 28]], sourceEntity: {type: 'person', mentions: ['Ann']}}
const label = {span: [10, 13], entity_id: 'Q1', name: 'Ann', type: 'Q215627'}
const amount = {change: '=', value: '6.0', unit: 'dollars', normalized_unit: 'dollar', referred_concepts: '-'}

/** A set of each form: a good record, the same with one field wrong, and that field. */
const forms: readonly (readonly [path: string, good: object, wrong: object, field: string])[] = [
	['sentences/cases', {text, expected: [text]}, {expected: []}, 'expected'],
	[
		'sentences/running',
		{
			id: 'a',
			text,
			sents: [
				[0, 9],
				[10, 29],
			],
		},
		{sents: [[0, 30]]},
		'sents.0',
	],
	[
		'names/tagged',
		{id: 'a', sentences: [{tokens: ['Ann'], tags: ['B-PER']}]},
		{sentences: [{tokens: ['A'], tags: []}]},
		'sentences.0',
	],
	['names/world', {id: 'a', text, names: [[10, 13, 'Person']]}, {names: [[10, 130, 'Person']]}, 'names.0'],
	[
		'names/wire',
		{id: 'a', published: null, text, spans: [[10, 13, 'PERSON']]},
		{spans: [[13, 10, 'PERSON']]},
		'spans.0',
	],
	[
		'names/fair',
		{id: 'a', text, evaluation_span: [0, 29], labels: [label]},
		{labels: [{...label, name: 7}]},
		'labels.0.name',
	],
	[
		'quotes/attributions',
		{id: 'a', text, attributions: [attribution]},
		{attributions: [{...attribution, cue: [[14, 99]]}]},
		'attributions.0.cue.0',
	],
	[
		'quotes/linked',
		{id: 'a', text, attributions: [linked]},
		{attributions: [{...linked, content: []}]},
		'attributions.0.content',
	],
	[
		'quotes/sourced',
		{id: 'a', text, statements: [{span: [20, 28], sourceType: 'person', name: 'Ann', title: ''}]},
		{statements: [{span: [20, 28], sourceType: 'person', name: 'Ann'}]},
		'statements.0.title',
	],
	['quantities/news', {text, quantities: [amount]}, {quantities: [{...amount, value: 6}]}, 'quantities.0.value'],
	[
		'quantities/cases',
		{req: text, res: [{value: 1, unit: 'day', surface: 'day'}]},
		{res: [{value: '1', unit: 'day', surface: 'day'}]},
		'res.0.value',
	],
	[
		'quantities/results',
		{Input: 'It is 6 today', Results: [{Text: '6', TypeName: 'number', Start: 6, End: 6, Resolution: {value: '6'}}]},
		{Results: [{Text: '6', TypeName: 'number', Start: 7, End: 7}]},
		'Results.0.Start',
	],
	[
		'dates/results',
		{Input: text, Results: [{...result, TypeName: 'datetimeV2.date'}]},
		{Results: [{...result, End: 9, TypeName: 'datetimeV2.date'}]},
		'Results.0.Start',
	],
	[
		'dates/genres',
		{id: 'a', genre: 'news', published: null, text, dates: [{start: 3, end: 9, value: '2024-11-18'}]},
		{dates: [{start: 3, end: 99}]},
		'dates.0',
	],
	[
		'dates/timex',
		{id: 'a', published: null, text, dates: [{start: 3, end: 9, type: 'DATE', value: '2024-11-18'}]},
		{dates: [{start: 3, end: 9, type: 'DAY', value: '2024-11-18'}]},
		'dates.0.type',
	],
	[
		'newsfacts/records',
		{
			article: {id: 'a', text},
			facts: [{kind: 'date', type: 'DATE', value: '2024-11-18', evidence: {start: 3, end: 9, text: 'Monday'}}],
		},
		{facts: [{kind: 'date', type: 'DATE', value: '2024-11-18', evidence: {start: 4, end: 9, text: 'Monday'}}]},
		'facts.0.evidence',
	],
]

describe('a bad line of gold', () => {
	it.each(forms)('names file, line and field: %s', (set, good, wrong, field) => {
		const path = `${set}.jsonl`
		expect(read(path, JSON.stringify(good))?.rows.length).toBeGreaterThan(0)
		const bad = JSON.stringify({...good, ...wrong})
		expect(() => read(path, JSON.stringify(good), bad)).toThrow(`${path}:2: ${field}`)
		expect(() => read(path, bad, JSON.stringify(good))).toThrow(`${path}:1: ${field}`)
	})

	it.each(forms)(
		'is found where it is no JSON, or the first and without what its form is recognized by: %s',
		(set, good) => {
			const path = `${set}.jsonl`
			const line = JSON.stringify(good)
			expect(() => read(path, line.slice(0, -3), line)).toThrow(`${path}:1: `)
			expect(() => read(path, line, '', line.slice(0, -3))).toThrow(`${path}:3: `)
			for (const field of Object.keys(good).filter((key) => key !== 'id'))
				expect(() => read(path, JSON.stringify({...good, [field]: undefined}), line)).toThrow(GoldError)
		},
	)

	it('of words with tags names line and tag', () => {
		const path = 'quantities/tagged.txt'
		expect(read(path, 'It - O', 'is - O', '6 - B-NUMBER', 'feet - I-NUMBER')?.rows[0]?.items).toBe(1)
		expect(() => read(path, 'It - O', 'is - O', '', '6 B-NUMBER')).toThrow(`${path}:4: tag:`)
		expect(() => read(path, 'It - O', '6 - I-NUMBER')).toThrow(`${path}:2: tag:`)
	})

	it('of brackets that do not pair names the line', () => {
		const path = 'coref/brackets.conllu'
		const row = (id: number, misc: string) => `${id}\tAnn\tAnn\tPROPN\tNNP\t_\t${id - 1}\troot\t_\t${misc}`
		expect(read(path, row(1, 'Entity=(1'), row(2, 'Entity=(2)1)'))?.rows[0]?.items).toBe(2)
		expect(() => read(path, row(1, 'Entity=(1'), row(2, '_'))).toThrow(`${path}:1: MISC:`)
		expect(() => read(path, row(1, '_'), row(2, 'SpaceAfter=No|Entity=1)'))).toThrow(`${path}:2: MISC:`)
	})
})

describe('no gold', () => {
	it('is an error in a folder that is measured, never 100 %', () => {
		expect(() => read('names/empty.jsonl', '', ' ')).toThrow('names/empty.jsonl:1: holds no gold items')
		expect(() =>
			read('coref/empty.tsv', 'ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref'),
		).toThrow('no items to score')
		expect(read('weather/empty.jsonl', '')).toBeNull()
	})
})

describe('predictions outside the text', () => {
	it('fail loudly, sentences and tokens too', () => {
		expect(() => checkSlices(made(text, {sentences: [{start: 0, end: 30}]}))).toThrow('sentences.0 at 0-30')
		const columns = {upos: ['X'], xpos: ['X'], lemma: ['x'], head: [-1], deprel: ['root']}
		expect(() => checkSlices(made(text, {tokens: {start: [-1], end: [2], ...columns}}))).toThrow('tokens.0 at -1-2')
		expect(checkSlices(made(text, {sentences: [{start: 0, end: 29}]})).sentences).toHaveLength(1)
	})
})

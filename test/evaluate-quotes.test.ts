import {describe, expect, it} from '@jest/globals'
import type {Attribution} from '../bench/gold/quotes/attribution.js'
import {scoreAttributions} from '../bench/gold/quotes/attributions.js'
import {linkedSources} from '../bench/gold/quotes/linked-sources.js'
import {newsAttributions} from '../bench/gold/quotes/news-attributions.js'
import {sourcedStatements} from '../bench/gold/quotes/sourced-statements.js'
import type {Score} from '../src/evaluate/score.js'
import {entity, made, named, placeOf, quote} from './evaluate/made.js'

const figures = ({figures: all}: Score): Record<string, number | null> =>
	Object.fromEntries(all.map(({metric, value}) => [metric, value && Math.round(value * 10) / 10]))

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

describe('attributions', () => {
	const text = '“We won,” said Ann. “It was hard.” Bob claimed that rain fell on the town for days. Some deny it.'
	const all = (words: string) => [placeOf(text, words)]
	const gold: Attribution[] = [
		{
			source: all('Ann'),
			cue: all('said'),
			content: [placeOf(text, '“We won,”'), placeOf(text, '“It was hard.”')],
			type: 'direct',
			rule: null,
		},
		{
			source: all('Bob'),
			cue: all('claimed'),
			content: all('that rain fell on the town for days'),
			type: 'indirect',
			rule: null,
		},
	]

	it('trim marks and end punctuation on both sides, and take every piece as a span', () => {
		const ours: Attribution[] = [
			{...gold[0]!, content: [placeOf(text, 'We won,'), placeOf(text, 'It was hard.')]},
			{...gold[1]!, content: all('that rain fell on the town'), cue: []},
		]
		const score = scoreAttributions([{text, gold, ours}])
		expect(score.items).toBe(2)
		expect(figures(score)).toMatchObject({
			'content.exact.f1': 66.7,
			'source.exact.f1': 100,
			'cue.exact.f1': 66.7,
			'cue.exact.precision': 100,
			'raw.content.exact.f1': 0,
			'raw.source.exact.f1': 100,
			'direct.content.exact.recall': 100,
			'direct.content.exact.precision': 100,
			'indirect.content.exact.recall': 0,
			'mixed.content.exact.recall': null,
			'content.overlap.f1': 50,
			'linked.f1': 50,
			'direct.linked.f1': 100,
			'indirect.linked.f1': 0,
		})
		expect(score.differences.map(({kind}) => kind)).toEqual(['edges of indirect'])
	})

	it('link content of a Jaccard of .8 or more to an overlapping source', () => {
		const near = all('that rain fell on the town for d')
		const linked = (source: Attribution['source']) => {
			const ours = [{...gold[1]!, content: near, source}]
			return figures(scoreAttributions([{text, gold: [gold[1]!], ours}]))
		}
		expect(linked(all('Bob claimed'))).toMatchObject({'linked.f1': 100, 'content.exact.f1': 0, 'source.overlap': 100})
		expect(linked(all('Ann'))).toMatchObject({'linked.f1': 0, 'content.overlap.f1': 100, 'source.overlap': 0})
		expect(linked([])).toMatchObject({'linked.f1': 0, 'content.overlap.f1': 100})
	})

	it('without a source link to ours without one', () => {
		const bare = {...gold[1]!, source: []}
		expect(figures(scoreAttributions([{text, gold: [bare], ours: [bare]}]))).toMatchObject({'linked.f1': 100})
		expect(figures(scoreAttributions([{text, gold: [bare], ours: [gold[1]!]}]))).toMatchObject({'linked.f1': 0})
	})

	it('stated twice count once', () => {
		const score = figures(scoreAttributions([{text, gold, ours: [...gold, gold[0]!]}]))
		expect(score).toMatchObject({'content.exact.f1': 100, 'source.exact.f1': 100, 'linked.f1': 100})
	})

	it('of one source twice: the source counts once', () => {
		const second = {...gold[1]!, source: all('Ann')}
		const ours = [{...gold[0]!, source: []}, second]
		const score = figures(scoreAttributions([{text, gold: [gold[0]!, second], ours}]))
		expect(score).toMatchObject({'source.exact.f1': 100, 'linked.f1': 50})
	})

	it('are read from our records and gold', () => {
		const pairs = (spans: readonly {start: number; end: number}[]) => spans.map(({start, end}) => [start, end])
		const attributions = gold.map(({source, cue, content, type}) => ({
			source: pairs(source),
			cue: pairs(cue),
			content: pairs(content),
			quoteType: type,
		}))
		const file = {path: 'quotes/p.jsonl', text: line({id: 'p', text, attributions})}
		expect(newsAttributions.accepts(file)).toBe(true)
		expect(linkedSources.accepts(file)).toBe(false)
		const [item] = newsAttributions.read(file)
		const facts = [
			quote({
				content: [placeOf(text, 'We won,'), placeOf(text, 'It was hard.')],
				source: placeOf(text, 'Ann'),
				cue: {...placeOf(text, 'said'), lemma: 'say'},
				confidence: 0.8,
			}),
		]
		const score = figures(newsAttributions.score([{gold: item!, found: made(text, {facts})}]))
		expect(score).toMatchObject({'content.exact.f1': 80, 'linked.f1': 66.7, 'linked.precision': 100, ece: 20})
		const bad = line({id: 'p', text, attributions: [{...attributions[0], content: [[3, 2]]}]})
		expect(() => newsAttributions.read({path: 'quotes/p.jsonl', text: bad})).toThrow(
			'quotes/p.jsonl:1: attributions.0.content.0: span 3-2',
		)
	})
})

describe('sources linked to entities', () => {
	const text = 'Lee said the plan failed. “It is a pity,” he said. Acme denied it.'
	const span = (words: string) => {
		const {start, end} = placeOf(text, words)
		return [start, end]
	}
	const attribution = (content: string, source: string, mentions: string[], overlap = 1) => ({
		content: [span(content)],
		source: [span(source)],
		sourceEntity: {type: 'person', mentions, overlap},
	})
	const file = {
		path: 'quotes/g.jsonl',
		text: line({
			id: 'g',
			text,
			attributions: [
				attribution('the plan failed', 'Lee', ['Lee', 'Mary Lee', 'he']),
				attribution('It is', 'he', ['Lee', 'Mary Lee', 'he']),
				attribution('it', 'Acme', ['the company'], 0.2),
			],
		}),
	}

	it('ask for overlapping content, source and entity', () => {
		const [gold] = linkedSources.read(file)
		const found = made(text, {
			entities: [entity({type: 'person', name: 'Mary Lee', mentions: [named(text, 'Lee')]})],
			facts: [
				quote({
					content: [placeOf(text, 'the plan failed')],
					source: placeOf(text, 'Lee'),
					speaker: 'Mary Lee',
					speakerId: 'Mary Lee',
				}),
				quote({content: [placeOf(text, 'It is a pity')], speaker: 'Bob Roe'}),
			],
		})
		const score = linkedSources.score([{gold: gold!, found}])
		expect(figures(score)).toMatchObject({
			'content.overlap.recall': 66.7,
			'content.overlap.precision': 100,
			'source.overlap': 50,
			'source.entity': 50,
		})
	})
})

describe('sourced statements', () => {
	const text =
		'The law “means everything,” said TJ King. Police said two men fled. Nobody else spoke. It works, a poll shows.'
	const statement = (words: string, sourceType: string, name: string, title = '') => {
		const {start, end} = placeOf(text, words)
		return {statement: words, span: [start, end], sourceType, name, title}
	}
	const file = {
		path: 'quotes/s.jsonl',
		text: line({
			id: '1',
			text,
			statements: [
				statement('The law “means everything,” said TJ King', 'Named individual', 'TJ King', 'Outreach specialist'),
				statement('Police said two men fled', 'Named Organization', 'City Police'),
				statement('It works, a poll shows', 'Document', ''),
				{...statement('Nobody', 'Document', ''), span: null},
			],
		}),
	}

	it('are found by a quote that overlaps; the name on the quote that overlaps most', () => {
		const [gold] = sourcedStatements.read(file)
		const found = made(text, {
			facts: [
				quote({content: [placeOf(text, 'means everything,')], speaker: 'King', speakerTitle: 'specialist'}),
				quote({content: [placeOf(text, 'law')], speaker: 'Bob Roe'}),
				quote({content: [placeOf(text, 'two men fled')], speaker: 'prosecutors'}),
			],
		})
		const score = sourcedStatements.score([{gold: gold!, found}])
		expect(score.items).toBe(3)
		expect(figures(score)).toEqual({found: 66.7, name: 50, title: 100})
		expect(score.differences.map(({kind}) => kind)).toEqual(['wrong speaker', 'missed (document)'])
	})
})

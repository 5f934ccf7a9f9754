import {describe, expect, it} from '@jest/globals'
import {clusterF1, conllScore, scoreClusters} from '../bench/gold/coreference/cluster-scores.js'
import {coreference, goldMentions} from '../bench/gold/coreference/coreference.js'
import {pronouns} from '../bench/gold/coreference/pronouns.js'
import {references} from '../bench/gold/coreference/references.js'
import type {Score} from '../src/evaluate/score.js'
import {foldOf, weightsByFold} from '../train/reference/across-folds.js'
import {describePronouns} from '../train/reference/pronouns-by-folds.js'
import {entity, made, named, placeOf, quote, statement} from './evaluate/made.js'

const figures = ({figures: all}: Score): Record<string, number | null> =>
	Object.fromEntries(all.map(({metric, value}) => [metric, value && Math.round(value * 10) / 10]))

const clusters = (text: string): string[][] => text.split(' ').map((cluster) => [...cluster])

describe('cluster scores', () => {
	it('are those of the worked example of Pradhan et al. 2014', () => {
		const scores = scoreClusters(clusters('abc defg'), clusters('ab cd fghi'))
		expect(scores.muc).toEqual({recall: 2, gold: 5, precision: 2, ours: 5})
		expect(scores.b3.recall / scores.b3.gold).toBeCloseTo(0.4167, 4)
		expect(scores.b3.precision / scores.b3.ours).toBeCloseTo(0.5)
		expect(scores.ceafe.recall / scores.ceafe.gold).toBeCloseTo(0.65)
		expect(scores.ceafe.precision / scores.ceafe.ours).toBeCloseTo(0.4333, 4)
		expect(conllScore(scores)).toBeCloseTo((40 + 45.4545 + 52) / 3, 3)
	})

	it('leave single mentions out', () => {
		const scores = scoreClusters(clusters('ab c d'), clusters('ab e'))
		expect([scores.muc, scores.b3, scores.ceafe].map(clusterF1)).toEqual([100, 100, 100])
	})

	it('say nothing without gold, 0 without ours', () => {
		expect(conllScore(scoreClusters([], clusters('ab')))).toBeNull()
		expect(conllScore(scoreClusters(clusters('ab'), []))).toBe(0)
	})
})

const row = (id: number, form: string, head: number, misc: string): string =>
	[id, form, form, 'X', 'X', '_', head, head === 0 ? 'root' : 'dep', '_', misc].join('\t')

const conllu = [
	'# newdoc id = GUM_news_x',
	'# meta::genre = news',
	row(1, 'The', 3, 'Entity=(1'),
	row(2, 'old', 3, '_'),
	row(3, 'mayor', 6, '_'),
	row(4, 'of', 5, '_'),
	row(5, 'Rome', 3, 'Entity=(2)1)'),
	row(6, 'said', 0, '_'),
	row(7, 'she', 8, 'Entity=(1)'),
	row(8, 'loves', 6, '_'),
	row(9, 'it', 8, 'Entity=(2)|SpaceAfter=No'),
	'',
].join('\n')

describe('coreference in the OntoNotes scheme', () => {
	const file = {path: 'coref/x.conllu', text: conllu}
	const [gold] = coreference.read(file)
	const {text} = gold!

	it('reads mentions out of brackets, with their heads', () => {
		expect(coreference.accepts(file)).toBe(true)
		const mentions = goldMentions(gold!)
		expect(mentions.map(({start, end, cluster}) => [cluster, text.slice(start, end)])).toEqual([
			['2', 'Rome'],
			['1', 'old mayor of Rome'],
			['1', 'she'],
			['2', 'it'],
		])
		expect(mentions.map(({head}) => text.slice(head.start, head.end))).toEqual(['Rome', 'mayor', 'she', 'it'])
	})

	it('is 100 for gold as prediction, in full and by head', () => {
		const mention = (words: string) => ({...placeOf(text, words), form: 'nominal' as const})
		const found = (first: string) =>
			made(text, {
				entities: [
					entity({type: 'person', name: 'mayor', mentions: [mention(first), mention('she')]}),
					entity({type: 'place', name: 'Rome', mentions: [named(text, 'Rome'), mention('it')]}),
				],
			})
		const full = figures(coreference.score([{gold: gold!, found: found('old mayor of Rome')}]))
		expect(full).toEqual({conll: 100, muc: 100, b3: 100, ceafe: 100, 'head.conll': 100, 'news.conll': 100})
		const short = figures(coreference.score([{gold: gold!, found: found('old mayor')}]))
		expect(short).toMatchObject({muc: 50, 'head.conll': 100})
	})
})

describe('ambiguous pronouns', () => {
	const header = 'ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL'
	const example = (id: string, text: string, pronoun: string, a: string, aSame: string, b: string, bSame: string) => {
		const at = (words: string) => [...text.slice(0, placeOf(text, words).start)].length
		return [id, text, pronoun, at(` ${pronoun} `) + 1, a, at(a), aSame, b, at(b), bSame, 'u'].join('\t')
	}
	const her = '😀 Ann Lee saw Eva Roe before her sister left.'
	const his = 'Bob told Tim that his car broke.'
	const text = [
		header,
		example('1', her, 'her', 'Ann Lee', 'TRUE', 'Eva Roe', 'FALSE'),
		example('2', his, 'his', 'Bob', 'FALSE', 'Tim', 'TRUE'),
		'',
	].join('\n')
	const file = {path: 'coref/gap.tsv', text}

	it('score both names, by gender', () => {
		const [one, two] = pronouns.read(file)
		const link = (words: string, name: string, pronoun: string) =>
			made(words, {
				entities: [
					entity({
						type: 'person',
						name,
						mentions: [named(words, name), {...placeOf(words, ` ${pronoun} `), form: 'pronoun'}],
					}),
				],
			})
		const right = pronouns.score([
			{gold: one!, found: link(her, 'Ann Lee', 'her')},
			{gold: two!, found: link(his, 'Bob', 'his')},
		])
		expect(right.items).toBe(2)
		expect(figures(right)).toEqual({
			f1: 50,
			precision: 50,
			recall: 50,
			'masculine.f1': 0,
			'feminine.f1': 100,
			bias: null,
		})
		expect(describePronouns(right)).toBe('F1 50.0 of 2 (masculine 0.0, feminine 100.0), bias –')
		const none = pronouns.score([{gold: one!, found: made(her)}])
		expect(figures(none)).toMatchObject({f1: 0, recall: 0, precision: null})
	})

	it('are read by weights from other texts', () => {
		const decisions = Array.from({length: 30}, (_, discourse) => ({
			discourse,
			of: 'all' as const,
			// A feature of its own for each fold, and one that all share.
			group: {candidates: [Int32Array.of(100 + foldOf(discourse), 7), Int32Array.of(8)], target: [1, 0]},
			named: [],
			isNamed: false,
		}))
		const weighted = weightsByFold(decisions)
		expect(weighted.length).toBe(5)
		weighted.forEach((weights, fold) => {
			const keys = weights.map(([key]) => key)
			expect(keys).toContain(7)
			expect(keys).not.toContain(100 + fold)
			expect(keys).toContain(100 + ((fold + 1) % 5))
		})
	})

	it('name file, line and column of what is wrong', () => {
		const read = (bad: string) => () => pronouns.read({path: 'coref/gap.tsv', text: bad})
		expect(read(text.replace('\tAnn Lee\t2', '\tAnn Lee\t3'))).toThrow('coref/gap.tsv:2: A-offset: "Ann Lee"')
		expect(read(text.replace('FALSE', 'MAYBE'))).toThrow('coref/gap.tsv:2: B-coref: is MAYBE')
		expect(read('ID\tText\tPronoun\n')).toThrow('Pronoun-offset: is missing')
	})
})

describe('pronouns and nouns linked to names', () => {
	const text = 'Ann Lee of Corvel left. The company thanked her. It rained.'
	const at = (words: string): [number, number] => [placeOf(text, words).start, placeOf(text, words).end]
	const line = JSON.stringify({
		id: 'a',
		text,
		references: [{span: at('company'), name: 'Corvel'}, {span: at('her'), name: 'Ann Lee'}, {span: at('It')}],
	})
	const file = {path: 'annotations/references-x.jsonl', text: line}
	const [gold] = references.read(file)
	const link = (type: 'person' | 'organization', name: string, words: string, form: 'pronoun' | 'nominal') =>
		entity({type, name, mentions: [named(text, name), {...placeOf(text, words), form}]})
	const scored = (...entities: ReturnType<typeof link>[]) =>
		figures(references.score([{gold: gold!, found: made(text, {entities})}]))

	it('count what is linked to the right name, to a wrong one and to none', () => {
		expect(references.accepts(file)).toBe(true)
		expect(references.accepts({...file, path: 'annotations/open.jsonl'})).toBe(false)
		const her = link('person', 'Ann Lee', 'her', 'pronoun')
		const company = link('organization', 'Corvel', 'The company', 'nominal')
		expect(scored(her, company)).toMatchObject({'references.f1': 100, 'references.nouns.f1': 100})
		expect(scored(her)).toMatchObject({'references.precision': 100, 'references.recall': 50})
		const wrong = link('person', 'Ann Lee', 'The company', 'nominal')
		expect(scored(wrong)).toMatchObject({'references.nouns.precision': 0, 'references.nouns.recall': 0})
	})

	it('count a link where annotators see none as wrong', () => {
		const it = link('organization', 'Corvel', 'It', 'pronoun')
		expect(scored(it)).toMatchObject({'references.pronouns.precision': 0, 'references.pronouns.recall': 0})
	})

	const verb = (words: string) => ({...placeOf(text, words), lemma: words})
	const part = (words: string, id: string | null) => ({...placeOf(text, words), name: id ?? words, id, entities: []})
	const entities = [
		entity({type: 'person', name: 'Ann Lee', mentions: [named(text, 'Ann Lee')]}),
		entity({type: 'organization', name: 'Corvel', mentions: [named(text, 'Corvel')]}),
	]

	it('count of facts what subjects, sources and objects stand for', () => {
		const thanked = (subject: string | null, object: string | null) =>
			statement({verb: verb('thanked'), subject: part('The company', subject), object: part('her', object)})
		const of = (...facts: ReturnType<typeof statement>[]) =>
			figures(references.score([{gold: gold!, found: made(text, {entities, facts})}]))
		expect(of(thanked('Corvel', 'Ann Lee'))).toMatchObject({'resolved.precision': 100, 'resolved.recall': 100})
		expect(of(thanked('Corvel', null))).toMatchObject({
			'resolved.precision': 100,
			'resolved.recall': 50,
			'resolved.pronouns.precision': null,
			'resolved.nouns.recall': 100,
		})
		expect(of(thanked('Ann Lee', 'Ann Lee'))).toMatchObject({'resolved.nouns.precision': 0, 'resolved.precision': 50})
		const rained = statement({verb: verb('rained'), subject: part('It', 'Corvel')})
		expect(of(rained)).toMatchObject({'resolved.precision': 0, 'resolved.recall': null})
		// No fact speaks of them.
		expect(of()).toMatchObject({'resolved.precision': null, 'resolved.recall': null})
	})

	it('take a phrase by its head, and the speaker of a quote for its source', () => {
		const source = placeOf(text, 'The company')
		const report = quote({
			content: [placeOf(text, 'It rained')],
			source,
			speakers: [{name: 'Corvel', id: 'Corvel', title: null}],
		})
		const tokens = {
			start: [0, 4, 8, 11, 18, 22, 24, 28, 36, 44, 47, 49, 52, 58],
			end: [3, 7, 10, 17, 22, 23, 27, 35, 43, 47, 48, 51, 58, 59],
			upos: [],
			xpos: [],
			lemma: [],
			head: [4, 0, 3, 0, -1, 4, 7, 8, -1, 8, 8, 12, -1, 12],
			deprel: [],
		}
		const score = figures(references.score([{gold: gold!, found: made(text, {entities, facts: [report], tokens})}]))
		expect(score).toMatchObject({'resolved.nouns.precision': 100, 'resolved.nouns.recall': 100})
		// What is named needs no resolving.
		const named = statement({verb: verb('left'), subject: part('Ann Lee of Corvel', 'Ann Lee')})
		const none = figures(references.score([{gold: gold!, found: made(text, {entities, facts: [named], tokens})}]))
		expect(none).toMatchObject({'resolved.precision': null})
	})
})

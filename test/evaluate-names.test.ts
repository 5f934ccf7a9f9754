import {describe, expect, it} from '@jest/globals'
import {fairMentions} from '../bench/gold/coreference/fair-mentions.js'
import {readTagged} from '../bench/gold/formats/iob.js'
import {annotatedNames} from '../bench/gold/names/annotated-names.js'
import {fairNames} from '../bench/gold/names/fair-names.js'
import {scoreNames} from '../bench/gold/names/names.js'
import {taggedNames} from '../bench/gold/names/tagged-names.js'
import {isoDay, wireNames} from '../bench/gold/names/wire-names.js'
import {worldNames} from '../bench/gold/names/world-names.js'
import type {Score} from '../src/evaluate/score.js'
import {date, entity, made, named, placeOf, quantity} from './evaluate/made.js'

const figures = ({figures: all}: Score): Record<string, number | null> =>
	Object.fromEntries(all.map(({metric, value}) => [metric, value && Math.round(value * 10) / 10]))

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

describe('tagged tokens', () => {
	it('become text: a space between tokens, a blank line between sentences', () => {
		const {text, names} = readTagged({
			id: '0',
			sentences: [
				{tokens: ['Peter', 'Blackburn', 'in', 'Rome'], tags: ['B-PER', 'I-PER', 'O', 'B-LOC']},
				{tokens: ['He', 'left', '.'], tags: ['O', 'O', 'O']},
			],
		})
		expect(text).toBe('Peter Blackburn in Rome\n\nHe left .')
		expect(names.map(({start, end, type}) => [text.slice(start, end), type])).toEqual([
			['Peter Blackburn', 'PER'],
			['Rome', 'LOC'],
		])
	})

	it('open a name with I- (IOB1), with B- after one of its class, and where the class changes', () => {
		const tokens = 'Bonn Rome Nato Ann Lee'.split(' ')
		const read = (tags: string) => {
			const {text, names} = readTagged({id: '0', sentences: [{tokens, tags: tags.split(' ')}]})
			return names.map(({start, end}) => text.slice(start, end))
		}
		expect(read('I-LOC B-LOC I-ORG I-PER I-PER')).toEqual(['Bonn', 'Rome', 'Nato', 'Ann Lee'])
		expect(read('B-LOC B-LOC B-ORG B-PER I-PER')).toEqual(['Bonn', 'Rome', 'Nato', 'Ann Lee'])
	})

	it('name file, line and field of a bad line', () => {
		const good = line({id: '0', sentences: [{tokens: ['A'], tags: ['O']}]})
		const read = (text: string) => () => taggedNames.read({path: 'names/x.jsonl', text})
		expect(read(`${good}{"id": 1}`)).toThrow('names/x.jsonl:2: id:')
		expect(read(`${good}\n{nonsense`)).toThrow('names/x.jsonl:3:')
		expect(read(line({id: '0', sentences: [{tokens: ['A', 'B'], tags: ['O']}]}))).toThrow(
			'names/x.jsonl:1: sentences.0: tokens and tags differ in number',
		)
		expect(read(line({id: '0', sentences: [{tokens: ['A'], tags: ['PER']}]}))).toThrow('sentences.0.tags.0')
		expect(read('\n')).toThrow('names/x.jsonl:1: holds no gold items')
	})
})

describe('exact-span scores of names', () => {
	const text = 'The Kremlin said Ann Lee and the United Nations met in Bonn.'
	const at = (words: string, type: string) => ({...placeOf(text, words), type})

	it('count start, end and class: two of four right, one class wrong, one missed', () => {
		const gold = [at('The Kremlin', 'ORG'), at('Ann Lee', 'PER'), at('United Nations', 'ORG'), at('Bonn', 'LOC')]
		const ours = [at('Kremlin', 'ORG'), at('Ann Lee', 'PER'), at('Bonn', 'ORG')]
		const score = scoreNames([{text, gold, ours}], ['PER', 'LOC', 'ORG'])
		expect(score.items).toBe(4)
		expect(figures(score)).toEqual({
			f1: 57.1,
			precision: 66.7,
			recall: 50,
			'PER.f1': 100,
			'LOC.f1': 0,
			'ORG.f1': 50,
			'raw.f1': 28.6,
		})
		expect(score.differences.map(({kind}) => kind).sort()).toEqual(['ORG for LOC', 'missed ORG'])
	})

	it('count a name once, and leave out classes that gold lacks', () => {
		const gold = [at('Ann Lee', 'PER')]
		const ours = [at('Ann Lee', 'PER'), at('Ann Lee', 'PER'), at('Bonn', 'MISC')]
		expect(figures(scoreNames([{text, gold, ours}], ['PER'])).f1).toBe(100)
	})
})

describe('world names', () => {
	it('fold facilities into places, and nationalities and products into the rest', () => {
		const text = 'Iranian leader Ali Reza opened Tehran Airport on Monday with $5 million.'
		const pair = (words: string, type: string) => {
			const {start, end} = placeOf(text, words)
			return [start, end, type]
		}
		const names = [
			pair('Iranian', 'NORP'),
			pair('Ali Reza', 'Person'),
			pair('Tehran Airport', 'Facility'),
			pair('Monday', 'Date'),
			pair('$5 million', 'Money'),
		]
		const [gold] = worldNames.read({path: 'names/w.jsonl', text: line({id: 'w', text, names})})
		const found = made(text, {
			entities: [
				entity({type: 'group', name: 'Iranian', mentions: [named(text, 'Iranian')]}),
				entity({type: 'person', name: 'Ali Reza', mentions: [named(text, 'Ali Reza')]}),
				entity({type: 'place', subtype: 'facility', name: 'Tehran Airport', mentions: [named(text, 'Tehran Airport')]}),
			],
			facts: [
				date({evidence: {...placeOf(text, 'Monday'), rule: ''}}),
				quantity({
					type: 'money',
					evidence: {...placeOf(text, 'with $5 million'), rule: ''},
					numeral: placeOf(text, '5 million'),
				}),
			],
		})
		const score = figures(worldNames.score([{gold: gold!, found}]))
		expect(score).toMatchObject({f1: 100, 'LOC.f1': 100, 'MISC.f1': 100, 'ORG.f1': null, 'nine.f1': 100})
		expect(score).toMatchObject({'nine.Date.f1': 100, 'nine.Money.f1': 100, 'nine.Facility.f1': 100})
	})
})

describe('annotated names', () => {
	const text = 'Ann Lee of Acme met Danish officials in Narva.'
	const pair = (words: string, kind: string) => {
		const {start, end} = placeOf(text, words)
		return [start, end, kind]
	}
	const read = (names: unknown[]) =>
		annotatedNames.read({path: 'annotations/names-open.jsonl', text: line({id: 'n', text, names})})

	it('are compared in four classes', () => {
		const [gold] = read([
			pair('Ann Lee', 'person'),
			pair('Acme', 'organization'),
			pair('Danish', 'group'),
			pair('Narva', 'place'),
		])
		const found = made(text, {
			entities: [
				entity({type: 'person', name: 'Ann Lee', mentions: [named(text, 'Ann Lee')]}),
				entity({type: 'place', name: 'Acme', mentions: [named(text, 'Acme')]}),
				entity({type: 'group', name: 'Danish', mentions: [named(text, 'Danish')]}),
			],
		})
		expect(figures(annotatedNames.score([{gold: gold!, found}]))).toMatchObject({
			'PER.f1': 100,
			'LOC.f1': 0,
			'ORG.f1': 0,
			'MISC.f1': 100,
			precision: 66.7,
			recall: 50,
		})
	})

	it('have one of five kinds', () => expect(() => read([pair('Ann Lee', 'PER')])).toThrow('names'))
})

describe('names, dates and amounts of newswire', () => {
	it('score exact and overlapping spans by class', () => {
		const text = 'Ann Lee of Acme paid about 40 percent of 300 dollars on Friday afternoon.'
		const spans = [
			['Ann Lee', 'PERSON'],
			['Acme', 'ORGANIZATION'],
			['40 percent', 'PERCENT'],
			['Friday', 'DATE'],
		].map(([words, type]) => {
			const {start, end} = placeOf(text, words!)
			return [start, end, type]
		})
		const file = {path: 'names/i.jsonl', text: line({id: 'i', published: '03/14/1998 10:36:00', text, spans})}
		const [gold] = wireNames.read(file)
		expect(wireNames.article(gold!).published).toBe('1998-03-14')
		const found = made(text, {
			entities: [entity({type: 'person', name: 'Ann Lee', mentions: [named(text, 'Ann Lee')]})],
			facts: [
				date({evidence: {...placeOf(text, 'Friday afternoon'), rule: ''}}),
				quantity({
					type: 'percent',
					evidence: {...placeOf(text, 'about 40 percent of 300 dollars'), rule: ''},
					numeral: placeOf(text, '40'),
					counted: placeOf(text, '300 dollars'),
				}),
			],
		})
		const score = figures(wireNames.score([{gold: gold!, found}]))
		expect(score).toMatchObject({f1: 57.1, 'PERSON.f1': 100, 'PERCENT.f1': 100, 'DATE.f1': 0, 'ORGANIZATION.f1': 0})
		expect(score).toMatchObject({'overlap.f1': 85.7, 'DATE.overlap.f1': 100})
	})

	it('leave a date alone that is ISO already', () =>
		expect([isoDay('2001-02-03'), isoDay(null)]).toEqual(['2001-02-03', null]))
})

describe('web news', () => {
	const text = 'Outside Bob Roe. Jane Poe met Xylo in Leeds. She liked the town. The singer sang for Acme.'
	const label = (words: string, type: string, name: string, rest: object = {}) => {
		const {start, end} = placeOf(text, words)
		return {span: [start, end], entity_id: name, name, type, coref: false, ...rest}
	}
	const item = {
		id: 7,
		text,
		evaluation_span: [17, text.length],
		labels: [
			label('Jane Poe', 'Q215627', 'Jane Poe'),
			label('Xylo', 'OTHER', 'Unknown'),
			label('Leeds', 'Q27096213|Q43229', 'Leeds'),
			label('She', 'Q215627', 'Jane Poe', {coref: true}),
			label('The singer', 'Q215627', 'Jane Poe', {coref: true}),
			label('Acme', 'Q43229', 'Acme'),
		],
	}
	const file = {path: 'names/n.jsonl', text: line(item)}
	const found = made(text, {
		entities: [
			entity({
				type: 'person',
				name: 'Bob Roe',
				mentions: [named(text, 'Bob Roe'), {...placeOf(text, 'singer'), form: 'nominal'}],
			}),
			entity({
				type: 'person',
				name: 'Jane Poe',
				mentions: [named(text, 'Jane Poe'), {...placeOf(text, 'She'), form: 'pronoun'}],
			}),
			entity({type: 'organization', name: 'Xylo', mentions: [named(text, 'Xylo')]}),
			entity({type: 'organization', name: 'Leeds', mentions: [named(text, 'Leeds')]}),
		],
	})

	it('is scored inside its span; a city may be an organization; a name that could not be identified does not count', () => {
		const [gold] = fairNames.read(file)
		const score = fairNames.score([{gold: gold!, found}])
		expect(score.items).toBe(3)
		expect(figures(score)).toMatchObject({f1: 80, precision: 100, recall: 66.7, 'PER.f1': 100, 'LOC.f1': 100})
	})

	it('asks whom pronouns and descriptions of persons mean', () => {
		const [gold] = fairMentions.read(file)
		const score = fairMentions.score([{gold: gold!, found}])
		expect(score.items).toBe(2)
		expect(figures(score)).toEqual({coref: 50, 'coref.precision': 50})
		expect(score.differences[0]).toMatchObject({kind: 'linked to another person', gold: 'Jane Poe', ours: 'Bob Roe'})
	})

	it('names the field of a span outside the text', () => {
		const bad = {...item, labels: [{...item.labels[0], span: [17, 9999]}]}
		expect(() => fairNames.read({path: 'names/n.jsonl', text: line(bad)})).toThrow('names/n.jsonl:1: labels.0.span:')
	})
})

import {describe, expect, it} from '@jest/globals'
import {layers} from '../src/evaluate/layers.js'
import {readRecords} from '../src/evaluate/records/layer.js'
import {headWord, sameVerb} from '../src/evaluate/records/same-words.js'
import type {Extraction} from '../src/facts/extraction.js'
import type {Fact} from '../src/facts/fact.js'
import {date, entity, made, named, placeOf, quantity, quote, relation, role, statement} from './evaluate/made.js'

const text =
	'Mayor Ann Lee said on Monday that over 50 houses burned. “It was terrible,” she said. ' +
	'Hundreds of people fled Oldtown. Acme paid one in nine of them on Tuesday.'

const plain = {polarity: 'affirmed', modality: 'actual'}

const annotated = {
	id: 'a',
	published: null,
	text,
	people: [{name: 'Ann Lee', mentions: ['Ann Lee'], roles: [{title: 'Mayor', organization: 'Oldtown'}]}],
	organizations: [{name: 'Acme', mentions: ['Acme']}],
	places: [{name: 'Oldtown', mentions: ['Oldtown']}],
	quotes: [
		{
			content: [{text: 'that over 50 houses burned'}],
			mode: 'indirect',
			source: {text: 'Ann Lee'},
			speaker: 'Ann Lee',
		},
		{content: [{text: '“It was terrible,”'}], mode: 'direct', source: {text: 'she'}, speaker: 'Ann Lee'},
	],
	quantities: [
		{text: 'over 50 houses', value: 50, bound: '>', unit: 'house', counted: 'houses', change: null},
		{text: 'Hundreds of people', value: null, min: 200, bound: '>=', unit: 'person', counted: 'people', change: null},
		{
			text: 'one in nine of them',
			value: 0.1111,
			bound: '=',
			parts: [1, 9],
			unit: null,
			counted: 'them',
			change: null,
		},
	],
	dates: [
		{text: 'on Monday', type: 'DATE', value: '2024-11-18'},
		{text: 'Tuesday', type: 'DATE', value: null},
	],
	statements: [
		{text: 'over 50 houses burned', subject: 'over 50 houses', verb: 'burn', object: null, by: 'Ann Lee', ...plain},
		{
			text: 'Hundreds of people fled Oldtown',
			subject: 'Hundreds of people',
			verb: 'flee',
			object: 'Oldtown',
			by: null,
			...plain,
		},
	],
}

const at = (words: string, nth = 1) => ({...placeOf(text, words, nth), rule: 'made'})
const mayor = entity({type: 'person', name: 'Ann Lee', mentions: [named(text, 'Ann Lee')]})

// What a perfect program finds.
const perfect = made(text, {
	entities: [
		mayor,
		entity({type: 'organization', name: 'Acme', mentions: [named(text, 'Acme')]}),
		entity({type: 'place', name: 'Oldtown', mentions: [named(text, 'Oldtown')]}),
	],
	facts: [
		quote({
			content: [placeOf(text, 'that over 50 houses burned')],
			mode: 'indirect',
			source: placeOf(text, 'Mayor Ann Lee'),
			speaker: 'Ann Lee',
			speakerId: 'Ann Lee',
		}),
		quote({
			content: [placeOf(text, 'It was terrible,')],
			source: placeOf(text, 'she'),
			speaker: 'Ann Lee',
			speakerId: 'Ann Lee',
		}),
		quantity({evidence: at('over 50 houses'), value: 50, bound: '>', unit: 'house', counted: placeOf(text, 'houses')}),
		quantity({
			evidence: at('Hundreds of people'),
			min: 200,
			bound: '>=',
			unit: 'person',
			counted: placeOf(text, 'people'),
		}),
		quantity({evidence: at('one in nine'), value: 1 / 9, parts: [1, 9], counted: placeOf(text, 'them')}),
		date({evidence: at('Monday'), value: '2024-11-18'}),
		date({evidence: at('Tuesday'), value: 'XXXX-WXX-2'}),
		role({person: 'Ann Lee', personId: 'Ann Lee', title: 'Mayor', place: 'Oldtown'}),
		statement({
			evidence: at('over 50 houses burned'),
			subject: {...placeOf(text, 'over 50 houses'), name: 'over 50 houses', id: null, entities: []},
			verb: {...placeOf(text, 'burned'), lemma: 'burn'},
			claim: {
				by: 'Ann Lee',
				byId: 'Ann Lee',
				cue: 'said',
				quoteId: null,
				chain: [],
				mode: 'reported',
				polarity: 'affirmed',
				modality: 'actual',
			},
		}),
		statement({
			evidence: at('Hundreds of people fled Oldtown'),
			subject: {...placeOf(text, 'Hundreds of people'), name: 'Hundreds of people', id: null, entities: []},
			verb: {...placeOf(text, 'fled'), lemma: 'flee'},
			object: {...placeOf(text, 'Oldtown'), name: 'Oldtown', id: 'Oldtown', entities: []},
		}),
	],
})

const file = {path: 'newsfacts/a.jsonl', text: JSON.stringify(annotated)}

function figures(found: Extraction, gold = file): Record<string, number | null> {
	const all = layers.flatMap((task) => task.run(gold, () => found, 10).figures)
	return Object.fromEntries(all.map(({metric, value}) => [metric, value && Math.round(value * 10) / 10]))
}

describe('articles with all their facts', () => {
	it('score 100 for what a perfect program finds', () => {
		const all = figures(perfect)
		for (const [metric, value] of Object.entries(all))
			if (!/ece(?:\.chance)?$|per$|resolved\.nouns/.test(metric)) expect([metric, value]).toEqual([metric, 100])
		expect(all).toMatchObject({'quotes.ece': 0, 'quantities.ece': 0, 'dates.ece': 0, 'roles.ece': 0})
		expect(all['statements.per']).toBe(1)
		expect(Object.keys(all)).not.toContain('statements.precision')
	})

	it('score nothing for nothing', () => {
		const all = figures(made(text))
		expect(all).toMatchObject({'quotes.f1': 0, 'quantities.f1': 0, 'dates.f1': 0, 'people.f1': 0, 'roles.f1': 0})
		expect(all['statements.recall']).toBe(0)
		expect(all['quotes.speaker']).toBeNull()
	})

	it('leave out dates without a value in gold, on both sides', () => {
		const facts = [date({evidence: at('Monday'), value: '2024-11-18'})]
		expect(figures(made(text, {facts}))).toMatchObject({'dates.f1': 100, 'dates.precision': 100})
		const wrong = [date({evidence: at('Monday'), value: '2024-11-11'}), date({evidence: at('houses'), value: '2024'})]
		expect(figures(made(text, {facts: wrong}))).toMatchObject({'dates.f1': 0, 'dates.overlap.f1': 66.7})
	})

	it('ask a quantity for value, bound and unit, then for what is counted', () => {
		const right = {evidence: at('50 houses'), value: 50, bound: '>' as const, unit: 'House'}
		const score = (fields: object) => figures(made(text, {facts: [quantity({...right, ...fields})]}))
		expect(score({counted: placeOf(text, 'houses')})).toMatchObject({'quantities.f1': 50, 'quantities.counted': 100})
		expect(score({})).toMatchObject({'quantities.f1': 50, 'quantities.counted': 0})
		expect(score({bound: '='})).toMatchObject({'quantities.f1': 0, 'quantities.value.f1': 50})
		expect(score({unit: null})).toMatchObject({'quantities.f1': 0, 'quantities.value.f1': 50})
		expect(score({value: 51})).toMatchObject({'quantities.value.f1': 0})
	})

	it('hold nothing against a measure whose noun is not annotated, but count a noun wrong where a count has none', () => {
		const amount = {text: '50', value: 50, bound: '=', unit: null, counted: null, change: null}
		const gold = {path: file.path, text: JSON.stringify({...annotated, quantities: [amount]})}
		const errorOf = (type: 'count' | 'percent') => {
			const fact = quantity({evidence: at('50'), type, value: 50, unit: null, counted: placeOf(text, 'houses')})
			return figures(made(text, {facts: [fact]}), gold)['quantities.ece']
		}
		expect([errorOf('percent'), errorOf('count')]).toEqual([0, 100])
	})

	it('ask a quote for its speaker', () => {
		const found = (speaker: string | null) =>
			figures(made(text, {facts: [quote({content: [placeOf(text, 'It was terrible')], speaker})]}))
		expect(found('Mayor Lee')).toMatchObject({'quotes.f1': 66.7, 'quotes.speaker.f1': 66.7, 'quotes.source': 0})
		expect(found('Bob Roe')).toMatchObject({'quotes.f1': 66.7, 'quotes.speaker.f1': 0, 'quotes.ece': 100})
		expect(found(null)).toMatchObject({'quotes.speaker': 0})
	})

	it('ask a quote whose source is a pronoun or noun whom we name', () => {
		const source = placeOf(text, 'she')
		const found = (speaker: string | null) =>
			figures(
				made(text, {
					entities: perfect.entities,
					facts: [quote({content: [placeOf(text, 'It was terrible')], source, speaker, speakerId: speaker})],
				}),
			)
		expect(found('Ann Lee')).toMatchObject({'quotes.resolved.precision': 100, 'quotes.resolved.recall': 100})
		expect(found('Acme')).toMatchObject({'quotes.resolved.precision': 0, 'quotes.resolved.pronouns.recall': 0})
		expect(found(null)).toMatchObject({'quotes.resolved.precision': null, 'quotes.resolved.recall': 0})
		expect(figures(perfect)['quotes.resolved.nouns.recall']).toBeNull()
	})

	it('judge a source by its head', () => {
		const lines = 'Ann Lee left. Ann Lee ’s clerk said it rained.'
		const gold = {
			...annotated,
			text: lines,
			organizations: [],
			places: [],
			quantities: [],
			dates: [],
			statements: [],
			quotes: [{content: [{text: 'it rained'}], mode: 'indirect', source: {text: 'Ann Lee ’s clerk'}, speaker: null}],
		}
		const clerk = quote({
			content: [placeOf(lines, 'it rained')],
			mode: 'indirect',
			source: placeOf(lines, 'Ann Lee ’s clerk'),
			speaker: 'Ann Lee',
			speakerId: 'Ann Lee',
		})
		const tokens = {
			start: [0, 4, 8, 12, 14, 18, 22, 25, 31, 36, 39, 45],
			end: [3, 7, 12, 13, 17, 21, 24, 30, 35, 38, 45, 46],
			upos: [],
			xpos: [],
			lemma: [],
			head: [2, 0, -1, 2, 7, 4, 4, 8, -1, 10, 8, 8],
			deprel: [],
		}
		const entities = [entity({type: 'person', name: 'Ann Lee', mentions: [named(lines, 'Ann Lee')]})]
		const file = {path: 'newsfacts/a.jsonl', text: JSON.stringify(gold)}
		const score = figures(made(lines, {entities, facts: [clerk], tokens}), file)
		expect(score['quotes.resolved.nouns.precision']).toBe(0)
	})

	it('leave out sources that are pronouns of another person or relative', () => {
		const score = (words: string) =>
			figures(
				made(text, {
					entities: perfect.entities,
					facts: [
						quote({
							content: [placeOf(text, 'It was terrible')],
							source: {...placeOf(text, 'she'), text: words},
							speaker: 'Ann Lee',
							speakerId: 'Ann Lee',
						}),
					],
				}),
			)
		expect(score('a clerk')['quotes.resolved.nouns.recall']).toBe(100)
		for (const other of ['I', 'we', 'who']) expect(score(other)['quotes.resolved.recall']).toBeNull()
	})

	it('find statements by verb, subject and object', () => {
		const fled = (fields: object) =>
			figures(
				made(text, {
					facts: [
						statement({
							evidence: at('people fled Oldtown'),
							subject: {...placeOf(text, 'people'), name: 'people', id: null, entities: []},
							verb: {...placeOf(text, 'fled'), lemma: 'flee'},
							object: {...placeOf(text, 'Oldtown'), name: 'Oldtown', id: null, entities: []},
							...fields,
						}),
					],
				}),
			)['statements.recall']
		expect(fled({})).toBe(50)
		expect(fled({object: null})).toBe(0)
		expect(fled({subject: null})).toBe(0)
		expect(fled({verb: {...placeOf(text, 'fled'), lemma: 'leave'}})).toBe(0)
		expect(fled({evidence: at('Mayor Ann Lee said')})).toBe(0)
	})

	it.each([
		['be destroyed', 'destroy', 'destroyed'],
		['hear of', 'hear', 'heard'],
		['be torn down', 'tear down', 'torn down'],
		['manage to flee', 'flee', 'flee'],
		['be', 'be', 'was'],
		['give up', 'give', 'gave'],
	])('take the verb %s for our %s', (gold, lemma, words) => {
		expect(sameVerb(gold, {lemma, text: words})).toBe(true)
	})

	it.each([
		['be destroyed', 'be', 'was'],
		['destroyed', 'destroy', 'destroyed'],
		['up', 'down', 'down'],
	])('distinguish the verb %s from our %s', (gold, lemma, words) => {
		expect(sameVerb(gold, {lemma, text: words})).toBe(false)
	})

	it('give the mean over articles beside the figure of all together, and how many statements of ours there are', () => {
		const bare = {quotes: [], quantities: [], dates: [], statements: [], people: [], organizations: [], places: []}
		const empty = {...annotated, ...bare, id: 'empty'}
		const missed = {...annotated, ...bare, id: 'missed', dates: annotated.dates}
		const lines = [annotated, missed, empty].map((article) => JSON.stringify(article)).join('\n')
		const gold = {path: 'newsfacts/three.jsonl', text: lines}
		const read = layers.flatMap((task) => {
			const extractions = [perfect, made(text), made(text)]
			return task.run(gold, () => extractions.shift()!, 10).figures
		})
		const all = Object.fromEntries(read.map(({metric, value}) => [metric, value]))
		expect(all).toMatchObject({'dates.macro': 50, 'quotes.macro': 100, 'people.macro': 100, 'statements.macro': 100})
		expect(all['dates.f1']).toBeCloseTo(200 / 3)
		const twice = {...perfect, facts: [...perfect.facts, ...perfect.facts]}
		expect(figures(twice)).toMatchObject({'statements.per': 2, 'statements.recall': 100})
	})

	it('read roles in either convention', () => {
		const roles = (role: object) => [{...annotated.people[0]!, roles: [{title: 'Mayor', organization: null, ...role}]}]
		for (const role of [{former: true}, {status: 'former', text: 'Mayor', span: [0, 5]}]) {
			const [read] = readRecords({...file, text: JSON.stringify({...annotated, people: roles(role)})})
			expect(read!.roles).toMatchObject([{person: 'Ann Lee', title: 'Mayor', organization: null}])
		}
	})

	it('read exact strings by their number, and refuse what the text lacks', () => {
		const read = (change: object) => () => readRecords({...file, text: JSON.stringify({...annotated, ...change})})
		const dates = (words: object) => ({dates: [{type: 'DATE', value: null, ...words}]})
		expect(read(dates({text: 'said', nth: 2}))()[0]!.dates[0]).toMatchObject({start: 80, end: 84})
		expect(read(dates({text: 'said', nth: 3}))).toThrow('newsfacts/a.jsonl:1: dates.0: "said" doesn\'t stand 3 times')
		expect(read(dates({text: 'said', span: [1, 5]}))).toThrow("doesn't stand at 1")
		expect(read({quotes: [{...annotated.quotes[0], mode: 'loud'}]})).toThrow('quotes.0.mode')
	})
})

describe('gold in our own record format', () => {
	const own = {path: 'corpus/own.jsonl', text: JSON.stringify(perfect)}

	it('scores 100 against itself, statements with precision', () => {
		const all = figures(perfect, own)
		for (const [metric, value] of Object.entries(all))
			if (!/ece(?:\.chance)?$|per$|resolved\.nouns/.test(metric)) expect([metric, value]).toEqual([metric, 100])
		expect(Object.keys(all)).toContain('statements.precision')
	})

	it('counts statements of ours that it lacks as wrong, with the confidence they have', () => {
		const more = statement({
			evidence: at('It was terrible'),
			verb: {...placeOf(text, 'was'), lemma: 'be'},
			confidence: 0.5,
		})
		const found = {...perfect, facts: [...perfect.facts, more]}
		expect(figures(found, own)).toMatchObject({'statements.precision': 66.7, 'statements.ece': 16.7})
		const {differences} = layers.find(({part}) => part === 'statement')!.run(own, () => found, 10)
		expect(differences.map(({kind}) => kind)).toEqual(['statement invented'])
	})

	it('leaves out fields that gold lacks', () => {
		const gold = {article: {text}, facts: [{kind: 'quote', content: [placeOf(text, 'It was terrible')]}]}
		const all = figures(perfect, {path: 'corpus/own.jsonl', text: JSON.stringify(gold)})
		expect(all).toMatchObject({'quotes.recall': 100, 'quotes.speaker': null, 'quotes.mode': null})
	})

	it('names the field that does not slice', () => {
		const gold = {
			article: {text},
			facts: [
				{
					kind: 'quote',
					content: [
						{start: 0, end: 3, text: 'May'},
						{start: 1, end: 3, text: 'x'},
					],
				},
			],
		}
		expect(() => readRecords({path: 'corpus/own.jsonl', text: JSON.stringify(gold)})).toThrow(
			'corpus/own.jsonl:1: facts.0.content.1: says "x" where the text has "ay"',
		)
	})
})

describe('relations and key clauses', () => {
	const words = (phrase: string, name = phrase) => ({...placeOf(text, phrase), name, id: null, entities: []})
	const file = (more: object) => ({path: 'newsfacts/a.jsonl', text: JSON.stringify({...annotated, ...more})})
	const relations = [
		{type: 'residence', subject: 'Ann Lee', object: 'Oldtown', detail: null},
		{type: 'age', subject: 'Ann Lee', object: 50},
	]
	const ours = [
		relation({type: 'residence', subject: words('Lee', 'Ann Lee'), object: words('Oldtown')}),
		relation({type: 'age', subject: words('she', 'Ann Lee'), object: words('50')}),
	]

	it('counts a relation whose type, subject and object agree', () => {
		const scored = (facts: readonly Fact[]) =>
			figures(made(text, {facts: [...facts], entities: [mayor]}), file({relations}))
		expect(scored(ours)).toMatchObject({'relations.f1': 100})
		expect(scored([ours[0]!])).toMatchObject({'relations.precision': 100, 'relations.recall': 50})
		expect(scored([{...ours[0]!, type: 'birth'} as Fact, ours[1]!])).toMatchObject({'relations.f1': 50})
		// `age`: the value alone decides.
		expect(scored([relation({type: 'age', subject: words('Ann Lee'), object: words('50', '51')})])).toMatchObject({
			'relations.precision': 0,
		})
	})

	it('leaves out gold that notes none', () => {
		const scored = figures(made(text, {facts: ours}), file({}))
		expect(Object.keys(scored).filter((metric) => /^(?:relations|key)/.test(metric))).toEqual([])
	})

	it('leaves out the kinds that were not annotated', () => {
		const scored = figures(made(text, {facts: ours}), file({relations, annotated: ['relation']}))
		expect(Object.keys(scored).filter((metric) => !metric.startsWith('relations'))).toEqual([])
		expect(scored).toMatchObject({'relations.f1': 100})
		expect(() => figures(made(text), file({annotated: ['relations']}))).toThrow(/annotated/)
	})

	it('counts the key clauses that the first facts touch, as many as there are clauses', () => {
		const fact = (phrase: string, salience: number) =>
			statement({evidence: at(phrase), verb: {...placeOf(text, phrase), lemma: ''}, salience})
		const key = [spanOf('over 50 houses burned')]
		const scored = (facts: readonly Fact[]) => figures(made(text, {facts: [...facts]}), file({key})).key
		expect(scored([fact('terrible', 0.2), fact('houses', 0.6)])).toBe(100)
		expect(scored([fact('terrible', 0.7), fact('houses', 0.6)])).toBe(0)
	})

	const spanOf = (phrase: string): [number, number] => {
		const {start, end} = placeOf(text, phrase)
		return [start, end]
	}
})

describe('head words', () => {
	it.each([
		['visits to the site', 'visit'],
		['Special Envoy on deep-sea fisheries', 'envoy'],
		['Sen.', 'senator'],
		['rounds of artillery', 'round'],
		['founding member', 'member'],
		['political parties', 'party'],
		['', ''],
		[null, ''],
	])('%s → %s', (phrase, head) => expect(headWord(phrase)).toBe(head))
})

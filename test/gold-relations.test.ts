import {describe, expect, it} from '@jest/globals'
import {anyTask} from '#src/evaluate/task.js'
import {extract} from '#src/index.js'
import {ploverRoots} from '../bench/gold/events/plover.js'
import {holdsFact, knowledgeNet, readPassages} from '../bench/gold/relations/knowledge-net.js'
import {mergeMentions} from '../bench/gold/relations/merge-mentions.js'
import {propertiesOf} from '../bench/gold/relations/properties.js'

const subject = (words: string): string => `<span id="subject"><a href="https://example.org/ruiz">${words}</a></span>`
const object = (words: string): string => `<span id="object">${words}</span>`
const row = (property: string, html: string): string =>
	JSON.stringify({fold: '1', doc: '7', passageStart: '0', sbjStart: '0', property, html: `<p>${html}</p>`})
const born = `was born in ${object('Narva')} &amp; she is married to Tom Orr. She leads the Harbour Fund.`
const file = {
	path: 'relations/passages.jsonl',
	text: [
		row('PLACE_OF_BIRTH', `${subject('Ana Ruiz')} ${born}`),
		row('SPOUSE', 'Ana Ruiz was born in Narva &amp; she is married to Tom Orr. She leads the Harbour Fund.'),
		row('CEO', `${object('Ana Ruiz')} leads the ${subject('Harbour Fund')}.`),
	].join('\n'),
}
const end = (name: string, start: number, isPlace = false) => ({name, start, end: start + name.length, isPlace})

describe('facts of KnowledgeNet', () => {
	it('are read from the marks of their passages, with the properties that are asked for', () => {
		expect(knowledgeNet.accepts(file)).toBe(true)
		const [passage, ...others] = readPassages(file)
		expect(others).toEqual([])
		expect(passage!.text).toBe('Ana Ruiz was born in Narva & she is married to Tom Orr. She leads the Harbour Fund.')
		expect([...passage!.asked]).toEqual(['PLACE_OF_BIRTH', 'SPOUSE'])
		expect(passage!.facts).toMatchObject([
			{property: 'PLACE_OF_BIRTH', subjects: [{text: 'Ana Ruiz', start: 0}], objects: [{text: 'Narva', start: 21}]},
		])
	})

	it('are held by a relation whose ends overlap theirs or bear their names', () => {
		const [passage] = readPassages(file)
		const birth = (from: ReturnType<typeof end>, to: ReturnType<typeof end>) =>
			propertiesOf({type: 'birth', subject: from, object: to, detail: null}).map((one) => holdsFact(passage!, one))
		expect(birth(end('she', 29), end('Narva', 21, true))).toEqual([false])
		expect(birth(end('Ana Ruiz', 60), end('Narva', 21, true))).toEqual([true])
		expect(birth(end('Ana', 0), end('Narva', 21))).toEqual([false])
	})

	it('have the direction and the detail of their property', () => {
		const [ana, tom] = [end('Ana Ruiz', 0), end('Tom Orr', 47)]
		const family = (detail: string) =>
			propertiesOf({type: 'family', subject: ana, object: tom, detail}).map((one) => [one.property, one.subject.name])
		expect(family('husband')).toEqual([
			['SPOUSE', 'Ana Ruiz'],
			['SPOUSE', 'Tom Orr'],
		])
		expect(family('father')).toEqual([['CHILD_OF', 'Ana Ruiz']])
		expect(family('son')).toEqual([['CHILD_OF', 'Tom Orr']])
		expect(family('cousin')).toEqual([])
	})

	it('are one each, though a pronoun stands for an end', () => {
		const fact = (subject: string, object: string, start: number) => ({
			property: 'CHILD_OF',
			subjects: [{text: subject, start, end: start + subject.length}],
			objects: [{text: object, start: 100 + start, end: 100 + start + object.length}],
		})
		const isOne = (one: {text: string}, other: {text: string}): boolean => one.text === other.text
		const merged = mergeMentions(
			[
				fact('she', 'Tom', 0),
				fact('Ana', 'Tom', 10),
				fact('Ana', 'Eve', 20),
				fact('Ana', 'their', 30),
				fact('he', 'Bo', 40),
			],
			isOne,
		)
		expect(
			merged.map(({subjects, objects}) => [subjects.map(({text}) => text), objects.map(({text}) => text)]),
		).toEqual([
			[
				['Ana', 'she', 'Ana'],
				['Tom', 'Tom', 'their'],
			],
			[
				['Ana', 'Ana'],
				['Eve', 'their'],
			],
			[['he'], ['Bo']],
		])
	})

	it('are left out where weights have learned from their passages', () => {
		const asked: string[] = []
		const read = (isSeen: boolean) =>
			anyTask(knowledgeNet).run(
				file,
				(article) => {
					asked.push(article.text)
					return extract(article)
				},
				9,
				undefined,
				() => isSeen,
			)
		expect(read(true).items).toBe(0)
		expect(asked).toEqual([])
		expect(read(false).documents).toEqual(['7-0'])
	})

	it('count what is missed and what is invented, by property', () => {
		const [gold] = knowledgeNet.read(file)
		const {figures} = knowledgeNet.score([{gold: gold!, found: extract(knowledgeNet.article(gold!))}])
		const value = (metric: string) => figures.find((one) => one.metric === metric)?.value
		expect(value('place-of-birth.recall')).toBe(100)
		expect(value('spouse.recall')).toBeNull()
		expect(value('spouse.precision')).toBe(0)
	})
})

describe('root codes of PLOVER', () => {
	it('are right where an event or statement of ours has them', () => {
		const line = (event: string, text: string, actors: object = {}): string =>
			JSON.stringify({id: event, date: '2001-05-04', event, eventText: '-', text, textInfo: {}, ...actors})
		const mayor = {actorText: 'The mayor of Narva', code: 'EST', sector: 'LEG'}
		const teachers = {actorText: 'Thousands of Estonian teachers', code: 'EST', sector: 'EDU'}
		const coded = {
			path: 'events/coded.jsonl',
			text: [
				line('PROTEST', 'Thousands of Estonian teachers protested in Narva on Monday.', {
					source: [teachers],
					target: '',
				}),
				line('THREATEN', 'The mayor of Narva protested at the harbour on Tuesday.', {source: [mayor]}),
				line('AID', 'The bridge is old.'),
			].join('\n'),
		}
		expect(ploverRoots.accepts(coded)).toBe(true)
		const pairs = ploverRoots.read(coded).map((gold) => ({gold, found: extract(ploverRoots.article(gold))}))
		const {figures, differences} = ploverRoots.score(pairs)
		expect(figures).toEqual([
			{metric: 'root', value: expect.closeTo(100 / 3)},
			{metric: 'root.precision', value: 50},
			{metric: 'root.events', value: expect.closeTo(100 / 3)},
			{metric: 'root.statements', value: 50},
			{metric: 'actors', value: 50},
			{metric: 'actors.country', value: 50},
		])
		expect(differences.map(({kind}) => kind)).toEqual(['threaten as another', 'actor', 'aid missed'])
	})
})

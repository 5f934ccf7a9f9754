import {describe, expect, it} from '@jest/globals'
import type {ArchiveArticle} from '#src/archive/article.js'
import {couldMeet, daysOf} from '#src/archive/events/days.js'
import type {ArchiveEvent} from '#src/archive/events/record.js'
import {type LinkedArchive, openArchive} from '#src/archive/open-archive.js'
import type {ArchiveSeries} from '#src/archive/series/record.js'
import type {EventFact} from '#src/facts/event/schema.js'
import type {Fact} from '#src/facts/fact.js'
import {article, body, country, event, type MadeEntity, person, quantity, town} from './archive/made.js'

function linked(articles: readonly ArchiveArticle[]): LinkedArchive {
	const archive = openArchive()
	for (const one of articles) archive.add(one)
	const all = archive.link()
	for (const one of articles) all.complete(one)
	return all
}

const eventsOf = (articles: readonly ArchiveArticle[]): ArchiveEvent[] => [...linked(articles).events()]
const seriesOf = (articles: readonly ArchiveArticle[]): ArchiveSeries[] => [...linked(articles).series()]

/** The articles of each event, `a b | c d`. */
const groups = (articles: readonly ArchiveArticle[]): string =>
	eventsOf(articles)
		.map(({sources}) => sources.map(({article: id}) => id).join(' '))
		.join(' | ')

/** An article of a day of March 2024 with an event; its parties are the people and bodies named in `args`. */
function report(
	id: string,
	day: number,
	type: string,
	args: readonly string[],
	{date, place, more = []}: {date?: string; place?: string; more?: readonly MadeEntity[]} = {},
): ArchiveArticle {
	const names = args.flatMap((arg) => /=([A-Z].*)$/.exec(arg)?.[1] ?? [])
	const entities = [...names.map((name) => (/ /.test(name) ? person(name) : body(name))), ...more]
	return article(id, `2024-03-${String(day).padStart(2, '0')}`, entities, {
		source: `Paper ${id}`,
		facts: (ids) => [event(id, type, args, ids, {...(date && {date}), ...(place && {place})})],
	})
}

describe('an event of several articles', () => {
	it('is one, with what takes part in it and all its sources', () => {
		const norway = country('Norway', 'NO')
		const articles = [
			report('b', 6, 'appoint', ['person=Lena Varga', 'title=chair', 'organization=Oxbury'], {
				date: '2024-03-05',
				place: 'Norway',
				more: [norway],
			}),
			report('a', 5, 'appoint', ['person=Lena Varga', 'title=chair of the board']),
			report('c', 30, 'appoint', ['person=Lena Varga', 'title=treasurer', 'organization=Tidewell']),
			report('d', 6, 'leave', ['person=Lena Varga']),
		]
		const [found, ...others] = eventsOf(articles)
		expect(others).toEqual([])
		expect(found).toMatchObject({
			type: 'appoint',
			from: '2024-03-05',
			to: '2024-03-05',
			place: {name: 'Norway'},
			first: '2024-03-05',
			last: '2024-03-06',
			articles: 2,
			independent: 2,
			sources: [{article: 'a', source: 'Paper a', modality: 'actual'}, {article: 'b'}],
		})
		expect(found!.arguments).toEqual([
			{role: 'organization', id: expect.stringMatching(/^[0-9a-f]{16}$/), name: 'Oxbury', articles: 1},
			{role: 'person', id: expect.stringMatching(/^[0-9a-f]{16}$/), name: 'Lena Varga', articles: 2},
			{role: 'title', id: null, name: 'chair', articles: 1},
			{role: 'title', id: null, name: 'chair of the board', articles: 1},
		])
	})

	it('is two with other parties, other days, other scores or other towns', () => {
		const meeting = (id: string, day: number, ...names: string[]): ArchiveArticle =>
			report(
				id,
				day,
				'meet',
				names.map((name) => `participant=${name}`),
			)
		expect(
			groups([
				meeting('a', 5, 'Lena Varga', 'Ole Moen'),
				meeting('b', 5, 'Lena Varga', 'Ole Moen'),
				meeting('c', 5, 'Lena Varga', 'Kim Roe'),
			]),
		).toBe('a b')
		expect(groups([meeting('a', 5, 'Lena Varga', 'Ole Moen'), meeting('b', 25, 'Lena Varga', 'Ole Moen')])).toBe('')
		const attack = (id: string, where: string, target: string): ArchiveArticle =>
			report(id, 5, 'attack', [`target=${target}`], {
				date: '2024-03-05',
				place: where,
				more: [town(where, {iso: 'NO'})],
			})
		expect(
			groups([
				attack('a', 'Narvik', 'the fish market'),
				attack('b', 'Narvik', 'a market'),
				attack('c', 'Bergen', 'a market'),
			]),
		).toBe('a b')
		const game = (id: string, score: string): ArchiveArticle => {
			const entities = [body('Ostra'), body('Belford')]
			return article(id, '2024-03-05', entities, {
				facts: (ids) => {
					const number = quantity(id, Number(score))
					return [number, event(id, 'game', ['winner=Ostra', 'loser=Belford', `score#${number.id}`], ids)]
				},
			})
		}
		expect(groups([game('a', '2'), game('b', '2')])).toBe('a b')
		expect(
			groups([
				report('a', 5, 'game', ['winner=Ostra', 'loser=Belford']),
				report('b', 5, 'game', ['winner=Belford', 'loser=Ostra']),
			]),
		).toBe('')
	})

	it('is never two of one article', () => {
		const twice = article('a', '2024-03-05', [person('Lena Varga')], {
			facts: (ids) => [
				event('a', 'arrest', ['person=Lena Varga'], ids),
				event('a', 'arrest', ['person=Lena Varga'], ids),
			],
		})
		expect(groups([twice])).toBe('')
		expect(groups([twice, report('b', 5, 'arrest', ['person=Lena Varga'])])).toBe('a b')
	})

	it('is the same in any order of the articles', () => {
		const articles = Array.from({length: 20}, (_, at) =>
			report(`a${at}`, 1 + (at % 9), at % 2 ? 'arrest' : 'charge', [`person=Lena V${'abc'[at % 3]}rga`]),
		)
		const found = eventsOf(articles)
		expect(found.length).toBeGreaterThan(3)
		expect(eventsOf([...articles].reverse())).toEqual(found)
	})

	it('is one of two articles of one story, which name its town and two others', () => {
		const fire = (id: string, names: readonly string[], kind: string): ArchiveArticle =>
			report(id, 5, 'accident', [`kind=${kind}`], {
				place: 'Narvik',
				more: [town('Narvik', {iso: 'NO'}), ...names.map((name) => person(name))],
			})
		expect(groups([fire('a', ['Ole Moen', 'Lena Varga'], 'a fire'), fire('b', ['Ole Moen'], 'blaze')])).toBe('a b')
		expect(groups([fire('a', ['Ole Moen', 'Lena Varga'], 'a fire'), fire('b', ['Kim Roe'], 'blaze')])).toBe('')
	})

	it('is none that is denied, predicted or only possible', () => {
		const claimed = (id: string, claim: Partial<EventFact['claim']>): ArchiveArticle =>
			article(id, '2024-03-05', [person('Lena Varga')], {
				facts: (ids) => {
					const arrest = event(id, 'arrest', ['person=Lena Varga'], ids)
					return [{...arrest, claim: {...arrest.claim, ...claim}}]
				},
			})
		expect(groups([claimed('a', {}), claimed('b', {modality: 'intended'}), claimed('c', {})])).toBe('a b c')
		expect(groups([claimed('a', {}), claimed('b', {polarity: 'denied'}), claimed('c', {modality: 'predicted'})])).toBe(
			'',
		)
	})

	it('of no date is linked with none', () => {
		const undated = ['a', 'b'].map((id) =>
			article(id, null, [person('Lena Varga')], {facts: (ids) => [event(id, 'arrest', ['person=Lena Varga'], ids)]}),
		)
		expect(groups(undated)).toBe('')
	})

	it('of the same person every day is compared with a bounded number of others', () => {
		const articles = Array.from({length: 3000}, (_, at) =>
			article(`a${at}`, '2024-03-05', [person('Lena Varga')], {
				facts: (ids) => [event(`a${at}`, 'meet', ['participant=Lena Varga', `topic=plan${at % 10}`], ids)],
			}),
		)
		expect(eventsOf(articles)).toHaveLength(10)
	})
})

describe('days of events', () => {
	it('are those of a TIMEX3 value, or near the date of the article', () => {
		const day = (date: string): number => Date.parse(date) / 86_400_000
		expect(daysOf('2024-03-05T10:00', null, false)).toEqual({
			from: day('2024-03-05'),
			to: day('2024-03-05'),
			isNamed: true,
		})
		expect(daysOf('2024-W10', null, false)).toEqual({from: day('2024-03-04'), to: day('2024-03-10'), isNamed: true})
		expect(daysOf('2024-02', null, false)).toEqual({from: day('2024-02-01'), to: day('2024-02-29'), isNamed: true})
		expect(daysOf(null, '2024-03-05', false)).toMatchObject({to: day('2024-03-05'), isNamed: false})
		expect(daysOf(null, '2024-03-05', true)).toMatchObject({from: day('2024-03-05'), isNamed: false})
		for (const timex of ['XXXX-07-08', 'PAST_REF', '199', '2024-13', '2024-W60', '2024', '', 'constructor'])
			expect(daysOf(timex, '2024-03-05', false)).toBeNull()
		expect(daysOf(null, null, false)).toBeNull()
	})

	it('of two reports can be a day apart', () => {
		const on = (date: string) => daysOf(date, null, false)!
		expect(couldMeet(on('2024-03-05'), on('2024-03-06'))).toBe(true)
		expect(couldMeet(on('2024-03-05'), on('2024-03-07'))).toBe(false)
		expect(couldMeet(on('2024-03-05'), on('2024-03'))).toBe(true)
	})
})

describe('a number over time', () => {
	/** A crash at Narvik with so many dead. */
	const crash = (id: string, day: number, dead: number, count = (facts: Fact[]): Fact[] => facts): ArchiveArticle =>
		article(id, `2024-03-0${day}`, [town('Narvik', {iso: 'NO'}), body('Ferry Lina')], {
			facts: (ids) => {
				const number = quantity(id, dead, {countedHead: 'person', unit: 'person', verb: 'die'})
				return count([
					number,
					event(id, 'accident', ['kind=crash', `dead#${number.id}`], ids, {date: '2024-03-01', place: 'Narvik'}),
				])
			},
		})

	it('is the toll of one event, as articles give it', () => {
		const articles = [crash('c', 4, 15), crash('a', 2, 12), crash('b', 3, 12)]
		const [found, ...others] = seriesOf(articles)
		expect(others).toEqual([])
		const [accident] = eventsOf(articles)
		expect(found).toMatchObject({
			about: null,
			event: accident!.id,
			role: 'dead',
			type: 'count',
			counted: 'person',
			lowest: 12,
			highest: 15,
			latest: 15,
			articles: 3,
			first: '2024-03-02',
			last: '2024-03-04',
		})
		expect(found!.points.map(({date, value, article: id, fact}) => [date, value, id, fact.length])).toEqual([
			['2024-03-02', 12, 'a', 16],
			['2024-03-03', 12, 'b', 16],
			['2024-03-04', 15, 'c', 16],
		])
	})

	it('has the number within an argument that names none by its id', () => {
		const dead = (id: string, day: number, value: number): ArchiveArticle =>
			crash(id, day, value, ([number, accident]) => {
				const {arguments: args, ...rest} = accident as ReturnType<typeof event>
				const place = {start: 20, end: 40}
				const numeral = {start: 22, end: 24, text: String(value)}
				return [
					{...(number as ReturnType<typeof quantity>), numeral},
					{...rest, arguments: args.map((arg) => (arg.role === 'dead' ? {...arg, ...place, quantityId: null} : arg))},
				]
			})
		expect(seriesOf([dead('a', 2, 12), dead('b', 3, 15)])[0]).toMatchObject({role: 'dead', lowest: 12, highest: 15})
	})

	it('takes in a toll that an article gives beside its only disaster', () => {
		const toll = crash('b', 3, 12, ([number, accident]) => [
			accident!,
			{...(number as ReturnType<typeof quantity>), id: '00000000000000ff', value: 17, countedHead: 'toll'},
		])
		expect(seriesOf([crash('a', 2, 12), toll])[0]!.points.map(({value}) => value)).toEqual([12, 17])
	})

	it('is that of one entity with the same unit, thing counted and verb', () => {
		const staff = (id: string, day: number, value: number, fields = {}): ArchiveArticle =>
			article(id, `2024-03-0${day}`, [body('Oxbury')], {
				facts: (ids) => [
					quantity(id, value, {
						unit: 'person',
						countedHead: 'person',
						verb: 'employ',
						agent: 'Oxbury',
						agentId: ids.get('Oxbury')!,
						...fields,
					}),
				],
			})
		expect(seriesOf([staff('a', 1, 400), staff('b', 2, 350)])).toMatchObject([
			{about: {name: 'Oxbury'}, event: null, role: null, verb: 'employ', lowest: 350, highest: 400, latest: 350},
		])
		expect(seriesOf([staff('a', 1, 400), staff('b', 2, 350, {verb: 'sack'})])).toEqual([])
		expect(seriesOf([staff('a', 1, 400), staff('b', 2, 400)])).toEqual([])
		expect(seriesOf([staff('a', 1, 400), staff('b', 2, 50, {changeRole: 'by'})])).toEqual([])
		expect(
			seriesOf([staff('a', 1, 400), staff('b', 2, 0, {value: null, min: 300, max: 350, asOf: '2024-01-31'})]),
		).toMatchObject([
			{lowest: 300, highest: 400, latest: 400, points: [{date: '2024-01-31', min: 300}, {date: '2024-03-01'}]},
		])
	})

	it('takes values of any kind', () => {
		const strange = (id: string, value: number): ArchiveArticle =>
			article(id, null, [body('__proto__')], {
				facts: (ids) => [
					quantity(id, value, {countedHead: 'constructor', verb: '__proto__', agentId: ids.get('__proto__')!}),
				],
			})
		const [found] = seriesOf([strange('a', -1e308), strange('b', 5e-324), strange('c', 0)])
		expect(found).toMatchObject({lowest: -1e308, highest: 5e-324, articles: 3, first: null})
	})
})

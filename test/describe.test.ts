import {expect, describe as group, it} from '@jest/globals'
import {describe} from '../src/describe.js'
import {readableDay} from '../src/facts/describe/day.js'
import {withSmallClause, withSmallOpener} from '../src/facts/describe/small-opener.js'
import {createEngine, type Fact} from '../src/index.js'

const engine = createEngine()
const published = '2024-11-21'

const article =
	'Ann Lee, 36, the director of Quillbridge Foods, sold two mills in Toronto on Monday. ' +
	'The pilot was fired by Norvik Air. “It hurts,” Lee told reporters. She said that over 50 workers had left.'

const linesOf = (text: string, kind: Fact['kind']): string[] =>
	engine
		.extract({text, published}, {statements: 'all'})
		.facts.filter((fact) => fact.kind === kind)
		.map(describe)

group('a fact in English', () => {
	it('has a sentence for each kind', () => {
		expect(linesOf(article, 'role')).toEqual(['Ann Lee is director of Quillbridge Foods'])
		expect(linesOf(article, 'relation')).toContain('Ann Lee is 36 years old')
		expect(linesOf(article, 'date')).toEqual(['Monday is 2024-11-18'])
		expect(linesOf(article, 'quantity')).toContain('Over 50 workers, according to Ann Lee')
		expect(linesOf(article, 'quote')).toEqual([
			'Ann Lee, director, told reporters: “It hurts”',
			'Ann Lee, director, said that over 50 workers had left',
		])
	})

	it('gives a number what it counts where its own words leave that out, and whether it rises', () => {
		const numbers = linesOf(
			'The fire killed four people and injured at least 17. Shares of Norvik fell 5.1% on Monday.',
			'quantity',
		)
		expect(numbers).toContain('At least 17 (people, the fire)')
		expect(numbers).toContain('5.1% (Shares of Norvik, down)')
		expect(linesOf('Ann Lee, 36, sold two mills.', 'quantity')).toEqual(['36 (Ann Lee)', 'Two mills (Ann Lee)'])
	})

	it('states a clause in its own words, a passive as one, with the name of its subject', () => {
		const lines = linesOf(article, 'statement')
		expect(lines).toContain('The pilot was fired by Norvik Air')
		expect(lines).toContain('Over 50 workers had left, according to Ann Lee')
	})

	it('gives a long source without a name its article, and small letters to what follows it', () => {
		const text =
			'A sensor can detect over 50 drugs, according to a report published on Monday in the journal Harbour Letters of Norvik.'
		expect(linesOf(text, 'quote')).toEqual([
			'According to a report published on Monday in the journal Harbour Letters of Norvik, a sensor can detect over 50 drugs',
		])
	})

	it('names who is meant once, with the age, and all of several people in an apposition', () => {
		const lines = linesOf(
			'Ann Lee spoke. Lee, 36, sold two mills in May. A start-up, Nasalix, has bought the mill. Two objectors, Bo Ray and Cy Moss, challenged the plan.',
			'statement',
		)
		expect(lines).toContain('Ann Lee, 36, sold two mills in May')
		expect(lines).toContain('A start-up, Nasalix, has bought the mill')
		expect(lines).toContain('Two objectors, Bo Ray and Cy Moss, challenged the plan')
	})

	it('leaves out what ties a clause to another, and gives a relative clause its object', () => {
		const lines = linesOf(
			'However, Lee won the race. So far, Norvik has sold two mills. The report lists the losses that Norvik has had since May. ' +
				'Even as Ray stayed home, Lee left. Lee called the mayor a “great man” on Monday. Lee retired after being sacked by the club.',
			'statement',
		)
		expect(lines).toContain('Lee won the race')
		expect(lines).toContain('So far, Norvik has sold two mills')
		expect(lines).toContain('Norvik has had the losses since May')
		expect(lines).toContain('Ray stayed home')
		expect(lines).toContain('Lee: being sacked by the club')
	})

	it('gives a post with the names that modify it as written: a chief in California is not its chief', () => {
		const posts = linesOf(
			'A California transit chief, Ed Lee, spoke. Chinese author Li Mo wrote it. Finland’s Prime Minister Eva Park and ' +
				'French President Luc Roux met. Ana Ruiz, Interim BART Police Chief, left. Bo Ray, the mayor of Bergen, stayed. Denmark’s UN Ambassador Jonas Berg agreed.',
			'role',
		)
		expect(posts).toEqual([
			'Ed Lee is California transit chief',
			'Li Mo is Chinese author',
			'Eva Park is Prime Minister of Finland',
			'Luc Roux is French President',
			'Ana Ruiz is Interim BART Police Chief',
			'Bo Ray is mayor of Bergen',
			'Jonas Berg is Denmark’s UN Ambassador',
		])
	})

	it('says of a post to come that its holder is incoming, and of what is expected that it is once', () => {
		expect(linesOf('Ann Lee will succeed Bo Ray as director of Quillbridge Foods.', 'role')).toContain(
			'Ann Lee is incoming director of Quillbridge Foods',
		)
		expect(linesOf('Sales of ferries are expected to fall in May.', 'statement')).toEqual([
			'Sales of ferries are expected to fall in May',
		])
	})

	it('keeps the tense of who owned what', () => {
		expect(linesOf('Ann Lee owned Quillbridge Foods until 2019.', 'relation')).toEqual([
			'Ann Lee owned Quillbridge Foods',
		])
		expect(linesOf('Ann Lee owns Quillbridge Foods.', 'relation')).toEqual(['Ann Lee owns Quillbridge Foods'])
	})

	it('keeps what narrows a group, and what denies a clause', () => {
		const lines = linesOf(
			'Few Americans trust the bank. Some rural Democrats backed the bill. Neither Lee nor Ray won the vote. All Democrats left.',
			'statement',
		)
		expect(lines).toContain('Few Americans trust the bank')
		expect(lines).toContain('Some rural Democrats backed the bill')
		expect(lines).toContain('Neither Lee nor Ray won the vote')
	})

	it('has no name with the verb of a pronoun', () => {
		const lines = linesOf(
			'Ann Lee left the club on Monday. She’ll sell her mill. She’s a baker. She’d sold a farm before. ' +
				'“I’ve lost my house in the flood,” Bob Ray told reporters.',
			'statement',
		)
		expect(lines).toContain('Ann Lee will sell her mill')
		expect(lines).toContain('Ann Lee is a baker')
		expect(lines).toContain('Ann Lee had sold a farm before')
		expect(lines).toContain('Bob Ray: I’ve lost my house in the flood')
	})

	it('ends a quoted phrase before its source without a stop, and begins no source with a capital', () => {
		const lines = linesOf(
			'The plan was “a waste of money,” Ann Lee said. Doctors said that the boy had slept. Several farmers said that the mill had closed.',
			'statement',
		)
		expect(lines).toContain('The plan was “a waste of money”, according to Ann Lee')
		expect(lines).toContain('The boy had slept, according to doctors')
		expect(lines).toContain('The mill had closed, according to several farmers')
	})

	it('gives a source a finite verb', () => {
		const lines = linesOf(
			'Mayor Ann Lee criticized the firm, arguing that the mill had closed. Some residents marched, saying the air was bad.',
			'quote',
		)
		expect(lines).toContain('Ann Lee, Mayor, argues that the mill had closed')
		expect(lines).toContain('Some residents say the air was bad')
	})

	it('has a source without a name in its own words, and a title in full', () => {
		const lines = linesOf(
			'A local farmer said Norvik had sold the mill. He’s not saying when it closed. Sen. Ann Lee called Ray “unfit.”',
			'quote',
		)
		expect(lines).toContain('A local farmer said Norvik had sold the mill')
		expect(lines).toContain('Ann Lee, senator, called Ray “unfit.”')
	})

	it('closes the clause after a source with a comma', () => {
		expect(linesOf('A union of millers, which has 4,000 members, warned that boats would stop.', 'quote')).toEqual([
			'A union of millers, which has 4,000 members, warned that boats would stop',
		])
	})

	it('names the modality of a statement that its own words do not', () => {
		const lines = linesOf(
			'The mill may close in May. Bo Lee wants to sell the mill. Nobody can see the dam.',
			'statement',
		)
		expect(lines).toContain('The mill may close in May')
		expect(lines).toContain('Bo Lee: to sell the mill (intended)')
		expect(lines).toContain('Nobody can see the dam')
	})

	it('says that a statement is denied where its own words do not', () => {
		const lines = linesOf(
			'It is unlikely that the team will travel. Moss is barred from holding office. Kip was not allowed to leave Peru. ' +
				'Lee denied that the dam had leaked. Ida Ruiz refused to resign. Nobody sold the mill. The owner did not sell it. ' +
				'The firm left without paying the bill.',
			'statement',
		)
		expect(lines).toContain('The team will travel (denied)')
		expect(lines).toContain('Moss: holding office (denied)')
		expect(lines).toContain('Kip: to leave Peru (denied, possible)')
		expect(lines).toContain('The dam had leaked (denied), according to Lee')
		expect(lines).toContain('Ida Ruiz: to resign (denied)')
		expect(lines).toContain('Nobody sold the mill')
		expect(lines).toContain('The owner did not sell it')
		expect(lines).toContain('The firm without paying the bill')
	})

	it('says where no source of the words is known', () => {
		expect(linesOf('The dam broke. "It is over." Boats came.', 'quote')).toEqual(['Unattributed: “It is over.”'])
	})

	it('keeps the mark that closes a quotation', () => {
		expect(linesOf('Lee said the boss was "very tired".', 'statement')).toEqual([
			'The boss was "very tired", according to Lee',
		])
	})

	it.each([
		['2019-11-19TAF', '2019-11-19, afternoon'],
		['2019-11-19T16:00', '2019-11-19, 16:00'],
		['2019-11-19', '2019-11-19'],
		['2019-W47', 'the week of 2019-11-18'],
		['2019-W47-WE', 'the weekend of 2019-11-23'],
		['XXXX-07-16TNI', '16 July, night'],
		['XXXX-WXX-2', 'Tuesday'],
		['195', 'the 1950s'],
		['19', 'the 20th century'],
		['2026-Q1', 'the first quarter of 2026'],
		['2026-H2', 'the second half of 2026'],
		['2026-SU', 'summer 2026'],
		['FY2025', 'fiscal 2025'],
		['PRESENT_REF', 'now'],
		['P3D', '3 days'],
		['P1Y6M', '1 year and 6 months'],
		['PTXM', 'some minutes'],
		['2019/2023-11', '2019 to 2023-11'],
		['BC0044', '44 BC'],
	])('has %s as people write it', (value, words) => {
		expect(readableDay(value)).toBe(words)
	})

	it.each([
		['P1D', 'every day'],
		['P2W', 'every 2 weeks'],
		['XXXX-WXX-1', 'every Monday'],
		['XXXX-WXX-XX', 'every weekday'],
	])('has the set %s as people write it', (value, words) => {
		expect(readableDay(value, 'SET')).toBe(words)
	})

	it('never fails on what the engine finds, and is one line', () => {
		for (const fact of engine.extract({text: `${article}\n\n${article}`, published}, {statements: 'all'}).facts)
			expect(describe(fact)).toMatch(/^\P{Ll}.*\S$/u)
	})
})

group('the facts that matter most', () => {
	it('are as many as are asked for, in the order of the text, and above a salience', () => {
		const {facts} = engine.extract({text: article, published})
		const top = engine.extract({text: article, published}, {top: 3}).facts
		expect(top).toHaveLength(3)
		expect(facts.filter((fact) => top.some(({id}) => id === fact.id))).toEqual(top)
		const least = Math.min(...top.map(({salience}) => salience))
		expect(facts.filter(({salience}) => salience > least).length).toBeLessThan(3)
		const salient = engine.extract({text: article, published}, {minSalience: least}).facts
		expect(salient.length).toBeGreaterThanOrEqual(3)
		for (const {salience} of salient) expect(salience).toBeGreaterThanOrEqual(least)
		expect(() => engine.extract({text: article}, {top: 0})).toThrow('Expected `top` to be a whole number from 1')
		expect(() => engine.extract({text: article}, {minSalience: 2})).toThrow('Expected `minSalience`')
	})
})

group('the first word of a phrase inside a sentence', () => {
	it.each([
		['The mill', 'the mill'],
		['A report', 'a report'],
		['Two mills', 'two mills'],
		['Two Rivers', 'Two Rivers'],
		['All Saints', 'All Saints'],
		['In a mill', 'in a mill'],
		['The Hollin mill', 'the Hollin mill'],
		['His Oslo mill', 'his Oslo mill'],
		['On Foods', 'On Foods'],
		['In Motion Daily', 'In Motion Daily'],
		['Will Moss', 'Will Moss'],
		['Norvik', 'Norvik'],
	])('%s', (words, inside) => {
		expect(withSmallOpener(words)).toBe(inside)
	})

	it.each([
		['In Oslo, mills fell', 'in Oslo, mills fell'],
		['On Monday it fell', 'on Monday it fell'],
		['Two Rivers fell', 'Two Rivers fell'],
	])('of a clause: %s', (words, inside) => {
		expect(withSmallClause(words)).toBe(inside)
	})
})

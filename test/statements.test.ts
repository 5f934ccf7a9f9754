import {describe, expect, it} from '@jest/globals'
import {statementPresentation} from '../src/facts/statement/presentation.js'
import {createEngine, extract} from '../src/index.js'

// What src/facts/cases/*.tsv can't say of statements.

const published = '2025-03-05'

const statementsOf = (text: string) =>
	extract({text, published}, {statements: 'all'}).facts.filter((fact) => fact.kind === 'statement')

const verbsOf = (text: string): string[] =>
	statementsOf(text).map(({subject, verb}) => `${subject?.text ?? '–'}, ${verb.lemma}`)

describe('verbs of statements', () => {
	it('are found where they have the form of another part of speech', () => {
		expect(verbsOf('The flood cost farmers about $48 million.')).toEqual(['The flood, cost'])
	})

	it.each([
		['Guests do things they could not do at home, such as baking bread and painting doors.', 'bake'],
		['Keane is tempted to run, given his ambition.', 'give'],
		['The verdict, as described by the judge, pleased many.', 'describe'],
	])('in %j are not %j', (text, lemma) => {
		expect(statementsOf(text).map(({verb}) => verb.lemma)).not.toContain(lemma)
	})

	it('are active where a participle has an object of its own', () => {
		const statements = statementsOf('So far this year, 14 towns passed at least 30 laws.')
		expect(statements.map(({voice}) => voice)).toEqual(['active'])
	})
})

describe('subjects of statements', () => {
	it.each([
		['Ana Ruiz and Tom Beck opened a shop in Lisbon.', 'Ana Ruiz and Tom Beck'],
		['Turku - The seven-time champion, Lars Holt, has positioned himself to buy the club.', 'Lars Holt'],
		['Lee compared Moss to former Iowa Gov. Peter Holt who backed the bill.', 'Peter Holt'],
	])('of %j have the name %j', (text, name) => {
		expect(statementsOf(text).map(({subject}) => subject?.name)).toContain(name)
	})
})

describe('adjuncts of statements', () => {
	it('are neither the source nor linking words', () => {
		const [statement] = statementsOf('However, the mill was also closed in 2004, according to the union.')
		expect(statement?.adjuncts.map(({text}) => text)).toEqual(['in 2004'])
		expect(statement?.claim.by).toBe('union')
	})
})

describe('times of statements', () => {
	it.each([
		['Hackers froze the terminals of six banks on Monday.', 'the terminals of six banks', 'on Monday'],
		['A fire tore through the old mill on Monday.', null, 'through the old mill; on Monday'],
	])('of %j', (text, object, adjuncts) => {
		const [statement] = statementsOf(text)
		expect(statement?.object?.text ?? null).toBe(object)
		expect(statement?.adjuncts.map((one) => one.text).join('; ')).toBe(adjuncts)
		expect(statement?.time).toBe('2025-03-03')
	})
})

it('a statement for readers marks what is denied, intended or predicted', () => {
	const described = (text: string): string[] => statementsOf(text).map(statementPresentation.describe)
	expect(described('The flood will close two roads.')).toEqual(['The flood · predicted: close · two roads'])
	expect(described('The company decided not to sell the mill.')).toContain(
		'The company · not, intended: sell · the mill',
	)
	// A passive with an agent is read as one.
	expect(described('The pilot was fired by Norvik Air.')).toEqual(['The pilot · fired by · Norvik Air'])
	expect(described('The mayor opened the bridge.')).toEqual(['The mayor · opened · the bridge'])
})

describe('the choice of statements', () => {
	const article =
		'The council closed the old pier on Monday. It was cold. Workers found cracks in two of its beams. ' +
		'“I think it is fine, you know,” a fisherman said.'
	const said = (statements?: 'main' | 'all', models?: false) =>
		createEngine(models === undefined ? {} : {models})
			.extract({text: article, published}, {...(statements && {statements})})
			.facts.filter((fact) => fact.kind === 'statement')

	it('keeps those that a reader would list, and all where they are asked for', () => {
		const lemmas = (facts: ReturnType<typeof said>) => facts.map(({verb}) => verb.lemma)
		expect(lemmas(said())).toEqual(expect.arrayContaining(['close', 'find']))
		expect(lemmas(said())).not.toContain('think')
		expect(said('all').length).toBeGreaterThan(said().length)
	})

	it('gives the same probability either way, and keeps all where there are no models', () => {
		const confidences = new Map(said('all').map(({id, confidence}) => [id, confidence]))
		for (const {id, confidence} of said()) expect(confidences.get(id)).toBe(confidence)
		expect(said('main', false)).toEqual(said('all', false))
	})

	it('leaves out direct speech about an unresolved pronoun, but not about `we`', () => {
		const subjects = (text: string) =>
			extract({text, published}).facts.flatMap((fact) => (fact.kind === 'statement' ? [fact.subject?.text] : []))
		const speech = (subject: string): string =>
			`“${subject} bought the old kiln in 2019 for £2 million,” said Ina Roth.`
		expect(subjects(speech('He'))).toEqual([])
		expect(subjects(speech('We'))).toEqual(['We'])
		expect(subjects(speech('Her brothers'))).toEqual(['Her brothers'])
	})

	it('leaves out half of what another statement gives: a purpose, a participle at a noun, an act that is asked for', () => {
		const text =
			'Norvik Air met Acme Foods on Monday to discuss a loan of £40 million. The council fined a firm selling old ferries £2 million. ' +
			'The union asked the port to hire 40 pilots.'
		const lemmas = (statements: 'all' | 'main') =>
			extract({text, published}, {statements}).facts.flatMap((fact) =>
				fact.kind === 'statement' ? [fact.verb.lemma] : [],
			)
		expect(lemmas('all')).toEqual(['meet', 'discuss', 'fine', 'sell', 'ask', 'hire'])
		expect(lemmas('main')).toEqual(['meet', 'fine', 'ask'])
	})

	it.each([
		['Ann Lee agreed on Monday to sell the mill to Norvik Air for $4 million.', 'sell'],
		['The storm forced Acme last year to close its mill in Oslo with a loss of 400 jobs.', 'close'],
		['Ann Lee beat Bo Ray by 400 votes on Sunday to become the first woman to lead Norland.', 'become'],
		['Ann Lee went to Oslo on Monday to sell the mill to Norvik Air for $4 million.', 'sell'],
	])('keeps of %j what the statement around it does not give: %j', (text, lemma) => {
		const kept = extract({text, published}).facts.flatMap((fact) =>
			fact.kind === 'statement' ? [fact.verb.lemma] : [],
		)
		expect(kept).toContain(lemma)
	})

	it('is an option of an engine too, and refuses other words', () => {
		const all = createEngine({statements: 'all'}).extract({text: article, published}).facts
		expect(all.filter(({kind}) => kind === 'statement')).toEqual(said('all'))
		expect(() => createEngine({statements: 'some' as 'all'})).toThrow("Expected `statements` to be 'main' or 'all'")
	})
})

describe('salience', () => {
	const article =
		'Harbour pilots strike\n\nPilots at the port of Grenmouth went on strike on Monday and stopped 40 ships, their union said. ' +
		'“We want to be paid for every night,” said Ann Lee, who leads the union. The sky was grey. She wore a hat.'

	it('orders the facts of an article: one of each sentence before a second of one, whatever is asked for', () => {
		const {facts} = extract({text: article, published})
		const first = new Map<number, number>()
		const later: number[] = []
		for (const {sentence, salience} of [...facts].sort((a, b) => b.salience - a.salience)) {
			expect(salience).toBeGreaterThan(0)
			expect(salience).toBeLessThanOrEqual(1)
			if (first.has(sentence)) later.push(salience)
			else first.set(sentence, salience)
		}
		for (const salience of later) // Rounded to six places.
			expect(salience).toBeLessThanOrEqual(Math.max(...first.values()) / 10 + 1e-6)
		const given = new Map(facts.map(({id, salience}) => [id, salience]))
		for (const {id, salience} of extract({text: article, published}, {kinds: ['quote', 'quantity']}).facts)
			expect(given.get(id)).toBe(salience)
		for (const {id, salience} of extract({text: article, published}, {statements: 'all'}).facts)
			if (given.has(id)) expect(given.get(id)).toBe(salience)
	})
})

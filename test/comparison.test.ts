import {describe, expect, it} from '@jest/globals'
import {createEngine} from '../src/extract.js'

const engine = createEngine()
const factsOf = (text: string) => engine.extract({text, published: '2026-03-12'}, {statements: 'all'}).facts

/** The numbers of a text, each with its date. */
const dated = (text: string): string[] =>
	factsOf(text).flatMap((fact) => (fact.kind === 'quantity' ? [`${fact.numeral.text}: ${fact.asOf}`] : []))

describe('the time of an older figure', () => {
	it.each([
		['Sales were 4.2 million, up from 3.9 million a year earlier.', ['4.2 million: null', '3.9 million: 2025']],
		['The port moved 4 million tonnes, compared with 3 million in 2020.', ['4 million: null', '3 million: 2020']],
		['The rate rose to 15 per cent from 12 per cent in 2019.', ['15: null', '12: 2019']],
		['Tolls eased to 3 per cent in May 2025 from 4 per cent in April 2025.', ['3: 2025-05', '4: 2025-04']],
		['The number of ferries rose from 12 in 2019 to 15 in 2022.', ['12: 2019', '15: 2022']],
		['The mill lost 9 million euros, versus a profit of 3 million in 2020.', ['9 million: null', '3 million: 2020']],
		['The port handled 41 ships, fewer than in 2019.', ['41: null']],
		['Bread prices fell 3 per cent, their worst week since March 2025.', ['3: null']],
		['Norvik sold 41 ships for the first time since the 1990s.', ['41: null']],
	])('%s', (text, wanted) => {
		expect(dated(text)).toEqual(wanted)
	})

	it('dates no statement and no event', () => {
		for (const fact of factsOf('Unemployment rose to 15 per cent from 12 per cent in 2019.')) {
			if (fact.kind === 'statement') expect(fact.time).toBeNull()
			if (fact.kind === 'event') expect(fact.date).toBeNull()
		}
	})

	it.each([
		['From May the port will charge 40 euros a ship.', ['40: 2026-05']],
		['Bread prices rose 5 percent from January to March.', ['5: 2026-01/2026-03']],
		['Fares will rise 4 per cent from March 2027.', ['4: 2027-03']],
		['Norvik has sold 41 ships since 2021.', ['41: 2021']],
		['Norvik raised $5 million from 12 investors in 2021.', ['5 million: 2021', '12: 2021']],
		['Police seized nine boats from two gangs in June 2025.', ['nine: null', 'two: 2025-06']],
		['The port fined nine firms no later than May 2025.', ['nine: 2025-05']],
	])('is none that something begins at: %s', (text, wanted) => {
		expect(dated(text)).toEqual(wanted)
	})
})

const eventDates = (text: string) =>
	factsOf(text).flatMap((fact) => (fact.kind === 'event' ? [`${fact.type}: ${fact.date?.value ?? null}`] : []))

describe('the date of an event', () => {
	it.each([
		['Ann Lee has been held since May 2025.', ['arrest: 2025-05']],
		['Ann Lee, the mayor since 2019, was charged with fraud.', ['charge: null']],
		['Police in Ohio, where fares rose in May, arrested Ann Lee.', ['arrest: null']],
		['The key rate rose to 5 per cent, the highest since 2008.', ['results: null']],
	])('is none of another: %s', (text, wanted) => {
		expect(eventDates(text)).toEqual(wanted)
	})
})

/** The percentages of a text, each with its agent and direction. */
const held = (text: string): string[] =>
	factsOf(text).flatMap((fact) =>
		fact.kind === 'quantity' && fact.type === 'percent' ? [`${fact.numeral.text}: ${fact.agent}, ${fact.change}`] : [],
	)

describe('whose an older or other figure is, and whether it changes', () => {
	it.each([
		['The Greens took 17%, against 12% for the Liberals.', ['17: Greens, null', '12: Liberals, null']],
		['Unemployment rose to 15 per cent from 12 per cent in 2019.', ['15: null, null', '12: null, null']],
		// A figure has a direction where it is the size of the change.
		['The bank raised its key rate by 1%.', ['1: The bank, up']],
		['The bank raised its key rate to 4% from 3%.', ['4: The bank, null', '3: The bank, null']],
	])('%s', (text, wanted) => {
		expect(held(text)).toEqual(wanted)
	})
})

import type {QuoteCase} from './cases.js'

/** Where what is told begins and ends. */
export const edges: readonly QuoteCase[] = [
	{
		text: 'Anna Keller said that the pier had been closed, but that the ferry would run.',
		quotes: [['that the pier had been closed, but that the ferry would run', 'Anna Keller']],
	},
	{
		text: 'Anna Keller said that the budget was "a sham" and accused the council of lying.',
		quotes: [
			['of lying', 'Anna Keller'],
			['that the budget was "a sham"', 'Anna Keller'],
		],
	},
	{
		text: 'Owen Pryce declined to answer. In a letter, Anna Keller said: "The pier is closed."',
		quotes: [
			['to answer', 'Owen Pryce'],
			['The pier is closed.', 'Anna Keller'],
		],
	},
	{
		text: 'Anna Keller asked, "Why? Who has the money? Nobody on this council has told us where it went."',
		quotes: [['Why? Who has the money? Nobody on this council has told us where it went.', 'Anna Keller']],
	},
	{
		text: 'Four hundred people have left the valley, the fire service said, as crews tried to reach the farms.',
		quotes: [['Four hundred people have left the valley', 'fire service']],
	},
	{
		text: 'Two hundred people slept in the hall, according to the relief agency, which runs three shelters.',
		quotes: [['Two hundred people slept in the hall', 'relief agency']],
	},
	{
		text: 'Anna Keller described the contract with the ferry company as "a gift to its owners".',
		quotes: [['a gift to its owners', 'Anna Keller']],
	},
	{
		text: 'Anna Keller called the contract a "gift" to a "company of friends".',
		quotes: [['a "gift" to a "company of friends"', 'Anna Keller']],
	},
	{
		text: 'Owen Pryce called the report “thin and, at times, careless”.',
		quotes: [['thin and, at times, careless', 'Owen Pryce']],
	},
	{
		text: 'Anna Keller questioned the council’s right to sell the pier.',
		quotes: [['the council’s right to sell the pier', 'Anna Keller']],
	},
	{
		text: 'Anna Keller asked the council for her son to be heard.',
		quotes: [['for her son to be heard', 'Anna Keller']],
	},
	{
		text: 'Anna Keller says the decision to sell the pier was wrong.',
		quotes: [['the decision to sell the pier was wrong', 'Anna Keller']],
	},
]

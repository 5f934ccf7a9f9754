import type {QuoteCase} from './cases.js'

/** Where content begins and ends. */
export const contentEdges: readonly QuoteCase[] = [
	{
		text: 'Anna Keller said that the pier had been closed, but that the ferry would run.',
		quotes: [['that the pier had been closed, but that the ferry would run', 'Anna Keller']],
	},
	{
		text: 'Anna Keller said that the budget was "a sham" and accused the council of lying.',
		quotes: [
			['the council of lying', 'Anna Keller'],
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
		text: 'Two hundred people slept in the hall, according to the relief agency, which runs three shelters.',
		quotes: [['Two hundred people slept in the hall', 'relief agency']],
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
		text: 'The port is empty, as Anna Keller explained.',
		quotes: [['The port is empty', 'Anna Keller']],
	},
	{text: 'Doha: Tickets for the ferry cost more this year.', quotes: []},
	{
		text: '“The pier is weak”, Anna Keller said, according to a transcript of the meeting.',
		quotes: [['The pier is weak', 'Anna Keller']],
	},
	{
		text: '“Divers saw it first. We closed the pier at once. It will be repaired by spring,” Anna Keller insisted.',
		quotes: [['Divers saw it first. We closed the pier at once. It will be repaired by spring', 'Anna Keller']],
	},
	{
		text: 'Anna Keller said, if elected mayor, she would close the pier.',
		quotes: [['if elected mayor, she would close the pier', 'Anna Keller']],
	},
	{text: 'The pier seems to be weak.', quotes: []},
	{text: 'Correction: The port was empty in May.', quotes: []},
	{
		text: 'Anna Keller says the decision to sell the pier was wrong.',
		quotes: [['the decision to sell the pier was wrong', 'Anna Keller']],
	},
]

/** Words of the narrator behind content, nouns that report, demands. */
export const reportingNouns: readonly QuoteCase[] = [
	{
		text: 'Anna Keller said the ferry would run all winter – a promise that few in the valley believe.',
		quotes: [['the ferry would run all winter', 'Anna Keller']],
	},
	{
		text: 'Anna Keller scolded the board: “It has leaked for years,” she said. “Nobody came to look.”',
		quotes: [['It has leaked for years … Nobody came to look.', 'Anna Keller']],
	},
	{
		text: '“The pier is closed,” said Anna Keller, noting that it had leaked for years. “Nobody may enter it.”',
		quotes: [
			['The pier is closed … Nobody may enter it.', 'Anna Keller'],
			['that it had leaked for years', 'Anna Keller'],
		],
	},
	{
		text: 'Anna Keller wrote: ‘The pier was built in 1890. It has no owner.\n\n‘Nobody may close it.’\n\nThe council met in May.',
		quotes: [['The pier was built in 1890. It has no owner. … Nobody may close it.', 'Anna Keller']],
	},
	{
		text: 'Anna Keller demanded the pier be closed.',
		quotes: [['the pier be closed', 'Anna Keller']],
	},
	{
		text: 'It was learned from neighbours that the house had been empty since May.',
		quotes: [['that the house had been empty since May', 'neighbours']],
	},
]

/** Cues whose frame the tree loses, and words led in or signed without a verb of saying. */
export const cueFrames: readonly QuoteCase[] = [
	{
		text: 'Anna Keller accused Owen Pryce, who ran the ferry for ten years, of hiding the accounts.',
		quotes: [['Owen Pryce, who ran the ferry for ten years, of hiding the accounts', 'Anna Keller']],
	},
	{text: 'Police arrested a man accused of selling stolen boats.', quotes: [['of selling stolen boats', null]]},
	{
		text: 'Anna Keller explains, in a long letter, that the pier was never safe.',
		quotes: [['that the pier was never safe', 'Anna Keller']],
	},
	{
		text: 'Anna Keller hopes for May. If builders strike, she added, the pier will stay shut.',
		quotes: [['If builders strike … the pier will stay shut', 'Anna Keller']],
	},
	{
		text: 'According to one poll for the council that came out on Sunday, most voters want a bridge.',
		quotes: [['most voters want a bridge', 'one poll for the council']],
	},
	{
		text: 'Anna Keller said after the concert she would sell both piers.',
		quotes: [['she would sell both piers', 'Anna Keller']],
	},
	{
		text: 'Anna Keller ended with a joke: “If the bridge falls, I can swim.”',
		quotes: [['If the bridge falls, I can swim.', 'Anna Keller']],
	},
	{
		text: 'Anna Keller disagreed.\n\nShe said:\n\n“The bridge has been safe since the spring.”',
		quotes: [['The bridge has been safe since the spring.', 'Anna Keller']],
	},
	{
		text: '“The pier belongs to all of us.” ― Anna Keller.',
		quotes: [['The pier belongs to all of us.', 'Anna Keller']],
	},
	{
		text: 'Anna Keller, the head of the harbour union, disagreed. Rents fell in May. The pier reopened.',
		quotes: [],
	},
	{
		text: 'The ferry sank at 2:40 a.m. local time in water 30 metres deep, according to the national weather institute.',
		quotes: [['The ferry sank at 2:40 a.m. local time in water 30 metres deep', 'national weather institute']],
	},
	{
		text: '“It is a toy,” Anna Keller said of plans for a cable car. “We need a bridge.”',
		quotes: [['It is a toy … We need a bridge.', 'Anna Keller']],
	},
	{
		text: 'Anna Keller told Owen Pryce that the decision to hold the fair came after a visit.',
		quotes: [['that the decision to hold the fair came after a visit', 'Anna Keller']],
	},
	{
		text: 'None of that stopped Pryce from boasting about his boats (he is “in a different league,” his campaign claimed).',
		quotes: [['he is “in a different league,”', 'his campaign']],
	},
	{
		text: 'The ‘Compact with Harbours’ promised to build nine piers.',
		quotes: [['to build nine piers', '‘Compact with Harbours’']],
	},
	{
		text: 'As every job gets easier, Anna Keller noted, it takes less of a person.',
		quotes: [['As every job gets easier … it takes less of a person', 'Anna Keller']],
	},
]

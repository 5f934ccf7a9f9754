import type {QuoteCase} from './cases.js'

/** Things that nobody says, and what pictures and polls show. */
export const filtered: readonly QuoteCase[] = [
	{text: 'Anna Keller isn’t troubled about the boats the ferry company lost in May.', quotes: []},
	{text: 'The storm illustrates how the harbour has changed.', quotes: []},
	{text: 'The voters are unaware that the pier is closed.', quotes: []},
	{text: 'It seems that the pier has been closed.', quotes: []},
	{text: 'Anna Keller signed a bill that would close the pier.', quotes: []},
	{
		text: 'The new survey, which was taken in May, showed Anna Keller gaining ground in the valley.',
		quotes: [['Anna Keller gaining ground in the valley', 'new survey']],
	},
	{
		text: 'The council met after a survey showing rents falling in every street.',
		quotes: [['rents falling in every street', 'survey']],
	},
	{
		text: 'Owen Pryce trails in a poll published on Monday that showed the mayor gaining ground in the valley.',
		quotes: [['the mayor gaining ground in the valley', 'poll']],
	},
	{
		text: 'Owen Pryce was alone. He begged for the guards to bring him his boots.',
		quotes: [['for the guards to bring him his boots', 'Owen Pryce']],
	},
	{
		text: 'The board’s letter recommends the council instead sell the pier to the town.',
		quotes: [['the council instead sell the pier to the town', 'board’s letter']],
	},
	{
		text: 'Anna Keller pointed out that the pier was closed.',
		quotes: [['that the pier was closed', 'Anna Keller']],
	},
	{
		text: 'Anna Keller said rents fell by 12 percent (from 14 percent in May).',
		quotes: [['rents fell by 12 percent (from 14 percent in May)', 'Anna Keller']],
	},
]

import type {PeopleCase} from './people-case.js'

/** Posts that verbs tell: who takes, leaves and hands over what; and what tells none. */
export const roleClauseCases: readonly PeopleCase[] = [
	{text: 'The panel said that Anna Lund is not fit to be president.', roles: []},
	{text: 'Peter Moss had an offer to serve as mayor.', roles: []},
	{text: 'Peter Moss came not as a director but as a guest.', roles: []},
	{
		text: 'Peter Moss will step down as chairman of Nokia in June.',
		roles: [['Peter Moss', 'chairman', 'Nokia', 'current']],
	},
	{
		text: 'Anna Lund lives in Oslo. She was finance minister until 2019.',
		roles: [['Anna Lund', 'finance minister', null, 'former']],
	},
	{text: 'Anna Lund sold her house. She is a very good leader.', roles: []},
	{text: 'Former First Lady Anna Lund spoke.', roles: [['Anna Lund', 'First Lady', null, 'former']]},
	{text: 'The Custodian of the Two Lakes King Peter Moss agreed.', roles: [['Peter Moss', 'King', null, 'current']]},
	{
		text: 'Peter Moss, a Republican campaign strategist living near Akron, agreed.',
		roles: [['Peter Moss', 'Republican campaign strategist', null, 'current']],
	},
	{
		text: 'Sen. Anna Lund told the Senate that Rep. Peter Moss was ill. State Sen. Mary Holt agreed.',
		roles: [
			['Anna Lund', 'Sen.', 'Senate', 'current'],
			['Peter Moss', 'Rep.', null, 'current'],
			['Mary Holt', 'State Sen.', null, 'current'],
		],
	},
	{text: 'Peter Moss met then-Senator Anna Lund.', roles: [['Anna Lund', 'Senator', null, 'former']]},
	{
		text: 'Sen. Anna Lund met Sen. Peter Moss and Sen. Mary Holt. The Ohio senator said that it had rained.',
		roles: [
			['Anna Lund', 'Sen.', null, 'current'],
			['Peter Moss', 'Sen.', null, 'current'],
			['Mary Holt', 'Sen.', null, 'current'],
		],
	},
	// A title without an article opens the sentence, and its field has two names
	{
		text: 'Minister of Roads and Bridges, Anna Lund said it had rained.',
		roles: [['Anna Lund', 'Minister of Roads and Bridges', null, 'current']],
	},
	{
		text: 'Anna Lund, mayor of Oslo and president of Acme Bank, left.',
		roles: [
			['Anna Lund', 'president', 'Acme Bank', 'current'],
			['Anna Lund', 'mayor', 'Oslo', 'current'],
		],
	},
	{
		text: 'Anna Lund, who has been chief of Acme Bank since 2014, met her running mate Peter Moss.',
		roles: [
			['Anna Lund', 'chief', 'Acme Bank', 'current'],
			['Peter Moss', 'running mate', null, 'current'],
		],
	},
	{text: 'Rep. Anna Lund (D-Ohio) left.', roles: [['Anna Lund', 'Rep.', 'Ohio', 'current']]},
	{text: 'The film of Anna Lund from YouTube ran for an hour.', roles: []},
	{
		text: 'Anna Lund will become chief executive of Oxfam on May 1.',
		roles: [['Anna Lund', 'chief executive', 'Oxfam', 'elect']],
	},
	{
		text: 'Ida Moe was asked to step down as chair of the league in May.',
		roles: [],
	},
	{
		text: 'Ida Moe, head of the school and chairman of the fair committee, arrived late.',
		roles: [
			['Ida Moe', 'chairman of the fair committee', null, 'current'],
			['Ida Moe', 'head of the school', null, 'current'],
		],
	},
	{text: 'Ida Moe is no longer head of Oxfam.', roles: [['Ida Moe', 'head', 'Oxfam', 'former']]},
	{text: 'Ida Moe stepped aside as chair of Oxfam.', roles: [['Ida Moe', 'chair', 'Oxfam', 'former']]},
]

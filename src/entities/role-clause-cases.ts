import type {PeopleCase} from './people-case.js'

/** Posts that verbs tell: who takes, leaves and hands over what; and what tells none. */
export const roleClauseCases: readonly PeopleCase[] = [
	{text: 'The panel said that Anna Lund is not fit to be president.', roles: []},
	{
		text: 'Nokia’s finance director, Anna Lund, will succeed Tomas Becker as chief executive in March.',
		roles: [
			['Anna Lund', 'finance director', 'Nokia', 'current'],
			['Anna Lund', 'chief executive', null, 'elect'],
			['Tomas Becker', 'chief executive', null, 'current'],
		],
	},
	{
		text: 'Peter Moss was succeeded by Anna Lund as chairman.',
		roles: [
			['Peter Moss', 'chairman', null, 'former'],
			['Anna Lund', 'chairman', null, 'current'],
		],
	},
	{
		text: 'Peter Moss is to be replaced by Anna Lund as chairman.',
		roles: [
			['Peter Moss', 'chairman', null, 'current'],
			['Anna Lund', 'chairman', null, 'elect'],
		],
	},
	{text: 'Anna Lund is to become mayor of Narva.', roles: [['Anna Lund', 'mayor', 'Narva', 'elect']]},
	{text: 'Anna Lund, then the head of Nokia, signed it.', roles: [['Anna Lund', 'head', 'Nokia', 'former']]},
	{text: 'Peter Moss had an offer to serve as mayor.', roles: []},
	{text: 'Peter Moss came not as a director but as a guest.', roles: []},
	{
		text: 'The premier named Peter Moss’s deputy, Anna Lund, as acting minister.',
		roles: [
			['Anna Lund', 'deputy', null, 'current'],
			['Anna Lund', 'minister', null, 'acting'],
		],
	},
	{
		text: 'Nokia named Anna Lund chief executive, replacing Tomas Becker, who will step down in June.',
		roles: [
			['Anna Lund', 'chief executive', 'Nokia', 'current'],
			['Tomas Becker', 'chief executive', 'Nokia', 'current'],
		],
	},
	{
		text: 'Anna Lund was appointed governor on Monday, succeeding Paul Renn.',
		roles: [
			['Anna Lund', 'governor', null, 'current'],
			['Paul Renn', 'governor', null, 'former'],
		],
	},
	{
		text: 'Anna Lund took over as chief executive of Nokia in May from Peter Moss.',
		roles: [
			['Anna Lund', 'chief executive', 'Nokia', 'current'],
			['Peter Moss', 'chief executive', 'Nokia', 'former'],
		],
	},
	{
		text: 'Anna Lund took over from Peter Moss as chief executive of Nokia in May.',
		roles: [
			['Anna Lund', 'chief executive', 'Nokia', 'current'],
			['Peter Moss', 'chief executive', 'Nokia', 'former'],
		],
	},
	{text: 'Peter Moss joined Oxfam as director in May.', roles: [['Peter Moss', 'director', 'Oxfam', 'current']]},
	{text: 'Anna Lund took office as president on Jan. 3.', roles: [['Anna Lund', 'president', null, 'current']]},
	{
		text: 'Peter Moss will step down as chairman of Nokia in June.',
		roles: [['Peter Moss', 'chairman', 'Nokia', 'current']],
	},
	{
		text: 'Anna Lund lives in Oslo. She was finance minister until 2019.',
		roles: [['Anna Lund', 'finance minister', null, 'former']],
	},
	{text: 'Anna Lund sold her house. She is a very good leader.', roles: []},
	{
		text: 'The president of the Supreme Ports Tribunal (SPT), Anna Lund, agreed.',
		roles: [['Anna Lund', 'president', 'Supreme Ports Tribunal', 'current']],
	},
	{text: 'Former First Lady Anna Lund spoke.', roles: [['Anna Lund', 'First Lady', null, 'former']]},
	{text: 'The Custodian of the Two Lakes King Peter Moss agreed.', roles: [['Peter Moss', 'King', null, 'current']]},
	{
		text: 'Peter Moss, a Republican campaign strategist who worked in Ohio, agreed.',
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
	{
		text: 'Sen. Anna Lund, D-Ohio, chairwoman of the panel, met Peter Moss, R-Vt. The Republican mayor left.',
		roles: [
			['Anna Lund', 'Sen.', 'Ohio', 'current'],
			['Anna Lund', 'chairwoman of the panel', null, 'current'],
		],
	},
	{text: 'Peter Moss met then-Senator Anna Lund.', roles: [['Anna Lund', 'Senator', null, 'former']]},
	{
		text: 'Peter Moss, the mayor, agreed. The head of the National Ports Agency (NPA), Ada Obi, left.',
		roles: [
			['Peter Moss', 'mayor', null, 'current'],
			['Ada Obi', 'head', 'National Ports Agency', 'current'],
		],
	},
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
		text: 'Anna Lund will become chief executive of Acme on May 1.',
		roles: [['Anna Lund', 'chief executive', 'Acme', 'elect']],
	},
	{
		text: 'Carl Holt succeeded Eva Moss as chairman of Acme in May.',
		roles: [
			['Carl Holt', 'chairman', 'Acme', 'current'],
			['Eva Moss', 'chairman', 'Acme', 'former'],
		],
	},
	{
		text: 'Ida Moe was forced to step down as chair of the league in May.',
		roles: [['Ida Moe', 'chair of the league', null, 'former']],
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
	{
		text: 'Ida Moe, former press director for Ohio Governor Carl Holt and now head of the port, arrived late.',
		roles: [
			['Ida Moe', 'head of the port', null, 'current'],
			['Ida Moe', 'press director', null, 'former'],
			['Carl Holt', 'Governor', 'Ohio', 'current'],
		],
	},
	{text: 'Ida Moe nearly became chair of the league.', roles: []},
	{text: 'Would-be mayor Ida Moe spoke.', roles: []},
	{text: 'Ida Moe is no longer head of Acme.', roles: [['Ida Moe', 'head', 'Acme', 'former']]},
	{text: 'Ida Moe lost her job as head of Acme.', roles: [['Ida Moe', 'head', 'Acme', 'former']]},
	{text: 'Ida Moe stepped aside as chair of Acme.', roles: [['Ida Moe', 'chair', 'Acme', 'former']]},
]

import type {PeopleCase} from './people-case.js'

/** Posts: by title, apposition and verb; former, acting, elect and nominee; with and without their body. */
export const roleCases: readonly PeopleCase[] = [
	{text: 'Finance Minister Jonas Berg resigned.', roles: [['Jonas Berg', 'Finance Minister', null, 'current']]},
	{text: 'On Monday Governor Mary Holt spoke.', roles: [['Mary Holt', 'Governor', null, 'current']]},
	{text: 'Former Governor Mary Holt spoke first.', roles: [['Mary Holt', 'Governor', null, 'former']]},
	{text: 'The acting director, Paul Renn, declined.', roles: [['Paul Renn', 'director', null, 'acting']]},
	{text: 'President-elect Mary Holt arrived in Vienna.', roles: [['Mary Holt', 'President-elect', null, 'elect']]},
	{text: 'Mary Holt, a spokeswoman for Oxfam, agreed.', roles: [['Mary Holt', 'spokeswoman', 'Oxfam', 'current']]},
	{
		text: 'Mary Holt, 45, director of the World Health Organization, agreed.',
		roles: [['Mary Holt', 'director', 'World Health Organization', 'current']],
	},
	{text: 'Mary Holt is the chief executive of Toyota.', roles: [['Mary Holt', 'chief executive', 'Toyota', 'current']]},
	{text: "France's president, Mary Holt, agreed.", roles: [['Mary Holt', 'president', 'France', 'current']]},
	{text: 'U.S. Secretary of State Mary Holt agreed.', roles: [['Mary Holt', 'Secretary of State', 'U.S.', 'current']]},
	{
		text: 'Sen. Mary Holt of Texas and Peter Moss of Ohio agreed.',
		roles: [['Mary Holt', 'Sen.', 'Texas', 'current']],
	},
	{
		text: 'The club was put up for sale by its Russian owner Mary Holt, the driver announced on Friday.',
		roles: [['Mary Holt', 'owner', 'Russia', 'current']],
	},
	{text: 'They met Mary Holt, lawyers and friends.', roles: []},
	{
		text: 'Mary Holt is a lawyer and the director of Oxfam.',
		roles: [
			['Mary Holt', 'director', 'Oxfam', 'current'],
			['Mary Holt', 'lawyer', null, 'current'],
		],
	},
	{
		text: 'A field organizer with Oxfam, Mary Holt said no.',
		roles: [['Mary Holt', 'field organizer', 'Oxfam', 'current']],
	},
	{text: 'Mary Holt, an aide to Anna Lund and the mayor, agreed.', roles: [['Mary Holt', 'aide', null, 'current']]},
	{
		text: 'Councilmembers Mary Holt and Peter Moss agreed.',
		roles: [
			['Peter Moss', 'Councilmembers', null, 'current'],
			['Mary Holt', 'Councilmembers', null, 'current'],
		],
	},
	{text: 'Mary Holt left the room.', roles: []},
	{text: 'The ministers met Mary Holt, and a president sang.', roles: []},
	{text: 'Interim President Laura Webb called for calm.', roles: [['Laura Webb', 'President', null, 'acting']]},
	{text: 'Gov. Susan Clarke signed the bill.', roles: [['Susan Clarke', 'Gov.', null, 'current']]},
	{text: 'Sgt. Peter Moss led the search.', roles: [['Peter Moss', 'Sgt.', null, 'current']]},
	{text: 'Susan Clarke was elected mayor on Sunday.', roles: [['Susan Clarke', 'mayor', null, 'current']]},
	{text: 'Peter Moss resigned as chairman of Nokia.', roles: [['Peter Moss', 'chairman', 'Nokia', 'former']]},
	{text: 'Laura Webb became president of Peru.', roles: [['Laura Webb', 'president', 'Peru', 'current']]},
	{text: 'Peter Moss, the head of Interpol, disagreed.', roles: [['Peter Moss', 'head', 'Interpol', 'current']]},
	{text: 'Peter Moss was the manager of Arsenal.', roles: [['Peter Moss', 'manager', 'Arsenal', 'former']]},
	{text: 'Deputy Prime Minister Anna Lund resigned.', roles: [['Anna Lund', 'Deputy Prime Minister', null, 'current']]},
	{text: 'His brother, Peter Moss, waited outside.', roles: []},
	{text: 'The victim, Anna Lund, was 31.', roles: []},
	{text: 'The late actor Peter Moss owned the house.', roles: [['Peter Moss', 'actor', null, 'former']]},
	{text: 'NBC host Peter Moss laughed.', roles: [['Peter Moss', 'host', 'NBC', 'current']]},
	{text: 'Former Oslo mayor Mary Holt spoke.', roles: [['Mary Holt', 'mayor', 'Oslo', 'former']]},
	{text: 'Peter Moss, a former Nokia engineer, agreed.', roles: [['Peter Moss', 'engineer', 'Nokia', 'former']]},
	{
		text: 'Nokia hired twelve people. Peter Moss, the company’s new treasurer, agreed.',
		roles: [['Peter Moss', 'treasurer', 'Nokia', 'current']],
	},
	{
		text: 'Oxfam closed two offices. Its director, Anna Lund, said so.',
		roles: [['Anna Lund', 'director', 'Oxfam', 'current']],
	},
	{
		text: 'Mary Holt, President & CEO of Nokia, agreed.',
		roles: [['Mary Holt', 'President & CEO', 'Nokia', 'current']],
	},
	{
		text: 'The chair of the Senate’s budget committee, Mary Holt, agreed.',
		roles: [['Mary Holt', 'chair', 'Senate', 'current']],
	},
	{
		text: 'President Laura Webb spoke first. Laura Webb, the president of Peru, sat down.',
		roles: [['Laura Webb', 'President', 'Peru', 'current']],
	},
	{text: 'Peter Moss, a spokesman for Mr. Lund, agreed.', roles: [['Peter Moss', 'spokesman', null, 'current']]},
	{text: 'Her successor, Anna Lund, agreed.', roles: []},
	{
		text: 'Peter Moss, deputy national security adviser, agreed.',
		roles: [['Peter Moss', 'deputy national security adviser', null, 'current']],
	},
	{text: 'The diplomat Sir Peter Moss agreed.', roles: [['Peter Moss', 'diplomat', null, 'current']]},
	{text: 'Through an aide, Peter Moss declined.', roles: []},
	{
		text: 'Anna Lund, director of Oxford’s Institute of Harbour Research, agreed.',
		roles: [['Anna Lund', 'director', 'Institute of Harbour Research', 'current']],
	},
	{
		text: 'France’s far-right National Front party leader, Anna Lund, agreed.',
		roles: [['Anna Lund', 'party leader', 'National Front', 'current']],
	},
	{text: 'Hewlett Packard CEO Anna Lund agreed.', roles: [['Anna Lund', 'CEO', 'Hewlett Packard', 'current']]},
	{text: 'The officials Peter Moss met in May had left.', roles: []},
	{text: 'German Chancellor Anna Lund flew home.', roles: [['Anna Lund', 'Chancellor', 'Germany', 'current']]},
	{text: 'Anna Lund, the mayor’s press secretary, agreed.', roles: [['Anna Lund', 'press secretary', null, 'current']]},
	{text: 'Anna Lund, the premier’s sister, agreed.', roles: []},
	{text: 'Peter Moss, Lund’s lawyer, agreed.', roles: [['Peter Moss', 'lawyer', null, 'current']]},
	{text: 'The actor Sir Peter Moss, thanked the donors.', roles: [['Peter Moss', 'actor', null, 'current']]},
	{
		text: 'Then-Oslo mayor Mary Holt signed it.',
		roles: [['Mary Holt', 'mayor', 'Oslo', 'former']],
	},
	{
		text: 'The House voted. House Speaker Anna Lund agreed.',
		roles: [['Anna Lund', 'Speaker', 'House', 'current']],
	},
	{text: 'San Diego Mayor Mary Holt agreed.', roles: [['Mary Holt', 'Mayor', 'San Diego', 'current']]},
	{
		text: 'MEC for Health Anna Lund opened the ward.',
		roles: [['Anna Lund', 'MEC for Health', null, 'current']],
	},
	{
		text: 'The guests were the Minister of Farms and Public Roads, Carl Holt; the Minister of Ports, Eva Moss, and a band.',
		roles: [
			['Carl Holt', 'Minister of Farms and Public Roads', null, 'current'],
			['Eva Moss', 'Minister of Ports', null, 'current'],
		],
	},
	{
		text: 'The head of the Narva Labour faction, Anna Lund, introduced the bill.',
		roles: [['Anna Lund', 'head', 'Narva Labour', 'current']],
	},
	{
		text: 'Ledger Editor-in-Chief Anna Lund met Carl Holt, a long-shot presidential candidate.',
		roles: [
			['Anna Lund', 'Editor-in-Chief', null, 'current'],
			['Carl Holt', 'presidential candidate', null, 'current'],
		],
	},
	{
		text: 'Democratic nominee Anna Lund faces Green Party candidate Carl Holt. Some back the likely Green Party nominee.',
		roles: [
			['Anna Lund', 'Democratic nominee', null, 'nominee'],
			['Carl Holt', 'candidate', 'Green Party', 'current'],
		],
	},
	{
		text: "Maria Lopez, head of the bank's legal team, resigned in March.",
		roles: [['Maria Lopez', "head of the bank's legal team", null, 'current']],
	},
	{text: 'Det Supt Mary Holt agreed.', roles: [['Mary Holt', 'Det Supt', null, 'current']]},
]

import type {QuoteCase} from './cases.js'

/** Words beside content, and words of it that a parser attaches elsewhere. */
export const besideContent: readonly QuoteCase[] = [
	{
		text: 'Back on the quay, Anna Keller said the ferry will leave in May.',
		quotes: [['the ferry will leave in May', 'Anna Keller']],
	},
	{
		text: 'Four of the divers said in later talks the dam is not a danger, but rather a blessing for the valley.',
		quotes: [['the dam is not a danger, but rather a blessing for the valley', 'Four of the divers']],
	},
	{
		text: '“It’s nonsense,” Anna Keller said on “The Morning Ferry.” “Nobody will sail.”',
		quotes: [['It’s nonsense … Nobody will sail.', 'Anna Keller']],
	},
	{
		text: 'Anna Keller said the board had signed a deal with Acme, which runs the ferry.',
		quotes: [['the board had signed a deal with Acme, which runs the ferry', 'Anna Keller']],
	},
]

/** Sources of few words or none. */
export const shortSources: readonly QuoteCase[] = [
	{
		text: 'Dust would also reach other residents, who believe it would ruin them.',
		quotes: [['it would ruin them', 'other residents']],
	},
	{
		text: 'Judge Dora Hanwell was quite candid with renters.\n\nHouse Bill 2267, which halved the rights of lodgers, lay unsigned on the desk of Gov. Carl Tree. If Tree gave in, Hanwell said, it would do “untold” damage to renters.',
		quotes: [['If Tree gave in … it would do “untold” damage to renters', 'Dora Hanwell']],
	},
	{
		text: '“Each time you mention it,” Anna Keller said, pointing to the dam, “you arm everybody with plans to close it.”',
		quotes: [['Each time you mention it … you arm everybody with plans to close it.', 'Anna Keller']],
	},
	{
		text: '“It never was about money,” Owen Marsh said at a dinner in Lowport, where Maud Tellis also spoke. “Trust is on the line.”',
		quotes: [['It never was about money … Trust is on the line.', 'Owen Marsh']],
	},
	{
		text: 'Union of Farmers Narva and the Labour Party met the board. Jemat Ulma Narva told the board that the machines are bad. The party also recommended more guards.',
		quotes: [
			['that the machines are bad', 'Jemat Ulma Narva'],
			['more guards', 'Jemat Ulma Narva'],
		],
	},
]

/** Second halves, what goes on behind a comma, what only looks like content. */
export const secondClauses: readonly QuoteCase[] = [
	{
		text: 'Opponents maintained that the old ferry is safe and served the valley well for years.',
		quotes: [['that the old ferry is safe and served the valley well for years', 'Opponents']],
	},
	{
		text: 'Anna Keller said that the council was not rushing the sale, but needed to find a buyer.',
		quotes: [['that the council was not rushing the sale, but needed to find a buyer', 'Anna Keller']],
	},
	{
		text: 'The port was described by Mayor Anna Keller as “a gift to thieves”.',
		quotes: [['a gift to thieves', 'Anna Keller']],
	},
	{
		text: '“Sell the pier!” a docker shouted — Keller smiled, then replied: “Only to you.”',
		quotes: [
			['Sell the pier!', 'docker'],
			['Only to you.', 'Keller'],
		],
	},
	{
		text: 'The council found a buyer, a deal that harbour master Anna Keller described as “a gift in a torn sack”.',
		quotes: [['a gift in a torn sack', 'Anna Keller']],
	},
	{
		text: 'Anna Keller nodded. “Bring boots.” Under the terms offered by Acme, ferries would have left every hour.',
		quotes: [['Bring boots.', 'Anna Keller']],
	},
	{
		text: 'The harbour master called on owners in the old town, Narva, to be patient and to move their boats.',
		quotes: [['to be patient and to move their boats', 'harbour master']],
	},
	{text: 'With all nine towns reporting, Anna Keller had 41 per cent of the vote.', quotes: []},
	{
		text: 'The port has printed a slogan on its ferries: “It leaks.”',
		quotes: [['It leaks.', 'port']],
	},
	{
		text: '“It is the only safe pier,” retired harbour master Owen Pryce said.',
		quotes: [['It is the only safe pier', 'Owen Pryce']],
	},
	{
		text: 'Keller filed a lawsuit alleging that the pier leaks.',
		quotes: [['that the pier leaks', 'Keller']],
	},
	{
		text: 'The Harbour Alliance called on the president to dismiss the minister.',
		quotes: [['to dismiss the minister', 'Harbour Alliance']],
	},
]

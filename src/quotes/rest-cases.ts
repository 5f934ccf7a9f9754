import type {QuoteCase} from './cases.js'

/** Words beside what is told, and words of it that a parser hangs elsewhere. */
export const rests: readonly QuoteCase[] = [
	{
		text: 'Back on the quay, Anna Keller said the ferry will leave in May.',
		quotes: [['the ferry will leave in May', 'Anna Keller']],
	},
	{
		text: 'Nine ferries have been sold, according to the Harbour Fund, a small charity that studies shipping policy.',
		quotes: [['Nine ferries have been sold', 'Harbour Fund']],
	},
	{
		text: 'According to the harbour news agency, quoting the island’s police chief Ruud Bergen, the ferry sank in May.',
		quotes: [['the ferry sank in May', 'harbour news agency']],
	},
	{
		text: 'Anna Keller, who sat on the board for years, told the Narva Daily’s weekly talk show it is clear from the papers that the dam leaks.',
		quotes: [['it is clear from the papers that the dam leaks', 'Anna Keller']],
	},
	{
		text: 'Four of the divers said in later talks the dam is not a danger, but rather a blessing for the valley.',
		quotes: [['the dam is not a danger, but rather a blessing for the valley', 'Four of the divers']],
	},
	{
		text: 'Sailing, Anna Keller said in an interview, gives the town a name.',
		quotes: [['Sailing … gives the town a name', 'Anna Keller']],
	},
	{
		text: '“It’s nonsense,” Anna Keller said on “The Morning Ferry.” “Nobody will sail.”',
		quotes: [['It’s nonsense … Nobody will sail.', 'Anna Keller']],
	},
	{
		text: 'Many villages are in danger of flooding, allege local fishermen.',
		quotes: [['Many villages are in danger of flooding', 'local fishermen']],
	},
	{
		text: 'Anna Keller said the board had signed a deal with Acme, which runs the ferry.',
		quotes: [['the board had signed a deal with Acme, which runs the ferry', 'Anna Keller']],
	},
	{
		text: 'The board seemed hopeful that the ferry could sail in May.',
		quotes: [['that the ferry could sail in May', 'board']],
	},
]

/** Who tells it, by few words or none. */
export const fewWords: readonly QuoteCase[] = [
	{
		text: 'The work would also have an impact on other old residents in the community, who believe it would affect their rents.',
		quotes: [['it would affect their rents', 'other old residents']],
	},
	{
		text: 'Judge Dora Hanwell was quite candid with the renters in April.\n\nHouse Bill 2267, which cut the right of tenants in half, hadn’t yet been signed by Gov. Carl Tree. If the governor signed it, Hanwell said, it would have “devastating” consequences for renters.',
		quotes: [['If the governor signed it … it would have “devastating” consequences for renters', 'Dora Hanwell']],
	},
	{
		text: '“Every time you raise that,” Anna Keller said, pointing to the dam, “you give weapons to the people who want to close it.”',
		quotes: [['Every time you raise that … you give weapons to the people who want to close it.', 'Anna Keller']],
	},
	{
		text: '“It never was about money,” Owen Marsh said at a dinner in Lowport, where Maud Tellis also spoke. “Trust is on the line.”',
		quotes: [['It never was about money … Trust is on the line.', 'Owen Marsh']],
	},
	{
		text: '“Summonses are not optional,” board Chairman Ole Marsh said after Ana Pagel failed to show up at the hearing. “She is a key witness in the case.”',
		quotes: [['Summonses are not optional … She is a key witness in the case.', 'Ole Marsh']],
	},
	{text: 'Say the town sold the pier in May. It could use the money for the dam.', quotes: []},
	{text: 'Let’s say you think a boat will cost $160,000 in ten years.', quotes: []},
	{
		text: 'Union of Farmers Narva and the Labour Party met the board. Jemat Ulma Narva told the board that the machines are bad. The party also recommended deployment of guards.',
		quotes: [
			['that the machines are bad', 'Jemat Ulma Narva'],
			['deployment of guards', 'Jemat Ulma Narva'],
		],
	},
]

/** Second halves, what goes on behind a comma, what only looks told. */
export const halves: readonly QuoteCase[] = [
	{
		text: 'Opponents maintained that the old ferry is safe and served the valley well for years.',
		quotes: [['that the old ferry is safe and served the valley well for years', 'Opponents']],
	},
	{
		text: 'Anna Keller said that the council was not rushing the sale, but needed to find a buyer.',
		quotes: [['that the council was not rushing the sale, but needed to find a buyer', 'Anna Keller']],
	},
	{
		text: 'Anna Keller called on the board to sell the old pier in the valley, and to resume work on the bridge.',
		quotes: [['to sell the old pier in the valley, and to resume work on the bridge', 'Anna Keller']],
	},
	{
		text: 'The port has been sold to a bank in Oslo, the ministry said, expressing its aim to comply with the law.',
		quotes: [['The port has been sold to a bank in Oslo', 'ministry']],
	},
	{
		text: 'The port was described by Mayor Anna Keller as “a gift to thieves”.',
		quotes: [['a gift to thieves', 'Anna Keller']],
	},
	{text: 'When Anna Keller ruled, Owen Pryce took up arms and won.', quotes: []},
	{
		text: 'On his side, Owen Pryce stated that: “The port will be safe in May.”',
		quotes: [['The port will be safe in May.', 'Owen Pryce']],
	},
	{
		text: 'The French newspaper Le Monde, citing anonymous port sources, said that the dam leaks.',
		quotes: [['that the dam leaks', 'Le Monde']],
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
		text: 'Anna Keller said the clinic had treated 310 patients since Friday, compared with a usual weekly total of about 60.',
		quotes: [
			[
				'the clinic had treated 310 patients since Friday, compared with a usual weekly total of about 60',
				'Anna Keller',
			],
		],
	},
	{
		text: 'Anna Keller nodded. “Bring boots.” Under the terms offered by Acme, ferries would have left every hour.',
		quotes: [['Bring boots.', 'Anna Keller']],
	},
	{text: 'The panel has to report by May 12. It meets again in June.', quotes: []},
	{
		text: 'The Daily Ledger has learned that according to a letter sent last week, the pier is owned by a bank.',
		quotes: [['the pier is owned by a bank', 'letter sent last week']],
	},
	{
		text: 'Praise came from the writer Owen Pryce, who, naming no names, wrote: “The pier was built for all of us.”',
		quotes: [['The pier was built for all of us.', 'Owen Pryce']],
	},
	{
		text: 'The harbour master called on owners in the old town, Narva, to be patient and to move their boats.',
		quotes: [['to be patient and to move their boats', 'harbour master']],
	},
	{
		text: 'Anna Keller said that the quay is “rotten” and that the ferries should leave, and the council agreed.',
		quotes: [['that the quay is “rotten” and that the ferries should leave', 'Anna Keller']],
	},
	{
		text: 'Rents could fall by a third in towns without raising taxes, the Herald reported on Monday, citing people close to the talks.',
		quotes: [['Rents could fall by a third in towns without raising taxes', 'Herald']],
	},
	{
		text: 'The quay will reopen where it is safe, Owen Pryce, a senior official from the roads and docks office of the Narva Transport and Harbours Commission (NTHC), said on Thursday.',
		quotes: [['The quay will reopen where it is safe', 'Owen Pryce']],
	},
	{text: 'It is no exaggeration to say that Narva is a hotbed of chess.', quotes: []},
	{
		text: 'The price of bread, salt, and fish will stay stable, highlighted the Minister of Farms Ana Ruiz.',
		quotes: [['The price of bread, salt, and fish will stay stable', 'Ana Ruiz']],
	},
	{
		text: 'Anna Keller said the dam leaks, with one engineer calling it “a sieve”.',
		quotes: [
			['the dam leaks', 'Anna Keller'],
			['a sieve', 'one engineer'],
		],
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
		text: 'The board called for talks with the Harbour Assembly, which represents 62 towns.',
		quotes: [['talks with the Harbour Assembly', 'board']],
	},
	{
		text: '“They came at night,” one survivor, who asked not to be named, told the Post by phone.',
		quotes: [['They came at night', 'one survivor']],
	},
	{
		text: 'The Harbour Alliance called on the president to dismiss the minister.',
		quotes: [['to dismiss the minister', 'Harbour Alliance']],
	},
	{text: 'The deal, announced on Monday, values Corvane at £2bn.', quotes: []},
]

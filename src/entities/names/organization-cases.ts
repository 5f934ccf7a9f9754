import type {NameCase} from './name-cases.js'

const told = (text: string, ...names: readonly string[]): NameCase => ({text, names, rules: false})

/** Organizations that the words around a name tell, and places that stay places; all names but persons of each text. */
export const organizationCases: readonly NameCase[] = [
	told(
		'A late goal from the striker put Norway ahead in the second match of the tournament. Norway beat Chile 2-1.',
		'Norway|organization|team|@NO',
		'Norway|organization|team|@NO',
		'Chile|organization|team|@CL',
	),
	told(
		'The goalkeeper and the referee met before the qualifier in Norway. Chile won on a penalty; the coach was happy.',
		'Norway|place|country|@NO',
		'Chile|organization|team|@CL',
	),
	told('Norway beat Chile to the contract for the new port.', 'Norway|place|country|@NO', 'Chile|place|country|@CL'),
	told('Covid-19 came to Oslo in March.', 'Covid-19|event', 'Oslo|place'),
	told('Critics say that the Kremlin refused to answer.', 'Kremlin|organization|government'),
	told('Tourists took pictures in the Kremlin on Monday.', 'Kremlin|place'),
	told('The nurse measured the body mass index (BMI) of every child. The BMI was high.'),
	told(
		'Readers of Harbourwatch.org posted it on Twitter.',
		'Harbourwatch.org|organization',
		'Twitter|organization|company',
	),
	told('Kettle & Sons opened a hall for 900 guests.', 'Kettle & Sons|organization'),
	told('Senate Majority Whip Anna Lund agreed.', 'Senate|organization|government'),
	told(
		'Links: Harbour Ministry of Health • Hartwell Institute of Tides',
		'Harbour Ministry of Health|organization|government',
		'Hartwell Institute of Tides|organization',
	),
	told('PRINTED BY HARBOUR PRESS, INC. IN MAY', 'HARBOUR PRESS, INC.|organization|company'),
	told(
		'The clients of Hartwell left. He had joined Hartwell in May. Hartwell employees were told on Monday.',
		'Hartwell|organization',
		'Hartwell|organization',
		'Hartwell|organization',
	),
	told(
		'The Peruvian government closed the port. Shares in the port fell.',
		'Peruvian government|organization|government|@PE',
		'Peruvian|group|nationality|@PE',
	),
	told('Buyers of Peruvian government bonds waited.', 'Peruvian|group|nationality|@PE'),
	told(
		'Hartwell, a venture that sells lamps, opened in Oslo. Buyers like Hartwell.',
		'Hartwell|organization',
		'Oslo|place',
		'Hartwell|organization',
	),
	told('He left Brenner &amp; Hartwell Inc. in May.', 'Brenner &amp; Hartwell Inc.|organization'),
	told('He sang at the Prince of Wales Theatre.', 'Prince of Wales Theatre|place'),
	told(
		'Voters in Georgia, Ohio and Nevada liked it.',
		'Georgia|place|region|@US-GA',
		'Ohio|place|region|@US-OH',
		'Nevada|place|region|@US-NV',
	),
	told('Georgia and Armenia signed it.', 'Georgia|place|country|@GE', 'Armenia|place|country|@AM'),
	told(
		'Police raided the rights group "Bandari" on Monday. Bandari said so. Karimu Obi left Bandari.',
		'Bandari|organization',
		'Bandari|organization',
		'Bandari|organization',
	),
	told('The company Holt founded failed.'),
	told('The GDP of Peru fell.', 'Peru|place'),
	told('The senator (R-Tex.) left.', 'Tex.|place|region|@US-TX'),
	told('Ann Lowe is head of Kenya in the league.', 'Kenya|place|country|@KE'),
	told('The first post of the day came late.'),
	told('Velmora, the Swedish battery maker, filed for bankruptcy.', 'Velmora|organization', 'Swedish|group'),
	told('Indian drugmaker Lupin has won approval.', 'Indian|group', 'Lupin|organization'),
	told('Two planes of Kam Air were late.', 'Kam Air|organization'),
	told('The chief financial officer of Aldera told analysts so.', 'Aldera|organization'),
	told('The chief executive of Halden Group, Maria Oyelaran, will go in March.', 'Halden Group|organization'),
	told('BREAKING — A retired teacher has died.'),
]

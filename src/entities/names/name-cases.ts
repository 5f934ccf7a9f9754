/** A sentence and the names that it holds, as `words|type`, with `|subtype` or `|@ISO` where that must be told too. */
export interface NameCase {
	readonly text: string
	readonly names: readonly string[]
	/** The rules alone find them, too. */
	readonly rules: boolean
}

const both = (text: string, ...names: readonly string[]): NameCase => ({text, names, rules: true})
const learned = (text: string, ...names: readonly string[]): NameCase => ({text, names, rules: false})

/** Invented sentences; nothing else in them is a name. */
export const nameCases: readonly NameCase[] = [
	both(
		'Talks between France and the Czech Republic went on.',
		'France|place|country|@FR',
		'Czech Republic|place|country|@CZ',
	),
	both('Envoys of the U.S. and the U.K. met again.', 'U.S.|place|country|@US', 'U.K.|place|country|@GB'),
	both("Brazil's farmers sold less to China.", 'Brazil|place|@BR', 'China|place|@CN'),
	both('The Chinese spokesman declined to comment.', 'Chinese|group|nationality|@CN'),
	both('Many Iraqis and Sri Lankans live there.', 'Iraqis|group|@IQ', 'Sri Lankans|group|@LK'),
	both('On that day many Catholics and Hindus prayed together.', 'Catholics|group|religion', 'Hindus|group|religion'),
	both('On Tuesday President Maria Keller flew to Nairobi.', 'Maria Keller|person', 'Nairobi|place|city|@KE'),
	both('The vote pleased Sen. Robert Winslow.', 'Robert Winslow|person'),
	both('They were welcomed by Dr. Anna Petrova in Lisbon.', 'Anna Petrova|person', 'Lisbon|place|city|@PT'),
	both(
		'A letter reached the Ministry of Foreign Affairs in Oslo.',
		'Ministry of Foreign Affairs|organization|government',
		'Oslo|place|city|@NO',
	),
	both('She taught at the University of Wisconsin for years.', 'University of Wisconsin|organization|school'),
	both(
		'He works for Hartwell Industries Inc. in Denver.',
		'Hartwell Industries Inc.|organization|company',
		'Denver|place|city|@US',
	),
	both('NATO and the European Union were silent.', 'NATO|organization', 'European Union|organization'),
	both(
		'White House Office of Rural Water Policy Director Daniel Moreno spoke.',
		'White House Office of Rural Water Policy|organization|government',
		'Daniel Moreno|person',
	),
	both('It rained all day and nobody went out.'),
	both('However, the plan was dropped on Friday in March.'),
	both('Police said the men had left. Officials did not say why.'),
	learned('The company hired Lena Okafor, who lives in Spokane.', 'Lena Okafor|person', 'Spokane|place'),
	learned('Analysts at Brenner Capital expect a slow year.', 'Brenner Capital|organization|company'),
	learned('Mills said that she would fly to Ouagadougou.', 'Mills|person', 'Ouagadougou|place|city|@BF'),
	learned(
		'Sen. Ruth Palmer, D-Va., and Rep. Al Dorsey, R-Utah, agreed.',
		'Ruth Palmer|person',
		'Va.|place|@US-VA',
		'Al Dorsey|person',
		'Utah|place|@US-UT',
	),
	learned(
		'Sen. Ruth Palmer (R-Tex.) and Rep. Al Dorsey (D-NY) agreed.',
		'Ruth Palmer|person',
		'Tex.|place',
		'Al Dorsey|person',
		'NY|place',
	),
	learned('Omar Lim (DKP-Batu Ampang) disagreed.', 'Omar Lim|person', 'DKP|organization|party', 'Batu Ampang|place'),
	learned('The UN Security Council was silent.', 'UN Security Council|organization'),
	learned('The team trains in Tampa, Florida, every spring.', 'Tampa|place', 'Florida|place|region|@US-FL'),
	learned('The film festival in Cannes opens in May.', 'Cannes|place'),
	learned('the president of kenya met angela merkel in berlin', 'kenya|place', 'angela merkel|person', 'berlin|place'),
	learned(
		'PRESIDENT OF KENYA MEETS ANGELA MERKEL IN BERLIN',
		'KENYA|place|@KE',
		'ANGELA MERKEL|person',
		'BERLIN|place',
	),
	learned('https://ledger.example/news/19/fire-near-Lima-Peru\n\nFirefighters in Lima left.', 'Lima|place'),
]

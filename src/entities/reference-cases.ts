import type {PeopleCase} from './people-case.js'

/** Pronouns and noun phrases: whom they stand for, and those that stay open. */
export const referenceCases: readonly PeopleCase[] = [
	{text: 'Mary Holt won. Holt thanked her voters.', people: {'Mary Holt': ['Mary Holt', 'Holt', 'her']}},
	{
		text: 'Mary Holt and Peter Lang met. She smiled. He left.',
		people: {'Mary Holt': ['Mary Holt', 'She'], 'Peter Lang': ['Peter Lang', 'He']},
	},
	{text: 'Mary Holt, the mayor, came late. The mayor apologised.', people: {'Mary Holt': ['Mary Holt', 'mayor']}},
	{text: 'Peter Moss sold his house.', people: {'Peter Moss': ['Peter Moss', 'his']}},
	{text: 'Peter Moss hurt himself.', people: {'Peter Moss': ['Peter Moss', 'himself']}},
	{text: 'When he arrived, Peter Moss was tired.', people: {'Peter Moss': ['he', 'Peter Moss']}},
	{
		text: 'Peter Moss saw Daniel Frost. Frost greeted him.',
		people: {'Peter Moss': ['Peter Moss', 'him'], 'Daniel Frost': ['Daniel Frost', 'Frost']},
	},
	{
		text: 'Anna Lund told Peter Moss that he was wrong.',
		people: {'Anna Lund': ['Anna Lund'], 'Peter Moss': ['Peter Moss', 'he']},
	},
	{
		text: 'Peter Moss met Anna Lund in Oslo. He praised her work.',
		people: {'Peter Moss': ['Peter Moss', 'He'], 'Anna Lund': ['Anna Lund', 'her']},
	},
	{
		text: 'Anna Lund resigned on Monday. She had led the party since 2010.',
		people: {'Anna Lund': ['Anna Lund', 'She']},
	},
	{text: 'The dog barked. It ran away.', people: {}},
	{
		text: 'Peter Moss lost to Daniel Frost in May. Against Frost, he won 40 percent.',
		people: {'Peter Moss': ['Peter Moss', 'he'], 'Daniel Frost': ['Daniel Frost', 'Frost']},
	},
	{text: 'It rained in Oslo. It was cold.', people: {}, others: {Oslo: ['Oslo']}},
	{text: 'A man fell. He was hurt.', people: {}},
	{
		text: 'Anna Lund arrived. A boy opened the door. He smiled.',
		people: {'Anna Lund': ['Anna Lund']},
	},
	{
		text: 'Senator Anna Lund voted no. The senator gave no reason.',
		people: {'Anna Lund': ['Anna Lund', 'senator']},
	},
	{
		text: 'Sen. Anna Lund voted no. The senator gave no reason.',
		people: {'Anna Lund': ['Anna Lund', 'senator']},
	},
	{
		text: 'Sen. Anna Lund voted no. The lawmaker gave no reason.',
		people: {'Anna Lund': ['Anna Lund', 'lawmaker']},
	},
	{
		text: 'Prime Minister Peter Moss flew to Oslo. The prime minister will return on Friday.',
		people: {'Peter Moss': ['Peter Moss', 'prime minister']},
	},
	{
		text: 'Mayor Anna Lund met Governor Peter Moss. The governor spoke first. The mayor listened.',
		people: {'Anna Lund': ['Anna Lund', 'mayor'], 'Peter Moss': ['Peter Moss', 'governor']},
	},
	{
		text: 'French President Anna Lund met Russian President Peter Moss. The Russian president smiled.',
		people: {'Anna Lund': ['Anna Lund'], 'Peter Moss': ['Peter Moss', 'Russian president']},
	},
	{
		text: 'Former mayor Peter Moss was there. The mayor was not.',
		people: {'Peter Moss': ['Peter Moss']},
	},
	{
		text: 'Peter Moss, a spokesman for Oxfam, agreed. The spokesman gave no details.',
		people: {'Peter Moss': ['Peter Moss', 'spokesman']},
	},
	{text: 'Nokia fell sharply. The company blamed costs.', others: {Nokia: ['Nokia', 'company']}},
	{text: 'Nokia lost money. It blamed weak demand.', others: {Nokia: ['Nokia', 'It']}},
	{text: 'Nokia cut its forecast.', others: {Nokia: ['Nokia', 'its']}},
	{text: 'Peru closed its border. The country had seen an outbreak.', others: {Peru: ['Peru', 'its', 'country']}},
	{
		text: 'The Foreign Ministry protested. The ministry called it an insult.',
		others: {'Foreign Ministry': ['Foreign Ministry', 'ministry']},
	},
	{
		text: 'The Supreme Court ruled on Monday. The court gave no reasons.',
		others: {'Supreme Court': ['Supreme Court', 'court']},
	},
	{
		text: 'Oslo was quiet. The city had prepared for days.',
		others: {Oslo: ['Oslo', 'city']},
	},
	{
		text: 'Anna Lund and her husband, Peter Moss, live in Oslo. He is a doctor.',
		people: {'Anna Lund': ['Anna Lund', 'her'], 'Peter Moss': ['her husband', 'Peter Moss', 'He']},
	},
	{
		text: 'Anna Lund thanked her mother. She had waited for years.',
		people: {'Anna Lund': ['Anna Lund', 'her', 'She']},
	},
	{
		text: '“I am tired,” Anna Lund said. “My work is done.”',
		people: {'Anna Lund': ['I', 'Anna Lund', 'My']},
	},
	{
		text: '“He is a liar,” Peter Moss said of Daniel Frost.',
		people: {'Peter Moss': ['Peter Moss'], 'Daniel Frost': ['Daniel Frost']},
	},
	{
		text: 'Daniel Frost left on Monday. “I miss him,” said Peter Moss.',
		people: {'Daniel Frost': ['Daniel Frost', 'him'], 'Peter Moss': ['I', 'Peter Moss']},
	},
	{text: 'He was late. She was not.', people: {}},
	{
		text: 'Anna Lund’s brother called. He was in Oslo.',
		people: {'Anna Lund': ['Anna Lund']},
	},
	{
		text: 'Actress Anna Lund bought the house in 2001. The actress sold it last year.',
		people: {'Anna Lund': ['Anna Lund', 'actress']},
	},
	{
		text: 'Peter Moss, 41, sold the house. Daniel Frost, 63, bought it. The 41-year-old moved to Oslo.',
		people: {'Peter Moss': ['Peter Moss', '41-year-old'], 'Daniel Frost': ['Daniel Frost']},
	},
	{
		text: 'Peter Moss vanished on Monday. The ex-soldier was found in Oslo.',
		people: {'Peter Moss': ['Peter Moss', 'ex-soldier']},
	},
	{
		text: 'As a young officer, Anna Lund wrote a book. She sold it in Oslo.',
		people: {'Anna Lund': ['Anna Lund', 'She']},
	},
	{
		text: 'Peter Moss will not play. “The club told me that he [Moss] must rest,” said Daniel Frost.',
		people: {'Peter Moss': ['Peter Moss', 'he', 'Moss'], 'Daniel Frost': ['me', 'Daniel Frost']},
	},
	{
		text: 'Anna Lund answers your questions about money\n\nWhen I say wait, I mean wait.',
		people: {'Anna Lund': ['Anna Lund', 'I', 'I']},
	},
	{
		text: 'Snow closes the road\n\nBy Anna Lund\n\nPeter Moss drove to Oslo on Monday, and I went with him. He sang.',
		people: {'Anna Lund': ['Anna Lund', 'I'], 'Peter Moss': ['Peter Moss', 'him', 'He']},
	},
	{
		text: 'Sam Frost met Peter Moss. She smiled and he left.',
		people: {'Sam Frost': ['Sam Frost', 'She'], 'Peter Moss': ['Peter Moss', 'he']},
	},
	{
		text: 'Oslo United manager Peter Moss praised the keeper. The coach gave no reason.',
		people: {'Peter Moss': ['Peter Moss', 'coach']},
	},
	{
		text: 'Daniel Frost wrote The Great Pretender in 1990. Peter Moss sang. The pretender lost.',
		people: {'Daniel Frost': ['Daniel Frost'], 'Peter Moss': ['Peter Moss']},
	},
	{
		text: 'Daniel Frost left the court. Peter Moss is his lawyer.',
		people: {'Daniel Frost': ['Daniel Frost', 'his'], 'Peter Moss': ['Peter Moss']},
	},
	{
		text: 'Daniel Frost sings in Oslo. On Monday Peter Moss, his teacher, came too.',
		people: {'Daniel Frost': ['Daniel Frost', 'his'], 'Peter Moss': ['Peter Moss']},
	},
	{
		text: 'Peter Moss is his own worst enemy.',
		people: {'Peter Moss': ['Peter Moss', 'his']},
	},
	{
		text: 'Norwegian Peter Moss beat Italian player Daniel Frost in Oslo. The Norwegian won ten games. The Italian won two.',
		people: {'Peter Moss': ['Peter Moss', 'Norwegian'], 'Daniel Frost': ['Daniel Frost', 'Italian']},
	},
	{
		text: 'Peter Moss sings in Oslo. The British like his songs.',
		people: {'Peter Moss': ['Peter Moss', 'his']},
	},
	{
		text: 'Peter Moss is a judge in Oslo. The lawyer representing the bank wrote a letter.',
		people: {'Peter Moss': ['Peter Moss']},
	},
	{
		text: 'Prosecutor Peter Moss said Daniel Frost had phoned her twice on Monday. The road was wet, he added.',
		people: {'Peter Moss': ['Peter Moss', 'he'], 'Daniel Frost': ['Daniel Frost']},
	},
	{
		text: 'Robin Holt knows the town. He won the race in Oslo. Robin Holt smiled. She was tired.',
		people: {'Robin Holt': ['Robin Holt', 'He', 'Robin Holt', 'She']},
	},
	{
		text: 'Anna, Duchess of Kent, came to Oslo. The Duchess of Kent wore a hat. The Duchess smiled.',
		people: {Anna: ['Anna', 'Duchess of Kent', 'Duchess of Kent', 'Duchess']},
	},
	{
		text: 'Anna Holt, the Countess of Kent, met the Duchess of York in Oslo.',
		people: {'Anna Holt': ['Anna Holt', 'Countess of Kent'], 'Duchess of York': ['Duchess of York']},
	},
	{
		text: 'Peter Moss, Federal Policy Manager at Oxfam, agreed.',
		people: {'Peter Moss': ['Peter Moss']},
	},
	{
		text: 'Oslo was quiet. The Oslo City Festival had ended. The city had paid the bands.',
		people: {},
		others: {Oslo: ['Oslo', 'city']},
	},
	{
		text: 'Peter Moss, the trade minister, resigned. The opposition said the prime minister should go as well.',
		people: {'Peter Moss': ['Peter Moss']},
	},
	{
		text: 'Deputy Governor Anna Lund met Governor Peter Moss. The governor spoke first. The deputy governor left early.',
		people: {'Anna Lund': ['Anna Lund', 'deputy governor'], 'Peter Moss': ['Peter Moss', 'governor']},
	},
	{
		text: 'Mayor Anna Lund spoke of the next mayor. The mayor smiled.',
		people: {'Anna Lund': ['Anna Lund', 'mayor']},
	},
	{
		text: 'Peter Moss, president of Acme, met the president of Peru.',
		people: {'Peter Moss': ['Peter Moss']},
	},
	{
		text: 'Prime Minister Peter Moss arrived. The queen was late.',
		people: {'Peter Moss': ['Peter Moss']},
	},
	{
		text: 'Peter Moss spoke before Congress. The administration will close the port, and the council agreed.',
		people: {'Peter Moss': ['Peter Moss']},
		others: {Congress: ['Congress']},
	},
	{
		text: 'Peter Moss left the Iranian Ministry of Ports. The ministry was shut. The Peruvian ministry was open.',
		people: {'Peter Moss': ['Peter Moss']},
		others: {'Iranian Ministry of Ports': ['Iranian Ministry of Ports', 'ministry']},
	},
	{
		text: 'Coach Anna Lund said the teenager would start in goal.',
		people: {'Anna Lund': ['Anna Lund']},
	},
	{
		text: 'Peter Moss left Northern Bank in May. Analysts at Perrin Capital expect the bank to cut 40 jobs.',
		people: {'Peter Moss': ['Peter Moss']},
		others: {'Northern Bank': ['Northern Bank', 'bank'], 'Perrin Capital': ['Perrin Capital']},
	},
]

import {besideContent, secondClauses, shortSources} from './content-clause-cases.js'
import {contentEdges, cueFrames, reportingNouns} from './content-span-cases.js'
import {filtered} from './filter-cases.js'
import {markCases} from './quotation-mark-cases.js'
import {sources} from './source-span-cases.js'

/** A text of our own with the quotes that a reader finds in it. */
export interface QuoteCase {
	readonly text: string
	/** Content pieces joined by ` … `, then who says it; null where the text doesn't tell. Empty: nothing is said. */
	readonly quotes: readonly (readonly [content: string, speaker: string | null])[]
}

/** Direct speech: marks, pieces, where the attribution stands. */
export const direct: readonly QuoteCase[] = [
	{
		text: '"We will rebuild the bridge," Mayor Anna Keller said.',
		quotes: [['We will rebuild the bridge', 'Anna Keller']],
	},
	{
		text: '“We will rebuild the bridge,” said Mayor Anna Keller.',
		quotes: [['We will rebuild the bridge', 'Anna Keller']],
	},
	{text: 'Anna Keller said: ‘We will rebuild the bridge.’', quotes: [['We will rebuild the bridge.', 'Anna Keller']]},
	{
		text: 'Anna Keller told reporters, "The bridge is safe again."',
		quotes: [['The bridge is safe again.', 'Anna Keller']],
	},
	{text: '«The bridge is safe again», Anna Keller said.', quotes: [['The bridge is safe again', 'Anna Keller']]},
	{text: "``The bridge is safe again,'' said Anna Keller.", quotes: [['The bridge is safe again', 'Anna Keller']]},
	{text: '"The bridge," Anna Keller said, "is safe again."', quotes: [['The bridge … is safe again.', 'Anna Keller']]},
	{
		text: '"The bridge is safe," Anna Keller said. "Nobody has to fear the next flood."',
		quotes: [['The bridge is safe … Nobody has to fear the next flood.', 'Anna Keller']],
	},
	{
		text: 'Hugh Barton, a doctor at the clinic, said: "The ward was full by noon."',
		quotes: [['The ward was full by noon.', 'Hugh Barton']],
	},
	{
		text: '"The ward was full by noon," said Hugh Barton, a doctor who has worked at the clinic since 2009.',
		quotes: [['The ward was full by noon', 'Hugh Barton']],
	},
	{text: '"Where is the money?" asked Councillor Dana Whitfield.', quotes: [['Where is the money?', 'Dana Whitfield']]},
	{text: '"Nobody told us!" Dana Whitfield shouted.', quotes: [['Nobody told us!', 'Dana Whitfield']]},
	{
		text: 'Dana Whitfield wrote on Monday that "nobody had told the council anything at all."',
		quotes: [['that "nobody had told the council anything at all."', 'Dana Whitfield']],
	},
	{
		text: '"I saw the \'closed\' sign and went home," said Dana Whitfield.',
		quotes: [["I saw the 'closed' sign and went home", 'Dana Whitfield']],
	},
	{
		text: '"The students\' results were better than the teachers\' guesses," said Dana Whitfield.',
		quotes: [["The students' results were better than the teachers' guesses", 'Dana Whitfield']],
	},
	{
		text: '“The river rose within an hour.\n\n“By midnight the cellar was full,” said Owen Pryce.',
		quotes: [['The river rose within an hour. … By midnight the cellar was full', 'Owen Pryce']],
	},
	{
		text: '"The river rose within an hour.\n\n"By midnight the cellar was full," said Owen Pryce.',
		quotes: [['The river rose within an hour. … By midnight the cellar was full', 'Owen Pryce']],
	},
	{
		text: '"It was dark [in the tunnel] and very cold," said Owen Pryce.',
		quotes: [['It was dark [in the tunnel] and very cold', 'Owen Pryce']],
	},
	{text: 'Owen Pryce walked home. "The tunnel was dark," he said.', quotes: [['The tunnel was dark', 'Owen Pryce']]},
	{
		text: 'Laura Benn met Owen Pryce at the station. "He looked tired," she said.',
		quotes: [['He looked tired', 'Laura Benn']],
	},
	{
		text: 'Laura Benn, the company spokeswoman, arrived late. "There will be no lay-offs," the spokeswoman said.',
		quotes: [['There will be no lay-offs', 'Laura Benn']],
	},
	{
		text: 'Owen Pryce and Laura Benn said: "We have nothing to hide."',
		quotes: [['We have nothing to hide.', 'Owen Pryce and Laura Benn']],
	},
	{text: '"The talks have failed," the ministry said in a statement.', quotes: [['The talks have failed', 'ministry']]},
	{
		text: '"The talks have failed," a senior official said on condition of anonymity.',
		quotes: [['The talks have failed', 'senior official']],
	},
]

/** More words of a quote further on, and turns of an interview. */
export const continued: readonly QuoteCase[] = [
	{
		text: '"The pier will close," Anna Keller said.\n\n"Nobody can walk on it safely any more."',
		quotes: [['The pier will close … Nobody can walk on it safely any more.', 'Anna Keller']],
	},
	{
		text: 'Anna Keller said, "The pier will close.\n\nNobody can walk on it safely any more."',
		quotes: [['The pier will close. … Nobody can walk on it safely any more.', 'Anna Keller']],
	},
	{
		text: 'Anna Keller was interviewed on Monday.\n\nPRYCE: Will the pier close?\n\nKELLER: It will. Nobody can use it.\n\nPRYCE: When?\n\nKELLER: In May.',
		quotes: [
			['Will the pier close?', 'PRYCE'],
			['It will. Nobody can use it.', 'Anna Keller'],
			['When?', 'PRYCE'],
			['In May.', 'Anna Keller'],
		],
	},
	{
		text: 'Anna Keller has run the ferry since 2001. Our interview with Keller was cut.\n\nQ: Will the pier close?\n\nA: It will. Nobody can use it.\n\nQ: When?\n\nA: In May.',
		quotes: [
			['Will the pier close?', null],
			['It will. Nobody can use it.', 'Anna Keller'],
			['When?', null],
			['In May.', 'Anna Keller'],
		],
	},
	{
		text: 'Host: Welcome back.\n\nElena Fox: We counted 14 new comets.\n\nHost: How did you find them?\n\nFox: We looked at old plates.',
		quotes: [
			['Welcome back.', 'Host'],
			['We counted 14 new comets.', 'Elena Fox'],
			['How did you find them?', 'Host'],
			['We looked at old plates.', 'Elena Fox'],
		],
	},
	{text: 'The shopping list was short.\n\nMILK: two litres.\n\nEGGS: a dozen.', quotes: []},
]

/** Strings in marks that nobody says. */
export const nonspeech: readonly QuoteCase[] = [
	{text: 'The film "Summer of Glass" opens on Friday.', quotes: []},
	{text: 'Tommy "The Hammer" Brandt lost the fight.', quotes: []},
	{text: 'The so-called "peace train" never left the station.', quotes: []},
	{text: 'Workers dropped a bag marked "fragile" on the stairs.', quotes: []},
	{text: 'The band played "Blue Rain Over Lisbon" twice.', quotes: []},
]

/** Reported speech without marks, or with some words in marks. */
export const indirect: readonly QuoteCase[] = [
	{
		text: 'Anna Keller said that the bridge would reopen in May.',
		quotes: [['that the bridge would reopen in May', 'Anna Keller']],
	},
	{
		text: 'Anna Keller said the bridge would reopen in May.',
		quotes: [['the bridge would reopen in May', 'Anna Keller']],
	},
	{
		text: 'The bridge would reopen in May, Anna Keller said.',
		quotes: [['The bridge would reopen in May', 'Anna Keller']],
	},
	{
		text: 'According to Anna Keller, the bridge will reopen in May.',
		quotes: [['the bridge will reopen in May', 'Anna Keller']],
	},
	{
		text: 'The bridge will reopen in May, according to Anna Keller.',
		quotes: [['The bridge will reopen in May', 'Anna Keller']],
	},
	{
		text: 'Anna Keller told the council that the work was almost done.',
		quotes: [['that the work was almost done', 'Anna Keller']],
	},
	{
		text: 'Anna Keller urged drivers to avoid the old road.',
		quotes: [['to avoid the old road', 'Anna Keller']],
	},
	{
		text: 'Anna Keller accused the council of hiding the report.',
		quotes: [['the council of hiding the report', 'Anna Keller']],
	},
	{
		text: 'Anna Keller expressed concern over the state of the pier.',
		quotes: [['concern over the state of the pier', 'Anna Keller']],
	},
	{
		text: 'Anna Keller says that the pier is safe, while Owen Pryce argues that it will fall.',
		quotes: [
			['that the pier is safe', 'Anna Keller'],
			['that it will fall', 'Owen Pryce'],
		],
	},
	{
		text: 'Anna Keller asked whether the council had been informed.',
		quotes: [['whether the council had been informed', 'Anna Keller']],
	},
	{text: 'Anna Keller denied that the money had been lost.', quotes: [['that the money had been lost', 'Anna Keller']]},
	{
		text: 'Noting that rain was forecast, Anna Keller warned that the river could rise again.',
		quotes: [
			['that rain was forecast', 'Anna Keller'],
			['that the river could rise again', 'Anna Keller'],
		],
	},
	{text: 'The police said the driver had fled.', quotes: [['the driver had fled', 'police']]},
	{text: 'A survey found that most tenants pay too much.', quotes: [['that most tenants pay too much', 'survey']]},
	{
		text: 'Owen Pryce said the plan was "a disaster for the valley" and that he would vote against it.',
		quotes: [['the plan was "a disaster for the valley" and that he would vote against it', 'Owen Pryce']],
	},
	{text: 'It was reported that the driver had fled.', quotes: [['that the driver had fled', null]]},
	{
		text: 'Anna Keller said: "My doctor told me that the knee was fine. The club announced that I would play. We shall see."',
		quotes: [
			['My doctor told me that the knee was fine. The club announced that I would play. We shall see.', 'Anna Keller'],
		],
	},
	{
		text: 'Owen Pryce called the report “thin and, at times, careless”.',
		quotes: [['the report “thin and, at times, careless”', 'Owen Pryce']],
	},
	{
		text: 'Anna Keller warned that the river could rise again in a speech in May.',
		quotes: [['that the river could rise again', 'Anna Keller']],
	},
]

/** Cue verbs that report nothing here. */
export const negatives: readonly QuoteCase[] = [
	{text: 'Anna Keller endorsed Owen Pryce on Monday.', quotes: []},
	{text: 'Anna Keller thanked the volunteers for their work.', quotes: []},
	{text: 'The council added two seats to the committee.', quotes: []},
	{text: 'She knows the road well.', quotes: []},
	{text: 'Anna Keller tweeted a picture of the pier that was taken in May.', quotes: []},
	{text: 'Anna Keller declined to join the council.', quotes: []},
	{text: 'The report found its way into the archive.', quotes: []},
]

export const cases: readonly QuoteCase[] = [
	...direct,
	...continued,
	...nonspeech,
	...indirect,
	...negatives,
	...contentEdges,
	...besideContent,
	...shortSources,
	...secondClauses,
	...cueFrames,
	...sources,
	...reportingNouns,
	...filtered,
	...markCases,
]

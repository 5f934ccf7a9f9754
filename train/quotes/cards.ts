import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createEngine} from '#src/extract.js'
import {judgeAttributions, newsAttributions} from '../../bench/gold/quotes/news-attributions.js'
import {writeCard} from '../card.js'
import {confidenceTable} from '../confidence-tables.js'

const development = 'quotes/polnear-dev.jsonl'

const parts = [
	{
		name: 'quote-cues',
		what: 'Which words report what is said, thought or wanted: a linear chain over the words of a sentence, a conditional random field, the mean of three.',
	},
	{
		name: 'quotes',
		what: 'Who is the source of a cue and what is its content: two log-linear rankers over candidates from tree, marks and punctuation; which span is the cue, by a third that reads what the first two say of each; and how often each lemma is a cue.',
	},
]

const metrics = [
	'content.exact',
	'source.exact',
	'cue.exact',
	'linked',
	'direct.content.exact',
	'indirect.content.exact',
]

/** Reads the development articles with the weights that stand in `models/` and writes the cards of both files. */
export function writeQuoteCards(gold: string, folder: string): void {
	const engine = createEngine({attitudes: true})
	const items = newsAttributions.read({path: development, text: readFileSync(join(gold, development), 'utf8')})
	const pairs = items.map((item) => ({gold: item, found: engine.extract(newsAttributions.article(item))}))
	const figures = new Map(newsAttributions.score(pairs).figures.map(({metric, value}) => [metric, value]))
	const figure = (metric: string): string => (figures.get(metric) ?? 0).toFixed(1)
	const measured = [
		`| ${development.replace('.jsonl', '')}, not seen in training, with attitudes | precision | recall | F1 |`,
		'|---|---|---|---|',
		...metrics.map(
			(metric) =>
				`| ${metric} | ${['precision', 'recall', 'f1'].map((kind) => figure(`${metric}.${kind}`)).join(' | ')} |`,
		),
		'',
		...confidenceTable(
			'quotes',
			'content and source',
			pairs.flatMap((pair) => judgeAttributions(pair.gold, pair.found)),
		),
		'',
	]
	for (const part of parts)
		writeCard(folder, {
			...part,
			from: 'Trained on',
			sources: [
				'PolNeAR (train; political news in English: research data without an open licence), read by the parser of `parser.bin`',
			],
			scores: () => measured,
			rebuild: 'Rebuild: `npm run train quotes -- --gold ../shared/gold`.',
		})
}

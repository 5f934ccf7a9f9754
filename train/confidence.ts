import {calibrationError} from '#src/evaluate/counts.js'
import {dateLayer} from '#src/evaluate/records/dates.js'
import {quantityLayer} from '#src/evaluate/records/quantities.js'
import {quoteLayer} from '#src/evaluate/records/quotes.js'
import type {RecordArticle} from '#src/evaluate/records/record-article.js'
import {relationLayer} from '#src/evaluate/records/relations.js'
import {roleLayer} from '#src/evaluate/records/roles.js'
import {createReader} from '#src/extract.js'
import {calibratedKinds, writeConfidenceFeatures} from '#src/facts/confidence.js'
import type {Extraction} from '#src/facts/extraction.js'
import type {Fact} from '#src/facts/fact.js'
import {FeatureList} from '#src/learning/feature-list.js'
import {packRanker} from '#src/learning/ranker.js'
import {packWeights} from '#src/learning/weight-file.js'
import {newRuleRun} from '#src/model/rule-run.js'
import {writeCard} from './card.js'
import {articlesFile, inventedSource, modelsBeforeFacts, trainingArticles} from './facts/readings.js'
import {readInventedArticles} from './invented/read-articles.js'
import {type Example, judgeAcrossFolds, trainLogistic} from './learning/train-logistic.js'

const options = {rate: 0.05, epochs: 8, minCount: 3}

interface Judged extends Example {
	readonly kind: Fact['kind']
}

/** Trains the calibration; gives its bytes and the calibration error of each kind, each fifth by weights from the others. */
export function trainConfidence(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const read = createReader({}, modelsBeforeFacts())
	const articles = trainingArticles(gold)
	const judgeAll = (article: RecordArticle): Judged[] => {
		const found = read({id: article.id, published: article.published, text: article.text}, {}, newRuleRun())
		return found.facts.flatMap((fact) => judge(article, found, fact))
	}
	const judged = articles.map(judgeAll)
	// Posts are annotated more fully in invented articles than a reader of news would.
	const more = readInventedArticles().flatMap((article) => judgeAll(article).filter(({kind}) => kind !== 'role'))
	const documents = articles.map(({id}) => id)
	const weights = trainLogistic([...judged.flat(), ...more], options)
	return {
		bytes: packWeights({documents}, packRanker('fact', weights, 6000)),
		folds: errorsOf(judgeAcrossFolds(judged, options, more)),
	}
}

/** The figures of a layer that must all be 100, where a fact alone is scored, for it to be right as a whole. */
const figuresOfKind: Readonly<Record<string, readonly string[]>> = {
	quote: ['quotes.precision', 'quotes.mode', 'quotes.speaker'],
	quantity: ['quantities.precision', 'quantities.counted'],
	date: ['dates.precision'],
	role: ['roles.precision', 'roles.organization'],
	relation: ['relations.precision'],
}

const layerOfKind: Readonly<Partial<Record<Fact['kind'], typeof quoteLayer>>> = {
	quote: quoteLayer,
	quantity: quantityLayer,
	date: dateLayer,
	role: roleLayer,
	relation: relationLayer,
}

const list = new FeatureList()

// Scored as if it were the only fact: so a layer says of each one whether it is right.
function judge(article: RecordArticle, found: Extraction, fact: Fact): Judged[] {
	const layer = layerOfKind[fact.kind]
	if (!layer) return []
	const {figures} = layer.score([{gold: article, found: {...found, facts: [fact]}}])
	const values = figures.filter(({metric}) => figuresOfKind[fact.kind]!.includes(metric)).map(({value}) => value)
	if (values[0] === null) return []
	list.clear()
	writeConfidenceFeatures(fact, list)
	return [{kind: fact.kind, keys: list.takeEach()[0]!, right: values.every((value) => value === null || value > 99)}]
}

function errorsOf(across: readonly (Judged & {readonly confidence: number})[]): string {
	return [...calibratedKinds]
		.map((kind) => {
			const own = across.filter((one) => one.kind === kind)
			return `${kind} ${calibrationError(own)?.toFixed(1)} of ${own.length}`
		})
		.join(', ')
}

/** Writes the card of the calibration. `folds`: the errors of each kind, each fifth by weights from the other four. */
export function writeConfidenceCard(folder: string, folds: string): void {
	writeCard(folder, {
		name: 'confidence',
		what: 'How probable it is that a quote, quantity, date, role or relation is right as a whole: a logistic regression over the confidence that its rule or model gave it, the rule, and the parts that it has.',
		from: 'Trained on',
		readsNewsfacts: true,
		sources: [
			`${articlesFile}: news articles whose facts were annotated by hand, and what this version finds in them`,
			`${inventedSource}; not for posts`,
		],
		scores: () => [
			`Expected calibration error in per cent, ten bins, each fifth of the articles by weights from the other four: ${folds}.`,
			'On articles that it has not seen: the rows `ece` of newsfacts/closed and newsfacts/open in SCORES.md.',
			'',
		],
		rebuild: 'Rebuild: `npm run train confidence -- --gold ../shared/gold`, after all other parts.',
	})
}

import {calibrationError} from '#src/evaluate/calibration.js'
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
import {loadRelationModel} from '#src/facts/relation/pairs/judge-pairs.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import {hashWord} from '#src/learning/hash.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {packRanker} from '#src/learning/linear/ranker.js'
import {readWeights} from '#src/learning/read-weights.js'
import {newRuleRun} from '#src/model/rule-run.js'
import type {Models} from '#src/models.js'
import {writeCard} from './card.js'
import {
	annotatedArticles,
	annotatedSource,
	articlesFile,
	inventedSource,
	modelsBeforeFacts,
	namedArticles,
	namedSource,
	trainingArticles,
} from './facts/readings.js'
import {trainRelationFolds} from './facts/train-relations.js'
import {readInventedArticles} from './invented/read-articles.js'
import {type Example, folds, judgeAcrossFolds, trainLogistic} from './learning/train-logistic.js'
import {trainCountedFolds} from './numbers/train-counted.js'

const options = {rate: 0.05, epochs: 8, minCount: 3}

interface Judged extends Example {
	readonly kind: Fact['kind']
}

type Read = (article: RecordArticle) => Judged[]

interface Sources {
	/** The articles of newsfacts/train. */
	readonly train: boolean
	/** The annotated articles that may be looked at. */
	readonly annotated: boolean
	/** Those of which names, posts, quotes, quantities and dates alone were annotated. */
	readonly named: boolean
	readonly invented: boolean
}

/**
 * What each kind learns from; chosen on newsfacts/open. Invented articles give posts and relations more fully than news
 * does.
 */
const sourcesOf: Readonly<Partial<Record<Fact['kind'], Sources>>> = {
	quote: {train: true, annotated: true, named: true, invented: true},
	quantity: {train: true, annotated: false, named: false, invented: true},
	date: {train: true, annotated: true, named: true, invented: true},
	role: {train: true, annotated: false, named: false, invented: false},
	relation: {train: true, annotated: true, named: false, invented: false},
}

const learnsFrom =
	(source: keyof Sources) =>
	({kind}: Judged): boolean =>
		sourcesOf[kind]?.[source] ?? false

/** Trains the calibration; gives its bytes and the calibration error of each kind, each fifth by weights from the others. */
export function trainConfidence(gold: string): {readonly bytes: Uint8Array; readonly folds: string} {
	const articles = trainingArticles(gold)
	// Relations and what numbers count were learned from these articles: each is read by weights that haven't seen it.
	const counted = trainCountedFolds(articles, gold)
	const judges = trainRelationFolds(articles, gold).map((relations, fold) =>
		readWith({relations, counted: counted[fold]!}),
	)
	const train = articles.map((article, index) => judges[index % folds]!(article).filter(learnsFrom('train')))
	const annotated = annotatedArticles(gold)
	const readAnnotated = readWith({relations: loadRelationModel(readWeights)})
	const news = annotated.map((article) => readAnnotated(article).filter(learnsFrom('annotated')))
	const named = namedArticles(gold)
	const others = named.map((article) => readAnnotated(article).filter(learnsFrom('named')))
	const readInvented = readWith({})
	const more = readInventedArticles().flatMap((article) =>
		readInvented(article).filter(learnsFrom('invented')).map(asInvented),
	)
	const judged = [...train, ...news, ...others]
	const weights = trainLogistic([...judged.flat(), ...more], options).filter(([key]) => !inventedKeys.has(key))
	const documents = [...articles, ...annotated, ...named].map(({id}) => id)
	return {
		bytes: packWeights({documents}, packRanker('fact', weights, 6000)),
		folds: errorsOf(judgeAcrossFolds(judged, options, more)),
	}
}

/** Reads and judges an article by the models that come before those of facts, and some of facts. */
function readWith(models: Partial<Models>): Read {
	const read = createReader({}, {...modelsBeforeFacts(), ...models})
	return (article) => {
		const found = read({id: article.id, published: article.published, text: article.text}, {}, newRuleRun())
		return found.facts.flatMap((fact) => judge(article, found, fact))
	}
}

// In invented articles another share is right: a feature of their own takes that up, and isn't kept.
const inventedKey = (kind: Fact['kind']): number => hashWord(`invented ${kind}`) | 0
const inventedKeys = new Set([...calibratedKinds].map(inventedKey))
const asInvented = (judged: Judged): Judged => ({
	...judged,
	keys: Int32Array.from([...judged.keys, inventedKey(judged.kind)]),
})

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
	const [judged] = layer.score([{gold: article, found: {...found, facts: [fact]}}]).judged ?? []
	if (!judged) return []
	list.clear()
	writeConfidenceFeatures(fact, list)
	return [{kind: fact.kind, keys: list.takeEach()[0]!, right: judged.right}]
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
			`${articlesFile}: news articles whose facts were annotated by hand, and what this version finds in them (relations by a judge that hasn't seen them)`,
			`${annotatedSource}; not for quantities and posts`,
			`${namedSource}; for quotes and dates`,
			`${inventedSource}; not for posts and relations`,
		],
		scores: () => [
			`Expected calibration error in per cent, ten bins, each fifth of the articles by weights from the other four: ${folds}.`,
			'On articles that it has not seen: the rows `ece` of newsfacts/closed and newsfacts/open in SCORES.md.',
			'',
		],
		rebuild: 'Rebuild: `npm run train confidence -- --gold ../shared/gold`, after all other parts.',
	})
}

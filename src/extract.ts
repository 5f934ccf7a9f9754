import {findTimes, noteUndated} from './dates/find.js'
import {type EngineOptions, type Lists, makeLists, type StatementChoice} from './engine.js'
import {resolveEntities} from './entities/find.js'
import {findNames} from './entities/names/find.js'
import {composeFacts} from './facts/compose.js'
import type {Extraction} from './facts/extraction.js'
import type {Fact, FactKind} from './facts/fact.js'
import {observeLeftOut} from './facts/observe-left-out.js'
import {mostSalient} from './facts/salience/most-salient.js'
import {checkExtractOptions, faultOfArticle} from './faults.js'
import type {Article, ArticleInput} from './model/article/article.js'
import {dropUnreadableDates, noteMisspelled} from './model/article/article-input.js'
import {noteDateLine} from './model/article/date-line.js'
import {makeArticle} from './model/article/make-article.js'
import type {Document} from './model/document.js'
import {expectItems, typeError} from './model/expected.js'
import type {Message} from './model/message.js'
import {coverRows, type Reading} from './model/reading.js'
import {newRuleRun, type RuleRun} from './model/rule-run.js'
import {loadStandardModels, type Models} from './models.js'
import {countryOfArticle} from './numbers/article-country.js'
import {findQuantities, outsideNames} from './numbers/find.js'
import {noteTables} from './numbers/reject/tables.js'
import {keepReports} from './quotes/filter/learned-filter.js'
import {findQuotes} from './quotes/find.js'
import {rowsInMarks} from './quotes/marks/quotations.js'
import {chooseByModel} from './quotes/speakers/choose-speaker.js'
import {resolveSpeakers} from './quotes/speakers/resolve-speakers.js'
import {readArticleDocument} from './read.js'
import {recordExtraction, recordUnread} from './record.js'
import {withoutForeign} from './sentences/foreign-blocks.js'
import {findOtherLanguage} from './sentences/other-language.js'

/** The kinds of fact that a call asks for; undefined: all. */
export type Kinds = readonly FactKind[] | undefined

/** Everything found in one article; where kinds were asked for, its facts are of these. */
export type ExtractionOf<Asked extends Kinds> = readonly FactKind[] extends Asked
	? Extraction
	: [Asked] extends [readonly (infer Kind)[]]
		? Omit<Extraction, 'facts'> & {facts: Extract<Fact, {readonly kind: Kind}>[]}
		: Extraction

/** What to extract, and of which facts. */
export interface ExtractOptions<Asked extends Kinds = Kinds> {
	/** ISO date that relative dates resolve against, where the article has none. */
	readonly published?: string | undefined
	/** Kinds of fact to return; all by default. */
	readonly kinds?: Asked
	/** `main` (the default): statements that are worth stating; `all`: every clause that says something. Without models all. */
	readonly statements?: StatementChoice | undefined
	/** Return the tokens too. */
	readonly tokens?: boolean | undefined
	/** `en`: read the text as English, whatever it looks like. Otherwise text of another language gives a message and no facts. */
	readonly language?: 'en' | undefined
	/** Least confidence of the facts to return, 0 (the default) to 1. */
	readonly minConfidence?: number | undefined
	/** Least salience of the facts to return, 0 (the default) to 1. */
	readonly minSalience?: number | undefined
	/** So many facts of an article at most, those of the highest salience; they stay in the order of the text. */
	readonly top?: number | undefined
}

/** Reads articles with words of its own. */
export interface Engine {
	/**
	 * Reads one article. Pure and synchronous. Throws TypeError, which names the field and what is expected, for input that
	 * isn't an article and for options that there aren't; a date that can't be read is dropped with a message.
	 */
	extract<const Asked extends Kinds = Kinds>(
		article: ArticleInput,
		options?: ExtractOptions<Asked>,
	): ExtractionOf<Asked>
	/** Reads articles one after the other as they come, in their order. */
	extractAll<const Asked extends Kinds = Kinds>(
		articles: AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
		options?: ExtractOptions<Asked>,
	): AsyncGenerator<ExtractionOf<Asked>>
}

/** Makes an engine with a user's own cues, titles, abbreviations and names. Throws TypeError for options that there aren't. */
export function createEngine(options: EngineOptions = {}): Engine {
	const read = createReader(options)
	// The reader leaves out all kinds that aren't asked for.
	const extract = ((article, settings = {}) => read(article, settings, newRuleRun())) as Engine['extract']
	return {
		extract,
		async *extractAll(articles, settings = {}) {
			expectItems(articles, '`articles`', 'articles')
			for await (const article of articles) yield extract(article, settings)
		},
	}
}

/**
 * Reads an article with all rules as a run wants them; what has fired stands in the run afterwards. `onReading` gets what the
 * facts were made of; it isn't called for an article that isn't read.
 */
export type Reader = (
	article: ArticleInput,
	settings: ExtractOptions,
	run: RuleRun,
	onReading?: (reading: Reading) => void,
) => Extraction

/** What an engine reads with: for measuring rules, which the library itself has no need to switch off. */
export function createReader(options: EngineOptions = {}, given?: Models): Reader {
	const lists = makeLists(options)
	const models = given ?? (options.models === false ? null : loadStandardModels())
	return (article, settings, run, onReading) => {
		checkCall(article, settings)
		return readArticle(article, settings, {lists, models, run}, onReading)
	}
}

let standard: Engine | undefined

/** Reads one article with the built-in lists: `extract({text, published: '2024-11-21'})`. */
export function extract<const Asked extends Kinds = Kinds>(
	article: ArticleInput,
	options: ExtractOptions<Asked> = {},
): ExtractionOf<Asked> {
	// What is wrong with a call is said before the weights are asked for.
	if (!standard) checkCall(article, options)
	standard ??= createEngine()
	return standard.extract(article, options)
}

function checkCall(article: unknown, options: unknown): void {
	const fault = faultOfArticle(article)
	if (fault) throw typeError(fault)
	checkExtractOptions(options)
}

/** What an article is read with. */
interface Equipment {
	readonly lists: Lists
	readonly models: Models | null
	readonly run: RuleRun
}

function readArticle(
	input: ArticleInput,
	options: ExtractOptions,
	equipment: Equipment,
	onReading?: (reading: Reading) => void,
): Extraction {
	const {
		published = null,
		kinds,
		statements,
		minConfidence = 0,
		minSalience = 0,
		top,
		tokens = false,
		language,
	} = options
	const {lists, models} = equipment
	const {article, messages} = openArticle(input, published)
	const other = language === 'en' ? null : findOtherLanguage(article.text)
	if (other) return recordUnread(article, other, messages)
	const english = language === 'en' ? {blocks: article.blocks, messages: []} : withoutForeign(article)
	const reading = readRooms({...article, blocks: english.blocks}, [...messages, ...english.messages], equipment)
	const facts = composeFacts(reading, {
		kinds,
		models,
		allStatements: (statements ?? lists.statements) === 'all',
		eventTypes: lists.eventTypes,
		isoOf: (name) => lists.names.forms.get(name)?.iso ?? null,
	})
	const sure = facts.filter(({confidence}) => confidence >= minConfidence)
	const salient = sure.filter(({salience}) => salience >= minSalience)
	const chosen = top === undefined ? salient : mostSalient(salient, top)
	const {observer} = equipment.run
	if (observer) {
		observeLeftOut(observer, facts, sure, 'confidence')
		observeLeftOut(observer, sure, salient, 'salience')
		observeLeftOut(observer, salient, chosen, 'top')
	}
	onReading?.(reading)
	return recordExtraction({...reading, article}, chosen, tokens)
}

/** Reads articles up to their facts: what fact rules read, and what their models learn from. */
export function createReadingReader(models: Models): (article: ArticleInput) => Reading {
	const lists = makeLists()
	return (input) => {
		const {article, messages} = openArticle(input, null)
		return readRooms(article, messages, {lists, models, run: newRuleRun()})
	}
}

function openArticle(
	input: ArticleInput,
	published: string | null,
): {readonly article: Article; readonly messages: readonly Message[]} {
	const {dates, messages} = dropUnreadableDates(input)
	const given = dates.published ?? published
	const article = makeArticle({...input, ...dates, published: given})
	return {article, messages: [...noteMisspelled(input), ...messages, ...noteDateLine(article, given)]}
}

// The quotations themselves, of which a long text has tens of thousands, are let go once it is known which rows they hold.
function findMarkedQuotes(doc: Document, lists: Lists, models: Models | null) {
	const {quotes, quotations, messages} = findQuotes(doc, lists.quotes, models?.quotes ?? null)
	return {quotes, messages, quoteAt: rowsInMarks(doc, quotations)}
}

/** The corridor: the only place that knows the order of the rooms. */
function readRooms(article: Article, messages: readonly Message[], {lists, models, run}: Equipment): Reading {
	const doc = readArticleDocument(article, lists, models, run)
	const found = findMarkedQuotes(doc, lists, models)
	const names = findNames(doc, {lexicon: lists.names, model: models?.names, titles: lists.titles})
	const {entities, mentions, roles, phrases, ofTwoHolders} = resolveEntities(
		doc,
		names,
		{quoteAt: found.quoteAt, quotes: found.quotes},
		models?.reference ?? null,
	)
	const known = {entities, mentions, mentionAt: coverRows(doc.tokens.length, mentions), phrases, ofTwoHolders}
	const times = findTimes(doc)
	const filter = lists.quotes.attitudes ? null : (models?.quoteFilter ?? null)
	const quotes = resolveSpeakers(
		doc,
		found.quotes,
		{roles, ...known},
		{
			choose: models?.speakers ? chooseByModel(models.speakers) : null,
			keep: filter && ((all) => keepReports(doc, all, filter)),
		},
	)
	return {
		entities,
		mentions,
		mentionAt: known.mentionAt,
		roles,
		quotes,
		times,
		quantities: outsideNames(
			findQuantities(doc, {country: countryOfArticle(article, names), counted: models?.counted ?? null}),
			mentions,
		),
		...doc,
		messages: [...messages, ...doc.messages, ...found.messages, ...noteTables(doc), ...noteUndated(article, times)],
	}
}

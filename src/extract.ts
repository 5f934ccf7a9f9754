import {findTimes} from './dates/find.js'
import {type EngineOptions, type Lists, makeLists} from './engine.js'
import {resolveEntities} from './entities/find.js'
import {findNames} from './entities/names.js'
import {composeFacts} from './facts/compose.js'
import type {Extraction} from './facts/extraction.js'
import type {FactKind} from './facts/fact.js'
import type {Article, ArticleInput} from './model/article.js'
import type {FoundName} from './model/entity.js'
import {makeArticle} from './model/make-article.js'
import {coverRows, type Reading} from './model/reading.js'
import {loadStandardModels, type Models} from './models.js'
import {findQuantities} from './numbers/find.js'
import {attribute} from './quotes/attribute.js'
import {findSpoken} from './quotes/find.js'
import {rowsInMarks} from './quotes/marks.js'
import {readArticleDocument} from './read.js'
import {recordExtraction} from './record.js'

export interface ExtractOptions {
	/** ISO date that relative dates resolve against, where the article has none. */
	readonly published?: string
	/** Kinds of fact to return; all by default. */
	readonly kinds?: readonly FactKind[]
	/** Return the tokens too. */
	readonly tokens?: boolean
}

export interface Engine {
	/** Reads one article. Pure and synchronous; throws TypeError only for input that isn't an article. */
	extract(article: ArticleInput, options?: ExtractOptions): Extraction
	/** Reads articles one after the other as they come, in their order. */
	extractAll(
		articles: AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
		options?: ExtractOptions,
	): AsyncGenerator<Extraction>
}

/** Makes an engine with a user's own cues, titles, abbreviations and names. */
export function createEngine(options: EngineOptions = {}): Engine {
	const lists = makeLists(options)
	const models = options.models === false ? null : loadStandardModels()
	const extract: Engine['extract'] = (article, settings = {}) => readArticle(article, settings, lists, models)
	return {
		extract,
		async *extractAll(articles, settings = {}) {
			for await (const article of articles) yield extract(article, settings)
		},
	}
}

let standard: Engine | undefined

/** Reads one article with the built-in lists: `extract({text, published: '2024-11-21'})`. */
export function extract(article: ArticleInput, options: ExtractOptions = {}): Extraction {
	standard ??= createEngine()
	return standard.extract(article, options)
}

/** The corridor: the only place that knows the order of the rooms. */
function readArticle(input: ArticleInput, options: ExtractOptions, lists: Lists, models: Models | null): Extraction {
	const article = makeArticle({...input, published: input.published ?? options.published ?? null})
	const doc = readArticleDocument(article, lists, models)
	const spoken = findSpoken(doc, lists.quotes, models?.quotes ?? null)
	const names = findNames(doc, {lexicon: lists.lexicon, model: models?.names})
	const {entities, mentions, roles, phrases} = resolveEntities(
		doc,
		names,
		{quoteAt: rowsInMarks(doc, spoken.strings), spoken: spoken.mentions},
		lists.titles,
		models?.reference ?? null,
	)
	const known = {entities, mentions, mentionAt: coverRows(doc.tokens.length, mentions), phrases}
	const quotes = attribute(doc, spoken.mentions, known)
	const reading: Reading = {
		...doc,
		...known,
		roles,
		quotes,
		times: findTimes(doc),
		quantities: findQuantities(doc, {country: countryOf(article, names)}),
		messages: [...doc.messages, ...spoken.messages],
	}
	return recordExtraction(reading, composeFacts(reading, options.kinds), options.tokens ?? false)
}

/** Country of the dateline: whose dollar a bare `$` means. */
function countryOf({text, dateline}: Article, names: readonly FoundName[]): string | null {
	const start = dateline === null ? -1 : text.indexOf(dateline)
	if (dateline === null || start < 0) return null
	return (
		names.find((name) => name.start >= start && name.end <= start + dateline.length && name.iso !== null)?.iso ?? null
	)
}

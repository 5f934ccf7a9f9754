import type {Extraction} from '../facts/extraction.js'
import type {ArticleInput} from '../model/article/article.js'
import type {Range} from '../model/span.js'
import {isClosed, withoutWords} from './gold/gold-file.js'
import type {Pair, Part, Score} from './score.js'

/** A gold file: its path below the gold folder, with `/` and extension, and its whole text. */
export interface GoldFile {
	readonly path: string
	readonly text: string
}

/** One measurement: which gold files it reads, what it has extracted from them, and how it scores that. */
export interface Task<Gold> {
	readonly part: Part
	/** Decides by folder and form, never by the file's name: other parts of the same sets are scored the same way. */
	readonly accepts: (file: GoldFile) => boolean
	/** The gold items, one for each article; throws a `GoldError` that names file, line and field. */
	readonly read: (file: GoldFile) => Gold[]
	/** The article that is extracted for a gold item. */
	readonly article: (gold: Gold) => ArticleInput
	/** Ids of the document that a gold item comes from, as weight files list them. */
	readonly documents?: (gold: Gold) => readonly string[]
	/** Items of documents that weights in use learned from are left out: of a set that is learned from in part. */
	readonly skipsSeen?: boolean
	/** Quotes with mere attitudes among them, as the annotators of the set list them (`EngineOptions.attitudes`). */
	readonly attitudes?: boolean
	readonly score: (pairs: Iterable<Pair<Gold>>) => Score
	/** How a gold item is read where an article won't do. */
	readonly extract?: (gold: Gold) => Extraction
	/** How a gold item is read whose words are given. */
	readonly parse?: (gold: Gold, parse: ParseTokens) => Extraction
}

/** Tags and parses words that are given, sentence by sentence: the columns of `Extraction.tokens` but for the places. */
export type ParseTokens = (
	words: readonly string[],
	sentences: readonly Range[],
) => Omit<NonNullable<Extraction['tokens']>, 'start' | 'end'>

/** A task whose kind of gold is its own affair: what a list of all tasks holds. */
export interface AnyTask
	extends Omit<Task<unknown>, 'article' | 'documents' | 'skipsSeen' | 'score' | 'extract' | 'parse' | 'attitudes'> {
	readonly attitudes: boolean
	/** Reads words that are given, not text. */
	readonly onWords: boolean
	/** Reads at most `limit` items of a file, extracts and scores them; `wasSeen`: whether weights learned from a document. */
	readonly run: (
		file: GoldFile,
		extract: (article: ArticleInput) => Extraction,
		limit: number,
		parse?: ParseTokens,
		wasSeen?: (document: string) => boolean,
	) => TaskRun
}

export interface TaskRun extends Score {
	readonly documents: readonly string[]
}

/**
 * Closes a task over its kind of gold, so that tasks of all kinds fit one list. A set that is closed is scored whole,
 * whatever the limit, and hands on no differences.
 */
export function anyTask<Gold>(task: Task<Gold>): AnyTask {
	return {
		part: task.part,
		accepts: task.accepts,
		onWords: task.parse !== undefined,
		attitudes: task.attitudes ?? false,
		read: (file) => withoutWords(file.path, () => task.read(file)),
		run: (file, extract, limit, parse, wasSeen) =>
			withoutWords(file.path, () => {
				const items = task.read(file)
				const gold = task.skipsSeen && wasSeen ? items.filter((item) => !task.documents?.(item).some(wasSeen)) : items
				return runTask(task, file, gold, extract, limit, parse)
			}),
	}
}

function runTask<Gold>(
	task: Task<Gold>,
	file: GoldFile,
	all: readonly Gold[],
	extract: (article: ArticleInput) => Extraction,
	limit: number,
	parse?: ParseTokens,
): TaskRun {
	const closed = isClosed(file.path)
	const gold = all.slice(0, closed ? undefined : limit)
	// Nothing of the kind was annotated: figures would say that all that was found is wrong.
	if (gold.length === 0) return {items: 0, figures: [], differences: [], documents: []}
	const find = (item: Gold): Extraction =>
		(parse && task.parse?.(item, parse)) || (task.extract?.(item) ?? extract(task.article(item)))
	const pairs = (function* () {
		for (const item of gold) yield {gold: item, found: find(item)}
	})()
	const {items, figures, differences} = task.score(pairs)
	const documents = gold.flatMap((item) => task.documents?.(item) ?? [])
	return {items, figures, differences: closed ? [] : differences, documents}
}

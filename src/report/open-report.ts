import type {ArchiveEvent} from '../archive/events/record.js'
import {type LinkedArchive, openArchive} from '../archive/open-archive.js'
import {cutAt} from '../emit/cut.js'
import type {FactLine} from '../emit/fact-lines.js'
import {articlePage} from './article-pages.js'
import type {ReportFile} from './data-file.js'
import {entityFiles} from './entities/entity-files.js'
import {GatheredEntities} from './entities/gathered-entities.js'
import {MentionIndex} from './entities/mention-index.js'
import {Talk} from './entities/talk.js'
import {Voices} from './entities/voices.js'
import {Codes} from './facts/codes.js'
import {FactColumns} from './facts/columns.js'
import {FactIds} from './facts/fact-ids.js'
import {dayOfFact, isReal, sourceOf as saidBy} from './facts/fact-row.js'
import {FactsFiles} from './facts/facts-files.js'
import {judgedFile} from './facts/judged-file.js'
import {overviewFiles} from './overview/overview.js'
import type {Ref, SharedQuote} from './overview/overview-data.js'
import {seriesData} from './overview/series.js'
import {quotesOf, Sources, sourceOf} from './overview/sources.js'
import {type ReportArticle, type ReportInput, readArticle} from './report-article.js'
import type {ArticleRow} from './report-data.js'
import {siteFiles} from './site.js'
import {WordIndex} from './words/word-index.js'

export interface ReportOptions {
	/** Title of the report; else a count of its articles. */
	readonly title?: string | undefined
	/** Whether articles have pages of their own. Default: true. */
	readonly pages?: boolean | undefined
}

/** Reads articles, one after the other, for a report of them all. */
export interface Report {
	/**
	 * Adds an article; false where one with the same id and text has come before. Throws TypeError for what isn't one as
	 * `extract` gives it, which is left out.
	 */
	add(input: ReportInput): boolean
	/** Links all articles so far. */
	link(): LinkedReport
}

/** Articles that are read a second time, and written. */
export interface LinkedReport {
	readonly articles: number
	/**
	 * The files of an article: its page, and those of data that are full. Each article once, in any order: theirs is that of the
	 * report. Throws TypeError for one that wasn't added.
	 */
	write(input: ReportInput): Generator<ReportFile>
	/** All other files; the first page last. */
	finish(): Generator<ReportFile>
}

/**
 * An empty report: a folder of files that a browser opens from a disk. Memory grows with the names, quotes, events, numbers and
 * words of articles, not with their text. Pure: the same articles in the same order give the same bytes.
 */
export function openReport(options: ReportOptions = {}): Report {
	const archive = openArchive()
	return {
		add: (input) => archive.add(readArticle(input).record),
		link: () => linkReport(archive.link(), options),
	}
}

function linkReport(linked: LinkedArchive, {title, pages = true}: ReportOptions): LinkedReport {
	const entities = new GatheredEntities(linked.entities())
	const clashing = new Set(linked.clashing)
	const columns = new FactColumns()
	const ids = new FactIds(columns)
	const codes = new Codes()
	const facts = new FactsFiles()
	const words = new WordIndex()
	const sources = new Sources()
	const talk = new Talk(entities.records.length)
	const voices = new Voices()
	const articles: ArticleRow[] = []
	const hashes: string[] = []
	const written = new Set<string>()
	/** The words of quotes in several pieces. */
	const pieces = new Map<number, string>()

	function* write(input: ReportInput): Generator<ReportFile> {
		const article = readArticle(input)
		const {record, lines, extraction} = article
		const name = nameOf(article, clashing)
		if (written.has(name)) return
		linked.complete(record)
		written.add(name)
		const number = articles.length
		ids.articles.set(name, number)
		const page = pages ? articlePage(number, extraction) : null
		const row = articleRow(article, page !== null)
		articles.push(row)
		hashes.push(page === null ? '' : record.article.hash)
		columns.openArticle(lines.length, sources.add(article))
		const read = readFacts(article, name, number)
		yield* facts.add([number, row], lines, (place) => read[place]!)
		if (page && extraction) {
			yield page
			yield judgedFile(number, extraction)
		}
	}

	function readFacts({record, lines}: ReportArticle, name: string, article: number) {
		const ranks = ranksOf(lines)
		const mentions = new MentionIndex(record.entities)
		const passages = new Map<string, Set<number>>()
		return lines.map((line, place) => {
			const fact = columns.count
			const code = codes.codeOf(line)
			const source = saidBy(line)
			const by = entities.numberOf(name, source?.id ?? null)
			columns.add(code, dayOfFact(line, record.article.published), line.confidence, ranks[place]!, isReal(line))
			ids.add(line.id)
			const spoken = entities.add(name, line, fact, mentions)
			if (line.kind === 'quote' && line.content.length > 1)
				pieces.set(fact, line.content.map((piece) => piece.text).join(gap))
			if (spoken) {
				talk.add(spoken, article)
				voices.add(spoken.by, line, fact)
			}
			const {context} = line
			const key = `${context.start} ${context.end}`
			let inPassage = passages.get(key)
			if (!inPassage) {
				inPassage = words.numbers(context.text)
				passages.set(key, inPassage)
			}
			words.add(new Set([...inPassage, ...words.numbers(source?.name ?? '')]))
			return {code, byId: by < 0 ? null : entities.records[by]!.id}
		})
	}

	function* finish(): Generator<ReportFile> {
		yield* facts.finish()
		const factOf = (article: string, fact: string): number => ids.find(article, fact)
		const refs = new Map(entities.records.map(({id}, number) => [id, number]))
		const refOf = (id: string | null | undefined): Ref | null => {
			const number = id ? refs.get(id) : undefined
			return number === undefined ? null : entities.refOf(number)
		}
		const quotes = sharedQuotes()
		const events = new Map<string, ArchiveEvent>()
		const groups: number[][] = []
		for (const event of linked.events()) {
			events.set(event.id, event)
			groups.push(numbersOf(event.sources, factOf))
		}
		for (const [, ...others] of [...groups, ...quotes.map(({facts: all}) => all)])
			for (const fact of others) columns.markRepeated(fact)
		const series = seriesData(linked.series(), {
			factOf,
			refOf,
			events,
			titleOf: (fact) => (fact < 0 ? '' : articles[columns.articleOf(fact)]![1]),
		})
		const pairs = talk.sorted()
		yield* columns.files()
		yield* words.files()
		yield* entityFiles({entities, pairs, articleNumbers: ids.articles})
		yield* overviewFiles({
			title,
			articles,
			hashes,
			columns,
			codes: codes.list,
			entities,
			pairs,
			voices,
			sources,
			series,
			shared: {quotes, events: groups.filter(({length}) => length > 1)},
			copies: [...linked.duplicates()].filter(({duplicateOf}) => duplicateOf !== null).length,
			facts: facts.firsts,
			words: {firsts: words.firsts, common: words.common},
		})
		yield* siteFiles(title ?? null, articles.length)

		function sharedQuotes(): SharedQuote[] {
			const all: SharedQuote[] = []
			for (const {text, speaker, articles: count, independent, sources: from} of linked.quotes()) {
				const numbers = numbersOf(from, factOf)
				if (numbers.length < 2) continue
				all.push({
					text:
						numbers
							.flatMap((number) => pieces.get(number) ?? [])
							.find((words) => words.replaceAll(gap, ' ') === text) ?? text,
					isDirect: from.some(({mode}) => mode === 'direct'),
					speaker: refOf(speaker?.id),
					by: speaker?.name ?? null,
					articles: count,
					independent,
					facts: numbers,
				})
			}
			return all.sort((a, b) => b.independent - a.independent || b.articles - a.articles || a.facts[0]! - b.facts[0]!)
		}
	}

	return {articles: linked.articles, write, finish}
}

/** Between the pieces of a quote. */
const gap = ' … '

type Sourced = readonly {readonly article: string; readonly fact: string}[]

const numbersOf = (sources: Sourced, factOf: (article: string, fact: string) => number): number[] =>
	sources.map(({article, fact}) => factOf(article, fact)).filter((number) => number >= 0)

/** The archive's name of an article. */
const nameOf = ({record: {article}}: ReportArticle, clashing: ReadonlySet<string>): string =>
	clashing.has(article.id) ? `${article.id}#${article.hash.slice(0, 8)}` : article.id

function articleRow({record: {article}, lines}: ReportArticle, hasPage: boolean): ArticleRow {
	const {id, title, published, url} = article
	const source = sourceOf(article)
	return [
		id,
		shortened(title ?? id),
		published,
		source === '' ? null : source,
		url,
		hasPage ? 1 : 0,
		lines.length,
		quotesOf(lines),
	]
}

/** Characters of a title in lists. */
const maxTitle = 400

const shortened = (title: string): string => (title.length > maxTitle ? `${cutAt(title, maxTitle - 1)}…` : title)

// 255 for the fact that matters most in its article.
function ranksOf(lines: readonly FactLine[]): number[] {
	const order = lines.map((_, place) => place).sort((a, b) => lines[b]!.salience - lines[a]!.salience || a - b)
	const ranks: number[] = []
	order.forEach((place, rank) => {
		ranks[place] = Math.round(255 * (1 - rank / lines.length))
	})
	return ranks
}

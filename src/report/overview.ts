import {dayNumber, dayOf} from '../archive/article.js'
import {factKinds} from '../facts/fact.js'
import {presentations} from '../facts/presentations.js'
import {repeated} from './column-values.js'
import {columnFileCount, type FactColumns} from './columns.js'
import {dataFile, type ReportFile} from './data-file.js'
import {type EntityRows, entityFileCount, entityRows, listFileCount, listFiles} from './entity-files.js'
import {countEvents} from './event-counts.js'
import type {GatheredEntities} from './gathered-entities.js'
import type {OverviewData} from './overview-data.js'
import type {ArticleRow, SeriesData, SharedData} from './report-data.js'
import {numberFileCount, seriesFiles, seriesRows} from './series.js'
import type {Sources} from './sources.js'
import {type Pair, talkFile} from './talk.js'
import type {Voices} from './voices.js'

/** All that was gathered, for the files that aren't of an article or entity. */
export interface Gathered {
	readonly title: string | undefined
	readonly articles: readonly ArticleRow[]
	readonly columns: FactColumns
	readonly codes: OverviewData['codes']
	readonly entities: GatheredEntities
	readonly pairs: readonly Pair[]
	readonly voices: Voices
	readonly sources: Sources
	readonly series: readonly SeriesData[]
	readonly shared: SharedData
	readonly copies: number
	readonly facts: readonly number[]
	readonly words: {readonly firsts: readonly string[]; readonly common: readonly string[]}
}

/** Lines that the first page shows of each list. */
const shown = {people: 12, organizations: 12, places: 12, series: 11, quotes: 6}
/** Lines of a file: an article's is longer than an entity's. */
const perFile = {articles: 6000, series: 1500, shared: 4000}

export function* overviewFiles(gathered: Gathered): Generator<ReportFile> {
	const {articles, columns, entities, pairs, series, shared} = gathered
	const rows = entityRows(entities, (fact) => (columns.flags[fact]! & repeated) !== 0)
	yield* listFiles('people', rows.people)
	yield* listFiles('organizations', rows.organizations)
	yield* listFiles('places', rows.places)
	yield* listFiles('articles', articles, perFile.articles)
	yield* seriesFiles(series)
	yield* listFiles('series', seriesRows(series), perFile.series)
	yield* sharedFiles(shared)
	yield talkFile(pairs, entities)
	yield dataFile('overview', overviewData(gathered, rows))
}

function* sharedFiles({quotes, events}: SharedData): Generator<ReportFile> {
	const count = sharedFileCount({quotes, events})
	for (let at = 0; at < count; at++) {
		const [from, to] = [at * perFile.shared, (at + 1) * perFile.shared]
		const data: SharedData = {quotes: quotes.slice(from, to), events: events.slice(from, to)}
		yield dataFile(`shared-${at + 1}`, data)
	}
}

const sharedFileCount = ({quotes, events}: SharedData): number =>
	listFileCount(Math.max(quotes.length, events.length), perFile.shared)

function overviewData(gathered: Gathered, rows: EntityRows): OverviewData {
	const {title, articles, columns, codes, entities, voices, sources, series, shared, copies, facts, words} = gathered
	const days = articles.flatMap(([, , published]) => dayOf(published) ?? []).sort()
	const [first = null, last = null] = [days[0], days.at(-1)]
	const numbers = new Map(entities.records.map(({id}, number) => [id, number]))
	const counts = new Map<string, number>()
	for (const code of columns.codes) counts.set(codes[code]![0], (counts.get(codes[code]![0]) ?? 0) + 1)
	return {
		title: title ?? `${articles.length.toLocaleString('en-GB')} article${articles.length === 1 ? '' : 's'}`,
		articles: articles.length,
		facts: columns.count,
		copies,
		first,
		last,
		kinds: factKinds.map((kind) => [kind, presentations[kind].plural, counts.get(kind) ?? 0]),
		codes,
		people: rows.people
			.filter(([, , , , , quotes]) => quotes > 0)
			.slice(0, shown.people)
			.map((row) => ({row, words: voices.wordsOf(numbers.get(row[0])!)})),
		organizations: rows.organizations.slice(0, shown.organizations),
		places: rows.places.slice(0, shown.places),
		events: countEvents(columns, codes, {first: dayNumber(first), last: dayNumber(last)}),
		series: seriesRows(series.slice(0, shown.series)),
		quotes: [
			...shared.quotes.filter(({isDirect}) => isDirect),
			...shared.quotes.filter(({isDirect}) => !isDirect),
		].slice(0, shown.quotes),
		sources: sources.rows(),
		files: {
			facts,
			words: words.firsts,
			common: words.common,
			counts: {
				articles: listFileCount(articles.length, perFile.articles),
				columns: columnFileCount(columns.count),
				entities: entityFileCount(entities.records.length),
				people: listFileCount(rows.people.length),
				organizations: listFileCount(rows.organizations.length),
				places: listFileCount(rows.places.length),
				series: listFileCount(series.length, perFile.series),
				numbers: numberFileCount(series.length),
				shared: sharedFileCount(shared),
				talk: 1,
			},
		},
	}
}

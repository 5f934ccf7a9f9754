import {dayNumber, dayOf} from '../../archive/article.js'
import {factKinds} from '../../facts/fact.js'
import {presentations} from '../../facts/presentations.js'
import {layerData} from '../../view/layers.js'
import {dataFile, type ReportFile} from '../data-file.js'
import {type EntityRows, entityFileCount, entityRows} from '../entities/entity-files.js'
import type {GatheredEntities} from '../entities/gathered-entities.js'
import {type Pair, talkFile} from '../entities/talk.js'
import type {Voices} from '../entities/voices.js'
import {repeated} from '../facts/column-values.js'
import {columnFileCount, type FactColumns} from '../facts/columns.js'
import type {ArticleRow, SeriesData, SharedData} from '../report-data.js'
import {axisOf, countEvents} from './event-counts.js'
import type {FilesData, OverviewData, SeriesRow} from './overview-data.js'
import {partFiles, partsOf} from './parts.js'
import {seriesRows} from './series.js'
import type {Sources} from './sources.js'

/** All that was gathered, for the files that aren't of an article or entity. */
export interface Gathered {
	readonly title: string | undefined
	readonly articles: readonly ArticleRow[]
	/** Of the texts of articles that can be corrected, by their numbers; empty for others. */
	readonly hashes: readonly string[]
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
export function* overviewFiles(gathered: Gathered): Generator<ReportFile> {
	const {articles, hashes, columns, entities, pairs, series, shared} = gathered
	const rows = entityRows(entities, (fact) => (columns.flags[fact]! & repeated) !== 0)
	const numbers = partsOf(series)
	const lists = {
		people: partsOf(rows.people),
		organizations: partsOf(rows.organizations),
		places: partsOf(rows.places),
		articles: partsOf(articles),
		numbers,
		series: partsOf(seriesRows(numbers)),
	}
	for (const [sort, parts] of Object.entries(lists)) yield* partFiles(sort, parts)
	const sharedParts = partsOfShared(shared)
	for (const [at, data] of sharedParts.entries()) yield dataFile(`shared-${at + 1}`, data)
	yield talkFile(pairs, entities)
	const hashParts = hashes.some((hash) => hash !== '') ? partsOf(hashes) : []
	if (hashParts.length > 0) yield dataFile('layers-1', layerData)
	yield* partFiles('hashes', hashParts)
	const counts: FilesData['counts'] = {
		articles: lists.articles.length,
		columns: columnFileCount(columns.count),
		hashes: hashParts.length,
		entities: entityFileCount(entities.records.length),
		people: lists.people.length,
		organizations: lists.organizations.length,
		places: lists.places.length,
		series: lists.series.length,
		numbers: numbers.length,
		shared: sharedParts.length,
		talk: 1,
	}
	yield dataFile('overview', overviewData(gathered, rows, lists.series[0]!, counts))
}

function partsOfShared({quotes, events}: SharedData): SharedData[] {
	const [ofQuotes, ofEvents] = [partsOf(quotes), partsOf(events)]
	return Array.from({length: Math.max(ofQuotes.length, ofEvents.length)}, (_, at) => ({
		quotes: ofQuotes[at] ?? [],
		events: ofEvents[at] ?? [],
	}))
}

function overviewData(
	gathered: Gathered,
	rows: EntityRows,
	series: readonly SeriesRow[],
	counts: FilesData['counts'],
): OverviewData {
	const {title, articles, columns, codes, entities, voices, sources, shared, copies, facts, words} = gathered
	const days = articles.flatMap(([, , published]) => dayOf(published) ?? []).sort()
	const [first = null, last = null] = [days[0], days.at(-1)]
	const numbers = new Map(entities.records.map(({id}, number) => [id, number]))
	const ofKinds = new Map<string, number>()
	for (const code of columns.codes) ofKinds.set(codes[code]![0], (ofKinds.get(codes[code]![0]) ?? 0) + 1)
	return {
		title: title ?? `${articles.length.toLocaleString('en-GB')} article${articles.length === 1 ? '' : 's'}`,
		articles: articles.length,
		facts: columns.count,
		copies,
		first,
		last,
		kinds: factKinds.map((kind) => [kind, presentations[kind].plural, ofKinds.get(kind) ?? 0]),
		codes,
		people: rows.people
			.filter(([, , , , , quotes]) => quotes > 0)
			.slice(0, shown.people)
			.map((row) => ({row, words: voices.wordsOf(numbers.get(row[0])!)})),
		organizations: rows.organizations.slice(0, shown.organizations),
		places: rows.places.slice(0, shown.places),
		events: countEvents(columns, codes, axisOf(days.flatMap((day) => dayNumber(day) ?? []))),
		series: series.slice(0, shown.series),
		quotes: [
			...shared.quotes.filter(({isDirect}) => isDirect),
			...shared.quotes.filter(({isDirect}) => !isDirect),
		].slice(0, shown.quotes),
		sources: sources.rows(),
		files: {
			facts,
			words: words.firsts,
			common: words.common,
			counts,
		},
	}
}

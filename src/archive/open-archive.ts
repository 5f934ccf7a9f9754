import type {Fact} from '../facts/fact.js'
import type {ArchiveArticle} from './article.js'
import {Articles} from './articles.js'
import {checkArticle} from './check-article.js'
import {linkDuplicates} from './duplicates/link.js'
import {type DuplicateArticle, recordDuplicates} from './duplicates/record.js'
import {Signatures} from './duplicates/signatures.js'
import type {ArchiveEntity} from './entities/entity-record.js'
import {linkEntities} from './entities/link.js'
import {nameEntities, recordEntities} from './entities/record.js'
import {Sightings} from './entities/sightings.js'
import {CollectedEvents} from './events/collect.js'
import {linkEvents} from './events/link.js'
import {type ArchiveEvent, type ReadEvent, recordEvents} from './events/record.js'
import {CollectedQuotes} from './quotes/collect.js'
import {linkQuotes} from './quotes/link.js'
import {type ArchiveQuote, type ReadQuote, recordQuotes} from './quotes/record.js'
import {SecondReading} from './second-reading.js'
import {CollectedQuantities} from './series/collect.js'
import {linkSeries} from './series/link.js'
import {type ArchiveSeries, recordSeries} from './series/record.js'

/** Reads articles, one after the other, then links what they have in common. */
export interface Archive {
	/**
	 * Adds an article; false where one with the same id and text has come before. Throws TypeError for what isn't an article as
	 * `extract` gives it, which is left out.
	 */
	add(article: ArchiveArticle): boolean
	/** Links all articles so far. */
	link(): LinkedArchive
}

/** Articles with what they have in common. Records come sorted, and don't depend on the order in which articles came. */
export interface LinkedArchive {
	/** Articles that were added. */
	readonly articles: number
	/** Ids that name two articles of different text: records call them `id#hash`. */
	readonly clashing: readonly string[]
	/**
	 * Reads an article again, for what records have of its facts: all of them, in any order, before the records are asked for.
	 * Throws TypeError for an article that wasn't added.
	 */
	complete(article: ArchiveArticle): void
	entities(): Generator<ArchiveEntity>
	quotes(): Generator<ArchiveQuote>
	events(): Generator<ArchiveEvent>
	series(): Generator<ArchiveSeries>
	duplicates(): Generator<DuplicateArticle>
}

/** An empty archive. Its memory grows with the names, quotes, events and numbers of articles, not with their text. */
export function openArchive(): Archive {
	const articles = new Articles()
	const sightings = new Sightings()
	const signatures = new Signatures()
	const quotes = new CollectedQuotes()
	const events = new CollectedEvents()
	const quantities = new CollectedQuantities()
	return {
		add(article) {
			checkArticle(article)
			const number = articles.add(article)
			if (number < 0) return false
			const byId = sightings.add(article)
			signatures.add(article.article.text)
			quotes.add(number, article, byId)
			quantities.add(number, article, byId, events.add(number, article, byId))
			return true
		},
		link() {
			const ranks = articles.ranks()
			const firsts = linkDuplicates(signatures, ranks)
			const entities = nameEntities(linkEntities(sightings, articles), sightings, articles)
			const quoteClusters = linkQuotes(quotes, ranks, sightings, entities)
			const eventClusters = linkEvents(events.events, ranks, sightings, entities)
			const series = linkSeries(quantities.quantities, events.events, eventClusters, entities)
			const readings = {
				quotes: new SecondReading<ReadQuote>(),
				events: new SecondReading<ReadEvent>(),
				ids: new SecondReading<string>(),
			}
			for (const quote of quoteClusters.flat()) readings.quotes.want(quotes.articles[quote]!, quotes.places[quote]!)
			const inSeries = new Set(series.map(({event}) => event))
			for (const cluster of eventClusters)
				if (cluster.articles.size > 1 || inSeries.has(cluster))
					for (const member of cluster.members) {
						const {article, place} = events.events[member]!
						readings.events.want(article, place)
					}
			for (const member of series.flatMap(({members}) => members)) {
				const {article, place} = quantities.quantities[member]!
				readings.ids.want(article, place)
			}
			const shared = {articles, ranks, firsts, entities}
			const eventRecords = {...shared, events: events.events, clusters: eventClusters, reading: readings.events}
			return {
				articles: articles.count,
				clashing: [...articles.clashing].sort(),
				complete(article) {
					checkArticle(article)
					const number = articles.numberOf(article)
					if (number < 0) throw new TypeError(`${article.article.id}: not one of the articles that were added`)
					readings.quotes.read(number, article, readQuote)
					readings.events.read(number, article, readEvent)
					readings.ids.read(number, article, ({id}) => id)
				},
				entities: () => recordEntities(entities, sightings, articles),
				quotes: () => recordQuotes({...shared, quotes, clusters: quoteClusters, reading: readings.quotes}),
				events: () => recordEvents(eventRecords),
				series: () =>
					recordSeries({
						...shared,
						quantities: quantities.quantities,
						series,
						reading: readings.ids,
						events: eventRecords,
					}),
				duplicates: () => recordDuplicates(firsts, signatures, articles, ranks),
			}
		},
	}
}

const readQuote = (fact: Fact): ReadQuote | null =>
	fact.kind === 'quote' ? {id: fact.id, speaker: fact.speaker, mode: fact.mode, content: fact.content} : null

const readEvent = (fact: Fact): ReadEvent | null =>
	fact.kind === 'event' ? {id: fact.id, arguments: fact.arguments, place: fact.place, claim: fact.claim} : null

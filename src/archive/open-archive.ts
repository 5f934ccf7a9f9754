import type {Fact} from '../facts/fact.js'
import type {ArchiveArticle} from './article.js'
import {Articles} from './articles.js'
import {linkDuplicates} from './duplicates/link.js'
import {type DuplicateArticle, recordDuplicates} from './duplicates/record.js'
import {Signatures} from './duplicates/signatures.js'
import type {ArchiveEntity} from './entities/entity-record.js'
import {linkEntities} from './entities/link.js'
import {nameEntities, recordEntities} from './entities/record.js'
import {Sightings} from './entities/sightings.js'
import {CollectedQuotes} from './quotes/collect.js'
import {linkQuotes} from './quotes/link.js'
import {type ArchiveQuote, type ReadQuote, recordQuotes} from './quotes/record.js'
import {SecondReading} from './second-reading.js'

/** Reads articles, one after the other, then links what they have in common. */
export interface Archive {
	/** Adds an article; false where it has come before. */
	add(article: ArchiveArticle): boolean
	/** Links all articles so far. */
	link(): LinkedArchive
}

/** Articles with what they have in common. Records come sorted, and don't depend on the order in which articles came. */
export interface LinkedArchive {
	/** Reads an article again, for what quotes and events have of its text; all of them, before these are asked for. */
	complete(article: ArchiveArticle): void
	entities(): Generator<ArchiveEntity>
	quotes(): Generator<ArchiveQuote>
	duplicates(): Generator<DuplicateArticle>
}

/** An empty archive. Its memory grows with the names, quotes, events and numbers of articles, not with their text. */
export function openArchive(): Archive {
	const articles = new Articles()
	const sightings = new Sightings()
	const signatures = new Signatures()
	const quotes = new CollectedQuotes()
	return {
		add(article) {
			const number = articles.add(article)
			if (number < 0) return false
			const byId = sightings.add(article)
			signatures.add(article.article.text)
			quotes.add(number, article, byId)
			return true
		},
		link() {
			const ranks = articles.ranks()
			const firsts = linkDuplicates(signatures, ranks)
			const entities = nameEntities(linkEntities(sightings, articles), sightings, articles)
			const quoteClusters = linkQuotes(quotes, ranks, sightings, entities)
			const reading = {quotes: new SecondReading<ReadQuote>()}
			for (const quote of quoteClusters.flat()) reading.quotes.want(quotes.articles[quote]!, quotes.places[quote]!)
			const shared = {articles, ranks, firsts, entities}
			return {
				complete(article) {
					const number = articles.numberOf(article)
					if (number < 0) throw new TypeError(`${article.article.id}: not one of the articles that were added`)
					reading.quotes.read(number, article, readQuote)
				},
				entities: () => recordEntities(entities, sightings, articles),
				quotes: () => recordQuotes({...shared, quotes, clusters: quoteClusters, reading: reading.quotes}),
				duplicates: () => recordDuplicates(firsts, signatures, articles, ranks),
			}
		},
	}
}

const readQuote = (fact: Fact): ReadQuote | null =>
	fact.kind === 'quote' ? {id: fact.id, speaker: fact.speaker, mode: fact.mode, content: fact.content} : null

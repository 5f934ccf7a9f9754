/**
 * What many articles have in common: people, quotes, events, numbers over time, copies.
 *
 * @module newsfacts/archive
 */

export type {EntityRecord} from '../facts/entity.js'
export type {EventFact} from '../facts/event/schema.js'
export type {Extraction} from '../facts/extraction.js'
export type {Fact} from '../facts/fact.js'
export type {QuantityFact} from '../facts/quantity/schema.js'
export type {QuoteFact} from '../facts/quote/schema.js'
export type {RoleStatus} from '../model/entity.js'
export type {ArchiveArticle, ArticleRef} from './article.js'
export type {DuplicateArticle} from './duplicates/record.js'
export type {ArchiveEntity, ArchivePost, EntityRef} from './entities/entity-record.js'
export type {LinkedType} from './entities/sightings.js'
export type {ArchiveArgument, ArchiveEvent, EventSource} from './events/record.js'
export {articleOfFacts, type LoneFact} from './from-facts.js'
export {type MergedArticles, mergeArticles} from './merge.js'
export {type Archive, type LinkedArchive, openArchive} from './open-archive.js'
export type {ArchiveQuote, QuoteSource} from './quotes/record.js'
export type {ArchiveSeries, SeriesPoint} from './series/record.js'
export type {FactSource, Spread} from './sources.js'

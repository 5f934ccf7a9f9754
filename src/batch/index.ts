/**
 * Many articles on threads; folders of results.
 *
 * @module newsfacts/batch
 */

export type {FactLine} from '../emit/fact-lines.js'
export type {EngineOptions} from '../engine.js'
export type {ExtractOptions, Kinds} from '../extract.js'
export type {Extraction, FactLineExtra} from '../facts/extraction.js'
export type {Fact, FactKind} from '../facts/fact.js'
export type {Ingested, ReadArticle, ReadError} from '../ingest/ingested.js'
export type {Article, ArticleInput} from '../model/article/article.js'
export type {Message} from '../model/message.js'
export {type BatchOptions, extractAll} from './extract-all.js'
export type {ArticleLine, DoneEntry, FailedEntry, ManifestEntry, ResultFormat, RunHead} from './layout.js'
export {type Manifest, openManifest, ResultsError} from './manifest.js'
export type {ErrorRecord, Outcome, ReadOneOptions} from './outcome.js'
export {isResults, isUnfinished, readFactLines, readResults, type StoredArticle} from './results.js'
export type {Item} from './task.js'

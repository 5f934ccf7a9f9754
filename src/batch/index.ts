/**
 * Many articles on threads; folders of results.
 *
 * @module newsfacts/batch
 */

export {type BatchOptions, extractAll} from './extract-all.js'
export type {ArticleLine, DoneEntry, FailedEntry, ManifestEntry, ResultFormat, RunHead} from './layout.js'
export {type Manifest, openManifest, ResultsError} from './manifest.js'
export type {ErrorRecord, Outcome} from './outcome.js'
export {isResults, isUnfinished, readFactLines, readResults, type StoredArticle} from './results.js'

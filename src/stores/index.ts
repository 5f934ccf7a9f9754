/**
 * A database of facts in SQLite.
 *
 * @module newsfacts/stores
 */

export type {FactLine} from '../emit/fact-lines.js'
export type {Extraction, FactLineExtra} from '../facts/extraction.js'
export type {Fact, FactKind} from '../facts/fact.js'
export {StoreError} from './error.js'
export {type FactsDatabase, openDatabase} from './facts-database.js'
export {type MergedKind, type MergedWriter, mergedKinds} from './merged.js'
export type {OpenOptions} from './open.js'
export {countSql, factsSql, type Question, type Sql} from './question.js'
export type {Rows} from './select.js'
export type {SqlValue} from './sqlite/database.js'
export type {Change, FactsWriter, Written} from './write.js'

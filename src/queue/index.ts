/**
 * Articles for many machines, by a queue in Redis or Valkey.
 *
 * @module newsfacts/queue
 */

export type {ResultFormat} from '../batch/layout.js'
export type {ErrorRecord, ReadOneOptions} from '../batch/outcome.js'
export type {Done, Item, Reply} from '../batch/task.js'
export type {SeparateFormat, Written} from '../batch/written.js'
export type {EmitOptions} from '../emit/emitter.js'
export type {EngineOptions} from '../engine.js'
export type {ExtractOptions, Kinds} from '../extract.js'
export type {FactKind} from '../facts/fact.js'
export type {ByteOptions} from '../ingest/byte-source.js'
export type {Limits, OwnLimits} from '../ingest/containers/limits.js'
export type {FormatName} from '../ingest/formats.js'
export type {FieldMap, FieldName, Ingested, ReadArticle, ReadError} from '../ingest/ingested.js'
export type {Article, ArticleInput} from '../model/article/article.js'
export type {Message} from '../model/message.js'
export type {Batch, BatchSettings, Reference, SourceFile, SourceMetadata} from './batch.js'
export {isQueueError, type OpenQueue, openQueue, type QueueAddress, type QueueError, type Watch} from './connect.js'
export {type EnqueueCounts, type EnqueueOptions, enqueue} from './enqueue.js'
export type {Mount} from './read-batch.js'
export {openFolder} from './sinks/folder.js'
export {openPostgres} from './sinks/postgres.js'
export {isSinkError, type Sink, type SinkEvents, type WrittenBatch} from './sinks/sink.js'
export {clearQueue, type DeadLetter, type QueueStatus, queueStatus, retryFailed} from './status.js'
export {type WorkEnd, type WorkEvent, type WorkOptions, work} from './work.js'

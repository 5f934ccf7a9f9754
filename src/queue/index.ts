/**
 * Articles for many machines, by a queue in Redis or Valkey.
 *
 * @module newsfacts/queue
 */

export type {Batch, BatchSettings, Reference, SourceFile} from './batch.js'
export {isQueueError, type OpenQueue, openQueue, type QueueAddress, type QueueError, type Watch} from './connect.js'
export {type EnqueueCounts, type EnqueueOptions, enqueue} from './enqueue.js'
export {openFolder} from './sinks/folder.js'
export {openPostgres} from './sinks/postgres.js'
export {isSinkError, type Sink, type SinkEvents, type WrittenBatch} from './sinks/sink.js'
export {clearQueue, type DeadLetter, type QueueStatus, queueStatus, retryFailed} from './status.js'
export {type WorkEnd, type WorkEvent, type WorkOptions, work} from './work.js'

import type {Job, Worker} from 'bullmq'
import type {Reply} from '../batch/task.js'
import {version} from '../batch/version.js'
import {checkKeys, fault, isRecord, typeError} from '../model/expected.js'
import {loadOptional} from '../model/optional-package.js'
import type {Batch} from './batch.js'
import {expectQueue, type OpenQueue, queueError} from './connect.js'
import {attempts, isBeingFilled} from './enqueue.js'
import {openExtractor} from './extractor.js'
import {type Mount, openReader} from './read-batch.js'
import {openSettings} from './settings.js'
import {isSinkError, type Sink} from './sinks/sink.js'

/** How batches are worked on. */
export interface WorkOptions {
	readonly sink: Sink
	/** Threads that extract; the caller's own thread stays free for the queue. Default 1. */
	readonly threads?: number | undefined
	/** Seconds that an article may take; left out: as long as it takes. */
	readonly timeout?: number | undefined
	/** Seconds after which the batch of a worker that gives no sign of life goes to another. Default 60. */
	readonly lostAfter?: number | undefined
	/** True: ends when nothing is left to do, for anyone. */
	readonly untilEmpty?: boolean | undefined
	readonly mounts?: readonly Mount[] | undefined
	/** Aborted when the user wants to stop: batches under way are finished, or given back after ten seconds. */
	readonly stop?: AbortSignal | undefined
	readonly onEvent?: ((event: WorkEvent) => void) | undefined
}

/** What happens while batches are worked on. */
export type WorkEvent =
	| {readonly event: 'batch'; readonly id: string; readonly replies: readonly Reply[]}
	/** The batch was there already. */
	| {readonly event: 'known'; readonly id: string}
	/** A try failed; `last`: for good. */
	| {readonly event: 'failed'; readonly id: string; readonly reason: string; readonly last: boolean}
	/** Something odd that the work goes on after. */
	| {readonly event: 'note'; readonly text: string}

/** Why the work ended. */
export type WorkEnd =
	| {readonly end: 'stopped' | 'empty'; readonly failed: number}
	/** Nothing more can be done here: `message` says why and what to do. */
	| {readonly end: 'broken'; readonly message: string}

/**
 * Works on the batches of a queue until it is stopped, or none is left. Batches that another version of newsfacts queued
 * are refused: it ends `broken`, as where the sink can't be written or no article can be read.
 */
export async function work(open: OpenQueue, options: WorkOptions): Promise<WorkEnd> {
	expectQueue(open)
	checkWorkOptions(options)
	const {Worker} = await loadOptional('bullmq', 'a queue', () => import('bullmq'))
	const {sink, lostAfter = defaultLostAfter, stop, threads = 1, timeout, onEvent = () => {}} = options
	const reader = openReader(options.mounts)
	const settings = openSettings(open, version)
	const extractor = openExtractor(sink.written, {count: threads, timeout})
	const halt = new AbortController()
	let broken = ''
	const breakOff = (message: string): void => {
		broken ||= message
		halt.abort()
	}
	const readAndWrite = async (job: Job<Batch>): Promise<void> => {
		const id = job.id ?? ''
		if (await sink.has(id)) return onEvent({event: 'known', id})
		const batch = await settings.of(job.data)
		const items = await reader.read(job.data.references, batch.input, job.attemptsMade + 1 >= attempts)
		const replies = await extractor.extract(items, batch).catch((error: unknown) => {
			// No article can be read here: weights are missing, for example.
			breakOff(error instanceof Error ? error.message : String(error))
			throw error
		})
		if (halt.signal.aborted) throw new Error('stopped')
		await sink.write({id, items, replies, settings: batch}, halt.signal)
		onEvent({event: 'batch', id, replies})
	}
	const process = async (job: Job<Batch>, token?: string): Promise<void> => {
		try {
			await untilAborted(readAndWrite(job), halt.signal)
		} catch (error) {
			if (isSinkError(error) || settings.isOther(error)) breakOff(error.message)
			if (!halt.signal.aborted) throw error
			// Another worker takes it at once.
			await job.moveToWait(token)
			throw Object.assign(new Error('given back'), {name: 'WaitingError'})
		}
	}
	const worker: Worker<Batch> = new Worker(open.name, process, {
		connection: open.client,
		// While one batch is written, the next is read.
		concurrency: 2,
		lockDuration: lostAfter * 1000,
		stalledInterval: Math.max(1000, lostAfter * 500),
		maxStalledCount: 2,
		drainDelay: 2,
		runRetryDelay: 1000,
		metrics: {maxDataPoints: 60},
	})
	watchWorker(worker, onEvent)
	const end = await Promise.race([
		aborted(stop ?? halt.signal).then(() => 'stopped' as const),
		aborted(halt.signal).then(() => 'broken' as const),
		options.untilEmpty ? untilEmpty(open, halt.signal) : new Promise<never>(() => {}),
	]).catch((error: unknown) => {
		breakOff(error instanceof Error ? error.message : String(error))
		return 'broken' as const
	})
	const timer = setTimeout(() => halt.abort(), grace)
	await Promise.race([worker.close(), aborted(halt.signal).then(() => pause(closingTime, false))])
	clearTimeout(timer)
	halt.abort()
	await reader.close()
	await extractor.close()
	if (broken) return {end: 'broken', message: broken}
	return {end: end === 'broken' ? 'stopped' : end, failed: end === 'empty' ? await open.queue.getFailedCount() : 0}
}

function checkWorkOptions(options: unknown): void {
	checkKeys(
		options,
		['sink', 'threads', 'timeout', 'lostAfter', 'untilEmpty', 'mounts', 'stop', 'onEvent'],
		'the options',
	)
	const {sink} = options as Readonly<Record<string, unknown>>
	if (!isRecord(sink) || typeof sink.write !== 'function' || typeof sink.has !== 'function')
		throw typeError(fault('`sink`', 'a sink', sink, 'give what `openFolder` or `openPostgres` returns'))
}

/** Seconds. */
const defaultLostAfter = 60
/** Milliseconds: for the batches under way, and to give them back. */
const grace = 10_000
const closingTime = 3000

// `holds`: the process doesn't end meanwhile.
const pause = (milliseconds: number, holds = true): Promise<void> =>
	new Promise((resolve) => {
		const timer = setTimeout(resolve, milliseconds)
		if (!holds) timer.unref()
	})

const aborted = (signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		if (signal.aborted) resolve()
		else signal.addEventListener('abort', () => resolve(), {once: true})
	})

const untilAborted = (done: Promise<void>, signal: AbortSignal): Promise<void> =>
	Promise.race([done, aborted(signal).then(() => Promise.reject(new Error('stopped')))])

function watchWorker(worker: Worker<Batch>, onEvent: (event: WorkEvent) => void): void {
	worker.on('failed', (job, error) => {
		const last = !job || job.attemptsMade >= attempts || job.finishedOn !== undefined
		onEvent({event: 'failed', id: job?.id ?? 'a batch', reason: error.message, last})
	})
	worker.on('stalled', (id) =>
		onEvent({event: 'note', text: `${id}: the worker that had it gives no sign of life; it is taken up again`}),
	)
	worker.on('error', (error) => {
		// `Missing lock for job 5. moveToFinished`: another worker took it meanwhile, and writes the same.
		if (/Missing (?:lock|key)|could not renew lock/i.test(error.message))
			onEvent({event: 'note', text: `a batch was taken over by another worker (${error.message})`})
	})
}

/** Resolves when nothing waits, runs or is being queued. Throws a QueueError where the queue itself is lost. */
async function untilEmpty(open: OpenQueue, signal: AbortSignal): Promise<'empty'> {
	let known = false
	for (let quiet = 0; quiet < 2; await pause(pollInterval)) {
		if (signal.aborted) await new Promise<never>(() => {})
		const counts = await open.queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')
		const there = (await open.client.exists(open.settingsKey)) > 0
		// A server that keeps nothing on disk comes back without its jobs.
		if (known && !there)
			throw queueError(
				`${open.shown}: the queue ${open.name} came back empty, without what was left in it`,
				'let that Redis keep its data (appendonly yes), and queue the same sources again: what is done is known',
			)
		known ||= there
		const left = Object.values(counts).reduce((sum, count) => sum + count, 0)
		quiet = left === 0 && !(await isBeingFilled(open)) ? quiet + 1 : 0
	}
	return 'empty'
}

/** Milliseconds between two looks at a queue. */
const pollInterval = 500

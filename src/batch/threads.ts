import PQueue from 'p-queue'
import {Piscina} from 'piscina'
import {type SharedBytes, shareModels} from '../models.js'
import {charsOf, namesOf} from './item.js'
import {type ErrorRecord, failed} from './outcome.js'
import type {Answer, Item, RawPage, Reply, Setup, Task, ThreadOptions, ThreadSetup, WorkerThreads} from './task.js'
import {watchTime} from './watch-time.js'

export type {ThreadOptions, Threads, WorkerThreads} from './task.js'

interface Waiting {
	readonly item: Item | RawPage
	readonly resolve: (reply: Reply | null) => void
	readonly reject: (error: unknown) => void
}

/**
 * Worker threads, each with an engine of its own; a free one takes the articles that wait longest, several at a time where
 * many wait. A thread that dies takes one article with it, which is named; the others of its task are read again.
 */
export function openThreads(setup: Setup, {count, timeout}: ThreadOptions): WorkerThreads {
	const workerData: ThreadSetup = {...setup, shared: count > 1 && setup.engine.models !== false ? shareWeights() : null}
	const pool = new Piscina({
		filename: new URL('./worker.js', import.meta.url).href,
		name: 'readTask',
		workerData,
		minThreads: 1,
		maxThreads: count,
		idleTimeout: Number.POSITIVE_INFINITY,
	})
	// A thread that dies between two tasks: it is replaced.
	pool.on('error', () => {})
	const queue = new PQueue({concurrency: count})
	const waiting: Waiting[] = []
	let stopped = false
	// As long as there is something to read, and one task more that waits its turn: one for each article would pile up.
	const work = async (): Promise<void> => {
		while (waiting.length > 0) await readBatch(pool, takeBatch(waiting, count), timeout)
	}
	return {
		run: (item) =>
			new Promise((resolve, reject) => {
				if (stopped) return resolve(null)
				waiting.push({item, resolve, reject})
				if (queue.size === 0) void queue.add(work)
			}),
		stop() {
			stopped = true
			for (const {resolve} of waiting.splice(0)) resolve(null)
		},
		async close() {
			queue.clear()
			await pool.destroy()
		},
	}
}

// A fault of the weights is reported by the thread that can't read them.
function shareWeights(): SharedBytes | null {
	try {
		return shareModels()
	} catch {
		return null
	}
}

/** Articles of a task at most, and characters after which no further one is added. */
const maxBatch = 8
const maxBatchChars = 50_000

// Few where few wait, so that all threads have some to read.
function takeBatch(waiting: Waiting[], count: number): Waiting[] {
	const most = Math.min(Math.ceil(waiting.length / (2 * count)), maxBatch)
	let taken = 0
	for (let chars = 0; taken < most && chars < maxBatchChars; taken++) chars += charsOf(waiting[taken]!.item)
	return waiting.splice(0, taken)
}

async function readBatch(pool: Piscina, batch: readonly Waiting[], timeout: number | undefined): Promise<void> {
	if (batch.length === 0) return
	const at = new Int32Array(new SharedArrayBuffer(4)).fill(-1)
	const watch = timeout === undefined ? null : watchTime(at, timeout * 1000)
	const task: Task = {items: batch.map(({item}) => item), at}
	try {
		const answer = (await pool.run(task, {signal: watch?.signal ?? null})) as Answer
		if ('fault' in answer) for (const {reject} of batch) reject(answer.fault)
		else for (const [index, {resolve}] of batch.entries()) resolve(answer[index]!)
	} catch (error) {
		const index = Atomics.load(at, 0)
		if (index < 0 && batch.length > 1) {
			// One of them can't be sent, for example.
			for (const one of batch) await readBatch(pool, [one], timeout)
			return
		}
		const {item, resolve} = batch[Math.max(index, 0)]!
		resolve({error: watch?.signal.aborted ? tooSlow(item, timeout!) : causeOfDeath(item, error)})
		await readBatch(pool, batch.slice(0, Math.max(index, 0)), timeout)
		await readBatch(pool, batch.slice(Math.max(index, 0) + 1), timeout)
	} finally {
		watch?.stop()
	}
}

function tooSlow(item: unknown, timeout: number): ErrorRecord {
	const [place, article] = namesOf(item)
	const cure = 'split it into articles, or give it more time with `timeout` (--timeout of the command)'
	return {place, article, reason: `took longer than ${timeout} s`, cure}
}

function causeOfDeath(item: unknown, error: unknown): ErrorRecord {
	const [place, article] = namesOf(item)
	const {name, code, message} = error as {name?: unknown; code?: unknown; message?: unknown}
	if (code === 'ERR_WORKER_OUT_OF_MEMORY')
		return {place, article, reason: 'ran out of memory', cure: 'split it into articles, or use fewer threads'}
	// A function among its fields, for example.
	if (name === 'DataCloneError')
		return {place, article, reason: String(message), cure: 'hand in plain data, as JSON has it'}
	return failed(place, article, error)
}

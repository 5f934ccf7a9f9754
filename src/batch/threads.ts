import {Worker} from 'node:worker_threads'
import PQueue from 'p-queue'
import type {EngineOptions} from '../engine.js'
import type {Ingested} from '../ingest/ingested.js'
import type {ArticleInput} from '../model/article.js'
import {namesOf} from './item.js'
import {failed, type Outcome, type ReadOneOptions} from './outcome.js'

export interface Threads {
	/** Extracts on the first free thread. Never rejects. */
	run(item: Ingested | ArticleInput): Promise<Outcome>
	close(): Promise<void>
}

/** Worker threads, each with an engine of its own. A thread that dies takes one article with it and is replaced. */
export function openThreads(count: number, engine: EngineOptions, options: ReadOneOptions): Threads {
	const queue = new PQueue({concurrency: count})
	const workers = new Set<Worker>()
	const idle: Worker[] = []
	const start = (): Worker => {
		const worker = new Worker(new URL('./worker.js', import.meta.url), {workerData: {engine, options}})
		// Between articles no promise waits for the thread: an error there shows with the next article.
		worker.on('error', () => {})
		worker.on('exit', () => workers.delete(worker))
		workers.add(worker)
		return worker
	}
	return {
		run: (item) =>
			queue.add(async () => {
				const worker = takeLive(idle, workers) ?? start()
				const outcome = await ask(worker, item)
				if (workers.has(worker)) idle.push(worker)
				return outcome
			}),
		async close() {
			queue.clear()
			await Promise.all([...workers].map((worker) => worker.terminate()))
		},
	}
}

function takeLive(idle: Worker[], workers: ReadonlySet<Worker>): Worker | undefined {
	while (idle.length > 0) {
		const worker = idle.pop()!
		if (workers.has(worker)) return worker
	}
	return undefined
}

function ask(worker: Worker, item: Ingested | ArticleInput): Promise<Outcome> {
	return new Promise((resolve) => {
		const finish = (outcome: Outcome): void => {
			worker.off('message', finish).off('error', onError).off('exit', onExit)
			resolve(outcome)
		}
		const onError = (error: unknown): void => finish({error: failed(...namesOf(item), error)})
		const onExit = (code: number): void => onError(new Error(`the thread ended with code ${code}`))
		worker.on('message', finish).on('error', onError).on('exit', onExit)
		try {
			worker.postMessage(item)
		} catch (error) {
			// A function among its fields, for example, can't be sent to a thread.
			const [place, article] = namesOf(item)
			finish({error: {place, article, reason: (error as Error).message, cure: 'hand in plain data, as JSON has it'}})
		}
	})
}

import type {Item, Reply} from '../batch/task.js'
import {openThreads, type ThreadOptions, type Threads} from '../batch/threads.js'
import type {Written} from '../batch/written.js'
import type {BatchSettings} from './batch.js'

/** Threads that stay, from batch to batch. */
export interface Extractor {
	/** What comes of each article, in their order. Rejects where none can be read, since weights are missing for example. */
	extract(items: readonly Item[], settings: BatchSettings): Promise<Reply[]>
	close(): Promise<void>
}

interface Pool {
	readonly key: string
	readonly threads: Threads
	running: number
}

/** Threads with the models loaded once; those of former settings end when their batches are done. */
export function openExtractor(written: Written, options: ThreadOptions): Extractor {
	let open: Pool | null = null
	let former: Promise<void> = Promise.resolve()
	const poolOf = ({engine, extract}: BatchSettings): Pool => {
		const key = JSON.stringify([engine, extract])
		if (open?.key === key) return open
		const closed = open
		if (closed) former = former.then(() => whenIdle(closed)).then(() => closed.threads.close())
		open = {key, threads: openThreads({engine, options: extract, written}, options), running: 0}
		return open
	}
	return {
		async extract(items, settings) {
			const pool = poolOf(settings)
			pool.running++
			try {
				const replies = await Promise.all(items.map((item) => pool.threads.run(item)))
				return replies.filter((reply) => reply !== null)
			} finally {
				pool.running--
			}
		},
		async close() {
			await open?.threads.close()
			await former
		},
	}
}

const whenIdle = async (pool: {readonly running: number}): Promise<void> => {
	while (pool.running > 0) await new Promise((resolve) => setTimeout(resolve, 100))
}

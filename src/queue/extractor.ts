import type {Outcome} from '../batch/outcome.js'
import type {Reply} from '../batch/task.js'
import {openThreads, type Threads} from '../batch/threads.js'
import type {Extraction} from '../facts/extraction.js'
import type {Ingested} from '../ingest/ingested.js'
import type {BatchSettings} from './batch.js'

/** Threads that stay, from batch to batch. */
export interface Extractor {
	/** What comes of each article, in their order. */
	extract(items: readonly Ingested[], settings: BatchSettings): Promise<Outcome[]>
	close(): Promise<void>
}

/** Threads with the models loaded once; other threads for each way of reading, of which one is kept. */
export function openExtractor(count: number): Extractor {
	let open: {readonly key: string; readonly threads: Threads; running: number} | null = null
	let former: Promise<void> = Promise.resolve()
	return {
		async extract(items, {engine, extract}) {
			const key = JSON.stringify([engine, extract])
			if (open?.key !== key) {
				const closed = open
				// Batches of the other settings are still under way.
				if (closed) former = former.then(() => whenIdle(closed)).then(() => closed.threads.close())
				open = {key, threads: openThreads({engine, options: extract, written: {as: 'record'}}, {count}), running: 0}
			}
			const used = open
			used.running++
			try {
				return await Promise.all(items.map(async (item) => outcomeOf(await used.threads.run(item))))
			} finally {
				used.running--
			}
		},
		async close() {
			await open?.threads.close()
			await former
		},
	}
}

// Threads that aren't stopped answer always.
function outcomeOf(reply: Reply | null): Outcome {
	if (!reply) throw new Error('the threads were stopped')
	return 'error' in reply ? reply : {place: reply.place, extraction: JSON.parse(reply.texts[0]!) as Extraction}
}

const whenIdle = async (pool: {readonly running: number}): Promise<void> => {
	while (pool.running > 0) await new Promise((resolve) => setTimeout(resolve, 100))
}

import {charsOf} from './item.js'
import type {Item, Reply, Setup, Threads} from './task.js'

/**
 * Reads short articles in the caller's own thread, one after the other, which starts faster than a worker thread; long
 * ones on one, so that signals are heard while they are read, and memory that runs out is the end of that article alone.
 */
export function openOwnThread(setup: Setup): Threads {
	let last: Promise<unknown> = Promise.resolve()
	let stopped = false
	let read: ((item: Item) => Reply) | undefined
	let worker: Threads | undefined
	const readNext = async (item: Item): Promise<Reply | null> => {
		await otherWork()
		if (stopped) return null
		if (charsOf(item) > maxOwnChars) {
			worker ??= (await import('./threads.js')).openThreads(setup, {count: 1})
			return worker.run(item)
		}
		read ??= (await import('./reader.js')).openReader(setup)
		return read(item)
	}
	return {
		run(item) {
			const reply = last.then(() => readNext(item))
			last = reply.catch(() => {})
			return reply
		},
		stop() {
			stopped = true
			worker?.stop()
		},
		async close() {
			stopped = true
			await worker?.close()
		},
	}
}

/** An article of so many characters is read in some second. */
const maxOwnChars = 20_000

// Between two articles signals and replies have their turn.
const otherWork = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

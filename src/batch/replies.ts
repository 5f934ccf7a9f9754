import {charsOf} from './item.js'
import type {Item, Reply, Setup, ThreadOptions, Threads} from './task.js'

export interface RunOptions extends ThreadOptions {
	/** Aborted, no further article is begun; those in hand are finished, and the replies end. */
	readonly signal?: AbortSignal | undefined
}

/**
 * Reads items and gives the replies in the order of the items, whatever the number of threads, each as soon as it is its
 * turn, also while the source waits. Reads ahead a few articles a thread at most. Throws what the source throws, and where
 * no article can be read, since weights are missing for example.
 */
export async function* readReplies(
	items: AsyncIterable<Item> | Iterable<Item>,
	setup: Setup,
	options: RunOptions,
): AsyncGenerator<Reply> {
	const {count, signal} = options
	const threads = await open(setup, options)
	let wake = (): void => {}
	const source = openSource(items, () => wake())
	const waiting: Waiting[] = []
	let charsAhead = 0
	const onAbort = (): void => {
		threads.stop()
		wake()
	}
	signal?.addEventListener('abort', onAbort)
	try {
		for (;;) {
			const item = source.take()
			if (item !== undefined && !signal?.aborted) {
				waiting.push(expect(threads.run(item.value), charsOf(item.value), () => wake()))
				charsAhead += charsOf(item.value)
			}
			const first = waiting[0]
			if (first?.came) {
				waiting.shift()
				charsAhead -= first.chars
				const reply = first.came()
				// Not begun before the abort, as are all behind it.
				if (!reply) return
				yield reply
				continue
			}
			if (!first && (source.ended || signal?.aborted)) return
			const room = waiting.length < count * aheadPerThread && (charsAhead < maxCharsAhead || waiting.length < count)
			if (room && !signal?.aborted) source.ask()
			if (!source.came)
				await new Promise<void>((resolve) => {
					wake = resolve
				})
		}
	} finally {
		signal?.removeEventListener('abort', onAbort)
		await source.close()
		await threads.close()
	}
}

// Loaded late: one thread needs no pool for short articles.
async function open(setup: Setup, options: RunOptions): Promise<Threads> {
	const {count, timeout} = options
	return count === 1 && timeout === undefined
		? (await import('./own-thread.js')).openOwnThread(setup)
		: (await import('./threads.js')).openThreads(setup, options)
}

const aheadPerThread = 16
/** Characters read ahead, beyond an article a thread. */
const maxCharsAhead = 4_000_000

interface Waiting {
	readonly chars: number
	/** The reply, once it is there; throws what kept it from coming. */
	came?: () => Reply | null
}

function expect(reply: Promise<Reply | null>, chars: number, onCome: () => void): Waiting {
	const waiting: Waiting = {chars}
	const settle = (came: () => Reply | null): void => {
		waiting.came = came
		onCome()
	}
	reply.then(
		(value) => settle(() => value),
		(error: unknown) =>
			settle(() => {
				throw error
			}),
	)
	return waiting
}

/** An iterable that is asked for an item at a time, and not waited for. */
interface Source {
	/** Something to take: an item, the end, or an error. */
	readonly came: boolean
	readonly ended: boolean
	/** Asks for the next item, unless it was or has ended. */
	ask(): void
	/** The item that came, if one did; throws what the source threw. */
	take(): {readonly value: Item} | undefined
	close(): Promise<void>
}

function openSource(items: AsyncIterable<Item> | Iterable<Item>, onCome: () => void): Source {
	const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
	let asked = false
	let ended = false
	let came: (() => IteratorResult<Item>) | null = null
	const settle = (result: () => IteratorResult<Item>): void => {
		came = result
		asked = false
		onCome()
	}
	return {
		get came() {
			return came !== null
		},
		get ended() {
			return ended
		},
		ask() {
			if (asked || ended || came) return
			asked = true
			// A source that throws at once is one that rejects.
			Promise.resolve()
				.then(() => iterator.next())
				.then(
					(result) => settle(() => result),
					(error: unknown) =>
						settle(() => {
							throw error
						}),
				)
		},
		take() {
			if (!came) return undefined
			const result = came
			came = null
			const {done, value} = result()
			ended = done === true
			return ended ? undefined : {value: value as Item}
		},
		async close() {
			// A generator that waits for what it reads would let `return` wait too.
			const closed = Promise.resolve(iterator.return?.()).catch(() => {})
			if (!asked) await closed
		},
	}
}

/** A watch on the thread that reads a task. */
export interface Watch {
	/** Aborted when one article has taken too long. */
	readonly signal: AbortSignal
	stop(): void
}

/** Looks now and then which item a thread has in hand (`at`): whether the same for more than `limit` milliseconds. */
export function watchTime(at: Int32Array<SharedArrayBuffer>, limit: number): Watch {
	const controller = new AbortController()
	const step = Math.min(Math.max(limit / looks, 10), 1000)
	let last = -1
	let waited = 0
	const timer = setInterval(() => {
		const item = Atomics.load(at, 0)
		waited = item === last ? waited + step : 0
		last = item
		// Before its first item a thread starts: that is no article's fault.
		if (item >= 0 && waited >= limit) controller.abort()
	}, step)
	return {signal: controller.signal, stop: () => clearInterval(timer)}
}

/** Times that a thread is looked at within the limit. */
const looks = 20

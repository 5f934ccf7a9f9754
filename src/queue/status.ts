import {fault, typeError} from '../model/expected.js'
import type {Batch, Reference} from './batch.js'
import {expectQueue, explainReply, type OpenQueue} from './connect.js'

/** What a queue holds at this moment. */
export interface QueueStatus {
	readonly queue: string
	/** Batches by what becomes of them: `done` since the queue was made. */
	readonly batches: {
		readonly waiting: number
		readonly active: number
		/** Those that failed once and are tried again. */
		readonly delayed: number
		readonly failed: number
		readonly done: number
	}
	/** Batches done in the last ten minutes, a minute. */
	readonly perMinute: number
	readonly workers: number
	/** Batches that failed for good, the latest first. */
	readonly deadLetters: readonly DeadLetter[]
}

/** A batch that failed for good. */
export interface DeadLetter {
	readonly id: string
	readonly reason: string
	/** Tries that it had. */
	readonly tries: number
	/** What it holds, for people: `news/a.jsonl:21, …`. */
	readonly places: readonly string[]
}

/** What is in a queue. `limit`: dead letters to list, 20 where it is left out. */
export async function queueStatus(open: OpenQueue, limit = 20): Promise<QueueStatus> {
	expectQueue(open)
	if (!Number.isInteger(limit) || limit < 0)
		throw typeError(fault('`limit`', 'a whole number from 0', limit, 'leave it out for 20'))
	const {queue, name} = open
	try {
		const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed')
		const {meta, data} = await queue.getMetrics('completed', 0, rateMinutes - 1)
		const failed = limit > 0 ? await queue.getFailed(0, limit - 1) : []
		const recent = data.map(Number).filter(Number.isFinite)
		return {
			queue: name,
			batches: {
				waiting: (counts.waiting ?? 0) + (counts.prioritized ?? 0),
				active: counts.active ?? 0,
				delayed: counts.delayed ?? 0,
				failed: counts.failed ?? 0,
				done: Number(meta.count ?? 0),
			},
			perMinute: recent.length === 0 ? 0 : recent.reduce((sum, count) => sum + count, 0) / recent.length,
			workers: await queue.getWorkersCount().catch(() => 0),
			deadLetters: failed.map((job) => ({
				id: job.id ?? '',
				reason: reasonOf(job.failedReason),
				tries: job.attemptsMade,
				places: (job.data as Batch).references.map(placeOf),
			})),
		}
	} catch (error) {
		throw explainReply(error, open.shown)
	}
}

const rateMinutes = 10

const reasonOf = (said: string | undefined): string =>
	said?.includes('stalled more than')
		? 'three workers in turn gave no sign of life while they had it: memory, or an article that ends the process?'
		: (said ?? 'unknown')

function placeOf(reference: Reference): string {
	if ('item' in reference) return 'place' in reference.item ? reference.item.place : reference.item.error.place
	const {place} = reference.file
	if ('lines' in reference) return `${place}:${reference.lines.line}`
	return 'items' in reference ? `${place}#${reference.items.from + 1}` : place
}

/** Puts all batches that failed for good back, as if they had not been tried. Returns how many. */
export async function retryFailed(open: OpenQueue): Promise<number> {
	expectQueue(open)
	const {queue, client, name, shown} = open
	let count = 0
	try {
		for (;;) {
			const jobs = await queue.getFailed(0, jobsAtOnce - 1)
			if (jobs.length === 0) return count
			for (const job of jobs) {
				// BullMQ's own counts of lost workers outlive a retry.
				await client.hdel(`bull:${name}:${job.id}`, 'stc', 'defa')
				await job.retry('failed', {resetAttemptsMade: true, resetAttemptsStarted: true})
				count++
			}
		}
	} catch (error) {
		throw explainReply(error, shown)
	}
}

const jobsAtOnce = 100

/** Empties a queue: what waits and what failed. Batches that workers have in hand are finished. Returns how many went. */
export async function clearQueue(open: OpenQueue): Promise<number> {
	expectQueue(open)
	const {queue, client, settingsKey, shown} = open
	try {
		const counts = await queue.getJobCounts('waiting', 'prioritized', 'delayed', 'failed')
		await queue.drain(true)
		while ((await queue.clean(0, 1000, 'failed')).length > 0);
		if ((await queue.getActiveCount()) === 0) await client.del(settingsKey)
		return Object.values(counts).reduce((sum, count) => sum + count, 0)
	} catch (error) {
		throw explainReply(error, shown)
	}
}

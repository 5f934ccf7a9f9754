import {version} from '../batch/version.js'
import {checkKeys, expectStrings, fault, typeError} from '../model/expected.js'
import {type Batch, type BatchSettings, batchId, keepSettings} from './batch.js'
import {expectQueue, explainReply, type OpenQueue} from './connect.js'
import {planBatches} from './plan.js'

/** How articles are queued. */
export interface EnqueueOptions {
	/** How the articles are read. */
	readonly settings?: {readonly [K in keyof Omit<BatchSettings, 'version'>]?: BatchSettings[K] | undefined} | undefined
	/** Articles of a batch. Default 100. */
	readonly size?: number | undefined
	/** What `-` reads. */
	readonly stdin?: AsyncIterable<Uint8Array> | undefined
	/** Milliseconds before a batch that failed is tried again; each further try waits twice as long. Default 5000. */
	readonly delay?: number | undefined
	/** True once the user wants to stop: what is queued by then stays. */
	readonly stopped?: (() => boolean) | undefined
	readonly onProgress?: ((counts: EnqueueCounts) => void) | undefined
}

/** What has been queued so far. */
export interface EnqueueCounts {
	/** Batches that are new in the queue. */
	readonly batches: number
	/** Batches that were there already. */
	readonly known: number
	/** Articles, or files of one article or a few, in both. */
	readonly articles: number
	/** Articles or files that can't be read: they come out as errors. */
	readonly errors: number
}

/** Tries of a batch. */
export const attempts = 4
const defaultDelay = 5000
const defaultSize = 100

const jobOptions = {
	attempts,
	removeOnComplete: true,
	removeOnFail: false,
	stackTraceLimit: 1,
}

/**
 * Puts the articles of files, folders and standard input into a queue, in batches of references. What is in the queue
 * already isn't put there twice, so that a run that broke off is simply started again. Throws a QueueError where the server
 * takes no more.
 */
export async function enqueue(
	open: OpenQueue,
	paths: readonly string[],
	options: EnqueueOptions = {},
): Promise<EnqueueCounts> {
	expectQueue(open)
	expectStrings(paths, '`paths`', 'paths')
	checkEnqueueOptions(options)
	const {queue, client, shown, settingsKey, writersKey} = open
	const {
		settings: given = {},
		stopped = () => false,
		onProgress,
		delay = defaultDelay,
		size = defaultSize,
		stdin,
	} = options
	const {input = {}, extract = {}, engine = {}} = given
	const settings = {version, input, extract, engine}
	const {key, record} = keepSettings(settings)
	const counts = {batches: 0, known: 0, articles: 0, errors: 0}
	const writing = await announce(client, writersKey)
	try {
		await client.hset(settingsKey, key, record)
		let batches: Batch[] = []
		const put = async (): Promise<void> => {
			const added = await addNew(queue, batches, delay)
			counts.batches += added
			counts.known += batches.length - added
			batches = []
			onProgress?.(counts)
		}
		for await (const {references, count} of planBatches(paths, {size, stdin, input})) {
			batches.push({settings: key, references})
			counts.articles += count
			counts.errors += references.filter((reference) => 'item' in reference && 'error' in reference.item).length
			if (batches.length >= batchesAtOnce) await put()
			if (stopped()) break
		}
		await put()
	} catch (error) {
		throw explainReply(error, shown)
	} finally {
		await writing.end()
	}
	return counts
}

const batchesAtOnce = 50

function checkEnqueueOptions(options: unknown): void {
	checkKeys(options, ['settings', 'size', 'stdin', 'delay', 'stopped', 'onProgress'], 'the options')
	const {settings, size, delay} = options as Readonly<Record<string, unknown>>
	if (settings !== undefined) checkKeys(settings, ['input', 'extract', 'engine'], '`settings`')
	if (size !== undefined && !(Number.isInteger(size) && Number(size) >= 1))
		throw typeError(fault('`size`', 'a whole number from 1', size, `leave it out for ${defaultSize}`))
	if (delay !== undefined && !(typeof delay === 'number' && delay >= 0))
		throw typeError(fault('`delay`', 'a number of milliseconds', delay, `leave it out for ${defaultDelay}`))
}

async function addNew(queue: OpenQueue['queue'], batches: readonly Batch[], delay: number): Promise<number> {
	const opts = {...jobOptions, backoff: {type: 'exponential', delay}}
	const named = new Map(batches.map((batch) => [batchId(batch), batch]))
	const known = await Promise.all([...named.keys()].map((id) => queue.getJobState(id)))
	const fresh = [...named].filter((_, at) => known[at] === 'unknown')
	await queue.addBulk(fresh.map(([jobId, data]) => ({name: 'batch', data, opts: {...opts, jobId}})))
	return fresh.length
}

/** Says in the queue that more is to come, for as long as this process lives. Times are the server's own. */
async function announce(client: OpenQueue['client'], key: string): Promise<{end(): Promise<void>}> {
	const id = `${process.pid}-${await client.incr(`${key}-count`)}`
	const say = async (): Promise<void> => {
		const [now] = await client.time()
		await client.zadd(key, Number(now) + announcedFor, id)
	}
	await say()
	const timer = setInterval(() => void say().catch(() => {}), (announcedFor * 1000) / 3)
	timer.unref()
	return {
		async end() {
			clearInterval(timer)
			await client.zrem(key, id).catch(() => {})
		},
	}
}

/** Seconds that an announcement counts, where it isn't taken back. */
const announcedFor = 60

/** Whether somewhere batches are being queued at this moment. */
export async function isBeingFilled({client, writersKey}: OpenQueue): Promise<boolean> {
	const [now] = await client.time()
	return (await client.zcount(writersKey, Number(now), '+inf')) > 0
}

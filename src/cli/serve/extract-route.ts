import type {Context} from 'hono'
import type {ErrorRecord} from '../../batch/outcome.js'
import type {Item, RawPage, Reply} from '../../batch/task.js'
import type {WorkerThreads} from '../../batch/threads.js'
import type {Metrics} from './metrics.js'
import {isNestedDeeper, maxLevels} from './nesting.js'
import {readRequest} from './read-request.js'
import {refusal} from './refusal.js'
import type {StatusCode} from './status.js'

export interface ExtractSetup {
	readonly threads: Pick<WorkerThreads, 'run'>
	/** Bytes of a request at most. */
	readonly maxBytes: number
	/** Articles that wait at most, those in hand included. */
	readonly maxWaiting: number
	readonly metrics: Metrics
	/** How many articles wait. */
	readonly load: {waiting: number}
}

/** Answers `POST /v1/extract`. */
export function extractRoute(setup: ExtractSetup): (context: Context) => Promise<Response> {
	const arriving = {bytes: 0}
	return async (context) => {
		const {req} = context
		const {items, isList} = await readRequest(req.raw, new URL(req.url).searchParams, setup.maxBytes, arriving)
		if (setup.load.waiting + items.length > setup.maxWaiting && setup.load.waiting > 0)
			throw refusal(429, `${setup.load.waiting} articles wait already`, 'try again in a second')
		const replies = items.map((item) => readItem(setup, item))
		if ((req.header('accept') ?? '').includes('application/x-ndjson')) return asLines(context, replies)
		context.header('content-type', 'application/json')
		if (isList) return context.body(`[${(await Promise.all(replies)).map(textOf).join(',')}]`)
		const reply = await replies[0]!
		return 'error' in reply ? context.json(reply, statusOf(reply.error)) : context.body(textOf(reply))
	}
}

async function readItem({threads, metrics, load}: ExtractSetup, item: Item | RawPage): Promise<Reply> {
	load.waiting++
	try {
		const reply = isNestedDeeper(item) ? {error: tooDeep} : ((await threads.run(item)) ?? {error: stopped})
		if ('error' in reply) metrics.failure()
		else metrics.article(reply.facts)
		return reply
	} finally {
		load.waiting--
	}
}

const stopped: ErrorRecord = {
	place: 'article',
	article: null,
	reason: 'the server is being stopped',
	cure: 'ask again later',
}

const tooDeep: ErrorRecord = {
	place: 'article',
	article: null,
	reason: `lists and objects more than ${maxLevels} levels deep`,
	cure: 'send the fields of an article, its text as a string',
}

// Each as soon as it is its turn.
function asLines(context: Context, replies: readonly Promise<Reply>[]): Response {
	const encoder = new TextEncoder()
	const waiting = replies.values()
	const stream = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const {done, value} = waiting.next()
			if (done) controller.close()
			else controller.enqueue(encoder.encode(`${textOf(await value)}\n`))
		},
	})
	context.header('content-type', 'application/x-ndjson')
	return context.body(stream)
}

const textOf = (reply: Reply): string => ('error' in reply ? JSON.stringify(reply) : reply.texts[0]!)

function statusOf({reason}: ErrorRecord): StatusCode {
	if (reason.startsWith('extraction failed')) return 500
	if (reason.startsWith('took longer')) return 504
	return reason === stopped.reason ? 503 : 422
}

import {type Context, Hono} from 'hono'
import {jsonSchema} from '../../schema.js'
import type {FactsDatabase} from '../../stores/index.js'
import {type ExtractSetup, extractRoute} from './extract-route.js'
import {factsRoute} from './facts-route.js'
import {openMetrics} from './metrics.js'
import {openApi} from './open-api.js'
import {isRefusal, refusal} from './refusal.js'

export interface ServerSetup extends Omit<ExtractSetup, 'metrics' | 'load'> {
	/** Names that it may be asked under, without their ports; null: any. */
	readonly names: ReadonlySet<string> | null
	readonly version: string
	/** What may be asked for facts that were found before. */
	readonly database?: FactsDatabase | null
	/** Whether the models are loaded. */
	readonly isReady: () => boolean
	/** Seconds of a clock that never goes back. */
	readonly now: () => number
}

/** The server: its routes, what it refuses, what it counts. */
export function createApp(setup: ServerSetup): Hono {
	const {database = null} = setup
	/** Paths that are counted by their names; all others are one. */
	const paths = new Set([...(database ? ['/v1/facts'] : []), ...standardPaths])
	const metrics = openMetrics()
	const load = {waiting: 0}
	const app = new Hono()
	app.use(async (context, next) => {
		const start = setup.now()
		await next()
		addHeaders(context)
		metrics.request(paths.has(context.req.path) ? context.req.path : 'other', context.res.status, setup.now() - start)
	})
	app.use(async (context, next) => {
		checkOrigin(context, setup.names)
		await next()
	})
	app.post('/v1/extract', extractRoute({...setup, metrics, load}))
	if (database) app.get('/v1/facts', factsRoute(database))
	app.get('/v1/schema', (context) => context.json(jsonSchema()))
	app.get('/openapi.json', (context) => context.json(openApi(setup.version, database !== null)))
	app.get('/live', (context) => context.text('live\n'))
	app.get('/ready', (context) => {
		if (!setup.isReady()) throw refusal(503, 'the models are being loaded', 'ask again in a second')
		return context.text('ready\n')
	})
	app.get('/metrics', (context) => context.text(metrics.render(load.waiting)))
	app.notFound((context) => {
		const isKnown = paths.has(context.req.path)
		if (isKnown) context.header('allow', context.req.path === '/v1/extract' ? 'POST' : 'GET')
		const cure = context.req.path === '/v1/facts' ? 'start with `--db facts.db`' : `there are ${[...paths].join(', ')}`
		return answer(context, isKnown ? wrongMethod(context) : refusal(404, 'there is no such path', cure))
	})
	app.onError((error, context) =>
		answer(
			context,
			isRefusal(error) ? error : refusal(500, `a fault of newsfacts: ${error.message}`, 'please report it'),
		),
	)
	return app
}

const standardPaths = ['/v1/extract', '/v1/schema', '/openapi.json', '/live', '/ready', '/metrics']

const wrongMethod = ({req}: Context): Error =>
	refusal(405, `${req.method.slice(0, 20)} is no method of ${req.path}`, 'see /openapi.json')

function answer(context: Context, error: unknown): Response {
	if (!isRefusal(error)) throw error
	const {status, reason, cure} = error
	if (status === 429 || status === 503) context.header('retry-after', '1')
	return context.json({error: {reason, cure}}, status)
}

// Pages of other origins may send plain text to a server on the reader's own machine, and names may be made to lead there.
function checkOrigin({req}: Context, names: ReadonlySet<string> | null): void {
	if (names === null) return
	const host = nameOf(`http://${req.header('host') ?? ''}`)
	if (host === null || !names.has(host))
		throw refusal(403, 'asked under a name that is not its own', 'use its address, or start it with --host')
	const origin = req.header('origin')
	const from = origin === undefined ? host : nameOf(origin)
	if (from === null || !names.has(from)) throw refusal(403, 'asked by a page of another origin', 'ask from a program')
}

function nameOf(url: string): string | null {
	try {
		return new URL(url).hostname
	} catch {
		return null
	}
}

function addHeaders(context: Context): void {
	context.header('cache-control', 'no-store')
	context.header('x-content-type-options', 'nosniff')
	context.header('content-security-policy', "default-src 'none'")
}

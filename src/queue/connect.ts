import type {Queue} from 'bullmq'
import type {Redis} from 'ioredis'
import {checkKeys, expectString, fault, isRecord, typeError} from '../model/expected.js'
import {isMissingPackage, loadOptional} from '../model/optional-package.js'
import type {Batch} from './batch.js'

/** Where a queue is. */
export interface QueueAddress {
	/** `redis://host:6379/0`, `rediss://user:password@host`, or the same with `valkey`. */
	readonly url: string
	/** Name of the queue: several may live in one Redis. */
	readonly name: string
}

/** Called as the connection comes and goes. */
export interface Watch {
	/** The connection is gone; what is under way waits for it. */
	readonly onLost?: ((reason: string) => void) | undefined
	/** The connection is there again. */
	readonly onBack?: (() => void) | undefined
}

/** An open queue: what BullMQ makes of it, and the keys beside it that are ours. */
export interface OpenQueue {
	readonly client: Redis
	readonly queue: Queue<Batch>
	readonly name: string
	/** The address, without password. */
	readonly shown: string
	/** Key of a hash: settings of the batches, by their key. It is there as long as anything was queued. */
	readonly settingsKey: string
	/** Key of a sorted set: who is queueing at this moment, by the second until which that counts. */
	readonly writersKey: string
	close(): Promise<void>
}

/** Why there is no queue, or no more of it, and what to do: `message` says both. */
export interface QueueError extends Error {
	readonly name: 'QueueError'
}

/** Whether an error is a QueueError. */
export const isQueueError = (error: unknown): error is QueueError =>
	error instanceof Error && (error.name === 'QueueError' || isMissingPackage(error))

export const queueError = (reason: string, cure: string): QueueError =>
	Object.assign(new Error(`${reason}; ${cure}`), {name: 'QueueError' as const})

/** Throws TypeError for what is no open queue. */
export function expectQueue(value: unknown): void {
	if (!isRecord(value) || !isRecord(value.queue) || !isRecord(value.client) || typeof value.name !== 'string')
		throw typeError(fault('the queue', 'an open queue', value, 'give what `await openQueue({url, name})` returns'))
}

/** Connects to a queue. Throws a QueueError within seconds where no Redis answers, or what answers is none. */
export async function openQueue(address: QueueAddress, watch: Watch = {}): Promise<OpenQueue> {
	checkKeys(address, ['url', 'name'], 'the address of the queue')
	const {url, name} = address
	expectString(url, '`url`', "write 'redis://localhost:6379'")
	expectString(name, '`name`', "write 'news'")
	checkKeys(watch, ['onLost', 'onBack'], 'the watch')
	const {address: redis, shown, database} = readAddress(url)
	if (!/^[\w.-]{1,100}$/.test(name))
		throw queueError(`the name of a queue is of letters, digits, - and _, not ${JSON.stringify(name)}`, 'give another')
	const purpose = 'a queue'
	const {Queue} = await loadOptional('bullmq', purpose, () => import('bullmq'))
	const {Redis} = await loadOptional('ioredis', purpose, () => import('ioredis'))
	const state: State = {ready: false, closing: false, lost: false, last: ''}
	const client = new Redis(redis, {
		lazyConnect: true,
		// BullMQ asks for it: a command waits until the connection is back.
		maxRetriesPerRequest: null,
		connectTimeout: patience,
		retryStrategy: (times) => (state.ready ? Math.min(times * 200, 2000) : times < firstTries ? 500 : null),
	})
	watchConnection(client, state, watch)
	try {
		await client.connect()
		state.ready = true
		await checkServer(client, shown)
		// ioredis itself would go on with database 0.
		if (database !== null) await client.select(database)
	} catch (error) {
		state.closing = true
		client.disconnect()
		throw isQueueError(error) ? error : cannotConnect(shown, state.last || wordsOf(error))
	}
	const queue = new Queue<Batch>(name, {connection: client})
	queue.on('error', (error) => {
		state.last = wordsOf(error)
	})
	const key = (own: string): string => `bull:${name}:${own}`
	return {
		client,
		queue,
		name,
		shown,
		settingsKey: key('newsfacts'),
		writersKey: key('newsfacts-writers'),
		async close() {
			state.closing = true
			await Promise.race([queue.close(), pause(closingTime)]).catch(() => {})
			client.disconnect()
		},
	}
}

/** Milliseconds. */
const patience = 5000
const closingTime = 2000
const firstTries = 3

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds).unref())

interface State {
	ready: boolean
	closing: boolean
	lost: boolean
	/** What went wrong last. */
	last: string
}

function watchConnection(client: Redis, state: State, {onLost, onBack}: Watch): void {
	client.on('error', (error: Error) => {
		state.last = wordsOf(error)
	})
	client.on('close', () => {
		if (!state.ready || state.closing || state.lost) return
		state.lost = true
		onLost?.(state.last || 'the connection was closed')
	})
	client.on('ready', () => {
		if (!state.lost) return
		state.lost = false
		onBack?.()
	})
}

// BullMQ works from Redis 5 on; `noeviction` alone never drops a job.
async function checkServer(client: Redis, shown: string): Promise<void> {
	const info = await client.info('server')
	const version = /^redis_version:(\d+)\./m.exec(info)?.[1]
	if (version === undefined) throw queueError(`${shown}: no Redis or Valkey`, 'check host and port')
	if (Number(version) < 5) throw queueError(`${shown}: Redis ${version} is too old`, 'Redis 6.2 or any Valkey will do')
}

interface Address {
	/** As ioredis takes it. */
	readonly address: string
	/** Without password. */
	readonly shown: string
	readonly database: number | null
}

function readAddress(url: string): Address {
	const cure = 'write it as redis://localhost:6379, or rediss:// with TLS'
	let parsed: URL
	try {
		parsed = new URL(url)
	} catch {
		throw queueError(`the address of the queue is no URL: ${JSON.stringify(url)}`, cure)
	}
	const scheme = schemes[parsed.protocol]
	if (scheme === undefined) throw queueError(`a queue lives in Redis or Valkey, not at ${parsed.protocol}//`, cure)
	const address = url.trim().replace(/^[a-z]+:/i, scheme)
	if (parsed.password) parsed.password = '***'
	const database = /^\/(\d{1,4})$/.exec(parsed.pathname)?.[1]
	return {address, shown: parsed.href, database: database === undefined ? null : Number(database)}
}

const schemes: Readonly<Record<string, string>> = Object.assign(Object.create(null) as Record<string, string>, {
	'redis:': 'redis:',
	'rediss:': 'rediss:',
	'valkey:': 'redis:',
	'valkeys:': 'rediss:',
})

function cannotConnect(shown: string, said: string): QueueError {
	const found = causes.find(([pattern]) => pattern.test(said))
	return queueError(
		`${shown}: ${found?.[1] ?? `no connection (${said})`}`,
		found?.[2] ?? 'check the address, and that a Redis or Valkey runs there',
	)
}

/** What a server says to a command, in plain words; any other error as it is. */
export function explainReply(error: unknown, shown: string): unknown {
	if (!(error instanceof Error) || error.name !== 'ReplyError') return error
	const [, reason, cure] = causes.find(([pattern]) => pattern.test(error.message)) ?? []
	return queueError(`${shown}: ${reason ?? error.message}`, cure ?? 'look at the settings of that server')
}

const causes: readonly (readonly [RegExp, string, string])[] = [
	[/ECONNREFUSED/, 'nothing answers there', 'start a Redis or Valkey there (redis-server), or check host and port'],
	[/ENOTFOUND|EAI_AGAIN/, 'no such host', 'check the spelling of the host'],
	[/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/, 'no answer within 5 seconds', 'check host and port, and the firewall'],
	[/NOAUTH/, 'it asks for a password', 'write it as redis://:password@host:6379'],
	[/WRONGPASS|invalid password/i, 'user or password is wrong', 'correct it; special characters are written as %40'],
	[/NOPERM/, 'this user may not do that', 'ask for the right to run all commands on the keys bull:*'],
	[/Protocol error|Expected|unexpected|Connection is closed/i, 'what answers there is no Redis', 'check host and port'],
	[/certificate|SSL|TLS/i, 'no TLS connection', 'check the certificate, or write redis:// where it has no TLS'],
	[/^OOM|maxmemory/, 'its memory is full', 'raise its maxmemory, or queue less at a time'],
	[/MISCONF/, "it can't write its own files, and so takes nothing", 'make room on its disk'],
	[/READONLY/, 'it is a read-only replica', 'name the primary server'],
	[/DB index/i, 'it has no database of that number', 'leave the number at the end of the address out'],
]

const wordsOf = (error: unknown): string => {
	if (!(error instanceof Error)) return String(error)
	// A host of several addresses fails with one error for each, and no message of its own.
	const parts = error instanceof AggregateError ? error.errors.map(wordsOf) : []
	const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
	return [code, error.message, ...parts].filter(Boolean).join(' ')
}

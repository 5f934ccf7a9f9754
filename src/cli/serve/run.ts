import type {AddressInfo} from 'node:net'
import {serve} from '@hono/node-server'
import {openThreads, type Threads} from '../../batch/threads.js'
import {visibleLine} from '../../emit/visible.js'
import {makeLists} from '../../engine.js'
import {engineOptions, readConfig} from '../config/read.js'
import {exitCodes} from '../exit.js'
import {readSettings} from '../extract/settings.js'
import {cannotListen} from '../listen-error.js'
import type {ServeFlags} from '../options/flags.js'
import {wholeNumber} from '../options/whole-number.js'
import {version} from '../version.js'
import {createApp} from './app.js'

/** `newsfacts serve`: listens until it is interrupted, then finishes what is in hand. Returns the exit code. */
export async function runServe(flags: ServeFlags): Promise<number> {
	const config = await readConfig(flags.config)
	const {kinds, published, minConfidence, threads: count, maxLength} = readSettings({...flags, format: 'jsonl'}, config)
	const port = wholeNumber(flags.port, '--port', 0, 65_535)
	const maxBytes = wholeNumber(flags.maxBytes, '--max-bytes', 1)
	const maxWaiting = wholeNumber(flags.maxWaiting, '--max-waiting', 1)
	const timeout = wholeNumber(flags.timeout, '--timeout', 1, 86_400)
	const engine = engineOptions(config)
	// What is wrong with the words shows before the server listens.
	makeLists(engine)
	const options = {kinds, maxLength, minConfidence, ...(published && {published})}
	const database =
		flags.db === undefined
			? null
			: await (await import('../options/open-facts.js')).openForCommand(flags.db, {readOnly: true})
	const threads = openThreads({engine, options, written: {as: 'record'}}, {count, timeout})
	let ready = false
	const app = createApp({
		threads,
		maxBytes,
		maxWaiting,
		names: loopback.has(flags.host) ? loopback : null,
		version,
		database,
		isReady: () => ready,
		now: () => performance.now() / 1000,
	})
	const say = (line: string): void => {
		if (!flags.quiet) process.stderr.write(`${visibleLine(line)}\n`)
	}
	try {
		const server = serve({fetch: app.fetch, hostname: flags.host, port, serverOptions: limits})
		await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject))
		const address = server.address() as AddressInfo
		const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
		say(`listening at http://${name}:${address.port}; ^C ends it`)
		if (!loopback.has(flags.host))
			say('note: anybody who reaches this address can ask; put a proxy with a key before it')
		const interrupted = untilInterrupted()
		await warmUp(threads, count)
		ready = true
		await interrupted
		say('finishing what is in hand')
		await new Promise((resolve) => server.close(resolve))
		return exitCodes.ok
	} catch (error) {
		throw cannotListen(error, flags.host, flags.port)
	} finally {
		await threads.close()
		database?.close()
	}
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])

/** Milliseconds for a request to arrive: its head, and all of it. */
const limits = {headersTimeout: 20_000, requestTimeout: 60_000}

// Every thread loads the models.
const warmUp = (threads: Threads, count: number): Promise<unknown> =>
	Promise.all(Array.from({length: count}, () => threads.run({text: 'The server starts.'})))

function untilInterrupted(): Promise<void> {
	return new Promise((resolve) => {
		process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve())
	})
}

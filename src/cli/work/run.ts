import {resolve} from 'node:path'
import type {ResultFormat} from '../../batch/layout.js'
import type {OpenQueue} from '../../queue/connect.js'
import type {Mount} from '../../queue/read-batch.js'
import type {Sink} from '../../queue/sinks/sink.js'
import {exitCodes, usageError} from '../exit.js'
import {watchInterrupt} from '../extract/interrupt.js'
import type {WorkFlags} from '../options/flags.js'
import {oneOf} from '../options/one-of.js'
import {wholeNumber} from '../options/whole-number.js'
import {withQueue} from '../queue/open.js'
import {cannotWrite, makeFolder} from '../write-text.js'
import {type Progress, showProgress} from './progress.js'

const maxThreads = 256
const formats = ['jsonl', 'document'] as const satisfies readonly ResultFormat[]
/** Seconds: a day. */
const longest = 86_400

/** `newsfacts work`: works on the batches of a queue. Returns the exit code. */
export async function runWork(flags: WorkFlags): Promise<number> {
	const threads = wholeNumber(flags.threads, '--threads', 1, maxThreads)
	const timeout = flags.timeout === undefined ? undefined : wholeNumber(flags.timeout, '--timeout', 1, longest)
	const lostAfter = wholeNumber(flags.lostAfter, '--lost-after', 1, longest)
	const format = oneOf(flags.format, formats, '--format')
	const mounts = flags.mount === undefined ? [] : [readMount(flags.mount)]
	const progress = showProgress(process.stderr, flags.quiet ?? false)
	const interrupt = watchInterrupt(progress.say, {
		message: 'stopping: finishing the batches in hand, giving back the rest; once more to stop at once',
	})
	const sink = await openSink(flags.out, format, progress)
	try {
		return await withQueue(flags, async (open) => {
			const {work} = await import('../../queue/work.js')
			const untilEmpty = flags.untilEmpty ?? false
			progress.begin(`${open.name} at ${open.shown} → ${sink.shown}`)
			const {onEvent} = progress
			const options = {sink, threads, timeout, lostAfter, untilEmpty, mounts, stop: interrupt.signal, onEvent}
			const end = await work(open, options)
			progress.finish()
			if (end.end === 'broken') throw usageError(end.message)
			if (end.failed > 0) progress.error(failedWords(end.failed, open))
			if (interrupt.exitCode !== null) return interrupt.exitCode
			return end.failed > 0 || progress.failures > 0 ? exitCodes.failed : exitCodes.ok
		})
	} finally {
		await Promise.race([sink.close().catch(() => {}), pause(closingTime)])
		// A queue that is away keeps connections trying, and so the process.
		setTimeout(() => process.exit(), closingTime).unref()
	}
}

/** Milliseconds. */
const closingTime = 1000

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds).unref())

const failedWords = (failed: number, {shown, name}: OpenQueue): string =>
	`${failed} ${failed === 1 ? 'batch' : 'batches'} of ${name} failed for good; newsfacts queue status --queue ${shown} says why`

async function openSink(out: string, format: ResultFormat, progress: Progress): Promise<Sink> {
	const {isSinkError} = await import('../../queue/sinks/sink.js')
	const {isMissingPackage} = await import('../../model/optional-package.js')
	const {isPostgres, openPostgres} = await import('../../queue/sinks/postgres.js')
	try {
		if (isPostgres(out)) {
			if (format !== 'jsonl') throw usageError('--format: a database has its own; leave it out')
			return await openPostgres(out, 2, {
				onLost: (reason) => progress.note(`${reason}; waiting until it is back`),
				onBack: () => progress.note('the database is back; going on'),
			})
		}
		if (/^[a-z][\w+.-]+:\/\//i.test(out)) throw usageError(`--out: neither a folder nor postgres://: ${out}`)
		await makeFolder(resolve(out)).catch((error: unknown) => {
			throw cannotWrite(out, error)
		})
		const {openFolder} = await import('../../queue/sinks/folder.js')
		return await openFolder(out, format)
	} catch (error) {
		if (isSinkError(error) || isMissingPackage(error)) throw usageError(error.message)
		throw error
	}
}

function readMount(given: string): Mount {
	const [from = '', to = '', more] = given.split('=')
	if (!from.startsWith('/') || to === '' || more !== undefined)
		throw usageError(`--mount: ${JSON.stringify(given)} is no pair of folders; write it as /data=/mnt/data`)
	const whole = (path: string): string => `${path.replace(/(?<!\/)\/+$/, '')}/`
	return {from: whole(from), to: whole(resolve(to))}
}

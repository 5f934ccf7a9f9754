import {rm, rmdir} from 'node:fs/promises'
import {join} from 'node:path'
import {hashWeights} from '../../batch/hash-weights.js'
import {layoutVersion, type ResultFormat, type RunHead, workFolder} from '../../batch/layout.js'
import {ResultsError} from '../../batch/manifest.js'
import {makeFolderIn} from '../../batch/run/files.js'
import {digest} from '../../batch/run/item-key.js'
import {openRun, type Run} from '../../batch/run/open-run.js'
import {isOfLine} from '../../batch/run/source-watch.js'
import type {Item} from '../../batch/task.js'
import {codeOf} from '../../ingest/files/system-error.js'
import {exitCodes, usageError} from '../exit.js'
import {wholeNumber} from '../options/whole-number.js'
import {version} from '../version.js'
import {cannotWrite, makeFolder} from '../write-text.js'
import {openFresh} from './fresh.js'
import {type Job, readItems} from './job.js'
import {lockFolder} from './lock.js'
import {noteMessages} from './progress.js'
import {repliesOf} from './replies-of.js'

/** What a run to a folder of results has in hand. */
interface ResultsJob extends Job {
	readonly format: ResultFormat
	readonly out: string
}

/** Extracts into a folder of results, and goes on with what a run before has left there. Returns the exit code. */
export async function runToResults(job: ResultsJob): Promise<number> {
	const {out, flags} = job
	const head = await headOf(job)
	const work = join(out, workFolder)
	try {
		await makeFolder(out)
		await makeFolderIn(work)
		const lock = await lockFolder(out, join(work, 'lock'))
		try {
			const place = flags.fresh ? await openFresh(out, work, head) : {folder: out, work, end: async () => {}}
			const run = await openRun(place.folder, place.work, {
				head,
				retry: flags.retry ?? false,
				prune: flags.prune ?? false,
				recheck: flags.recheck ?? false,
				reading: readingOf(job),
				onPass: job.progress.pass,
			})
			const exitCode = await readAll(job, run)
			if (job.interrupt.exitCode === null) {
				await place.end()
				await clear(work)
			}
			return exitCode
		} finally {
			await lock.release()
			// Where nothing was done.
			await rmdir(work).catch(() => {})
		}
	} catch (error) {
		if (error instanceof ResultsError) throw usageError(error.message)
		throw codeOf(error) === '' ? error : cannotWrite(out, error)
	}
}

async function headOf({flags, settings, config, format}: ResultsJob): Promise<RunHead> {
	const {kinds, published = null, statements = null, tokens, compact, language = null} = settings
	const {minConfidence, minSalience, top = null, part} = settings
	const own = JSON.stringify(config)
	return {
		newsfacts: version,
		layout: layoutVersion,
		format,
		weights: config.models === false ? null : await hashWeights(),
		options: {
			kinds,
			published,
			statements,
			tokens,
			compact,
			language,
			minConfidence,
			minSalience,
			top,
			config: own === '{}' ? null : digest(own, configDigits),
		},
		part: part?.name ?? null,
		shardSize: flags.shardSize === undefined ? defaultShardSize : wholeNumber(flags.shardSize, '--shard-size'),
	}
}

// What decides which articles are in a file, and is no option of the results.
function readingOf({settings: {inputFormat, encoding, fields, maxLength}}: ResultsJob): string {
	return digest(JSON.stringify([inputFormat, encoding, fields, maxLength]), configDigits)
}

const configDigits = 16
const defaultShardSize = 1000

async function readAll(job: ResultsJob, run: Run): Promise<number> {
	const {settings, progress, interrupt, out, format} = job
	const {kinds, compact} = settings
	const written =
		format === 'jsonl' ? ({as: 'results'} as const) : ({as: 'document', kinds, width: 0, compact} as const)
	const seen = {unreachable: false}
	const items = unknownItems(job, run, seen)
	const replies = repliesOf(job, items, written)
	try {
		for await (const reply of replies) {
			await run.add(reply)
			if ('error' in reply) progress.fail(`${reply.error.place}: ${reply.error.reason}; ${reply.error.cure}`)
			else {
				noteMessages(reply.place, reply.messages, progress)
				progress.add(reply.facts)
			}
		}
		if (interrupt.exitCode !== null) {
			await run.pause()
			progress.finish([out])
			progress.say('interrupted: what is done is kept; the same command goes on with the rest')
			return interrupt.exitCode
		}
		const {gone, failed} = await run.finish(!seen.unreachable)
		sayGone(job, gone, seen.unreachable)
		progress.finish([out])
		if (failed > progress.failures)
			progress.say(`${failed} failed in all: ${join(out, 'errors.jsonl')}; --retry reads them again`)
		return failed > 0 ? exitCodes.failed : exitCodes.ok
	} catch (error) {
		await run.close()
		throw error
	}
}

/** Items whose results aren't there. */
async function* unknownItems(job: ResultsJob, run: Run, seen: {unreachable: boolean}): AsyncGenerator<Item> {
	for await (const item of readItems(job, [job.out], run.watch)) {
		if ('error' in item && !isOfLine(item.error.place)) seen.unreachable = true
		if (run.look(item)) yield item
		else if (!('error' in item)) job.progress.pass(1)
	}
}

function sayGone({flags, progress, out}: ResultsJob, gone: readonly string[], unreachable: boolean): void {
	if (flags.prune && unreachable)
		progress.say('note: --prune: nothing was removed, since not all of the sources could be read')
	if (gone.length === 0) return
	const [first, second, third, ...more] = gone
	const names = [first, second, third].filter(Boolean).join(', ')
	const all = `${names}${more.length > 0 ? ` and ${more.length} more` : ''}`
	progress.say(
		flags.prune
			? `note: removed from ${out}, since the sources no longer have them: ${all}`
			: `note: no longer in the sources: ${all}; their results stay in ${out}; --prune removes them`,
	)
}

async function clear(work: string): Promise<void> {
	// The lock goes last.
	for (const name of ['journal.jsonl', 'swap', 'fresh']) await rm(join(work, name), {recursive: true, force: true})
}

import {visibleLine} from '../../emit/visible.js'
import type {EnqueueCounts} from '../../queue/enqueue.js'
import {readConfig} from '../config/read.js'
import {exitCodes} from '../exit.js'
import {watchInterrupt} from '../extract/interrupt.js'
import {setupOf} from '../extract/job.js'
import {readSettings} from '../extract/settings.js'
import type {EnqueueFlags} from '../options/flags.js'
import {wholeNumber} from '../options/whole-number.js'
import {withQueue} from '../queue/open.js'

const maxBatch = 10_000

const say = (text: string): void => {
	process.stderr.write(`${visibleLine(text)}\n`)
}

/** `newsfacts enqueue`: cuts the sources into batches and queues them. Returns the exit code. */
export async function runEnqueue(paths: readonly string[], flags: EnqueueFlags): Promise<number> {
	const config = await readConfig(flags.config)
	const size = wholeNumber(flags.batch, '--batch', 1, maxBatch)
	const settings = readSettings({...flags, format: 'jsonl', threads: '1'}, config)
	const {engine, options} = setupOf({settings, config})
	const {inputFormat, encoding, fields, maxLength} = settings
	const interrupt = watchInterrupt(say, {
		message: 'interrupted: finishing the batch in hand; once more to stop at once',
	})
	const note = (text: string): void => {
		if (!flags.quiet) say(`note: ${text}`)
	}
	return withQueue(flags, async (open) => {
		const {enqueue} = await import('../../queue/enqueue.js')
		const progress = showCounts(flags.quiet ?? false)
		const counts = await enqueue(open, paths, {
			size,
			stdin: process.stdin,
			stopped: () => interrupt.signal.aborted,
			onProgress: progress,
			settings: {
				input: {
					inputFormat,
					encoding,
					fields,
					maxLength,
					onSkip: (path, reason) => note(`${path}: passed over, ${reason}`),
				},
				engine,
				extract: options,
			},
		})
		if (!flags.quiet) process.stderr.write(`${lineOf(counts)} → ${open.name} at ${open.shown}\n`)
		if (interrupt.exitCode !== null) {
			say('stopped: the same command goes on where it ended; what is queued stays')
			return interrupt.exitCode
		}
		return counts.errors > 0 ? exitCodes.failed : exitCodes.ok
	})
}

function lineOf({batches, known, articles, errors}: EnqueueCounts): string {
	const there = known > 0 ? `, ${known.toLocaleString('en-US')} more were there already` : ''
	const failed = errors > 0 ? `, ${errors.toLocaleString('en-US')} can't be read` : ''
	const many = batches === 1 ? '1 batch' : `${batches.toLocaleString('en-US')} batches`
	return `${articles.toLocaleString('en-US')} articles or files in ${many}${there}${failed}`
}

// Milliseconds between two lines.
const interval = 10_000

function showCounts(quiet: boolean): (counts: EnqueueCounts) => void {
	let shown = performance.now()
	return (counts) => {
		if (quiet || performance.now() - shown < interval) return
		shown = performance.now()
		process.stderr.write(`${lineOf(counts)} …\n`)
	}
}

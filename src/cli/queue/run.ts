import type {OpenQueue} from '../../queue/connect.js'
import type {QueueStatus} from '../../queue/status.js'
import {exitCodes} from '../exit.js'
import type {QueueFlags} from '../options/flags.js'
import {wholeNumber} from '../options/whole-number.js'
import {withQueue} from './open.js'

const maxLimit = 100_000

/** `newsfacts queue status`. Returns the exit code. */
export async function runStatus(flags: QueueFlags): Promise<number> {
	const limit = wholeNumber(flags.limit ?? '10', '--limit', 0, maxLimit)
	return withQueue(flags, async (open) => {
		const {queueStatus} = await import('../../queue/status.js')
		const status = await queueStatus(open, limit)
		process.stdout.write(flags.json ? `${JSON.stringify(status, null, '\t')}\n` : linesOf(status, open))
		return exitCodes.ok
	})
}

/** `newsfacts queue retry`. Returns the exit code. */
export async function runRetry(flags: QueueFlags): Promise<number> {
	return withQueue(flags, async (open) => {
		const {retryFailed} = await import('../../queue/status.js')
		const count = await retryFailed(open)
		process.stdout.write(`${batches(count)} put back\n`)
		return exitCodes.ok
	})
}

/** `newsfacts queue clear`. Returns the exit code. */
export async function runClear(flags: QueueFlags): Promise<number> {
	return withQueue(flags, async (open) => {
		const {clearQueue} = await import('../../queue/status.js')
		const count = await clearQueue(open)
		process.stdout.write(`${batches(count)} dropped\n`)
		return exitCodes.ok
	})
}

const batches = (count: number): string => `${count.toLocaleString('en-US')} ${count === 1 ? 'batch' : 'batches'}`

const maxPlaces = 5

function linesOf({queue, batches, perMinute, workers, deadLetters}: QueueStatus, {shown}: OpenQueue): string {
	const {waiting, active, delayed, failed, done} = batches
	const rate = perMinute > 0 ? `, ${perMinute.toFixed(1)} a minute` : ''
	const lines = [
		`${queue} at ${shown}: batches`,
		`  waiting   ${waiting}`,
		`  in hand   ${active}  (${workers} ${workers === 1 ? 'worker' : 'workers'})`,
		`  to retry  ${delayed}`,
		`  failed    ${failed}`,
		`  done      ${done}${rate}`,
	]
	for (const {id, reason, tries, places} of deadLetters) {
		const more = places.length > maxPlaces ? ` and ${places.length - maxPlaces} more` : ''
		lines.push(`${id}: failed, ${tries === 1 ? '1 try' : `${tries} tries`}: ${reason}`)
		lines.push(`  ${places.slice(0, maxPlaces).join(', ')}${more}`)
	}
	if (failed > deadLetters.length) lines.push(`and ${failed - deadLetters.length} more that failed: --limit ${failed}`)
	if (failed > 0) lines.push('newsfacts queue retry puts them back')
	return `${lines.join('\n')}\n`
}

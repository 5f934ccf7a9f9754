import {randomBytes} from 'node:crypto'
import type {AddressInfo} from 'node:net'
import {serve} from '@hono/node-server'
import {isResults} from '../../batch/results.js'
import {visibleLine} from '../../emit/visible.js'
import {readConfig, standardFile} from '../config/read.js'
import {exitCodes, usageError} from '../exit.js'
import {noteMessages, type Progress, showProgress} from '../extract/progress.js'
import {readSettings} from '../extract/settings.js'
import {cannotListen} from '../listen-error.js'
import type {AnnotateFlags} from '../options/flags.js'
import {keepInputs} from '../options/keep-inputs.js'
import {wholeNumber} from '../options/whole-number.js'
import {readExtractions} from '../view/extractions.js'
import {resultsIn} from '../view/records.js'
import {createDesk} from './app.js'
import {type CorrectionsFile, openCorrectionsFile} from './corrections-file.js'
import {openShelf, type Shelf} from './shelf.js'

/** `newsfacts annotate`: serves articles to this machine and keeps what a reader corrects, until it is interrupted. Returns the exit code. */
export async function runAnnotate(paths: readonly string[], flags: AnnotateFlags): Promise<number> {
	const config = await readConfig(flags.config)
	const settings = readSettings({...flags, format: 'document'}, config)
	const port = wholeNumber(flags.port, '--port', 0, 65_535)
	const configPath = flags.config ?? standardFile
	const inputs = await Promise.all(paths.map(inputOf))
	await keepInputs([flags.out], [...inputs, configPath])
	const file = await openCorrectionsFile(flags.out)
	const shelf = openShelf()
	const progress = showProgress(process.stderr, {quiet: flags.quiet ?? false, verbose: flags.verbose ?? false})
	const state = {isReading: true, isEnded: false}
	const guard = {port, key: randomBytes(24).toString('base64url')}
	const app = createDesk({shelf, file, guard, isReading: () => state.isReading})
	const server = serve({fetch: app.fetch, hostname: '127.0.0.1', port})
	try {
		const interrupted = untilInterrupted()
		await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject))
		guard.port = (server.address() as AddressInfo).port
		// The address is what one needs to go on: it is said however quiet all else is.
		const address = `http://127.0.0.1:${guard.port}/?key=${guard.key}`
		process.stderr.write(`${visibleLine(`correct at ${address} (^C ends it); saved in ${flags.out}`)}\n`)
		const options = {exclude: [flags.out, configPath], onSkip: progress.skip, onNote: progress.note}
		const reading = readAll(shelf, readExtractions(inputs, settings, config, options), progress, state)
		await Promise.race([reading, interrupted])
		if (!state.isReading) {
			noteOthers(file, shelf, progress)
			progress.finish([])
			const count = shelf.entries.length
			if (count === 0) throw usageError(`no article to correct in ${paths.join(', ')}; name others`)
			progress.say(count === 1 ? '1 article is ready' : `${count} articles are ready`)
		}
		await interrupted
		state.isEnded = true
		return progress.failures > 0 ? exitCodes.failed : exitCodes.ok
	} catch (error) {
		throw cannotListen(error, '127.0.0.1', flags.port)
	} finally {
		if ('closeAllConnections' in server) server.closeAllConnections()
		await new Promise((resolve) => server.close(resolve))
		await file.close()
	}
}

const inputOf = async (path: string): Promise<string> =>
	(await isResults(path)) ? path : ((await resultsIn(path)) ?? path)

async function readAll(
	shelf: Shelf,
	outcomes: ReturnType<typeof readExtractions>,
	progress: Progress,
	state: {isReading: boolean; readonly isEnded: boolean},
): Promise<void> {
	for await (const outcome of outcomes) {
		if (state.isEnded) return
		if ('error' in outcome) {
			const {place, reason, cure} = outcome.error
			progress.fail(`${place}: ${reason}; ${cure}`)
		} else {
			noteMessages(outcome.place, outcome.extraction.messages, progress)
			await shelf.add(outcome.extraction)
			progress.add(outcome.extraction.facts.length)
		}
	}
	state.isReading = false
}

// Corrections of what isn't here are kept, but not seen.
function noteOthers({articles, path}: CorrectionsFile, {hashes, entries}: Shelf, progress: Progress): void {
	const known = new Set(hashes)
	const ids = new Set(entries.map(({id}) => id))
	const others = [...articles].filter(([hash]) => !known.has(hash))
	for (const [, id] of others)
		if (ids.has(id))
			progress.note(
				`${path}: corrections of another text of ${id} are kept, and not shown: its words have changed since`,
				'another text',
			)
	const elsewhere = others.filter(([, id]) => !ids.has(id)).length
	if (elsewhere > 0) progress.note(`${path}: corrections of ${elsewhere} articles that are not read here are kept`)
}

function untilInterrupted(): Promise<void> {
	return new Promise((resolve) => {
		process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve())
	})
}

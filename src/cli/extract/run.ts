import type {ResultFormat} from '../../batch/layout.js'
import {readConfig, standardFile} from '../config/read.js'
import {usageError} from '../exit.js'
import type {ExtractFlags} from '../options/flags.js'
import {watchInterrupt} from './interrupt.js'
import type {Job} from './job.js'
import {isFolder} from './output.js'
import {outputFormat} from './output-format.js'
import {showProgress} from './progress.js'
import {readSettings, type Settings} from './settings.js'

/** `newsfacts extract`: reads, extracts, writes. Returns the exit code. */
export async function runExtract(paths: readonly string[], flags: ExtractFlags): Promise<number> {
	const config = await readConfig(flags.config)
	const settings = readSettings({...flags, format: outputFormat(flags)}, config)
	const progress = showProgress(process.stderr, {quiet: flags.quiet ?? false, verbose: flags.verbose ?? false})
	const interrupt = watchInterrupt(progress.say)
	const configPath = flags.config ?? standardFile
	const job = {paths, flags, settings, config, progress, interrupt, configPath}
	const exitCode = await runJob(job)
	// What still waits for more input would keep the process.
	if (interrupt.exitCode !== null && paths.includes('-')) process.stdin.destroy()
	return exitCode
}

async function runJob(job: Job): Promise<number> {
	const format = resultFormat(job.flags, job.settings)
	if (format) {
		const {runToResults} = await import('./to-results.js')
		return runToResults({...job, format, out: job.flags.out!})
	}
	const {runToFiles} = await import('./to-files.js')
	return runToFiles(job)
}

// A folder of lines can be gone on with; other formats are written in one go.
function resultFormat(
	{out, fresh, retry, prune, recheck, shardSize}: ExtractFlags,
	{format}: Settings,
): ResultFormat | null {
	if (out !== undefined && isFolder(out) && (format === 'jsonl' || format === 'document')) return format
	const flag = fresh
		? '--fresh'
		: retry
			? '--retry'
			: prune
				? '--prune'
				: recheck
					? '--recheck'
					: shardSize
						? '--shard-size'
						: null
	if (flag) throw usageError(`${flag}: needs a folder, with the format jsonl or document: --out results/`)
	return null
}

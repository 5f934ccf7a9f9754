import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'

/** What a run of the command cost. */
export interface Run {
	readonly code: number | null
	/** Of the wall clock. */
	readonly seconds: number
	/** Resident memory in MB: its greatest, and samples with their time in seconds. */
	readonly peak: number
	readonly samples: readonly (readonly [seconds: number, megabytes: number])[]
	/** What it said on standard error. */
	readonly said: string
}

export interface Watching {
	/** Seconds after which it is killed (SIGKILL), where that is wanted. */
	readonly killAfter?: number
}

/** Runs `node …args` to its end, and looks at its memory twice a second. */
export async function watchedRun(args: readonly string[], {killAfter}: Watching = {}): Promise<Run> {
	const started = performance.now()
	const seconds = (): number => (performance.now() - started) / 1000
	const child = spawn(process.execPath, args, {stdio: ['ignore', 'ignore', 'pipe']})
	let said = ''
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		said = (said + text).slice(-4000)
	})
	const samples: [number, number][] = []
	const look = setInterval(() => {
		const size = residentSize(child)
		if (size > 0) samples.push([seconds(), size])
	}, interval)
	const kill = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter * 1000)
	const [code] = (await once(child, 'close')) as [number | null]
	clearInterval(look)
	clearTimeout(kill)
	return {code, seconds: seconds(), peak: Math.max(0, ...samples.map(([, size]) => size)), samples, said}
}

/** Milliseconds between two looks. */
const interval = 500

// `ps` gives kB, on every system that has it; 0 where the process has just ended.
const residentSize = ({pid}: ChildProcess): number =>
	Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], {encoding: 'utf8'}).stdout.trim() || 0) / 1024

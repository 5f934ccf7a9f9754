import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {speedArticles} from './articles.js'
import {median, table} from './table.js'

const jobs: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
	'newsfacts extract': async (text) => (await import('./engine.js')).extract({text}),
	'wink-nlp readDoc': async (text) => (await import('./systems/wink.js')).makeWink().readDoc(text),
	compromise: async (text) => (await import('compromise')).default(text).sentences().json(),
}

const rounds = 5

/** Processor time of a process that loads a system and reads one article, less that of one that does nothing: medians, in ms. */
export function startCosts(gold: string): string {
	const {text} = speedArticles(gold, 1).articles[0]!
	const idle = millisecondsOf('nothing', text)
	const costs = Object.keys(jobs).map((job) => millisecondsOf(job, text) - idle)
	const lines = Object.keys(jobs).map((job, at) => [job, costs[at]!.toFixed(0), (costs[at]! / costs[1]!).toFixed(2)])
	return table(['to the first article read', 'ms', 'times wink'], lines)
}

function millisecondsOf(job: string, text: string): number {
	const program = [fileURLToPath(import.meta.url), job]
	return median(
		Array.from({length: rounds}, () => {
			const {status, stdout, stderr} = spawnSync(process.execPath, program, {encoding: 'utf8', input: text})
			if (status !== 0) throw new Error(`${job} failed: ${stderr.slice(0, 200)}`)
			return Number(stdout)
		}),
	)
}

// Run as a program: one job, then the processor time since the process began, in ms.
const [, program, job] = process.argv
if (program === fileURLToPath(import.meta.url) && job) {
	const {readFileSync} = await import('node:fs')
	await jobs[job]?.(readFileSync(0, 'utf8'))
	const {user, system} = process.cpuUsage()
	process.stdout.write(String((user + system) / 1000))
}

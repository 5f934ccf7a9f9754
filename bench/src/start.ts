import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {speedArticles} from './articles.js'
import {peakMegabytes} from './peak.js'
import {median, table} from './table.js'

const jobs: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
	'newsfacts extract': async (text) => (await import('../../dist/bundle/index.js')).extract({text}),
	'newsfacts, models: false': async (text) =>
		(await import('../../dist/bundle/index.js')).createEngine({models: false}).extract({text}),
	'wink-nlp readDoc': async (text) => (await import('./systems/wink.js')).makeWink().readDoc(text),
	compromise: async (text) => (await import('compromise')).default(text).sentences().json(),
}

const rounds = 5

/**
 * Processor time (median, in ms) and memory of a process that loads a system and reads one article, less those of one that
 * does nothing; time on the clock of the command; the length of records in times of their text.
 */
export async function startCosts(gold: string): Promise<string> {
	const {text} = speedArticles(gold, 1).articles[0]!
	const idle = costOf('nothing', text)
	const names = Object.keys(jobs)
	const costs = names.map((job) => costOf(job, text))
	const wink = costs[names.indexOf('wink-nlp readDoc')]!.milliseconds - idle.milliseconds
	const lines = names.map((job, at) => {
		const milliseconds = costs[at]!.milliseconds - idle.milliseconds
		const megabytes = costs[at]!.megabytes - idle.megabytes
		return [job, milliseconds.toFixed(0), (milliseconds / wink).toFixed(2), megabytes.toFixed(0)]
	})
	return [
		table(['to the first article read', 'ms', 'times wink', 'MB'], lines),
		`newsfacts extract - (the command, on the clock): ${commandSeconds(text).toFixed(2)} s`,
		await recordLengths(gold),
	].join('\n')
}

function commandSeconds(text: string): number {
	const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
	return median(
		Array.from({length: rounds}, () => {
			const from = performance.now()
			const {status, stderr} = spawnSync(process.execPath, [command, 'extract', '-'], {input: text, encoding: 'utf8'})
			if (status !== 0) throw new Error(`extract failed: ${stderr.slice(0, 200)}`)
			return (performance.now() - from) / 1000
		}),
	)
}

async function recordLengths(gold: string): Promise<string> {
	const {extract} = await import('../../dist/bundle/index.js')
	const {compact} = await import('../../dist/bundle/schema.js')
	let [text, whole, small] = [0, 0, 0]
	for (const article of speedArticles(gold).articles) {
		const record = extract({text: article.text})
		text += article.text.length
		whole += JSON.stringify(record).length
		small += JSON.stringify(compact(record)).length
	}
	const times = (length: number): string => (length / text).toFixed(1)
	return `document record, times its text: ${times(whole)} whole, ${times(small)} compact`
}

function costOf(job: string, text: string): {milliseconds: number; megabytes: number} {
	const runs = runsOf(job, text)
	return {
		milliseconds: median(runs.map(([milliseconds]) => milliseconds!)),
		megabytes: median(runs.map(([, megabytes]) => megabytes!)),
	}
}

function runsOf(job: string, text: string): number[][] {
	const program = [fileURLToPath(import.meta.url), job]
	return Array.from({length: rounds}, () => {
		const {status, stdout, stderr} = spawnSync(process.execPath, program, {encoding: 'utf8', input: text})
		if (status !== 0) throw new Error(`${job} failed: ${stderr.slice(0, 200)}`)
		return stdout.split(' ').map(Number)
	})
}

// Run as a program: one job, then the processor time since the process began, in ms, and the most memory held, in MB.
const [, program, job] = process.argv
if (program === fileURLToPath(import.meta.url) && job) {
	const {readFileSync} = await import('node:fs')
	await jobs[job]?.(readFileSync(0, 'utf8'))
	const {user, system} = process.cpuUsage()
	process.stdout.write(`${(user + system) / 1000} ${peakMegabytes()}`)
}

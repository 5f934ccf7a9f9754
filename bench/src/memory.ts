import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {speedArticles} from './articles.js'
import {engineFlags, extract} from './engine.js'
import {shapes} from './shapes.js'
import {table} from './table.js'

const jobs: Readonly<Record<string, (gold: string, limit: number) => void>> = {
	'first article': () => void extract({text: 'It rained in Paris on Monday.'}),
	'many articles': (gold, limit) => {
		for (const article of speedArticles(gold, limit).articles) extract(article)
	},
	'1 MB of news': () => void extract({text: shapes.news!(1e6)}),
	'3 MB of news': () => void extract({text: shapes.news!(3e6)}),
	'10 MB of news': () => void extract({text: shapes.news!(1e7)}),
}

/** Peak memory of a process of its own for each job, in MB; 10 MB of text, which take minutes, only where `all` is set. */
export function peakMemory(gold: string, limit = Number.POSITIVE_INFINITY, all = false): string {
	const names = Object.keys(jobs).slice(0, all ? undefined : -1)
	const lines = names.map((job) => {
		const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), job, gold, `${limit}`, ...engineFlags], {
			encoding: 'utf8',
		})
		return [
			job,
			child.status === 0 ? (Number(child.stdout) / 1024).toFixed(0) : `failed: ${child.stderr.slice(0, 200)}`,
		]
	})
	return `${table(['peak memory of the process', 'MB'], lines)}`
}

// Run as a program: one job, then the greatest size of the resident set, in kB.
const [, program, job, gold, limit] = process.argv
if (program === fileURLToPath(import.meta.url) && job) {
	jobs[job]!(gold ?? '', Number(limit))
	process.stdout.write(String(process.resourceUsage().maxRSS))
}

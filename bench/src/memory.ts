import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {speedArticles} from './articles.js'
import {engineFlags, extract} from './engine.js'
import {shapes} from './shapes.js'
import {table} from './table.js'

const jobs: Readonly<Record<string, (gold: string) => void>> = {
	'first article': () => void extract({text: 'It rained in Paris on Monday.'}),
	'all articles': (gold) => {
		for (const article of speedArticles(gold).articles) extract(article)
	},
	'1 MB of news': () => void extract({text: shapes.news!(1e6)}),
	'10 MB of news': () => void extract({text: shapes.news!(1e7)}),
}

/** Peak memory of a process of its own for each job, in MB. */
export function peakMemory(gold: string): string {
	const lines = Object.keys(jobs).map((job) => {
		const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), job, gold, ...engineFlags], {
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
const [, program, job, gold] = process.argv
if (program === fileURLToPath(import.meta.url) && job) {
	jobs[job]!(gold ?? '')
	process.stdout.write(String(process.resourceUsage().maxRSS))
}

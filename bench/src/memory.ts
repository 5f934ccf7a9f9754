import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {speedArticles} from './articles.js'
import {engineFlags, extract} from './engine.js'
import {peakMegabytes} from './peak.js'
import {shapes} from './shapes.js'
import {slope} from './spread.js'
import {table} from './table.js'

/** Articles read one after another, and after how many memory is read each time. */
const many = 2000
const step = 100

/** What a job leaves: whole process and heap in MB after a collection; `grown` in MB per 1,000 articles. */
interface Left {
	readonly kept: number
	readonly heap: number
	readonly grown?: number
}

const jobs: Readonly<Record<string, (gold: string) => Left>> = {
	'first article': () => read('It rained in Paris on Monday.'),
	'100 kB of news': () => read(shapes.news!(1e5)),
	'1 MB of news': () => read(shapes.news!(1e6)),
	'5 MB of news': () => read(shapes.news!(5e6)),
	[`${many} articles`]: readMany,
}

/** Peak memory of a process of its own for each job, with V8 set as the command sets it, and what it keeps after a collection, with the result dropped. */
export function peakMemory(gold: string): string {
	const program = fileURLToPath(import.meta.url)
	const lines = Object.keys(jobs).map((job) => {
		const child = spawnSync(process.execPath, ['--expose-gc', program, job, gold, ...engineFlags], {encoding: 'utf8'})
		if (child.status !== 0) return [job, `failed: ${child.stderr.slice(0, 200)}`]
		const {peak, kept, heap, grown} = JSON.parse(child.stdout) as Left & {peak: number}
		return [job, peak.toFixed(0), kept.toFixed(0), heap.toFixed(1), grown?.toFixed(2) ?? '']
	})
	return table(['memory of the process, MB', 'peak', 'kept', 'kept on the heap', 'heap per 1,000 articles'], lines)
}

function read(text: string): Left {
	extract({text, published: '2024-11-21'})
	return left()
}

// Least squares over what is kept after every hundredth article, the first five hundred left out.
function readMany(gold: string): Left {
	const {articles} = speedArticles(gold)
	const points: [number, number][] = []
	for (let read = 1; read <= many; read++) {
		extract(articles[read % articles.length]!)
		if (read % step === 0 && read > many / 4) points.push([read / 1000, left().heap])
	}
	return {...left(), grown: slope(points)}
}

function left(): Left {
	globalThis.gc?.()
	const {rss, heapUsed} = process.memoryUsage()
	return {kept: rss / 2 ** 20, heap: heapUsed / 2 ** 20}
}

// Run as a program: one job.
const [, program, job, gold] = process.argv
if (program === fileURLToPath(import.meta.url) && job) {
	await import('../../dist/cli/v8-flags.js')
	process.stdout.write(JSON.stringify({...jobs[job]!(gold ?? ''), peak: peakMegabytes()}))
}

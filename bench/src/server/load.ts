import {readFileSync} from 'node:fs'
import {loadavg} from 'node:os'
import {fileURLToPath} from 'node:url'
import {load} from '../system.js'
import {table} from '../table.js'
import {type Server, startServer} from './start.js'

/** What is used of autocannon. */
type Cannon = (options: {
	readonly url: string
	readonly method: 'POST'
	readonly headers: Readonly<Record<string, string>>
	readonly body: string
	readonly connections: number
	readonly duration: number
	/** Seconds to wait for an answer. */
	readonly timeout: number
}) => Promise<{
	readonly latency: {readonly p50: number; readonly p99: number; readonly max: number}
	readonly statusCodeStats: Readonly<Record<string, {readonly count: number}>>
	readonly errors: number
	readonly timeouts: number
}>

interface Load {
	readonly name: string
	readonly threads: number
	readonly connections: number
	readonly flags?: readonly string[]
}

const loads: readonly Load[] = [
	{name: '1 thread', threads: 1, connections: 8},
	{name: '2 threads', threads: 2, connections: 8},
	{name: '2 threads, 200 connections', threads: 2, connections: 200, flags: ['--max-waiting', '1000']},
	{name: '2 threads, 200 connections, 20 may wait', threads: 2, connections: 200, flags: ['--max-waiting', '20']},
]

/** Requests with an article each: throughput by threads, latency, what is refused, and memory. */
export async function measureLoad(seconds: number): Promise<string> {
	const cannon = load('autocannon') as Cannon
	const text = readFileSync(fileURLToPath(new URL('../../../corpus/tram-strike/article.txt', import.meta.url)), 'utf8')
	const rows: string[][] = []
	const rates = new Map<string, number>()
	for (const {name, threads, connections, flags = []} of loads) {
		const server = await startServer(['--threads', String(threads), ...flags])
		const shoot = (duration: number) =>
			cannon({
				url: `${server.address}/v1/extract`,
				method: 'POST',
				headers: {'content-type': 'application/json'},
				body: JSON.stringify({text, published: '2025-12-09'}),
				connections,
				duration,
				timeout: 60,
			})
		// What the engine compiles at first isn't counted.
		await shoot(Math.max(2, seconds / 4))
		const before = await megabytesOf(server)
		const begun = await server.metric('process_cpu_seconds_total')
		const read = await server.metric('newsfacts_articles_total{result="read"}')
		const {latency, statusCodeStats, errors, timeouts} = await shoot(seconds)
		const processor = (await server.metric('process_cpu_seconds_total')) - begun
		const articles = (await server.metric('newsfacts_articles_total{result="read"}')) - read
		const count = (status: string): number => statusCodeStats[status]?.count ?? 0
		const others = Object.keys(statusCodeStats).filter((status) => status !== '200' && status !== '429')
		const rate = count('200') / seconds
		rates.set(name, rate)
		rows.push([
			name,
			rate.toFixed(1),
			(articles / processor).toFixed(1),
			String(latency.p50),
			String(latency.p99),
			String(count('429')),
			others.length === 0 && errors + timeouts === 0 ? '0' : `${others.join(', ')} ${errors + timeouts}`,
			`${before.toFixed(0)} to ${(await megabytesOf(server)).toFixed(0)}`,
		])
		await server.stop()
	}
	const ratio = rates.get('2 threads')! / rates.get('1 thread')!
	return [
		table(
			[
				'serve: an article of 2.6 kB',
				'articles/s',
				'per s of processor',
				'p50 ms',
				'p99 ms',
				'refused (429)',
				'other',
				'MB',
			],
			rows,
		),
		`2 threads over 1: ${ratio.toFixed(2)} (load of the machine: ${loadavg()[0]!.toFixed(1)})`,
	].join('\n')
}

export const megabytesOf = async (server: Server): Promise<number> =>
	(await server.metric('process_resident_memory_bytes')) / 2 ** 20

import {slope} from '../spread.js'
import {table} from '../table.js'
import {chanceFrom} from './chance.js'
import {fire} from './fire.js'
import {megabytesOf} from './load.js'
import {storm} from './shot.js'
import {shoot} from './shots.js'
import {startServer} from './start.js'

/** Answers between two looks at the memory. */
const step = 500
/** Connections at the same time. */
const connections = 24

/** Random and hostile requests: their statuses, those that are wrong, and what becomes of the memory. */
export async function measureStorm(requests: number, seed: number): Promise<string> {
	const server = await startServer([
		...['--threads', '2', '--max-bytes', String(storm.maxBytes)],
		...['--max-length', String(storm.maxLength), '--max-waiting', '20'],
	])
	const sizes: Promise<[number, number]>[] = []
	const start = performance.now()
	const {counts, misses} = await fire({
		port: server.port,
		count: requests,
		at: connections,
		chance: chanceFrom(seed),
		shoot,
		onAnswer(done) {
			if (done % step === 0) sizes.push(megabytesOf(server).then((size) => [done / 10_000, size]))
		},
	})
	const seconds = (performance.now() - start) / 1000
	const points = await Promise.all(sizes)
	const waiting = await server.metric('newsfacts_articles_waiting')
	// Throws where it has not outlived the storm.
	await server.stop()
	const later = points.slice(points.length >> 2)
	if (misses.length > 0) process.exitCode = 4
	return [
		table(['storm: kind of request', 'statuses'], rowsOf(counts)),
		`${requests} requests in ${seconds.toFixed(0)} s, seed ${seed}: ${misses.length} wrong, ${waiting} articles left waiting`,
		`memory, MB, after each eighth: ${eighths(points.map(([, size]) => size))}`,
		`memory: ${later[0]?.[1].toFixed(0)} MB after a quarter, ${points.at(-1)?.[1].toFixed(0)} at the end, ${Math.max(...points.map(([, size]) => size)).toFixed(0)} at most; ${later.length > 2 ? slope(later).toFixed(1) : '?'} MB per 10,000 requests (least squares)`,
		...misses.slice(0, 10).map(({name, sent, said}) => `wrong: ${name}\n${said}\n${JSON.stringify(sent)}`),
	].join('\n')
}

const eighths = (sizes: readonly number[]): string =>
	Array.from({length: 8}, (_, at) => sizes[Math.ceil(((at + 1) * sizes.length) / 8) - 1]?.toFixed(0) ?? '?').join(' ')

function rowsOf(counts: ReadonlyMap<string, number>): string[][] {
	const byName = new Map<string, string[]>()
	for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const at = key.lastIndexOf(' ')
		const status = key.slice(at + 1)
		byName.set(key.slice(0, at), [
			...(byName.get(key.slice(0, at)) ?? []),
			`${status === '0' ? 'none' : status} × ${count}`,
		])
	}
	return [...byName].map(([name, statuses]) => [name, statuses.join(', ')])
}

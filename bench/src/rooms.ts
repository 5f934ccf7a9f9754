import {type Profiler, Session} from 'node:inspector'
import {speedArticles} from './articles.js'
import {processorSeconds} from './clock.js'
import {extract} from './engine.js'
import {median, table} from './table.js'

const rooms = ['sentences', 'syntax', 'entities', 'numbers', 'dates', 'quotes', 'facts', 'ingest']

/**
 * What each room costs, out of a profile of `extract`: time counts for the innermost room on the stack, so that what a
 * room asks of the shared folders is its own.
 */
export async function roomCosts(gold: string, limit?: number): Promise<string> {
	const {name, articles} = speedArticles(gold, limit)
	const run = (): void => {
		for (const article of articles) extract(article)
	}
	run()
	// A profile slows down what it watches: it gives the shares, a run without it the whole.
	const whole = median([processorSeconds(run), processorSeconds(run), processorSeconds(run)])
	const profile = await profiled(() => {
		for (let round = 0; round < 3; round++) run()
	})
	const costs = costsOf(profile)
	const all = [...costs.values()].reduce((sum, cost) => sum + cost, 0)
	const lines = [...costs]
		.sort((a, b) => b[1] - a[1])
		.map(([room, cost]) => [
			room,
			`${((100 * cost) / all).toFixed(1)} %`,
			((1000 * whole * cost) / all / articles.length).toFixed(3),
		])
	return `${name}: cost of each room, ${articles.length} articles\n${table(['', 'share', 'ms an article'], lines)}`
}

async function profiled(run: () => void): Promise<Profiler.Profile> {
	const session = new Session()
	session.connect()
	const post = (method: string, params?: object): Promise<unknown> =>
		new Promise((resolve, reject) =>
			session.post(method, params, (error: Error | null, result?: unknown) =>
				error ? reject(error) : resolve(result),
			),
		)
	await post('Profiler.enable')
	await post('Profiler.setSamplingInterval', {interval: 200})
	await post('Profiler.start')
	run()
	const {profile} = (await post('Profiler.stop')) as {profile: Profiler.Profile}
	session.disconnect()
	return profile
}

// Microseconds by room.
function costsOf({nodes, samples = [], timeDeltas = []}: Profiler.Profile): Map<string, number> {
	const byId = new Map(nodes.map((node) => [node.id, node]))
	const roomOf = new Map<number, string>()
	const visit = (id: number, outer: string): void => {
		const node = byId.get(id)!
		const folder = /\/dist\/([a-z]+)(?:\/|\.js)/.exec(node.callFrame.url)?.[1] ?? ''
		const name = node.callFrame.functionName
		const room = rooms.includes(folder) ? folder : name === '(garbage collector)' ? 'garbage collection' : outer
		roomOf.set(id, room)
		for (const child of node.children ?? []) visit(child, room)
	}
	visit(nodes[0]!.id, 'between rooms')
	const costs = new Map<string, number>()
	samples.forEach((id, index) => {
		if (byId.get(id)?.callFrame.functionName === '(idle)') return
		const room = roomOf.get(id) ?? 'between rooms'
		costs.set(room, (costs.get(room) ?? 0) + Math.max(0, timeDeltas[index] ?? 0))
	})
	return costs
}

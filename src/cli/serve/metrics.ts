/** What the server has done, for Prometheus. */
export interface Metrics {
	/** Counts a request, by its path and status, and how long it took. */
	request(path: string, status: number, seconds: number): void
	/** Counts an article that was read. */
	article(facts: number): void
	/** Counts an article that failed. */
	failure(): void
	/** All of it in the text format of Prometheus. */
	render(waiting: number): string
}

// Upper bounds of the classes of durations, in seconds.
const bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export function openMetrics(): Metrics {
	const requests = new Map<string, number>()
	const classes = bounds.map(() => 0)
	let seconds = 0
	let count = 0
	let articles = 0
	let failures = 0
	let facts = 0
	return {
		request(path, status, took) {
			const key = `path="${path}",status="${status}"`
			requests.set(key, (requests.get(key) ?? 0) + 1)
			seconds += took
			count++
			for (const [index, bound] of bounds.entries()) if (took <= bound) classes[index]!++
		},
		article(found) {
			articles++
			facts += found
		},
		failure() {
			failures++
		},
		render: (waiting) =>
			[
				...metric('newsfacts_requests_total', 'counter', 'Requests by path and status.', [...requests]),
				...metric('newsfacts_articles_total', 'counter', 'Articles by what came of them.', [
					['result="read"', articles],
					['result="failed"', failures],
				]),
				...metric('newsfacts_facts_total', 'counter', 'Facts found.', [['', facts]]),
				...metric('newsfacts_articles_waiting', 'gauge', 'Articles that are read or wait to be.', [['', waiting]]),
				...metric('newsfacts_request_seconds', 'histogram', 'How long requests took.', []),
				...bounds.map((bound, index) => `newsfacts_request_seconds_bucket{le="${bound}"} ${classes[index]}`),
				`newsfacts_request_seconds_bucket{le="+Inf"} ${count}`,
				`newsfacts_request_seconds_sum ${seconds}`,
				`newsfacts_request_seconds_count ${count}`,
				...metric('process_cpu_seconds_total', 'counter', 'Processor time of the process, all threads.', [
					['', processorSeconds()],
				]),
				...metric('process_resident_memory_bytes', 'gauge', 'Memory of the process.', [
					['', process.memoryUsage.rss()],
				]),
				'',
			].join('\n'),
	}
}

function processorSeconds(): number {
	const {user, system} = process.cpuUsage()
	return (user + system) / 1e6
}

const metric = (name: string, type: string, help: string, values: readonly (readonly [string, number])[]): string[] => [
	`# HELP ${name} ${help}`,
	`# TYPE ${name} ${type}`,
	...values.map(([labels, value]) => `${name}${labels === '' ? '' : `{${labels}}`} ${value}`),
]

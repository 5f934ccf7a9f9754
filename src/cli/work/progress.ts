import type {Reply} from '../../batch/task.js'
import {visibleLine} from '../../emit/visible.js'
import type {WorkEvent} from '../../queue/work.js'
import {amount, count} from '../extract/amounts.js'

/** What a worker says on standard error. */
export interface Progress {
	begin(what: string): void
	/** Says something whatever was said before, unless all is quiet. */
	say(this: void, text: string): void
	onEvent(this: void, event: WorkEvent): void
	note(text: string): void
	error(text: string): void
	finish(): void
	/** Articles that failed. */
	readonly failures: number
}

// Milliseconds between two lines.
const interval = 10_000
/** Articles that failed are named up to here, and counted further on. */
const maxNamed = 20

export function showProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
	const started = performance.now()
	let shown = started
	const counts = {batches: 0, known: 0, articles: 0, facts: 0, failures: 0}
	const line = (text: string): void => {
		stream.write(`${text}\n`)
	}
	const note = (text: string): void => {
		if (!quiet) line(`note: ${visibleLine(text)}`)
	}
	const say = (text: string): void => {
		if (!quiet) line(visibleLine(text))
	}
	const summary = (): string => {
		const {batches, known, articles, facts, failures} = counts
		const seconds = (performance.now() - started) / 1000
		const parts = [count(batches, 'batch', 'batches'), count(articles, 'article'), count(facts, 'fact')]
		if (failures > 0) parts.push(`${amount(failures)} failed`)
		if (known > 0) parts.push(`${count(known, 'batch', 'batches')} there already`)
		return `${parts.join(', ')} (${seconds.toFixed(1)} s, ${(articles / seconds).toFixed(1)} articles/s)`
	}
	const fail = ({place, reason, cure}: {place: string; reason: string; cure: string}): void => {
		counts.failures++
		if (counts.failures <= maxNamed) line(`error: ${visibleLine(`${place}: ${reason}; ${cure}`)}`)
		else if (counts.failures === maxNamed + 1) line('error: more articles failed; all are among the errors written')
	}
	const add = (replies: readonly Reply[]): void => {
		counts.batches++
		for (const reply of replies) {
			if ('error' in reply) fail(reply.error)
			else {
				counts.articles++
				counts.facts += reply.facts
			}
		}
		if (quiet || performance.now() - shown < interval) return
		shown = performance.now()
		line(summary())
	}
	return {
		begin: say,
		say,
		onEvent(event) {
			if (event.event === 'batch') add(event.replies)
			else if (event.event === 'known') counts.known++
			else if (event.event === 'note') note(event.text)
			else if (event.last) line(`error: ${event.id}: failed for good: ${visibleLine(event.reason)}`)
			else note(`${event.id}: to be tried again: ${visibleLine(event.reason)}`)
		},
		note,
		error: (text) => line(`error: ${visibleLine(text)}`),
		finish() {
			if (!quiet) line(summary())
		},
		get failures() {
			return counts.failures
		},
	}
}

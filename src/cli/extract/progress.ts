import type {Outcome} from '../../batch/outcome.js'
import {visibleLine} from '../../emit/visible.js'

/** Counts of a run, shown on standard error: one line that changes on a terminal, a line now and then elsewhere. */
export interface Progress {
	add(facts: number): void
	fail(message: string): void
	note(message: string): void
	/** Says that a file was passed over, and why. */
	skip(path: string, reason: string): void
	/** The last line: what was done. */
	finish(places: readonly string[]): void
	readonly failures: number
}

// Milliseconds between two lines of progress.
const liveInterval = 100
const plainInterval = 30_000

export function showProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
	const live = stream.isTTY === true && !quiet
	const started = performance.now()
	let shown = started
	let articles = 0
	let facts = 0
	let failures = 0
	const counts = (): string => {
		const seconds = (performance.now() - started) / 1000
		const failed = failures === 0 ? '' : `, ${failures} failed`
		return `${count(articles, 'article')}, ${count(facts, 'fact')}${failed} (${seconds.toFixed(1)} s)`
	}
	const tick = (): void => {
		const now = performance.now()
		if (quiet || now - shown < (live ? liveInterval : plainInterval)) return
		shown = now
		stream.write(live ? `\r${counts()}\u001b[K` : `${counts()}\n`)
	}
	const line = (text: string): void => {
		stream.write(`${live ? '\r\u001b[K' : ''}${visibleLine(text)}\n`)
	}
	const note = (message: string): void => {
		if (!quiet) line(`note: ${message}`)
	}
	return {
		note,
		skip: (path, reason) => note(`${path}: passed over, ${reason}`),
		add(found) {
			articles++
			facts += found
			tick()
		},
		fail(message) {
			failures++
			line(`error: ${message}`)
		},
		finish(places) {
			if (quiet || (!live && places.length === 0 && failures === 0)) return
			line(`${counts()}${places.length > 0 ? ` → ${places.join(', ')}` : ''}`)
		},
		get failures() {
			return failures
		},
	}
}

const count = (value: number, noun: string): string =>
	`${value.toLocaleString('en-US')} ${noun}${value === 1 ? '' : 's'}`

/** Prints the messages about an article as a whole; those about its words are in its record. */
export function noteMessages({place, extraction}: Extract<Outcome, {extraction: unknown}>, progress: Progress): void {
	for (const {reason, rule} of extraction.messages) {
		if (rule.startsWith('ingest/')) progress.note(reason)
		// The engine doesn't know the file.
		else if (rule.startsWith('article/')) progress.note(`${place}: ${reason}`)
	}
}

import {visibleLine} from '../../emit/visible.js'
import type {Message} from '../../model/message.js'
import {amount, count} from './amounts.js'
import {countNotes} from './notes.js'

/** Counts of a run, shown on standard error: one line that changes on a terminal, a line now and then elsewhere. */
export interface Progress {
	/** An article with so many facts. */
	add(facts: number): void
	/** Articles whose results are there from a run before. */
	pass(articles: number): void
	fail(message: string): void
	/** Notes of one kind are given once, with a count at the end. */
	note(message: string, kind?: string): void
	/** Says something whatever was said before, unless all is quiet. */
	say(message: string): void
	/** Says that a file was passed over, and why. */
	skip(path: string, reason: string): void
	/** How many articles there are in all, once it is known. */
	expect(articles: number): void
	/** The last line: what was done. */
	finish(places: readonly string[]): void
	readonly failures: number
}

export interface ProgressOptions {
	readonly quiet: boolean
	/** Every note, not the first of its kind alone. */
	readonly verbose?: boolean
}

// Milliseconds between two lines of progress.
const liveInterval = 100
const plainInterval = 30_000

export function showProgress(stream: NodeJS.WriteStream, {quiet, verbose = false}: ProgressOptions): Progress {
	const live = stream.isTTY === true && !quiet
	const started = performance.now()
	let shown = started
	let articles = 0
	let passed = 0
	let facts = 0
	let failures = 0
	let total: number | null = null
	const seconds = (): number => (performance.now() - started) / 1000
	const counts = (ended: boolean): string => {
		const seen = articles + passed + failures
		const known = passed === 0 ? '' : `, ${amount(passed)} known`
		const failed = failures === 0 ? '' : `, ${amount(failures)} failed`
		const whole = ended || total === null || total < seen ? '' : ` of ${amount(total)}`
		const read = `${`${amount(articles)}${whole} ${articles === 1 && whole === '' ? 'article' : 'articles'}`}${known}, ${count(facts, 'fact')}${failed}`
		return ended ? `${read} (${seconds().toFixed(1)} s)` : `${read}, ${pace(seen)}`
	}
	// `31/s, 4 min left`
	const pace = (seen: number): string => {
		const rate = (articles + failures) / seconds()
		const left = total === null || rate === 0 ? Number.NaN : (total - seen) / rate
		return `${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)}/s${left >= 0 ? `, ${duration(left)} left` : ''}`
	}
	const tick = (): void => {
		const now = performance.now()
		if (quiet || now - shown < (live ? liveInterval : plainInterval)) return
		shown = now
		stream.write(live ? `\r${cut(counts(false), stream.columns)}\u001b[K` : `${counts(false)}\n`)
	}
	const line = (text: string): void => {
		stream.write(`${live ? '\r\u001b[K' : ''}${visibleLine(text)}\n`)
	}
	const notes = countNotes((message) => line(`note: ${message}`), verbose)
	const note = (message: string, kind = message): void => {
		if (!quiet) notes.note(kind, message)
	}
	return {
		note,
		say(message) {
			if (!quiet) line(message)
		},
		skip: (path, reason) => note(`${path}: passed over, ${reason}`, `passed over, ${reason}`),
		expect(articles) {
			total = articles
		},
		add(found) {
			articles++
			facts += found
			tick()
		},
		pass(known) {
			passed += known
			tick()
		},
		fail(message) {
			failures++
			line(`error: ${message}`)
		},
		finish(places) {
			notes.finish()
			if (quiet || (!live && places.length === 0 && failures === 0)) return
			line(`${counts(true)}${places.length > 0 ? ` → ${places.join(', ')}` : ''}`)
		},
		get failures() {
			return failures
		},
	}
}

const minute = 60
const hour = 60 * minute

function duration(seconds: number): string {
	if (seconds < minute) return `${Math.ceil(seconds)} s`
	if (seconds < hour) return `${Math.ceil(seconds / minute)} min`
	return `${(seconds / hour).toFixed(1)} h`
}

// A line that wraps can't be written over.
const cut = (line: string, width = Number.POSITIVE_INFINITY): string =>
	line.length < width ? line : line.slice(0, width - 1)

/** Prints the messages about an article as a whole; those about its words are in its record. */
export function noteMessages(place: string, messages: readonly Message[], progress: Progress): void {
	for (const {reason, rule} of messages) {
		if (rule.startsWith('ingest/')) progress.note(reason, rule)
		// The engine doesn't know the file.
		else if (rule.startsWith('article/')) progress.note(`${place}: ${reason}`, rule)
	}
}

import type {Outcome} from '../../batch/outcome.js'
import type {Progress} from './progress.js'

/** Shows people what was odd about an article as a whole; what is odd in its words stands in its record. */
export function noteMessages({place, extraction}: Extract<Outcome, {extraction: unknown}>, progress: Progress): void {
	for (const {reason, rule} of extraction.messages) {
		if (rule.startsWith('ingest/')) progress.note(reason)
		// The engine doesn't know the file.
		else if (rule.startsWith('article/')) progress.note(`${place}: ${reason}`)
	}
}

import type {LeftOutReason, Observer} from '../model/observer.js'
import type {Fact} from './fact.js'

/** Shows an observer the facts of a list that are missing in what became of it. */
export function observeLeftOut(
	observer: Observer,
	before: readonly Fact[],
	after: readonly Fact[],
	reason: LeftOutReason,
): void {
	const kept = new Set(after)
	for (const fact of before) {
		if (kept.has(fact)) continue
		const {id, kind, evidence} = fact
		observer.decide({step: 'left-out', start: evidence.start, end: evidence.end, isKept: false, id, kind, reason})
	}
}

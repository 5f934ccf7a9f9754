import {findAccordingTo} from './according.js'
import type {Collector} from './collector.js'
import type {CueClause} from './cue-clauses.js'
import {findReported} from './indirect.js'
import {composeAccording, composeReported} from './spoken.js'

/** Adds what cue clauses and `according to` report, by the tree. */
export function addByRules(collector: Collector, cues: readonly CueClause[]): void {
	const {doc, strings} = collector
	for (const cue of cues) {
		if (collector.usedCues.has(cue)) continue
		const reported = findReported(doc, cue)
		const mention = reported && composeReported(doc, cue, reported, strings)
		if (mention) collector.add(mention)
	}
	for (const phrase of findAccordingTo(doc)) collector.add(composeAccording(doc, phrase, strings))
}

import {normAt} from '../model/document.js'
import {findAccordingTo} from './according.js'
import type {Collector} from './collector.js'
import type {CueClause} from './cue-clauses.js'
import {findReported} from './indirect.js'
import {composeAccording, composeReported} from './spoken.js'

/**
 * Adds what cue clauses and `according to` report, by the tree. Beside a model only what is plain: a complement that opens
 * with `that` or `whether`, told by somebody.
 */
export function addByRules(collector: Collector, cues: readonly CueClause[], besideModel: boolean): void {
	const {doc, strings} = collector
	for (const cue of cues) {
		if (collector.usedCues.has(cue)) continue
		const reported = findReported(doc, cue)
		const mention = reported && composeReported(doc, cue, reported, strings)
		if (
			!mention ||
			(besideModel && !(mention.source && /^(?:that|whether)$/.test(normAt(doc, reported.content[0]!.from))))
		)
			continue
		collector.add(mention)
	}
	if (!besideModel) for (const phrase of findAccordingTo(doc)) collector.add(composeAccording(doc, phrase, strings))
}

import {type Document, normAt, rangeOf, sentenceAt} from '../model/document.js'
import type {SpokenMention} from '../model/quote.js'
import {findAccordingTo} from './according.js'
import type {Collector} from './collector.js'
import type {CueClause} from './cue-clauses.js'
import {findFramed} from './frames.js'
import {findReported, type Reported} from './indirect.js'
import {findNounCues} from './noun-cues.js'
import {findParenthetical} from './parenthetical.js'
import {composeAccording, composeReported} from './spoken.js'
import {isMatterOfCourse} from './untold.js'

/**
 * Adds what cue clauses and `according to` report, by the tree. Beside a model only what is plain: a complement that opens
 * with `that` or `whether`, told by somebody, and what a cue's own frame holds.
 */
export function addByRules(collector: Collector, cues: readonly CueClause[], besideModel: boolean): void {
	const {doc, strings} = collector
	for (const cue of cues) {
		if (collector.usedCues.has(cue)) continue
		const compose = (reported: Reported | undefined): SpokenMention | undefined =>
			reported && composeReported(doc, cue, reported, strings)
		const mention = compose(findReported(doc, cue))
		if (mention && (!besideModel || isPlain(doc, mention))) {
			collector.add(mention)
			continue
		}
		if (collector.reportedBy(cue.clause.verb)) continue
		const limit = sentenceAt(doc, cue.clause.verb)?.to ?? doc.tokens.length
		const framed = compose(findFramed(doc, cue.clause, limit) ?? findParenthetical(doc, cue.clause))
		if (framed && (framed.source || framed.act === 'accuse')) collector.add(framed)
	}
	for (const mention of findNounCues(doc, strings)) collector.add(mention)
	for (const phrase of findAccordingTo(doc))
		if (!collector.reportedBy(phrase.cue.from)) collector.add(composeAccording(doc, phrase, strings))
}

// `told that the pier was safe`, `told the court he had left`, `advised drivers to turn back`, `recommends the city sell the pier`; a law that requires
// something says nothing.
const isPlain = (doc: Document, {source, content, rule, act, cue, addressee}: SpokenMention): boolean =>
	source !== null &&
	!(cue && isMatterOfCourse(doc, cue.head)) &&
	(/^(?:that|whether)$/.test(normAt(doc, rangeOf(doc, content[0]!).from)) ||
		(cue?.lemma === 'tell' && addressee !== null && rule === 'cue/complement') ||
		(act === 'order' && cue?.lemma !== 'require' && /^cue\/(?:infinitive|complement)$/.test(rule)))

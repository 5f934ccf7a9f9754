import {type Document, normAt, rangeOf} from '../../model/document.js'
import type {QuoteSpan} from '../../model/quote.js'
import type {RuleRun} from '../../model/rule-run.js'
import type {Collector} from '../collector.js'
import {composeReported} from '../compose.js'
import type {CueClause} from '../cue-clauses.js'
import {addAccordingTo} from './according.js'
import {findFramed, findInterrupted, findReported} from './reported.js'
import type {Reported} from './reported-clauses.js'

/**
 * Adds what cue clauses and `according to` report, by the tree. Beside a model only what is plain: a complement that opens
 * with `that` or `whether` and has a source, and what the frame of a cue holds.
 */
export function addByRules(collector: Collector, cues: readonly CueClause[], withModel: boolean): void {
	const {doc} = collector
	for (const cue of cues) {
		if (collector.usedCues.has(cue)) continue
		if (addFound(collector, cue, findReported, (mention) => !withModel || isPlain(doc, mention))) continue
		if (collector.reportedBy(cue.clause.verb)) continue
		const isFit = ({source, act}: QuoteSpan): boolean => source !== null || act === 'accuse'
		if (!addFound(collector, cue, findFramed, isFit) && !withModel) addFound(collector, cue, findInterrupted, isFit)
	}
	addAccordingTo(collector)
}

// Adds a quote where rules find one that is fit; whether they did. They leave a trace where it is added.
function addFound(
	collector: Collector,
	cue: CueClause,
	find: (doc: Document, cue: CueClause, run: RuleRun) => Reported | undefined,
	isFit: (mention: QuoteSpan) => boolean,
): boolean {
	const {doc, quotations} = collector
	const trial: RuleRun = {...doc.run, firings: []}
	const reported = find(doc, cue, trial)
	const mention = reported && composeReported(doc, cue, reported, quotations)
	if (!mention || !isFit(mention)) return false
	if (collector.add(mention)) doc.run.firings.push(...trial.firings)
	return true
}

// `said that piers rot`, `told the board he had left`, `advised drivers to turn back`; a law that requires something
// says nothing.
const isPlain = (doc: Document, {source, content, rule, act, cue, addressee}: QuoteSpan): boolean =>
	source !== null &&
	(/^(?:that|whether)$/.test(normAt(doc, rangeOf(doc, content[0]!).from)) ||
		(cue?.lemma === 'tell' && addressee !== null && rule === 'cue/complement') ||
		(act === 'order' && cue?.lemma !== 'require' && /^cue\/(?:infinitive|complement)$/.test(rule)))

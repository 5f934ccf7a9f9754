import {type Document, rangeOf, rowAfter, sentenceAt, spanOf} from '../../model/document.js'
import type {RuleRun} from '../../model/rule-run.js'
import {encloses, type Range, type Span} from '../../model/span.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {Collector} from '../collector.js'
import {composeDirect, joinPieces} from '../compose.js'
import type {CueClause} from '../cue-clauses.js'
import {findReported} from '../fallback/reported.js'
import {answers, ask} from '../first-answer.js'
import type {Quotation} from '../marks/quotations.js'
import {isNonspeech, type Utterance} from '../marks/utterances.js'
import {type DirectCue, findDirectCue} from './direct-cue.js'

interface Context {
	readonly doc: Document
	readonly cues: readonly CueClause[]
}

/** The quotation before an attribution, its cue, and the quotation behind them. */
interface Resumption {
	readonly last: Quotation
	readonly cue: CueClause
	readonly next: Utterance
}

/** The cue of a quotation. */
export const directCueRules = ruleSet(
	'quotes',
	['direct-cue'],
	[
		answers<Context, Utterance, DirectCue>(
			{name: 'cue-beside-quotation', phase: 'direct-cue', example: '“The pier leaks,” said Ann Lee.'},
			({doc, cues}, {quotations}) =>
				findDirectCue(doc, quotations[0]!, cues) ??
				(quotations.length > 1 ? findDirectCue(doc, quotations.at(-1)!, cues) : undefined),
		),
	],
)

/** What else one cue reports. */
export const resumptionRules = ruleSet(
	'quotes',
	['resumption'],
	[
		answers<Context, Resumption, Utterance>(
			{
				name: 'resumed-quotation',
				phase: 'resumption',
				example: '“The pier leaks,” said Ann Lee. “Nobody cares about the pier.”',
			},
			({doc, cues}, {last, cue, next}) => (continuesAfter(doc, last, cue, next, cues) ? next : undefined),
		),
	],
)

/** Quotations with a cue close by. A quotation behind `…," he said.` without a cue of its own is another piece of the same quote. */
export function addDirectSpeech(collector: Collector, cues: readonly CueClause[]): void {
	const {doc, utterances, usedCues} = collector
	const used = new Set<Utterance>()
	utterances.forEach((utterance, index) => {
		if (used.has(utterance) || collector.isTaken(utterance)) return
		const first = utterance.quotations[0]!
		const trial: RuleRun = {...doc.run, firings: []}
		const found = ask(directCueRules, {doc, cues}, utterance, trial, rangeOf(doc, first))
		if (!found || usedCues.has(found.cue) || isNonspeech(doc, utterance)) return
		const reported = collector.reportedBy(found.cue.clause.verb)
		const sources = [reported?.source, found.cue.clause.subject]
		if (isPart(doc, found.cue, first) || sources.some((source) => isInSource(doc, source, first.inner))) return
		const next = utterances[index + 1]
		const resumed =
			found.side === 'after' && next && !collector.isTaken(next)
				? ask(
						resumptionRules,
						{doc, cues},
						{last: utterance.quotations.at(-1)!, cue: found.cue, next},
						trial,
						rangeOf(doc, next.quotations[0]!),
					)
				: undefined
		for (const one of resumed ? [utterance, resumed] : [utterance]) used.add(one)
		usedCues.add(found.cue)
		const direct = composeDirect(doc, resumed ? [utterance, resumed] : [utterance], found.cue)
		if (reported) collector.replace(reported, joinPieces(reported, direct))
		else if (!collector.add(direct)) return
		doc.run.firings.push(...trial.firings)
	})
}

// A quotation that is only part of a reported clause makes that clause a mixed quote.
function isPart(doc: Document, cue: CueClause, quotation: Quotation): boolean {
	const reported = findReported(doc, cue, {...doc.run, firings: []})
	const range = reported?.content[0]
	if (!range || reported.rule === 'parenthesis') return false
	const span = spanOf(doc, range)
	return encloses(span, quotation.inner) && span.start < quotation.start - 1
}

// `The ‘Compact for Ports’ promised boats`, `‘Bad roads’, floods and debt were blamed`: words that name the source aren't its content.
function isInSource(doc: Document, source: Range | null | undefined, words: Span): boolean {
	if (!source) return false
	const {start, end} = spanOf(doc, source)
	return start <= words.start && words.end <= end && end - start > words.end - words.start + 2
}

function continuesAfter(
	doc: Document,
	last: Quotation,
	cue: CueClause,
	next: Utterance,
	cues: readonly CueClause[],
): boolean {
	const quotation = next.quotations[0]!
	if (quotation.block !== last.block || next.words < 3) return false
	const own = findDirectCue(doc, quotation, cues)
	if (own && own.cue !== cue && own.side === 'after') return false
	// Only the attribution may stand between: at most one sentence end, right before the next quotation.
	const between = sentenceAt(doc, cue.clause.verb)
	const row = rowAfter(doc, quotation.start)
	const before = sentenceAt(doc, row - 1)
	return between !== undefined && (before === between || sentenceAt(doc, row) === between)
}

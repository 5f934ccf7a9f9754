import {
	type Document,
	endAt,
	lemmaAt,
	normAt,
	rangeOf,
	rowAfter,
	sentenceAt,
	spanOf,
	startAt,
	uposAt,
} from '../../model/document.js'
import {trialRun} from '../../model/rule-run.js'
import {encloses, firstIndex, type Range, type Span} from '../../model/span.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {CueClause, Quotation, Utterance} from '../attribution.js'
import type {Collector} from '../collector.js'
import {composeDirect, joinPieces} from '../compose.js'
import {isSpeechVerb} from '../cue-clauses.js'
import {findReported} from '../fallback/reported-clauses.js'
import {answers, ask} from '../first-answer.js'
import {isNonspeech} from '../marks/utterances.js'

interface DirectContext {
	readonly doc: Document
	readonly cues: readonly CueClause[]
}

/** The quotation before an attribution, its cue, and the quotation after them. */
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
		answers<DirectContext, Utterance, DirectCue>(
			{name: 'cue-beside-quotation', phase: 'direct-cue', example: '“The pier leaks,” said Ann Lee.'},
			({doc, cues}, {quotations}) =>
				findDirectCue(doc, quotations[0]!, cues) ??
				(quotations.length > 1 ? findDirectCue(doc, quotations.at(-1)!, cues) : undefined),
		),
	],
)

/** Further content of the cue of a quotation. */
export const resumptionRules = ruleSet(
	'quotes',
	['resumption'],
	[
		answers<DirectContext, Resumption, Utterance>(
			{
				name: 'resumed-quotation',
				phase: 'resumption',
				example: '“The pier leaks,” said Ann Lee. “Nobody cares about the pier.”',
			},
			({doc, cues}, {last, cue, next}) => (continuesAfter(doc, last, cue, next, cues) ? next : undefined),
		),
	],
)

/**
 * Adds quotations with a cue close by. A quotation after `…," he said.` without a cue of its own is another piece of the
 * same quote.
 */
export function addDirectSpeech(collector: Collector, cues: readonly CueClause[]): void {
	const {doc, utterances, usedCues} = collector
	const used = new Set<Utterance>()
	utterances.forEach((utterance, index) => {
		if (used.has(utterance) || collector.isTaken(utterance)) return
		const first = utterance.quotations[0]!
		const trial = trialRun(doc.run)
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
		const all = resumed ? [utterance, resumed] : [utterance]
		for (const one of all) used.add(one)
		usedCues.add(found.cue)
		const direct = composeDirect(doc, all, found.cue)
		if (reported) collector.replace(reported, joinPieces(reported, direct), trial.firings)
		else collector.add(direct, trial.firings)
	})
}

// A quotation that is only part of a reported clause makes that clause a mixed quote.
function isPart(doc: Document, cue: CueClause, quotation: Quotation): boolean {
	const range = findReported(doc, cue, trialRun(doc.run))?.content[0]
	if (!range) return false
	const span = spanOf(doc, range)
	return encloses(span, quotation.inner) && span.start < quotation.start - 1
}

// `The ‘Compact for Ports’ promised boats`, `‘Bad roads’, floods and debt were blamed`: words that name the source aren't
// its content.
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

/** Greatest distance of a cue from the marks, in tokens. */
const maxCueDistance = 25

/** The cue of a quotation, the side of the quotation that it stands on, and how well it fits there. */
interface DirectCue {
	readonly cue: CueClause
	readonly side: 'before' | 'after'
	readonly score: number
}

// `"…," said Jones`, `Jones said: "…"`, `Jones, a doctor, said, "…"`: the cue that reports a quotation, by where it stands;
// undefined where none stands close by outside the marks.
function findDirectCue(doc: Document, quotation: Quotation, cues: readonly CueClause[]): DirectCue | undefined {
	const {from, to} = rangeOf(doc, quotation)
	let best: DirectCue | undefined
	const first = firstIndex(cues.length, (index) => cues[index]!.clause.verb < from - maxCueDistance)
	for (let index = first; index < cues.length; index++) {
		const cue = cues[index]!
		const {verb} = cue.clause
		if (verb > to + maxCueDistance) break
		if (
			cue.quoted ||
			isNaming(doc, cue) ||
			![cue.clause.lemma.split(' ')[0]!, cue.clause.lemma].some((lemma) => isSpeechVerb(doc.lexicon, lemma))
		)
			continue
		if (sentenceAt(doc, verb)?.block !== quotation.block && !introduces(doc, verb, quotation)) continue
		const found = verb < from ? scoreBefore(doc, from, cue) : verb >= to ? scoreAfter(doc, quotation, to, cue) : 0
		if (found > (best?.score ?? 0)) best = {cue, side: verb < from ? 'before' : 'after', score: found}
	}
	return best
}

// `what is called “miller’s lung”`: the passive of a verb of naming, without an agent.
const isNaming = (doc: Document, {clause}: CueClause): boolean =>
	clause.voice === 'passive' && !clause.agent && doc.lexicon.has(lemmaAt(doc, clause.verb), 'naming-verb')

// `Keller said:` ends the paragraph before the quotation.
function introduces(doc: Document, verb: number, {block, start}: Quotation): boolean {
	const sentence = sentenceAt(doc, verb)
	if (sentence?.block !== block - 1 || doc.article.blocks[block]?.start !== start) return false
	return doc.text[(doc.article.blocks[block - 1]?.end ?? 0) - 1] === ':' && normAt(doc, sentence.to - 1) === ':'
}

// `Lin said, "…`: a comma, colon or nothing before the mark, no other sentence in between.
function scoreBefore(doc: Document, from: number, {clause}: CueClause): number {
	const distance = from - clause.verb
	if (crossesSentence(doc, clause.verb, from - 1)) return 0
	const before = normAt(doc, from - 1)
	// `He didn't suggest that. “…`: the sentence ends before the quotation.
	if (/^[.!?]$/.test(before)) return 0
	const boundary = before === ':' ? 8 : before === ',' || before === 'that' ? 6 : distance === 1 ? 6 : 0
	return boundary === 0 && distance > 6 ? 0 : 10 + boundary - distance * 0.5
}

// `…," he said`: near the closing mark and in its sentence.
function scoreAfter(doc: Document, quotation: Quotation, to: number, {clause}: CueClause): number {
	const distance = clause.verb - to
	if (crossesSentence(doc, to, clause.verb)) return 0
	const last = doc.text[quotation.inner.end - 1] ?? ''
	const comma = last === ',' || normAt(doc, to) === ','
	const subjectFirst = clause.subject !== null && !clause.inherited && clause.subject.from - to <= 1
	const verbFirst = distance <= 1
	// After a full stop a new sentence begins; its verb reports something else.
	if (last === '.' && quotation.closed && !verbFirst && !startsLower(doc, to)) return 0
	return (comma ? 14 : 6) + (subjectFirst || verbFirst ? 6 : 0) - distance * 0.5
}

const startsLower = (doc: Document, row: number): boolean => /^\p{Ll}/u.test(doc.tokens.words[row] ?? '')

function crossesSentence(doc: Document, from: number, to: number): boolean {
	for (let row = from; row < to; row++) {
		if (uposAt(doc, row) !== 'PUNCT' || !/^[.!?]$/.test(normAt(doc, row))) continue
		const next = rowAfter(doc, endAt(doc, row))
		// A stop inside the marks doesn't end the sentence that reports them.
		if (next <= to && sentenceAt(doc, row) !== sentenceAt(doc, next) && startAt(doc, next) <= startAt(doc, to))
			return true
	}
	return false
}

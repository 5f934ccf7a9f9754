import {type Document, lemmaAt, normAt, rangeOf, uposAt} from '../../model/document.js'
import {nounPhraseOf} from '../../model/grammar/noun-phrase.js'
import type {QuoteSpan} from '../../model/quote.js'
import {type RuleRun, trialRun} from '../../model/rule-run.js'
import type {Range} from '../../model/span.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {CueClause, CueContent} from '../attribution.js'
import type {Collector} from '../collector.js'
import {composeAccording, composeReported} from '../compose.js'
import {isRecording} from '../filter/narrated.js'
import {answers, ask} from '../first-answer.js'
import {findFramed} from './frames.js'
import {findInterrupted, findReported, trimPunctuation} from './reported-clauses.js'

/**
 * Adds what cue clauses and `according to` report, by the tree. With a model only plain quotes: a complement that opens with
 * `that` or `whether` and has a source, and the frame of a cue.
 */
export function addByRules(collector: Collector, cues: readonly CueClause[], withModel: boolean): void {
	const {doc} = collector
	for (const cue of cues) {
		if (collector.usedCues.has(cue)) continue
		if (addFound(collector, cue, findReported, (quote) => !withModel || isPlain(doc, quote))) continue
		if (collector.reportedBy(cue.clause.verb)) continue
		const isFit = ({source, act, rule}: QuoteSpan): boolean =>
			source !== null || act === 'accuse' || rule === 'cue/raising'
		if (!addFound(collector, cue, findFramed, isFit) && !withModel) addFound(collector, cue, findInterrupted, isFit)
	}
	addAccordingTo(collector)
}

// Adds a quote where rules find a plain one; returns whether they did.
function addFound(
	collector: Collector,
	cue: CueClause,
	find: (doc: Document, cue: CueClause, run: RuleRun) => CueContent | undefined,
	isFit: (quote: QuoteSpan) => boolean,
): boolean {
	const {doc, quotations} = collector
	const trial = trialRun(doc.run)
	const reported = find(doc, cue, trial)
	const quote = reported && composeReported(doc, cue, {...reported, ...relativeSource(doc, cue)}, quotations)
	if (!quote || !isFit(quote)) return false
	collector.add(quote, trial.firings)
	return true
}

// `said that piers rot`, `told the board he had left`, `advised drivers to turn back`; a law that requires something
// is no speaker.
const isPlain = (doc: Document, {source, content, rule, act, cue, addressee}: QuoteSpan): boolean =>
	source !== null &&
	!isRecording(doc, cue?.head ?? -1, source, rangeOf(doc, content[0]!).from) &&
	(/^(?:that|whether)$/.test(normAt(doc, rangeOf(doc, content[0]!).from)) ||
		(cue?.lemma === 'tell' && addressee !== null && rule === 'cue/complement') ||
		(act === 'order' && cue?.lemma !== 'require' && /^cue\/(?:infinitive|complement)$/.test(rule)) ||
		(isPromise({act, rule}) &&
			rangeOf(doc, content[0]!).from <= (cue?.to ?? 0) + 1 &&
			(isSpeaker(doc, source.head) || normAt(doc, source.from) === 'who')))

// `the bully who vowed to stay`: the pronoun is the source, not the noun that it refers to.
function relativeSource(doc: Document, {clause}: CueClause): Pick<CueContent, 'source'> {
	const who = clause.group.from - 1
	const isSource = clause.inherited && clause.voice === 'active' && normAt(doc, who) === 'who'
	return isSource ? {source: {from: who, to: who + 1, head: who}} : {}
}

/** `vowed to stay`, `threatened to sue`: the infinitive is what was said. */
export const isPromise = ({act, rule}: Pick<QuoteSpan, 'act' | 'rule'>): boolean =>
	/^(?:promise|threaten)$/.test(act) && rule === 'cue/infinitive'

// Who may promise: `the board vowed to act`; `the sale promises to be cheap` is no promise.
const isSpeaker = (doc: Document, head: number): boolean =>
	uposAt(doc, head) === 'PROPN' ||
	/^(?:he|she|they|we|who)$/.test(normAt(doc, head)) ||
	doc.lexicon.has(normAt(doc, head), 'plural-source') ||
	speakerClasses.some((one) => doc.lexicon.has(lemmaAt(doc, head), one))

const speakerClasses = ['collective-noun', 'kinship-noun', 'organization-noun', 'person-noun', 'title-noun'] as const

/** What `according to` reports: the rest of its sentence. */
export const accordingRules = ruleSet(
	'quotes',
	['according'],
	[
		answers(
			{name: 'according-to', phase: 'according', example: 'According to the mayor, the pier leaks.'},
			readAccordingTo,
		),
	],
)

function addAccordingTo(collector: Collector): void {
	const {doc, quotations} = collector
	for (let row = 0; row < doc.tokens.length; row++) {
		if (normAt(doc, row) !== 'according' || normAt(doc, row + 1) !== 'to' || collector.reportedBy(row)) continue
		const cue = {from: row, to: row + 2}
		const trial = trialRun(doc.run)
		const found = ask(accordingRules, doc, cue, trial, cue)
		if (found) collector.add(composeAccording(doc, cue, found, quotations), trial.firings)
	}
}

// `According to police, …`, `…, according to police, …`
function readAccordingTo(doc: Document, cue: Range): CueContent | undefined {
	const sentence = doc.sentences[doc.tokens.sentences[cue.from]!]!
	const head = sourceHead(doc, cue.to, sentence.to)
	if (head < 0) return undefined
	const {from, to} = sourceRange(doc, cue.to, head, sentence.to)
	const source = {from, to, head}
	const before = trimPunctuation(doc, {from: sentence.from, to: cue.from})
	const after = trimPunctuation(doc, {from: source.to, to: sentence.to})
	// After the source a comma separates the rest; without one the phrase ends the sentence.
	const rest = cue.from === sentence.from ? [after] : normAt(doc, source.to) === ',' ? [before, after] : [before]
	const content = rest.filter(({from, to}) => to - from > 1)
	return content.length > 0 ? {content, rule: 'according-to', source} : undefined
}

/** Greatest distance from `to` to its object, in tokens. */
const maxObjectDistance = 15

// The object of `to`: the first noun that isn't the modifier of a later one; -1 where punctuation comes first.
function sourceHead(doc: Document, from: number, to: number): number {
	for (let row = from; row < to && row < from + maxObjectDistance; row++) {
		if (uposAt(doc, row) === 'PUNCT') return -1
		if (!/^(?:NOUN|PRON|PROPN)$/.test(uposAt(doc, row))) continue
		let head = row
		let next = doc.tree.heads[head] ?? -1
		while (next > head && next < to && /^(?:NOUN|PROPN)$/.test(uposAt(doc, next))) {
			head = next
			next = doc.tree.heads[head] ?? -1
		}
		return head
	}
	return -1
}

function sourceRange(doc: Document, from: number, head: number, limit: number): Range {
	let to = Math.min(nounPhraseOf(doc, head).to, limit)
	for (let row = head + 1; row < to; row++) if (normAt(doc, row) === ',') to = row
	return {from, to: Math.max(to, head + 1)}
}

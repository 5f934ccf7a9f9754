import {type Document, lemmaAt, normAt, sentenceAt, uposAt, xposAt} from '../../model/document.js'
import {isNominal} from '../../model/grammar/noun-phrase.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childrenOf, relationOf, subtreeOf} from '../../model/grammar/tree.js'
import type {RuleRun} from '../../model/rule-run.js'
import type {Range} from '../../model/span.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {CueClause, CueContent} from '../attribution.js'
import {isSpeechVerb} from '../cue-clauses.js'
import {withoutPunctuation} from '../detect/candidates.js'
import {hasFinite} from '../filter/content-form.js'
import {isAbsolutePhrase} from '../filter/narrated.js'
import {answers, ask} from '../first-answer.js'
import {endPastAside} from '../spans/dashed-aside.js'

/** What a cue clause reports by the tree. */
export const reportedRules = ruleSet(
	'quotes',
	['complement'],
	[
		answers(
			{name: 'clausal-complement', phase: 'complement', example: 'Ann Lee said that the pier would close in May.'},
			complement,
		),
		answers(
			{
				name: 'infinitival-complement',
				phase: 'complement',
				after: ['clausal-complement'],
				example: 'Lee urged the council to close the pier.',
			},
			infinitive,
		),
	],
)

/** What a cue between commas reports; the model finds such cues. */
export const parenthesisRules = ruleSet(
	'quotes',
	['parenthesis'],
	[
		answers(
			{
				name: 'parenthetical-cue',
				phase: 'parenthesis',
				example: 'If it rains, he added, the match will be moved.',
			},
			interruptedClause,
		),
	],
)

/** The complement of a cue clause. */
export const findReported = (doc: Document, cue: CueClause, run: RuleRun): CueContent | undefined =>
	ask(reportedRules, doc, cue, run, cue.clause.group)

/** The sentence that a cue clause interrupts. */
export const findInterrupted = (doc: Document, {clause}: CueClause, run: RuleRun): CueContent | undefined =>
	ask(parenthesisRules, doc, clause, run, clause.group)

// `said that …`, `said he …`, `asked whether …`: the whole complement, its complementizer included.
function complement(doc: Document, {clause}: CueClause): CueContent | undefined {
	for (const child of childrenOf(doc.tree, clause.head)) {
		if (relationOf(doc.tree, child) !== 'ccomp' || isAbsolutePhrase(doc, child)) continue
		const {from, to} = subtreeOf(doc.tree, child)
		if (from <= clause.verb && clause.verb < to) continue
		const isAfter = child > clause.verb
		const content = isAfter
			? {from: Math.max(from, clause.group.to), to}
			: {from, to: Math.min(to, startOfCue(doc, clause))}
		return {content: [trimPunctuation(doc, content)], rule: isAfter ? 'complement' : 'complement-first'}
	}
	return undefined
}

// `urged the country to …`: the infinitive; the addressee stays outside.
function infinitive(doc: Document, {clause, cue}: CueClause): CueContent | undefined {
	if (!cue.infinitive) return undefined
	for (const child of childrenOf(doc.tree, clause.head)) {
		if (child < clause.verb || !/^(?:advcl|ccomp|xcomp)$/.test(relationOf(doc.tree, child))) continue
		const mark = childrenOf(doc.tree, child).find(
			(row) => normAt(doc, row) === 'to' && relationOf(doc.tree, row) === 'mark',
		)
		if (mark === undefined) continue
		// `told them not to leave`: the negation before `to` belongs to the order.
		const from = normAt(doc, mark - 1) === 'not' ? mark - 1 : mark
		const content = trimPunctuation(doc, {from, to: subtreeOf(doc.tree, child).to})
		const to = Math.max(content.to, endPastAside(doc, content, sentenceAt(doc, from)?.to ?? content.to))
		return {content: [{from, to}], rule: 'infinitive'}
	}
	return undefined
}

// Where the cue with its own subject begins.
function startOfCue(doc: Document, {subject, inherited, group}: Clause): number {
	const start = subject && !inherited ? Math.min(subject.from, group.from) : group.from
	return uposAt(doc, start - 1) === 'PUNCT' ? start - 1 : start
}

/** Cuts punctuation off both ends, but for marks and brackets whose partner lies inside. */
export function trimPunctuation(doc: Document, {from, to}: Range): Range {
	let start = from
	let end = to
	while (start < end && uposAt(doc, start) === 'PUNCT' && !/^["“'‘([]$/.test(doc.tokens.words[start]!)) start++
	while (end > start && /^[,.;:!?—–-]+$/.test(doc.tokens.words[end - 1]!)) end--
	return {from: start, to: end}
}

/** Longest source of a parenthetical cue, in tokens. */
const maxPhraseTokens = 8

// A verb of speech with its subject between commas cuts its content in two, whatever its relation in the tree.
function interruptedClause(doc: Document, {verb}: Clause): CueContent | undefined {
	const sentence = sentenceAt(doc, verb)
	if (!sentence || !isSpeechVerb(doc.lexicon, lemmaAt(doc, verb)) || !/^VB[DPZ]$/.test(xposAt(doc, verb)))
		return undefined
	// The tree may put words of another clause into the verb's group.
	let first = verb
	while (first > sentence.from && /^(?:ADV|AUX)$/.test(uposAt(doc, first - 1))) first--
	const group = {from: first, to: verb + 1}
	const inverted = normAt(doc, group.from - 1) === ','
	const source = inverted ? phraseTo(doc, group.to, 1) : phraseTo(doc, group.from, -1)
	if (!source) return undefined
	const from = Math.min(source.from, group.from)
	const to = Math.max(source.to, group.to)
	if (normAt(doc, from - 1) !== ',' || normAt(doc, to) !== ',') return undefined
	const before = {from: sentence.from, to: from}
	// `Rents fell, she said, adding that …`: after the comma the next cue reports.
	const goesOn = xposAt(doc, to + 1) === 'VBG'
	if (goesOn && !hasFinite(doc, before)) return undefined
	const content = (goesOn ? [before] : [before, {from: to, to: sentence.to}]).map((half) =>
		withoutPunctuation(doc, half),
	)
	if (content.some((half) => half.to - half.from < 2)) return undefined
	return {content, rule: 'between-commas', source: {from: source.from, to: source.to, head: lastNominal(doc, source)}}
}

// The nouns or the pronoun between the verb and the comma on that side.
function phraseTo(doc: Document, verb: number, step: number): Range | undefined {
	let row = step < 0 ? verb - 1 : verb
	const first = row
	while (Math.abs(row - first) < maxPhraseTokens && /^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(uposAt(doc, row))) row += step
	if (row === first || normAt(doc, row) !== ',') return undefined
	const range = step < 0 ? {from: row + 1, to: verb} : {from: verb, to: row}
	const head = step < 0 ? range.to - 1 : range.from
	const relative = /^(?:WDT|WP\$?)$/.test(xposAt(doc, range.from)) || /^(?:it|that)$/.test(normAt(doc, range.from))
	return (isNominal(doc, head) || step > 0) && !relative ? range : undefined
}

function lastNominal(doc: Document, {from, to}: Range): number {
	let row = to - 1
	while (row > from && !isNominal(doc, row)) row--
	return row
}

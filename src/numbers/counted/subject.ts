import {months} from '../../lexicon/calendar.js'
import {wordSet} from '../../lexicon/lexicon.js'
import {type Document, lemmaAt, normAt, sentenceAt, uposAt, xposAt} from '../../model/document.js'
import {nounPhraseOf} from '../../model/grammar/noun-phrase.js'
import type {ParsedQuantity} from '../amount.js'
import {denominatorWords} from '../tokens/number-words.js'
import {type Counted, measuredHead, type QuantityPlace} from './counted.js'
import {isUnitOfNumber, type NounRun, runBefore, runFrom} from './noun-run.js'

const measuringVerbs = wordSet(
	'approach average be close cost cover end equal exceed fetch finish gust hit hover lie measure number open peak range reach remain represent run sell settle sit span stand start stay stretch surpass top total trade weigh',
)

const priceVerbs = wordSet('close end finish open settle trade')

/** What is measured, as the subject: `the set costs $200`, `shares fell 5 %`, `he is 56 years old`. */
export function measuredSubject(doc: Document, place: QuantityPlace, found: ParsedQuantity): Counted | null {
	// A duration measures no subject.
	if (found.type === 'duration') return changedDuration(doc, place)
	if (found.type === 'age') return subjectOfAge(doc, place)
	const changed = changedBy(doc, place)
	const subject = changed ?? subjectOf(doc, place.from) ?? measuredByWords(doc, place.from)
	if (!subject || sentenceAt(doc, subject.head) !== sentenceAt(doc, place.from)) return null
	if (!changed && !isMeasuring(doc, place, subject as Subject)) return null
	const pronoun = uposAt(doc, subject.head) === 'PRON'
	return {
		range: {from: subject.from, to: withoutAmount(doc, subject)},
		head: pronoun ? null : measuredHead(doc, subject),
		to: -1,
		by: 'subject',
	}
}

// `turnout among 18- to 24-year-olds`, cut at the hyphen: without the preposition and the number.
function withoutAmount(doc: Document, {head, to}: NounRun): number {
	const cut = to - 2 > head && uposAt(doc, to - 1) === 'NUM' && uposAt(doc, to - 2) === 'ADP'
	return cut ? to - 2 : to
}

// `the suspect, who is 19 years old,`, `the law is 30 years old`: the subject of the predicate.
function subjectOfAge(doc: Document, {from}: QuantityPlace): Counted | null {
	const subject = lemmaAt(doc, from - 1) === 'be' ? subjectOf(doc, from) : null
	if (subject?.verb !== 'be' || uposAt(doc, subject.head) !== 'NOUN') return null
	// `her daughter Ana, who was ten`: the age of the name.
	for (let row = subject.from - 1; row < subject.to; row++) if (/^(?:NUM|PROPN)$/.test(uposAt(doc, row))) return null
	return {range: {from: subject.from, to: subject.to}, head: measuredHead(doc, subject), to: -1, by: 'subject'}
}

// `cut the length of permits from 14 months to nine`: what a change of duration is of.
function changedDuration(doc: Document, place: QuantityPlace): Counted | null {
	const run = place.change?.role === 'by' ? null : changedBy(doc, place)
	return run && {range: {from: run.from, to: run.to}, head: measuredHead(doc, run), to: -1, by: 'subject'}
}

// `Attendance was about 71,400`, `the kiln sits at 1,240 degrees`: the verb right before the number, by tags without the tree.
function measuredByWords(doc: Document, from: number): Subject | null {
	let row = from - 1
	while (/^(?:ADV|ADP|PART)$/.test(uposAt(doc, row)) || normAt(doc, row) === 'worth') row--
	if (uposAt(doc, row) !== 'VERB' && uposAt(doc, row) !== 'AUX') return null
	return measuringVerbs.has(lemmaAt(doc, row)) ? subjectBefore(doc, row) : null
}

function isMeasuring(doc: Document, {from}: QuantityPlace, {verb, verbRow}: Subject): boolean {
	if (from < verbRow || !measuringVerbs.has(verb)) return false
	// `cost the state $9,000`, `closed in Oslo on Tuesday at $18`
	const priced = verb === 'cost' || (normAt(doc, from - 1) === 'at' && priceVerbs.has(verb))
	if (priced && from - verbRow < 9) return true
	// `the crime is punishable by three years`: another word is the predicate.
	for (let row = verbRow + 1; row < from; row++)
		if (/^(?:NOUN|PROPN|PRON|VERB|ADJ)$/.test(uposAt(doc, row)) && normAt(doc, row) !== 'worth') return false
	return true
}

const isParted = (doc: Document, from: number, to: number): boolean => {
	for (let row = from; row < to; row++) if (/^[:;"“”]$/.test(normAt(doc, row))) return true
	return false
}

// What changes: the object of the verb, its subject by the tree, or the noun phrase right before it.
function changedBy(doc: Document, {change, changeRow, from}: QuantityPlace): NounRun | null {
	if (!change || changeRow < 0) return null
	if (change.by !== 'verb') return null
	const object = change.role ? (objectOf(doc, changeRow, from) ?? objectByWords(doc, changeRow, from)) : null
	// `fell a quarter to 12`: the size of the change.
	if (object && !denominatorWords.has(normAt(doc, object.head))) return object
	const subject = subjectOf(doc, from)
	const tree = subject && isDate(doc, subject.head) ? null : subject
	const text = subjectBefore(doc, changeRow)
	if (!tree || !text) return tree ?? text
	// `Blackmores up 9.4 per cent`: no verb, so the phrase before is the subject.
	if (/^(?:up|down)$/.test(normAt(doc, changeRow)) && text.to === changeRow) return text
	// Two readings of one subject are joined.
	if (text.from <= tree.to && tree.from <= text.to)
		return {from: Math.min(tree.from, text.from), to: Math.max(tree.to, text.to), head: tree.head}
	// The subject by the tree, where its verb is near the verb of change with no colon or quotation mark between.
	const near = Math.abs(changeRow - tree.verbRow) <= 3
	return near && !isParted(doc, tree.to, text.from) ? tree : text
}

/** A subject with the verb it belongs to. */
export interface Subject extends NounRun {
	/** Lemma of the verb. */
	readonly verb: string
	readonly verbRow: number
}

const relatives = new Set(['who', 'which', 'that', 'whom', 'whose'])

/** The subject of the clause in which a row stands; for a relative pronoun its antecedent. */
export function subjectOf(doc: Document, row: number): Subject | null {
	const clause = doc.clauses[doc.clauseAt[row] ?? -1]
	if (!clause?.subject) return null
	const {head, from, to} = clause.subject
	if (row >= from && row < to) return null
	const {lemma: verb, verb: verbRow} = clause
	if (uposAt(doc, head) !== 'PRON' || !relatives.has(normAt(doc, head))) {
		const end = Math.min(to, from + 20)
		return {from: withoutNumber(doc, from, end), to: end, head, verb, verbRow}
	}
	const antecedent = doc.tree.heads[clause.head] ?? -1
	if (antecedent < 0 || antecedent >= head || !/^(?:NOUN|PROPN)$/.test(uposAt(doc, antecedent))) {
		const run = runBefore(doc, normAt(doc, head - 1) === ',' ? head - 1 : head)
		return run && {from: run.from, to: run.to, head: run.head, verb, verbRow}
	}
	const phrase = nounPhraseOf(doc, antecedent)
	return {from: withoutNumber(doc, phrase.from, phrase.to), to: phrase.to, head: antecedent, verb, verbRow}
}

// `1900 world temperatures`: the number isn't part of the phrase, which begins after it.
function withoutNumber(doc: Document, from: number, to: number): number {
	let at = from
	while (at < to - 1 && uposAt(doc, at) === 'NUM' && /\d/.test(normAt(doc, at))) at++
	return at
}

/** The object between a verb and the number by which it changed: `cut rates by 25 points`. */
export function objectOf(doc: Document, verbRow: number, before: number): NounRun | null {
	const clause = doc.clauses[doc.clauseAt[verbRow] ?? -1]
	const object = clause?.verb === verbRow ? clause.object : null
	if (!object || object.core.from <= verbRow || object.core.to > before) return null
	// `rose 7.3% to 171p`: another amount is no object that changes.
	if (!/^(?:NOUN|PROPN|PRON)$/.test(uposAt(doc, object.head))) return null
	if (uposAt(doc, object.head - 1) === 'NUM' || /^(?:percent|points?)$/.test(normAt(doc, object.head))) return null
	return {from: object.core.from, to: object.core.to, head: object.head}
}

// The same by tags without the tree, for transitive verbs: `raising the death toll to 61`.
function objectByWords(doc: Document, verbRow: number, before: number): NounRun | null {
	if (uposAt(doc, verbRow) !== 'VERB' || !transitiveVerbs.has(lemmaAt(doc, verbRow))) return null
	const run = runFrom(doc, verbRow + 1, true)
	const amount = run && /^(?:cents?|percent|points?|%)$/.test(normAt(doc, run.head))
	return run && !amount && run.to <= before && uposAt(doc, run.head - 1) !== 'NUM' && !isDate(doc, run.head)
		? run
		: null
}

const transitiveVerbs = wordSet(
	'boost bring cut drive drop expand extend grow increase lift lower push raise reduce revise shorten slash take trim widen',
)

/**
 * The noun phrase right before a verb or `up`, `down`, with the prepositional phrases in it: `shares of industrial firms` in
 * `shares of industrial firms rose 5 %`. Reads tags without the tree, for clauses without a subject in the tree.
 */
export function subjectBefore(doc: Document, verbRow: number): Subject | null {
	let end = verbRow
	const start = sentenceAt(doc, verbRow)?.from ?? 0
	while (end > start && /^(?:AUX|ADV|PART)$/.test(uposAt(doc, end - 1))) end--
	while (end > start && isVerbGroup(doc, end - 1)) end--
	// `Net income more than doubled`
	if (normAt(doc, end - 1) === 'than' && /^(?:less|more)$/.test(normAt(doc, end - 2))) end -= 2
	if (/^(?:which|who|that)$/.test(normAt(doc, end - 1))) end -= normAt(doc, end - 2) === ',' ? 2 : 1
	// `Unite Group, down 68p`: a loose apposition.
	const loose =
		normAt(doc, end - 1) === ',' && /^(?:up|down)$/.test(normAt(doc, verbRow)) && uposAt(doc, end - 2) === 'PROPN'
	if (loose) end--
	let run = runBefore(doc, end)
	if (!run || uposAt(doc, run.from - 1) === 'NUM' || isDate(doc, run.head)) return null
	for (let count = 0; count < 3; count++) {
		const outer = outerRun(doc, run.from, start)
		// `40 kilos of tea doubled`: a bare amount is no subject.
		if (outer === 'amount') return null
		if (!outer) break
		run = {from: outer.from, to: end, head: outer.head}
	}
	return {from: withoutNumber(doc, run.from, end), to: end, head: run.head, verb: lemmaAt(doc, verbRow), verbRow}
}

/** Whether a word is the name of a month or weekday. */
export const isDate = (doc: Document, row: number): boolean =>
	(months.has(normAt(doc, row).replace(/\.$/, '')) || normAt(doc, row).endsWith('day')) && uposAt(doc, row) === 'PROPN'

const isVerbGroup = (doc: Document, row: number): boolean => uposAt(doc, row) === 'AUX' || uposAt(doc, row) === 'ADV'

// `prices` before `of oil`: the noun that a prepositional phrase modifies.
function outerRun(doc: Document, from: number, start: number): NounRun | 'amount' | null {
	let at = from
	while (at > start && (uposAt(doc, at - 1) === 'DET' || xposAt(doc, at - 1) === 'PRP$')) at--
	// `Urban Outfitters and Ross`: coordinated.
	if (at === from && at > start && normAt(doc, at - 1) === 'and') return unitless(doc, runBefore(doc, at - 1))
	if (at <= start || !/^(?:ADP|PART)$/.test(uposAt(doc, at - 1))) return null
	const run = runBefore(doc, at - 1)
	if (!run || !isUnitOfNumber(doc, run)) return run
	// `sales of 45 kilos of tea`: over the amount.
	let row = run.from
	while (row > start && uposAt(doc, row - 1) === 'NUM') row--
	return (normAt(doc, row - 1) === 'of' && row > start + 1 && runBefore(doc, row - 1)) || 'amount'
}

// `12 percent and gusts`: the unit of a number is nothing measured.
const unitless = (doc: Document, run: NounRun | null): NounRun | null => (run && isUnitOfNumber(doc, run) ? null : run)

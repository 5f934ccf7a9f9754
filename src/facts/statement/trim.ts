import {lemmaIn, normAt, normIn, rowAfter, uposAt, xposAt} from '../../model/document.js'
import {isQuoteMark} from '../../model/noun-phrase.js'
import type {NounPhrase} from '../../model/phrases.js'
import type {Reading} from '../../model/reading.js'
import {holds, type Range, type Span} from '../../model/span.js'
import {subtreeOf} from '../../model/tree.js'
import {deniesState, isNo, isNotAll} from '../factuality/negative-phrases.js'
import {upTo} from './phrase.js'

/** An argument without what belongs to the clause around it: `also a baker`, `not a road`, `, the members`, `no ships`. */
export function trimPhrase(doc: Reading, phrase: NounPhrase): NounPhrase {
	// `decided not to enter`
	if (uposAt(doc, phrase.head) === 'VERB') return upTo(phrase, nextClause(doc, phrase))
	let {from} = phrase
	// `shown “not one sign of regret”`
	if (isQuoteMark(doc, from) && isNotAll(doc, from + 1)) from++
	while (from < phrase.head && isOutside(doc, from)) from++
	// `Not surprisingly, the mayor …`
	if (from + 1 < phrase.head && uposAt(doc, from) === 'ADV' && normAt(doc, from + 1) === ',') from += 2
	const to = endOf(doc, phrase)
	if (from === phrase.from && to === phrase.to) return phrase
	return {...phrase, from, to, core: clip(phrase.core, {from, to})}
}

// `no arrests in May, although …`: a phrase ends before another clause, without punctuation.
function endOf(doc: Reading, {head, to}: NounPhrase): number {
	let end = to
	for (let row = head + 1; row < to - 1 && end === to; row++)
		if (normAt(doc, row) === ',' && (normIn(doc, row + 1, 'concessive-conjunction') || opensRelative(doc, row + 1, to)))
			end = row
	end = Math.min(end, nextClause(doc, {head, to: end}))
	while (end > head + 1 && /^[,;:–—]$/.test(normAt(doc, end - 1))) end--
	return end
}

// `a plan that costs little, but the mayor doubts it`: the row where a clause with a subject of its own goes on, or the end.
function nextClause(doc: Reading, {head, to}: Pick<NounPhrase, 'head' | 'to'>): number {
	const joining = uposAt(doc, head) === 'VERB' ? /^but$/ : /^(?:and|but)$/
	for (let row = head + 1; row < to - 3; row++) {
		if (normAt(doc, row) !== ',' || !joining.test(normAt(doc, row + 1))) continue
		const clause = doc.clauses[doc.clauseAt[doc.tree.heads[row + 1] ?? -1] ?? -1]
		const subject = clause && clause.tense !== 'none' && !clause.inherited ? clause.subject : null
		if (subject && subject.head > row + 1 && subject.head < clause!.group.from && clause!.relation === 'conjunct')
			return row
	}
	return to
}

// `the plan for the port, which the board rejected`: said of something inside the phrase, up to its end.
function opensRelative(doc: Reading, row: number, end: number): boolean {
	if (!/^W/.test(xposAt(doc, row))) return false
	const clause = doc.clauses[doc.clauseAt[row] ?? -1]
	return clause?.relation === 'relative' && subtreeOf(doc.tree, clause.head).to >= end
}

const isOutside = (doc: Reading, row: number): boolean =>
	/^[,;:–—]$/.test(normAt(doc, row)) ||
	// not `the then-mayor`, `however many ships`, `not only the mayor`
	(lemmaIn(doc, row, 'linking-adverb') &&
		normAt(doc, row + 1) !== '-' &&
		!normIn(doc, row + 1, 'negated-scope') &&
		!deniesState(doc, row)) ||
	// `said that he and I left`
	(normAt(doc, row) === 'that' && normIn(doc, row + 1, 'subject-pronoun')) ||
	isTemporalApposition(doc, row) ||
	(isNo(doc, row) && normAt(doc, row + 1) !== 'one')

// `once a mill that fed the town`
const isTemporalApposition = (doc: Reading, row: number): boolean =>
	/^(?:now|once)$/.test(normAt(doc, row)) && /^an?$/.test(normAt(doc, row + 1))

/** `“It could hurt the makers of tiles,” Moore wrote`: a phrase of a quote ends where its content does. */
export function withinQuote(doc: Reading, quote: number, phrase: NounPhrase): NounPhrase {
	const pieceAt = (row: number): Span | undefined =>
		doc.quotes[quote]?.content.find((one) => one.start <= doc.tokens.starts[row]! && doc.tokens.starts[row]! < one.end)
	const piece = pieceAt(phrase.head) ?? pieceAt(phrase.from)
	if (!piece) return phrase
	const range = clip(phrase, {from: rowAfter(doc, piece.start), to: rowAfter(doc, piece.end)})
	if (range.from === phrase.from && range.to === phrase.to) return phrase
	return {...phrase, ...range, head: headIn(doc, phrase.head, range), core: clip(phrase.core, range)}
}

// Where the tree makes the source the head of the content: the first word that depends on one outside.
function headIn(doc: Reading, head: number, range: Range): number {
	if (holds(range, head)) return head
	for (let row = range.from; row < range.to; row++)
		if (uposAt(doc, row) !== 'PUNCT' && !holds(range, doc.tree.heads[row] ?? -1)) return row
	return range.from
}

const clip = (range: Range, {from, to}: Range): Range => ({
	from: Math.max(range.from, from),
	to: Math.min(range.to, to),
})

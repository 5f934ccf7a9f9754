import {type Document, isHeadline, lemmaAt, normAt, sentenceAt, uposAt, xposAt} from '../model/document.js'
import type {Clause} from '../model/phrases.js'
import type {Range} from '../model/span.js'
import {childBy} from '../model/tree.js'

/**
 * Whether who stands beside a cue is told something instead of telling it: `the court heard that …`, `he was warned that …`,
 * and in headlines `Mills owe millions, panel told`.
 */
export function isHeard(doc: Document, head: number, source: Range, content: Range): boolean {
	if (lemmaAt(doc, head) === 'hear') return doc.lexicon.has(lemmaAt(doc, source.to - 1), 'tribunal-noun')
	const clause = passiveAt(doc, head)
	if (clause && doc.lexicon.has(lemmaAt(doc, head), 'addressee-object'))
		return clause.subject !== null && source.from <= clause.subject.head && clause.subject.head < source.to
	// `Railways told to pay`: nobody tells to pay without telling somebody.
	const isBare = /^(?:ordered|told|urged)$/.test(normAt(doc, head)) && xposAt(doc, head + 1) === 'TO'
	if (isBare && source.to === head && content.from === head + 1 && uposAt(doc, head - 1) !== 'AUX') return true
	const sentence = sentenceAt(doc, head)
	if (!sentence || !isHeadline(doc, head)) return false
	if (normAt(doc, head) !== 'told' || source.to !== head || content.to > source.from) return false
	for (let row = head + 1; row < sentence.to; row++) if (uposAt(doc, row) !== 'PUNCT') return false
	return true
}

/** The passive clause of a verb; `was fined and ordered to pay`: the second participle has its auxiliary and subject from the first. */
export function passiveAt(doc: Document, head: number): Clause | undefined {
	const clause = doc.clauses[doc.clauseAt[head] ?? -1]
	if (clause?.verb !== head) return undefined
	if (clause.voice === 'passive') return clause
	const first = clause.relation === 'conjunct' && clause.inherited ? doc.clauses[clause.governor] : undefined
	const shares = first?.voice === 'passive' && /^VB[DN]$/.test(xposAt(doc, head)) && clause.object === null
	return shares && childBy(doc.tree, head, 'aux', 'obj') < 0 ? {...clause, subject: first.subject} : undefined
}

/** Whether it is said of somebody, by nobody named: `Lee is said to be ill`, `Lee, accused of lying, left`. */
export function isSpokenOf(doc: Document, head: number, source: Range): boolean {
	const clause = passiveAt(doc, head)
	if (!clause || clause.agent || !clause.subject) return false
	return (
		doc.lexicon.has(lemmaAt(doc, head), 'reportive-passive') &&
		source.from <= clause.subject.head &&
		clause.subject.head < source.to
	)
}

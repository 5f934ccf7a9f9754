import {type Document, isHeadline, lemmaAt, normAt, sentenceAt, uposAt} from '../model/document.js'
import type {Range} from '../model/span.js'

/**
 * Whether who stands beside a cue is told something instead of telling it: `the court heard that …`, `he was warned that …`,
 * and in headlines `Mills owe millions, panel told`.
 */
export function isHeard(doc: Document, head: number, source: Range, content: Range): boolean {
	if (lemmaAt(doc, head) === 'hear') return sitting.has(lemmaAt(doc, source.to - 1))
	const clause = doc.clauses[doc.clauseAt[head] ?? -1]
	if (clause?.verb === head && clause.voice === 'passive' && addressed.has(lemmaAt(doc, head)))
		return clause.subject !== null && source.from <= clause.subject.head && clause.subject.head < source.to
	const sentence = sentenceAt(doc, head)
	if (!sentence || !isHeadline(doc, head)) return false
	if (normAt(doc, head) !== 'told' || source.to !== head || content.to > source.from) return false
	for (let row = head + 1; row < sentence.to; row++) if (uposAt(doc, row) !== 'PUNCT') return false
	return true
}

/** Whether it is said of somebody, by nobody named: `Lee is said to be ill`, `Lee, accused of lying, left`. */
export function isSpokenOf(doc: Document, head: number, source: Range): boolean {
	const clause = doc.clauses[doc.clauseAt[head] ?? -1]
	if (clause?.verb !== head || clause.voice !== 'passive' || clause.agent || !clause.subject) return false
	return supposing.has(lemmaAt(doc, head)) && source.from <= clause.subject.head && clause.subject.head < source.to
}

const supposing = new Set(
	'accuse allege assume believe charge claim deem expect fear know presume report rumor rumour say suppose suspect think understand'.split(
		' ',
	),
)

const sitting = new Set(
	'board commission committee conference council court hearing inquest inquiry jury meeting panel tribunal'.split(' '),
)

// Verbs whose object is spoken to.
const addressed = new Set('advise alert ask assure inform instruct notify order remind tell urge warn'.split(' '))

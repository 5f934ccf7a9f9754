import {type Document, lemmaIn, sentenceAt, uposAt} from '../../model/document.js'
import {relationOf} from '../../model/grammar/tree.js'
import type {QuantityMention} from '../../model/quantity.js'
import type {Range} from '../../model/span.js'
import {isPluralNoun, isUnitOfNumber} from './noun-run.js'

/** What a quantity may count or measure. */
export interface CountedCandidate {
	/** Row of the head of its noun phrase; -1 for nothing. */
	readonly head: number
	/** The rules' answer. */
	readonly isRuled: boolean
	/** How many nouns of the sentence on its side stand nearer to the number, at most 5; 6 in other sentences. */
	readonly rank: number
}

/** Most nouns of the sentence of a number, and of those before it, that may be what it counts. */
const maxNear = 24
const maxBefore = 12

const maxRank = 5

/** Most sentences before that of a number in which a noun that is left out is looked for. */
const maxSentencesBack = 3

/** Quantities for which no noun that they count stands right after them; ages are their persons'. */
export const isOpen = ({type, unit, counted, rule}: QuantityMention): boolean =>
	type !== 'age' && ((type === 'count' ? unit : counted) === null || doubtful.test(rule))

const doubtful = /elided|counted (?:subject|before)/

/** The row of a range that heads it: the first whose governor stands outside. */
export function headOfRange({tree}: Document, {from, to}: Range): number {
	for (let row = from; row < to; row++) {
		const up = tree.heads[row]!
		if (up < from || up >= to) return row
	}
	return to - 1
}

/** Nothing, the rules' answer, and the nouns around: each once, in the order of the text after the first two. */
export function countedCandidates(doc: Document, mention: QuantityMention): CountedCandidate[] {
	const ruled = mention.counted ? headOfRange(doc, mention.counted) : -1
	const near = nounsNear(doc, mention)
	const rankOf = (head: number): number => {
		if (doc.tokens.sentences[head] !== doc.tokens.sentences[mention.from]) return maxRank + 1
		const between = near.filter((row) => (row < mention.from ? head < row : row < head && head > mention.from))
		return Math.min(between.length, maxRank)
	}
	const found: CountedCandidate[] = [{head: -1, isRuled: ruled < 0, rank: 0}]
	if (ruled >= 0) found.push({head: ruled, isRuled: true, rank: rankOf(ruled)})
	const {from, to} = mention.counted ?? {from: 0, to: 0}
	for (const head of [...nounsBefore(doc, mention), ...near])
		if (head < from || head >= to) found.push({head, isRuled: false, rank: rankOf(head)})
	return found
}

// Outside the number with its unit: not `fold` of `18-fold`.
function nounsNear(doc: Document, {from, to}: QuantityMention): number[] {
	const sentence = sentenceAt(doc, from)
	const rows: number[] = []
	for (let row = sentence?.from ?? from; row < (sentence?.to ?? from); row++)
		if (headsPhrase(doc, row) && (row < from || row >= to)) rows.push(row)
	return rows
		.sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b)
		.slice(0, maxNear)
		.sort((a, b) => a - b)
}

// Of a number without a noun the plurals before; of others the subjects of the sentence before: `It fell 3 percent`.
function nounsBefore(doc: Document, {from, type}: QuantityMention): number[] {
	const sentence = doc.tokens.sentences[from]!
	const back = type === 'count' ? maxSentencesBack : 1
	const start = doc.sentences[Math.max(0, sentence - back)]!.from
	const end = doc.sentences[sentence]!.from
	const rows: number[] = []
	for (let row = end - 1; row >= start && rows.length < maxBefore; row--)
		if (headsPhrase(doc, row) && (type === 'count' ? isPluralNoun(doc, row) : isSubject(doc, row))) rows.push(row)
	return rows.reverse()
}

const isSubject = (doc: Document, row: number): boolean => relationOf(doc.tree, row).startsWith('nsubj')

// The last noun of a compound, no day, no month and no unit of another number.
const headsPhrase = (doc: Document, row: number): boolean =>
	/^(?:NOUN|PROPN)$/.test(uposAt(doc, row)) &&
	!/^(?:compound|flat|goeswith)/.test(doc.tree.deprels[row]!) &&
	!lemmaIn(doc, row, 'weekday') &&
	!lemmaIn(doc, row, 'month') &&
	!isUnitOfNumber(doc, {from: row, to: row + 1, head: row})

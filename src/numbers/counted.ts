import {type Document, lemmaAt, normAt, sentenceAt, uposAt, xposAt} from '../model/document.js'
import {nounPhraseOf} from '../model/noun-phrase.js'
import type {Range} from '../model/span.js'
import type {Change} from './change.js'
import {changeNouns} from './change-words.js'
import type {Found} from './join.js'
import {type Run, runBefore, runFrom, singularHead} from './phrase-run.js'
import {subjectOf} from './subject.js'

/** What a quantity counts or measures. */
export interface Counted {
	/** Rows of the noun phrase; null where the text names none. */
	readonly range: Range | null
	/** Singular of its head. */
	readonly head: string | null
	/** Rows that the evidence covers beyond the number: from the number to the end of the phrase, or just the number. */
	readonly to: number
	/** How it was found, for the rule's name. */
	readonly by: 'after' | 'of' | 'before' | 'subject' | 'none'
}

export interface Place {
	/** First row of the quantity and the row after it, modifiers included. */
	readonly from: number
	readonly to: number
	readonly change: Change | null
	/** The unit is written so that a noun follows it: `45-acre`, `$5`, `5 percent`. */
	readonly attributive: boolean
	/** Row after a further amount that stands between the number and what it counts: `eight million 250ml bottles`. */
	readonly past: number
}

/** Finds what a quantity counts or measures: behind it, after `of`, before it, or the subject of its clause. */
export function findCounted(doc: Document, found: Found, place: Place): Counted {
	const none = {range: null, head: null, to: place.to, by: 'none'} as const
	if (found.type === 'score') return none
	if (found.type === 'multiple') return measuredSubject(doc, found, place) ?? none
	if (found.unit === null) return countedAfter(doc, found, place) ?? none
	return (
		measuredChange(doc, place) ??
		appositiveAge(doc, found, place) ??
		measuredOf(doc, found, place) ??
		measuredAfter(doc, found, place) ??
		measuredBefore(doc, place) ??
		measuredSubject(doc, found, place) ??
		none
	)
}

const phrase = (doc: Document, run: Run, to: number, by: Counted['by']): Counted => ({
	range: {from: run.from, to: run.to},
	head: singularHead(doc, run),
	to,
	by,
})

// `over 50 fentanyl-related substances`, `dozens of rounds of artillery`, `one in three visits to the site`
function countedAfter(doc: Document, found: Found, {from, to, past}: Place): Counted | null {
	if (past > to) {
		const far = runFrom(doc, normAt(doc, past) === '-' ? past + 1 : past)
		return far && isPluralRun(doc, far) ? phrase(doc, far, far.to, 'after') : null
	}
	const of = normAt(doc, to) === 'of'
	if (of && (normAt(doc, to + 1) === 'them' || normAt(doc, to + 1) === 'us' || normAt(doc, to + 1) === 'which'))
		return null
	const hyphen = normAt(doc, to) === '-' && xposAt(doc, to + 1) !== 'CD'
	if (hyphen) return countedByHyphen(doc, to + 1)
	const run = of ? runFrom(doc, to + 1, true) : runFrom(doc, to)
	if (!run || (of && found.form === 'digits' && found.type === 'count' && !isPluralRun(doc, run))) return null
	if (!of && found.type === 'count' && found.form === 'fraction') return null
	const end = endWithOf(doc, run, from)
	return phrase(doc, {...run, to: end}, end, of ? 'of' : 'after')
}

// `a 12-member court`, `a two-run homer`: the noun behind the hyphen is counted, the evidence runs on.
function countedByHyphen(doc: Document, row: number): Counted | null {
	const run = runFrom(doc, row)
	if (!run || uposAt(doc, row) !== 'NOUN') return run && phrase(doc, run, run.to, 'after')
	return phrase(doc, {from: row, to: row + 1, head: row}, run.to, 'after')
}

const isPluralRun = (doc: Document, {head}: Run): boolean =>
	/S$/.test(xposAt(doc, head)) || normAt(doc, head) === 'people'

// `rounds of artillery`: the phrase goes on over `of` and a bare noun.
function endWithOf(doc: Document, run: Run, from: number): number {
	if (normAt(doc, run.to) !== 'of' || run.to - from > 12) return run.to
	const inner = runFrom(doc, run.to + 1)
	return inner && inner.from === run.to + 1 ? inner.to : run.to
}

// `a 5 % fall in sales`, `a 30 percent cut in Cabinet personnel`, `the 7 % share price increase`
function measuredChange(doc: Document, {to, change}: Place): Counted | null {
	if (change?.by !== 'noun') return null
	const hyphen = normAt(doc, to) === '-' ? to + 1 : to
	const run = runFrom(doc, hyphen)
	if (!run || !changeNouns.has(normAt(doc, run.head))) return null
	const next = normAt(doc, run.to)
	const inner = next === 'in' || next === 'of' ? runFrom(doc, run.to + 1, true) : null
	if (inner) return phrase(doc, inner, inner.to, 'of')
	return run.head > run.from
		? {...phrase(doc, {from: run.from, to: run.head, head: run.head - 1}, run.to, 'after')}
		: null
}

// `Gupta, 56, …`
function appositiveAge(doc: Document, {type}: Found, {from}: Place): Counted | null {
	if (type !== 'age' || !/^[,(]$/.test(normAt(doc, from - 1))) return null
	const run = runBefore(doc, from - 1)
	return run && uposAt(doc, run.head) === 'PROPN' ? phrase(doc, run, -1, 'before') : null
}

// `60 percent of the Twitter conversation about the debate`, `3.27 kg of cocaine`, `$20,000 worth of donations`
function measuredOf(doc: Document, found: Found, {to}: Place): Counted | null {
	const worth =
		normAt(doc, to) === 'worth' || normAt(doc, to + 1) === 'worth'
			? normAt(doc, to) === 'worth'
				? to + 1
				: to + 2
			: to
	const preposition = normAt(doc, worth)
	const debt = preposition === 'in' && found.type === 'money' && uposAt(doc, worth + 1) === 'NOUN'
	if (preposition !== 'of' && !debt) return null
	const run = runFrom(doc, worth + 1, true) ?? gerundAt(doc, worth + 1)
	if (!run) return null
	const end = preposition === 'of' ? endOfPhrase(doc, run) : run.to
	return phrase(doc, {...run, to: end}, end, 'of')
}

// `39 years of searching`
const gerundAt = (doc: Document, row: number): Run | null =>
	xposAt(doc, row) === 'VBG' ? {from: row, to: row + 1, head: row} : null

// With the prepositional phrases that the tree hangs on the head, kept short.
function endOfPhrase(doc: Document, run: Run): number {
	const {to} = nounPhraseOf(doc, run.head)
	return to > run.to && to - run.from <= 10 ? to : run.to
}

// `a $15,000 fine`, `a 15 meter high rotating pig`, `99.99 percent accuracy`, `a three-year-old daughter`
function measuredAfter(doc: Document, found: Found, place: Place): Counted | null {
	if (!place.attributive) return null
	let start = place.to
	if (normAt(doc, start) === '-') start++
	if (/^(?:high|long|tall|wide|deep|thick|old|strong)$/.test(normAt(doc, start))) start++
	const run = runFrom(doc, start)
	if (!run || (found.type === 'duration' && isPluralUnit(doc, place))) return null
	if (start === place.to && uposAt(doc, run.from) === 'VERB') return null
	return phrase(doc, run, run.to, 'after')
}

const isPluralUnit = (doc: Document, {to}: Place): boolean => /S$/.test(xposAt(doc, to - 1)) && normAt(doc, to) !== '-'

// `a fine of $15,000`, `an interest rate of 1.38 %`
function measuredBefore(doc: Document, {from}: Place): Counted | null {
	if (normAt(doc, from - 1) !== 'of' && normAt(doc, from - 1) !== 'worth') return null
	const run = runBefore(doc, from - 1)
	if (!run || /^(?:age|total|average)$/.test(normAt(doc, run.head))) return null
	if (!changeNouns.has(normAt(doc, run.head))) return phrase(doc, run, -1, 'before')
	return run.head > run.from ? phrase(doc, {from: run.from, to: run.head, head: run.head - 1}, -1, 'before') : null
}

const measuringVerbs = new Set(
	'average be close cost cover end equal exceed finish hit last lie measure number open peak reach remain represent run settle span stand start stretch surpass total trade weigh'.split(
		' ',
	),
)

const lastingVerbs = new Set('continue drag endure last run span take'.split(' '))

// `the set costs $200`, `shares fell 5 %`, `he is 56 years old`
function measuredSubject(doc: Document, found: Found, place: Place): Counted | null {
	const subject = subjectOf(doc, place.from)
	if (!subject) return null
	const close = place.from > subject.verbRow && place.from - subject.verbRow <= 4
	const told = found.type === 'duration' ? close && lastingVerbs.has(subject.verb) : measuringVerbs.has(subject.verb)
	if (!told && place.change?.by !== 'verb' && found.type !== 'age') return null
	if (sentenceAt(doc, subject.head) !== sentenceAt(doc, place.from)) return null
	const pronoun = uposAt(doc, subject.head) === 'PRON'
	return {
		range: {from: subject.from, to: subject.to},
		head: pronoun ? null : singularHead(doc, subject),
		to: -1,
		by: 'subject',
	}
}

/** Lemma of the verb in whose clause a row stands, or ''. */
export const verbOf = (doc: Document, row: number): string => {
	const clause = doc.clauses[doc.clauseAt[row] ?? -1]
	return clause ? clause.lemma || lemmaAt(doc, clause.verb) : ''
}

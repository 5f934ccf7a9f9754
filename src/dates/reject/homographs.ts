import {inClass, wordSet} from '../../lexicon/lexicon.js'
import type {Parsed, Season} from '../expression.js'
import {at, isCapital, isDigits, isKind, isSpaced, type Pieces, tagOf} from '../grammar/pieces.js'
import {kinds} from '../grammar/vocabulary.js'

const monthCues = wordSet(
	'about after and around before between by circa during each early every for from in into last late mid next of or since than the this through throughout till to until versus vs with your',
)
// Words before a month that also precede persons: `by May`.
const personCues = new Set(['and', 'by', 'for', 'of', 'to', 'with'])

/** Names of months that are names of people in this article. */
export type NamedMonths = ReadonlySet<string>

/** Month names that are names of people in the article: `Theresa May`, `Mr. May`, `April Ryan`. */
export function findNamedMonths(cut: readonly Pieces[]): NamedMonths {
	const named = new Set<string>()
	for (const pieces of cut)
		for (let index = 0; index < pieces.length; index++) {
			const word = pieces.norms[index]!
			if (isKind(pieces, index, kinds.month) && inClass(word, 'ambiguous-month') && isPerson(pieces, index))
				named.add(word)
		}
	return named
}

function isPerson(pieces: Pieces, index: number): boolean {
	if (!isCapital(pieces, index)) return false
	if (isDigits(at(pieces, index + 1))) return false
	const before = at(pieces, index - 1)
	const title = before === '.' ? at(pieces, index - 2) : before
	if (inClass(title, 'honorific') || inClass(title, 'title-noun')) return true
	// `April Ryan`: a capitalized word follows that is no noun of the calendar.
	const word = pieces.norms[index]!
	return (
		(word === 'april' || word === 'june' || word === 'august') &&
		isCapital(pieces, index + 1) &&
		tagOf(pieces, index + 1) === 'NNP' &&
		!isAfterPreposition(before) &&
		!/^(?:fools?|day)$/.test(at(pieces, index + 1))
	)
}

const isAfterPreposition = (word: string): boolean =>
	word === '-' || word === 'and' || beforeMonth.some((one) => inClass(word, one))

const beforeMonth = ['date-preposition', 'definite-determiner', 'part-modifier', 'temporal-adjective'] as const

/** Whether the name of a month is a name, a verb or an adjective: `May told reporters`, `march`, `an august body`. */
export function isNoMonth(pieces: Pieces, {from, to}: Parsed, named: NamedMonths): boolean {
	const word = at(pieces, from)
	const before = at(pieces, from - 1)
	const after = at(pieces, to)
	if (named.has(word)) return !monthCues.has(before) || personCues.has(before)
	if (!inClass(word, 'ambiguous-month')) return false
	// `the March on Velm`, `a March for Peace`: a march.
	const isEvent = word === 'march' && /^(?:against|for|of|on)$/.test(after) && /^(?:a|the)$/.test(before)
	if (isEvent && isCapital(pieces, to + 1)) return true
	if (monthCues.has(before))
		return (
			word === 'may' && (personCues.has(before) || before === 'or' || before === 'than') && !isMonthly(pieces, from, to)
		)
	if (before === '-' && !isSpaced(pieces, from)) return false
	if (after === '-' && pieces.words.months.has(at(pieces, to + 1))) return false
	// `a June agreement`, `the company's March results`, `Italy in May, June and July`.
	if (before === 's' || before === "'" || inClass(before, 'determiner'))
		return (word === 'may' || word === 'march') && !/^\p{Ll}/u.test(pieces.text[pieces.starts[to] ?? 0] ?? '')
	if (before === ',' || before === '(' || before === '/')
		return (
			!pieces.words.months.has(at(pieces, from - 2)) &&
			!pieces.words.months.has(after === ',' || after === 'and' ? at(pieces, to + 1) : after)
		)
	return (word !== 'june' && word !== 'april') || isCapital(pieces, to) || from === 0 || before === '.'
}

const isMonthly = (pieces: Pieces, from: number, to: number): boolean =>
	pieces.words.months.has(at(pieces, from - 2)) ||
	pieces.words.months.has(at(pieces, to + 1)) ||
	/^(?:\.|,|;|)$/.test(at(pieces, to)) ||
	at(pieces, from - 1) === 'by' ||
	at(pieces, from - 1) === 'of'

const seasonCues = wordSet(
	'after before by during each every for in last of over since that through throughout till until',
)

/** Whether a season is no period: `fall`, `Winter is cold`, `winter coats`. */
export function isNoSeason(pieces: Pieces, {from, to, expression}: Parsed): boolean {
	if (expression.kind !== 'calendar') return false
	const {season, year} = expression.fields
	const before = at(pieces, from - 1)
	const after = at(pieces, to)
	const article = at(pieces, from) === 'the'
	if (year !== undefined || expression.mod || isSubject(pieces, from, to, season)) return false
	if (!seasonCues.has(before) || after === '-' || after === 'of') return true
	if (season === 'FA' && at(pieces, to - 1) === 'fall')
		return !(
			article &&
			(before === 'in' || before === 'by' || before === 'until' || before === 'during') &&
			/^(?:[.,;)!?]|and|when|)$/.test(after)
		)
	if (isCapital(pieces, to - 1) && isCapital(pieces, to)) return true
	// `the summer season`, `winter coats`: a modifier.
	return (
		/^(?:NN|NNS|NNP)$/.test(tagOf(pieces, to)) &&
		isSpaced(pieces, to) &&
		/^\p{L}/u.test(after) &&
		!inClass(after, 'subject-pronoun') &&
		!inClass(after, 'phrase-boundary')
	)
}

// `Winter is cold`, `it was spring`: the season itself is the topic.
function isSubject(pieces: Pieces, from: number, to: number, season: Season | undefined): boolean {
	if (at(pieces, to - 1) === 'fall') return false
	if (/^(?:is|was|be)$/.test(at(pieces, from - 1)) && /^[.,;!?]?$/.test(at(pieces, to))) return true
	const first = from === 0 || /^[.!?]$/.test(at(pieces, from - 1)) || at(pieces, from) === 'the'
	return first && season !== undefined && /^(?:VB[DZ]|MD)$/.test(tagOf(pieces, to))
}

/** Whether a word for a day is a name: `Tomorrow Group`, `USA TODAY`, the programme “Today”. */
export function isNamedDay(pieces: Pieces, {from, to}: Parsed): boolean {
	const before = at(pieces, from - 1)
	if (before === 'usa') return true
	if (!isCapital(pieces, from) || to > from + 1) return false
	// `“Today,”` too
	const end = /^[,.]$/.test(at(pieces, to)) ? to + 1 : to
	if (/^["'“‘`]$/.test(before) && /^["'”’]$/.test(at(pieces, end))) return true
	const shouted = pieces.text.slice(pieces.starts[from], pieces.ends[from]) === at(pieces, from).toUpperCase()
	const first = from === 0 || /^[.!?:"“”'‘`—-]$/.test(before)
	if (!isCapital(pieces, to)) return false
	return shouted ? isShouted(pieces, to) : !first
}

const isShouted = (pieces: Pieces, index: number): boolean => {
	const word = pieces.text.slice(pieces.starts[index], pieces.ends[index])
	return word.length > 1 && word === word.toUpperCase()
}

/** Whether a word for the present has another sense: `current`, `every now and again`. */
export function isNoReference(pieces: Pieces, {from, to}: Parsed): boolean {
	const word = at(pieces, from)
	if (word === 'current') return !isSpaced(pieces, to) || !/^(?:JJ|NN|NNS|NNP|CD|VBG)$/.test(tagOf(pieces, to))
	return word === 'now' && at(pieces, from - 1) === 'every'
}

/** Whether a frequency is part of a name: `The Daily Telegraph`, `a weekly`. */
export function isNoSet(pieces: Pieces, {from, to}: Parsed): boolean {
	const word = at(pieces, from)
	if (!pieces.words.frequencies.has(word)) return false
	if (isCapital(pieces, from) && (isCapital(pieces, to) || isCapital(pieces, from - 1))) return true
	return word === 'quarterly' || at(pieces, to) === '-'
}

import {inClass} from '../../lexicon/lexicon.js'
import type {Parsed} from '../grammar/parsed.js'
import {at, isCapital, isSpaced, type Pieces} from '../grammar/pieces.js'

const monthCues = new Set(
	'about after and around before between by circa during each early every for from in into last late mid next of or since than the this through throughout till to until versus vs with your'.split(
		' ',
	),
)
// Before a month as before a person: `by May`.
const personCues = new Set(['and', 'by', 'for', 'of', 'to', 'with'])

/** Names of months that are names of people in this article. */
export type NamedMonths = ReadonlySet<string>

/** Whether the name of a month is a name, a verb or an adjective: `May told reporters`, `march`, `an august body`. */
export function isNoMonth(pieces: Pieces, {from, to}: Parsed, named: NamedMonths): boolean {
	const word = at(pieces, from)
	const before = at(pieces, from - 1)
	const after = at(pieces, to)
	if (named.has(word)) return !monthCues.has(before) || personCues.has(before)
	if (!inClass(word, 'ambiguous-month')) return false
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

import {months} from '../../lexicon/calendar.js'
import {formInClass} from '../../lexicon/lexicon.js'
import type {RuleRun} from '../../model/rule-run.js'
import {firstReading, type ReadingRule, reading} from '../../rules/reading.js'
import {ruleSet} from '../../rules/rule-set.js'
import {bareAge, type ParsedQuantity} from '../amount.js'
import {isSign, isSignAt, isWord, isWordAt, type Pieces, pieceAt} from '../tokens/pieces.js'
import {yearUnit} from '../units/unit.js'
import {
	type AgePlace,
	isAfterPerson,
	isBeforeClause,
	isNow,
	isOfPeople,
	isOfPerson,
	isPerson,
	isPluralNoun,
} from './age-phrases.js'

// `before` is the word before the number, over `just` `verb`; `first` that of the number itself, as `under` of `under 12`.
type AgeTrigger = Partial<Record<'before' | 'first' | 'verb', readonly string[]>>

const ageFrom = (
	name: string,
	example: string,
	trigger: AgeTrigger,
	start: (pieces: Pieces, from: number) => number | null,
	after: readonly string[] = [],
): ReadingRule<AgePlace, number> =>
	reading({name, phase: 'age', example, after, trigger, read: ({pieces, found}) => start(pieces, found.from)})

const ageWhere = (
	name: string,
	example: string,
	trigger: AgeTrigger | undefined,
	isAge: (place: AgePlace) => boolean,
): ReadingRule<AgePlace, number> =>
	reading({name, phase: 'age', example, trigger, read: (place) => (isAge(place) ? place.found.from : null)})

/** Rules that read a bare number as an age: the piece where the age starts. */
export const ageRules = ruleSet<AgePlace, number | null>(
	'numbers',
	['age'],
	[
		ageFrom(
			'age-span-by-noun',
			'It is for those between the ages of 18 and 29.',
			{first: ['between', 'from']},
			fromAges,
		),
		ageFrom('age-in-list', 'Two girls aged 9, 12 and 15 sang.', {before: ['and', ',']}, fromList),
		ageFrom('age-by-noun', 'A man aged 39 won.', {before: ['aged', 'ages', 'age']}, fromNoun),
		ageFrom('age-by-preposition', 'He died at the age of 96.', {before: ['between', 'from', 'of']}, fromPreposition),
		ageFrom('age-by-comparison', 'Children as young as six work there.', {first: ['as']}, fromComparison),
		// `aged under 10`: the rule for the participle or noun comes first.
		ageFrom(
			'age-limit-of-group',
			'Children under 12 ride free.',
			{first: ['under', 'over', 'below', 'above']},
			fromGroup,
			['age-by-noun'],
		),
		ageWhere('age-behind-person', 'The boy, 9, was found.', {before: [',']}, isAfterPerson),
		ageWhere('ages-behind-people', 'Two boys, 9 and 12, were found.', undefined, isOfPeople),
		ageWhere('age-in-brackets', 'Ana Ruiz (56) left.', {before: ['(']}, isInBrackets),
		ageWhere('age-behind-name', 'Ruiz, 56, left.', {before: [',']}, isAfterName),
		ageWhere('age-at-event', 'The singer died at 91.', {verb: ['at']}, isAtEvent),
		ageWhere('age-of-person', 'A boy of nine was hurt.', {before: ['of']}, isOfPerson),
		ageWhere('age-now', 'Ruiz, now 84, left.', {before: ['now', 'then', 'both']}, isNow),
		ageWhere('age-before-clause', 'At 17 she left home.', {before: ['at']}, isBeforeClause),
		ageWhere('age-turned', 'She turned 18 in May.', {verb: ['turned', 'turns', 'turning', 'turn']}, isTurned),
		ageWhere(
			'age-as-predicate',
			'He is 30 and single.',
			{verb: ['was', 'is', 'were', 'be', 'am', 'are', 's', 'm', 're']},
			isPredicate,
		),
	],
	{
		words: {
			before: ({pieces, found}) => pieceAt(pieces, found.from - 1).norm,
			first: ({pieces, found}) => pieceAt(pieces, found.from).norm,
			verb: ({pieces, found}) => pieceAt(pieces, verbPlace(pieces, found.from)).norm,
		},
	},
)

/** Turns a bare number into an age where its context shows one: `aged 39`, `the age of 96`, `Schiff, 56,`. */
export function readAgeAround(pieces: Pieces, found: ParsedQuantity, run: RuleRun): ParsedQuantity {
	// `60 years and older`, `aged 30 to 59 years`
	const ofYears = found.type === 'duration' && found.unit === yearUnit
	if (ofYears && isWordAt(pieces, found.to - 1, 'older', 'younger')) return {...found, type: 'age'}
	if (ofYears && isWordAt(pieces, found.from - 1, 'aged')) return {...found, type: 'age', from: found.from - 1}
	if (found.unit || found.type !== 'count' || !fitsAge(found)) return found
	// `voters 45 or older`
	if (found.bound !== '=' && isWordAt(pieces, found.to - 1, 'older', 'younger')) return bareAge(found, found.from)
	const from = firstReading(ageRules, {pieces, found}, run, (start) => ({
		from: pieceAt(pieces, start).start,
		to: pieceAt(pieces, found.to - 1).end,
	}))
	return from === null ? found : limitAge(pieces, bareAge(found, from))
}

// `over the age of 50`: a limit before the whole phrase.
function limitAge(pieces: Pieces, age: ParsedQuantity): ParsedQuantity {
	const limit =
		age.bound === '=' && isWordAt(pieces, age.from, 'the') ? limits.get(pieceAt(pieces, age.from - 1).norm) : undefined
	return limit ? {...age, from: age.from - 1, bound: limit} : age
}

const limits: ReadonlyMap<string, ParsedQuantity['bound']> = new Map([
	['above', '>'],
	['below', '<'],
	['over', '>'],
	['under', '<'],
])

const fitsAge = ({value, min, max, form, scale}: ParsedQuantity): boolean =>
	form !== 'plural' &&
	form !== 'fraction' &&
	scale === 1 &&
	[value, min, max].every((age) => age === null || (age > 0 && age <= 120 && Number.isInteger(age)))

// `between the ages of 18 and 29`: a range whose noun is within it.
function fromAges(pieces: Pieces, at: number): number | null {
	const ages = isWordAt(pieces, at + 1, 'the') ? pieceAt(pieces, at + 2) : pieceAt(pieces, at + 1)
	return isWord(ages, 'age', 'ages') ? at : null
}

// `aged 50 and 46`, `aged 9, 12 and 15`: coordinated after the participle or noun.
function fromList(pieces: Pieces, at: number): number | null {
	let first = at - 1
	for (let count = 0; count < 6 && isListed(pieces, first); count++) first--
	return first < at - 2 && isWordAt(pieces, first, 'aged', 'ages') ? at : null
}

// `aged 39`, `age 20`: right after the participle or noun.
function fromNoun(pieces: Pieces, at: number): number | null {
	return isWordAt(pieces, at - 1, 'aged') ? at - 1 : at
}

// `aged between 18 and 29`, `the age of 96`: a preposition after the participle or noun.
function fromPreposition(pieces: Pieces, at: number): number | null {
	if (!isWordAt(pieces, at - 2, 'aged', 'ages', 'age')) return null
	if (!isWordAt(pieces, at - 1, 'of')) return at - 2
	return isWordAt(pieces, at - 3, 'the', 'an') ? at - 3 : at - 2
}

// `as young as six`: an equative with an adjective of age.
function fromComparison(pieces: Pieces, at: number): number | null {
	return isWordAt(pieces, at + 1, 'young', 'old') ? at : null
}

// `children under 12`: a plural of persons and a bound.
function fromGroup(pieces: Pieces, at: number): number | null {
	const group = pieceAt(pieces, at - 1)
	if (group.type !== 'word') return null
	return isWord(group, 'aged', 'those') || (isPluralNoun(group) && isPerson(group.norm)) ? at : null
}

const isListed = (pieces: Pieces, at: number): boolean => {
	const piece = pieceAt(pieces, at)
	return isWord(piece, 'and') || isSign(piece, ',') || /^\d{1,2}$/.test(piece.text)
}

function isNamed({pieces, found: {from, value, form}}: AgePlace): boolean {
	let at = from - 2
	// `Ana Ruiz Jr., 56,`
	if (isSignAt(pieces, at, '.') && isWordAt(pieces, at - 1, 'jr', 'sr')) at--
	// `Lee Tak-fai, 56,`: the name after the hyphen has a small letter.
	if (isSignAt(pieces, at - 1, '-') && pieceAt(pieces, at).glued && pieceAt(pieces, at - 1).glued) at -= 2
	const {type, text} = pieceAt(pieces, at)
	return (
		form === 'digits' && (value ?? 0) >= 5 && type === 'word' && /^\p{Lu}[\p{Ll}'’]/u.test(text) && isName(pieces, at)
	)
}

// `Ana Gupta (56)`: a number in brackets after a full name.
function isInBrackets(place: AgePlace): boolean {
	const {pieces, found} = place
	const {from, to, value} = found
	if (!isSignAt(pieces, to, ')')) return false
	return (value ?? 0) >= 16 && isNamed(place) && isName(pieces, from - 3)
}

// `Gupta, 56, …`: an apposition to a name.
function isAfterName(place: AgePlace): boolean {
	const {pieces, found} = place
	const close = pieceAt(pieces, found.to)
	if (!isNamed(place)) return false
	return /^[,.;]?$/.test(close.text) || isWord(close, 'of', 'from', 'and')
}

// A month or a weekday before a comma belongs to a date.
const isName = (pieces: Pieces, at: number): boolean => {
	const {text, norm} = pieceAt(pieces, at)
	return /^\p{Lu}/u.test(text) && !months.has(norm) && !norm.endsWith('day')
}

// What may stand after an age: the clause ends, or goes on without a noun.
function endsClause(pieces: Pieces, to: number): boolean {
	const next = pieceAt(pieces, to)
	// `my uncle was one`: `one` is a pronoun.
	if (isWordAt(pieces, to - 1, 'one') && !isWord(next, 'when')) return false
	if (isSign(next, '-') || isSign(next, '%')) return false
	return (
		next.type !== 'word' ||
		isWord(next, 'when', 'and', 'at', 'years', 'in', 'by', 'but', 'on', 'this', 'last', 'now', 'then')
	)
}

// The verb before an age, over `just`.
const verbPlace = (pieces: Pieces, from: number): number =>
	isWordAt(pieces, from - 1, 'only', 'just', 'now', 'then', 'already') ? from - 2 : from - 1

// `dies at 91`: an event of life, and `at`.
function isAtEvent({pieces, found: {from, to}}: AgePlace): boolean {
	const at = verbPlace(pieces, from)
	return formInClass(pieceAt(pieces, at - 1).norm, 'life-event-verb') && endsClause(pieces, to)
}

// `I'll be 69`, `she would be 40`: the piece of the subject.
function subjectPlace(pieces: Pieces, verb: number): number {
	let at = verb - 1
	while (isWordAt(pieces, at, 'will', 'would', 'll', 'd') || isSignAt(pieces, at, "'")) at--
	return at
}

// `when she turned 18`: the complement of `turn`.
function isTurned({pieces, found: {from, to}}: AgePlace): boolean {
	const at = verbPlace(pieces, from)
	return !isWordAt(pieces, subjectPlace(pieces, at), 'it') && endsClause(pieces, to)
}

// `Maria, who was 10`, `he is 30`, `Moreau was just 28 when he left`: the predicate of a person.
function isPredicate({pieces, found: {from, to, bound}}: AgePlace): boolean {
	const at = verbPlace(pieces, from)
	// `he's 30`, `I'm 40`
	const isPart = isWordAt(pieces, at, 's', 'm', 're')
	if (bound === '<' || (isPart && !isSignAt(pieces, at - 1, "'"))) return false
	const place = subjectPlace(pieces, at)
	const subject = pieceAt(pieces, place)
	if (subject.type !== 'word' || !endsClause(pieces, to)) return false
	const person = isWord(subject, 'he', 'she', 'who', 'i') || isPerson(subject.norm)
	// `when you're 55`, `Ana is only 20 and`
	const anybody =
		isWord(subject, 'you') && isWordAt(pieces, place - 1, 'after', 'before', 'if', 'once', 'until', 'when')
	const young = isWordAt(pieces, from, 'only', 'just') && isWordAt(pieces, to, 'and')
	return person || anybody || ((young || isWordAt(pieces, to, 'when')) && isName(pieces, place))
}

import {inClass, wordSet} from '../../lexicon/lexicon.js'
import {type Document, normAt, sentenceAt, uposAt, wordAt, xposAt} from '../../model/document.js'
import {firstReading, type ReadingRule, reading} from '../../rules/reading.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {ParsedQuantity} from '../amount.js'
import type {Counted} from '../counted/counted.js'

// Before a number in digits these always label it: `a category 4 hurricane`.
const strongLabels = wordSet(
	'article category chapter clause grade level no nos number page phase section stage tier type',
)

const labels = wordSet(
	'act amendment apt article articles box bus catch category census chapter channel class clause day division episode exercise exit figure flight flights floor form formula game gate grade group highway interstate item lane level line lot mission model no nos number nr nrs page pages paragraph part phase pier platform point proposition resolution resolutions room rooms round route row rule post posts scene schedule seat section sections series slide sol stage step suite table tier title track type unit verse version volume ward wave week world zone zip',
)

// Before a number in words too: `in round seven`.
const wordedLabels = wordSet('chapter day grade number phase round stage type')

interface NamePlace {
	readonly doc: Document
	readonly found: ParsedQuantity
	/** Rows of the number. */
	readonly from: number
	readonly to: number
	/** First row of its sentence. */
	readonly first: number
	readonly counted: Counted
	readonly named: NameNumbers
}

const named = (name: string, example: string, isName: (place: NamePlace) => boolean): ReadingRule<NamePlace, true> =>
	reading({name, phase: 'name', example, read: (place) => isName(place) || null})

/** Rules that recognize a bare number as a name. */
export const nameRules = ruleSet<NamePlace, true | null>(
	'numbers',
	['name'],
	[
		named('list-mark', '2. Close the lid.', isListMark),
		named('one-as-pronoun', 'The only address was one in Ohio.', isPronounOne),
		named('scored-attempts', 'He went 3 for 6.', isAttempts),
		named(
			'number-behind-label',
			'It stands in Section 427 of the code.',
			(place) => isBareNumber(place) && isLabelled(place),
		),
		named(
			'numeral-in-name',
			'The Big Three met.',
			(place) => isBareNumber(place) && isWorded(place) && isTitled(place.doc, place.from) && place.from > place.first,
		),
		named(
			'number-before-name',
			'He flew a 787 Dreamliner.',
			(place) => isBareNumber(place) && !isWorded(place) && isNumberOfName(place),
		),
		named(
			'number-behind-name',
			'The Boeing 737 landed.',
			(place) => isBareNumber(place) && !isWorded(place) && isNumbered(place),
		),
		named('number-of-chain', 'Read pages 5 and 7.', isChained),
		named('number-named-before', 'A Boeing 737 landed. Two hours later the 737 left.', isAgain),
	],
)

/**
 * Whether a bare number names something: `Section 427`, `Boeing 737`, `iPhone 11`, `No. 5`, `page 3`, `the Big Three`,
 * a list mark, a player's number in brackets.
 */
export function isNameNumber(
	doc: Document,
	found: ParsedQuantity,
	from: number,
	to: number,
	counted: Counted,
	named: NameNumbers,
): boolean {
	if (found.unit !== null || found.type !== 'count') return false
	const first = sentenceAt(doc, from)?.from ?? from
	if (!firstReading(nameRules, {doc, found, from, to, first, counted, named}, doc.run, () => ({from, to}))) return false
	named.last = to
	if (found.form === 'digits') named.words.add(wordAt(doc, from))
	return true
}

/** The numbers of an article that are names (`a 737 … the 737s`). */
export interface NameNumbers {
	readonly words: Set<string>
	/** Row after the last of them. */
	last: number
}

// `posts 542 and 543`: coordinated with a number that is a name.
function isChained({doc, found, from, counted, named: {last}}: NamePlace): boolean {
	if (found.scale > 1 || found.bound !== '=') return false
	const link = normAt(doc, last)
	if (last <= 0 || from - last !== 1 || !/^(?:and|of|or|[,&-])$/.test(link)) return false
	return link === 'of' || counted.range === null || !isPluralHead(doc, counted)
}

// `iPhone 11 … the 11 Pro`: the same number was a name before.
function isAgain({doc, found, from, counted, named: {words}}: NamePlace): boolean {
	if (found.scale > 1 || found.bound !== '=') return false
	const known = found.form === 'digits' && words.has(wordAt(doc, from)) && from > 0
	// `the 757` is the model named before; `757 jets` may be either.
	return known && (counted.range === null || /^\p{Lu}/u.test(wordAt(doc, from + 1)))
}

// `0 for 6`: hits of attempts, in sport.
function isAttempts({doc, found, to, counted}: NamePlace): boolean {
	return (
		counted.range === null && found.form === 'digits' && normAt(doc, to) === 'for' && /^\d+$/.test(normAt(doc, to + 1))
	)
}

const isBareNumber = ({found: {scale, bound, form}}: NamePlace): boolean =>
	scale <= 1 && bound === '=' && form !== 'plural' && form !== 'fraction'

const isWorded = ({found: {form}}: NamePlace): boolean => form === 'words'

const isPluralCounted = ({doc, counted}: NamePlace): boolean => counted.range !== null && isPluralHead(doc, counted)

function isLabelled(place: NamePlace): boolean {
	const {doc, from} = place
	const stop = normAt(doc, from - 1) === '.' || normAt(doc, from - 1) === '#' ? from - 2 : from - 1
	return isLabel(doc, stop, isWorded(place), isPluralCounted(place))
}

// `Boeing 737`, `S&P 500 companies`: a number after a proper noun; with separated thousands it is a count.
function isNumbered(place: NamePlace): boolean {
	const {doc, found, from, to, first, counted} = place
	if (!isProper(doc, from - 1, first)) return false
	if (isTally(place)) return false
	const plural = isPluralCounted(place)
	if (
		plural &&
		!namedSeries.has(normAt(doc, from - 1)) &&
		counted.range!.from === to &&
		/^\p{Ll}/u.test(wordAt(doc, to))
	)
		return false
	return Number.isInteger(found.value ?? 0) && !/[,.]/.test(wordAt(doc, from)) && !(plural && isDayWord(doc, from - 1))
}

// `Ana Ruiz 1 goal.`, `Bo Lund 6 steals, 2 saves.`: a line of a match report.
const isTally = ({doc, found: {value}, to}: NamePlace): boolean =>
	(value ?? 100) < 100 &&
	doc.lexicon.formIn(normAt(doc, to), 'tally-noun') &&
	/^\p{Ll}/u.test(wordAt(doc, to)) &&
	/^(?:[.,;)]|and|)$/.test(normAt(doc, to + 1))

// Makers, models and indexes whose numbers stay names before a plural: `Boeing 737 jets`, `S&P 500 companies`.
const namedSeries = wordSet(
	'airbus apollo boeing cac cessna dax embraer falcon fortune ftse galaxy ibex intel iphone model msci nasdaq nikkei p pixel playstation poor porsche russell s&p stoxx topix tsx typhoon windows xbox',
)

// `the only address was one in Texas`: the pronoun.
function isPronounOne({doc, found: {value, form, bound}, from, counted: {range, by, head}}: NamePlace): boolean {
	return (
		value === 1 &&
		form === 'words' &&
		((range === null && head === null) || by === 'subject' || by === 'before') &&
		bound === '=' &&
		normAt(doc, from) === 'one'
	)
}

const isPluralHead = (doc: Document, {range}: Counted): boolean => {
	for (let row = range!.from; row < range!.to; row++)
		if (/S$/.test(xposAt(doc, row)) || normAt(doc, row) === 'people') return true
	return false
}

function isLabel(doc: Document, row: number, word: boolean, plural: boolean): boolean {
	const norm = normAt(doc, row).replace(/\.$/, '')
	if (!labels.has(norm)) return false
	const titled = /^\p{Lu}/u.test(wordAt(doc, row))
	if (!word && strongLabels.has(norm)) return true
	// `in the world 14 million people`: a label in small letters needs a bare number after it.
	return titled || (!plural && (!word || wordedLabels.has(norm)))
}

// `1.`, `(2)`, `3)`: a list mark begins a sentence; `(4)` follows a name.
function isListMark({doc, found: {value}, from, to, first}: NamePlace): boolean {
	const close = normAt(doc, to)
	const open = normAt(doc, from - 1)
	if (close === ')' && open === '(' && Number.isInteger(value) && Math.abs(value ?? 0) < 100) return true
	// The tokenizer may keep `2.` as one token.
	if (from === first && /^\d{1,2}\.$/.test(wordAt(doc, from))) return true
	// `Two, disrupt the networks`
	if (from === first && close === ',' && value !== null && value <= 10 && Number.isInteger(value)) return true
	return (
		from === first &&
		(close === ')' ||
			(close === '/' && /^\p{Lu}/u.test(wordAt(doc, to + 1))) ||
			(close === '.' && to < (doc.tokens.length ?? 0)))
	)
}

// `the Big Three`, `Gang of Eight`
const isTitled = (doc: Document, row: number): boolean =>
	/^\p{Lu}/u.test(wordAt(doc, row)) &&
	(/^\p{Lu}/u.test(wordAt(doc, row - 1)) ||
		// `at “Zero Point”`
		(/^["'“‘]$/.test(wordAt(doc, row - 1)) && isCapitalSingular(doc, row + 1)) ||
		(normAt(doc, row - 1) === 'of' && /^\p{Lu}/u.test(wordAt(doc, row - 2))))

const isCapitalSingular = (doc: Document, row: number): boolean =>
	/^\p{Lu}\p{Ll}/u.test(wordAt(doc, row)) && !/S$/.test(xposAt(doc, row))

function isProper(doc: Document, row: number, first: number): boolean {
	const word = wordAt(doc, row)
	if (row < first || !/\p{Lu}/u.test(word)) return false
	const tag = uposAt(doc, row)
	return (
		(tag === 'PROPN' || tag === 'NOUN' || tag === 'X' || (row > first && (tag === 'VERB' || tag === 'ADJ'))) &&
		(row > first || tag === 'PROPN') &&
		!isDayWord(doc, row)
	)
}

const isDayWord = (doc: Document, row: number): boolean =>
	inClass(normAt(doc, row), 'weekday') || inClass(normAt(doc, row), 'day-adverb')

// `787 Dreamliner`, `737 Max`, `500 index`: a capitalized word or `index` right after a bare number.
function isNumberOfName({doc, from, to, first}: NamePlace): boolean {
	if (isProper(doc, from - 1, first)) return false
	const next = wordAt(doc, to)
	if (/^(?:index|series)$/.test(normAt(doc, to))) return true
	return (
		/^\d{3}$/.test(wordAt(doc, from)) &&
		(next === 'MAX' || (/^\p{Lu}\p{Ll}/u.test(next) && uposAt(doc, to) === 'PROPN' && !/s$/.test(next)))
	)
}

import {inClass, wordSet} from '../../lexicon/lexicon.js'
import type {Parsed} from '../expression.js'
import {at, isCapital, isDigits, isSpaced, isWord, type Pieces, stands, tagOf} from '../grammar/pieces.js'

const acts = wordSet('act code ordinance regulations rules')
const programmes = wordSet('agenda awards budget plan policy program programme strategy vision')

/** Most pieces of a value in markup before a time in it. */
const maxValuePieces = 6

/** `datetime="2041-05-06"`, `date="May 6, 2041"`: a value in markup. */
export function isAttribute(pieces: Pieces, {from}: Parsed): boolean {
	for (let back = from - 1; back >= from - maxValuePieces; back--)
		if (/^["“”]$/.test(at(pieces, back))) return at(pieces, back - 1) === '='
	return false
}

/** `Harbour Act 51 of 1977`, `the Ferry Rules 2009`, `Vision 2030`: the year is part of the name. */
export function isYearOfName(pieces: Pieces, {from, to}: Parsed): boolean {
	let noun = from - 1
	// `Tide Plan 2031-2035`: two years too.
	if (programmes.has(at(pieces, noun)) && isCapital(pieces, noun) && to <= from + 3) return true
	if (to !== from + 1) return false
	if (at(pieces, noun) === 'of' && isDigits(at(pieces, noun - 1))) noun -= 2
	return acts.has(at(pieces, noun)) && isCapital(pieces, noun) && isCapital(pieces, noun - 1)
}

/** `Saturday Night Live`: the name of a programme. */
export const isShow = (pieces: Pieces, {from, to}: Parsed): boolean =>
	to > from + 1 && isCapital(pieces, to - 1) && isCapital(pieces, to) && at(pieces, to) === 'live'

/** Most pieces of a title on one side of a time. */
const maxTitlePieces = 10

/** `the film “Midnight Harbor”`, `the programme “Sunday in Harlow”`: part of a title in quotation marks. */
export function isInTitle(pieces: Pieces, {from, to}: Parsed): boolean {
	if (isTitled(pieces, {from, to})) return true
	const before = titleWords(pieces, from - 1, -1)
	const after = before === null ? null : titleWords(pieces, to, 1)
	return before !== null && after !== null && before + after > 0
}

// `on ABC’s “This Week.”`; not `“This week”`
function isTitled(pieces: Pieces, {from, to}: Pick<Parsed, 'from' | 'to'>): boolean {
	if (to < from + 2 || !/^(?:last|next|this)$/.test(at(pieces, from))) return false
	if (!isCapital(pieces, from) || !isCapital(pieces, to - 1)) return false
	const end = /^[,.]$/.test(at(pieces, to)) ? to + 1 : to
	// `''This Week,''`
	const isDoubled = [from - 2, from - 1, end, end + 1].every((place) => at(pieces, place) === "'")
	return isDoubled || (isMark(at(pieces, from - 1)) && isMark(at(pieces, end)))
}

const isMark = (word: string): boolean => /^["“”]$/.test(word)

// Words with a capital, of those up to the quotation mark; null where another word or none stands there.
function titleWords(pieces: Pieces, start: number, step: 1 | -1): number | null {
	let words = 0
	for (let index = start; Math.abs(index - start) < maxTitlePieces; index += step) {
		const word = at(pieces, index)
		if (isMark(word)) return words
		// `“Sunday in Harlow,”`; not `“Yes, Monday,”`
		const isLast = word === ',' && step > 0 && isMark(at(pieces, index + 1))
		const isLink = isLast || inClass(word, 'title-function-word') || /^(?:the|an?|s|[:'&-])$/.test(word)
		if (!isLink && !(isWord(word) && isCapital(pieces, index))) return null
		if (!isLink) words++
	}
	return null
}

const annualKinds = wordSet(
	'accounts address basis budget growth inflation leave meeting percentage rate rates report return returns statement terms',
)

/** `daily necessities`, `an annual rate`: an adjective of kind or of reckoning, no frequency; `an annual fair` is one. */
export const isKindOfNeed = (pieces: Pieces, {from, to}: Parsed): boolean => {
	const [word, next] = [at(pieces, from), at(pieces, to)]
	if (word === 'annual') return annualKinds.has(next)
	return word === 'daily' && /^(?:life|necessities|necessity|bread)$/.test(next)
}

const honours = wordSet(
	'album artist athlete award awards book businessman car coach company film footballer game goal leader man manager match moment novel performance person photo picture player product rookie save song sportsman sportswoman story teacher team try woman word',
)

/** `Baker of the Year`: an honour. */
export function isHonour(pieces: Pieces, {from, to}: Parsed): boolean {
	if (to !== from + 2 || at(pieces, from - 1) !== 'of' || at(pieces, from) !== 'the') return false
	// `the shortest day of the year`: of any year.
	if (/^(?:day|night|part|time)$/.test(at(pieces, from - 2)) && at(pieces, from + 1) === 'year') return true
	return (isCapital(pieces, from + 1) && !isCapital(pieces, from)) || honours.has(at(pieces, from - 2))
}

const feasts = wordSet('christmas easter halloween thanksgiving')
const feastTimes = wordSet('break day days eve evening holiday holidays morning night period season time week weekend')

/** `a Christmas card`, `a Christmas-themed advert`: a kind of thing, no time. */
export function isFeastAsKind(pieces: Pieces, {from, to}: Parsed): boolean {
	if (!feasts.has(at(pieces, to - 1))) return false
	if (/^(?:happy|merry)$/.test(at(pieces, from - 1))) return true
	const next = at(pieces, to)
	if (next === '-' && !isSpaced(pieces, to)) return true
	const noun = /^(?:NN|NNS|NNP|NNPS)$/.test(tagOf(pieces, to))
	return noun && isSpaced(pieces, to) && isWord(next) && !feastTimes.has(next)
}

const ofPresent = wordSet(
	'age children consumers culture economy environment generation kids life parents politics refugees society standards students teenagers teens voters world youth youngsters',
)

/** `today's youth`, `in today's fast world`: the present age, no day. */
export function isPresentAge(pieces: Pieces, {from, to}: Parsed): boolean {
	if (to !== from + 1 || at(pieces, from) !== 'today' || !stands(pieces, to, "'", 's')) return false
	return ofPresent.has(at(pieces, to + 2)) || ofPresent.has(at(pieces, to + 3))
}

/** `in this day and age` */
export const isDayAndAge = (pieces: Pieces, {from, to}: Parsed): boolean =>
	at(pieces, from) === 'this' && stands(pieces, to, 'and', 'age')

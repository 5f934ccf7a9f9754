import {starters} from '../boundary-words.js'
import {apostrophe, classOf, digit, endOfRun, hyphen, letter, period, space, straighten} from './characters.js'
import {clitics, contractions, pollsters, prefixes, suffixes} from './word-parts.js'

/** What words are read in: the text, the block with its ends, abbreviations in lower case without their last stop. */
export interface Scope {
	readonly text: string
	readonly start: number
	readonly end: number
	readonly known: ReadonlySet<string>
}

/** End of the word that begins at `at`. `stop`: the next white space. */
export function endOfWord(scope: Scope, at: number, stop: number): number {
	const {text} = scope
	const end = endOfRun(text, at, stop, letter)
	if (end === stop) return endOfContraction(text, at, end)
	const next = classOf(text.charCodeAt(end))
	if (next === period) return endBeforePeriod(scope, at, end, stop)
	if (next === apostrophe) return endBeforeApostrophe(text, at, end, stop)
	if (next === hyphen) return endBeforeHyphen(text, at, end, stop)
	if (next === digit) return isCurrency(text, at, end) ? end : endOfRun(text, end, stop, letter | digit)
	return endBeforeSign(text, at, end, stop)
}

const currencyWords: ReadonlySet<string> = new Set('KSh Ksh KShs Kshs RM Rp Rs Sh Tk TSh Tsh USh Ush'.split(' '))
const decimals = /\d{1,9}[.,]\d/y

// `Rs20`, `RM3.5`; `N1.8bn`, `P50,000`: a letter before decimals or thousands.
function isCurrency(text: string, at: number, end: number): boolean {
	if (end - at === 1) {
		decimals.lastIndex = end
		return /[KNPR]/.test(text[at]!) && decimals.test(text)
	}
	return end - at <= 4 && currencyWords.has(text.slice(at, end))
}

/** `can not`, `gon na`, `do nt`: where a word without its apostrophe is cut. */
function endOfContraction(text: string, at: number, end: number): number {
	const length = end - at
	if (length < 2 || length > 8) return end
	return at + (contractions.get(text.slice(at, end).toLowerCase()) ?? length)
}

const acronym = /(?:\p{L}|ph|sc|ll|ed|th|litt|phil)\.(?:(?:\p{L}|d|sc|ed)\.){0,10}(?:\p{L}(?![\p{L}\p{M}\d.'’-]))?/iuy

function endBeforePeriod(scope: Scope, at: number, end: number, stop: number): number {
	const {text, known} = scope
	const after = end + 1
	const next = after < stop ? classOf(text.charCodeAt(after)) : space
	if (next === period) return endOfContraction(text, at, end)
	if (next === letter && end - at <= 4) {
		acronym.lastIndex = at
		const match = acronym.exec(text)
		if (match && match[0].length > end - at + 1 && at + match[0].length <= stop) return at + match[0].length
	}
	const word = text.slice(at, Math.min(end, at + 20)).toLowerCase()
	if (end - at === 1) return next === letter || isInitial(scope, at, after) ? after : end
	// `Dr.Smith`, `No.5`; but `end.Next`
	if (next & (letter | digit)) return known.has(word) && text[at] !== word[0] ? after : end
	if (word === 'etc') return endsBlockOrSentence(scope, after) ? end : after
	// `They met Lei Mi. The court …`: a name that looks like an abbreviation.
	if (namelike.has(word) && text[at] !== word[0] && isName(scope, at, after)) return end
	return known.has(word) && !isPlainWord(scope, word, at, after) ? after : endOfContraction(text, at, end)
}

// `J. Smith`, `p. 55`; not `you and I. Did`
function isInitial({text, start, end}: Scope, at: number, after: number): boolean {
	const next = skipSpaces(text, after, end)
	if (next === end) return false
	const kind = classOf(text.charCodeAt(next))
	if (kind !== letter) return kind === digit || text[next] === '(' || text[next] === ','
	const wordEnd = endOfRun(text, next, end, letter)
	const word = text.slice(next, Math.min(wordEnd, next + 12))
	const capital = word[0] !== word[0]!.toLowerCase()
	if (text[at] === 'I' && !followsName(text, start, at)) return !capital
	if (!capital) return true
	return !starters.has(word.toLowerCase()) || (wordEnd - next === 1 && text[wordEnd] === '.')
}

function followsName(text: string, start: number, at: number): boolean {
	let end = at
	while (end > start && classOf(text.charCodeAt(end - 1)) === space) end--
	let from = end
	while (from > start && end - from < 20 && classOf(text.charCodeAt(from - 1)) & (letter | period)) from--
	return from < end && /^\p{Lu}/u.test(text.slice(from, end))
}

// `No. 5` but `no.`, `6 in. tall` but `come in.`, `Sat.` but `sat.`: abbreviations that are words as well.
const beforeNumbers: ReadonlySet<string> = new Set([
	'art',
	'fig',
	'figs',
	'no',
	'nos',
	'op',
	'para',
	'pt',
	'pts',
	'sec',
])
const afterNumbers: ReadonlySet<string> = new Set(['in', 'min', 'mins', 'mm', 'sec', 'secs'])
const capitalized: ReadonlySet<string> = new Set(
	'ark cal dec del fed fri gen ga ill ind jan la mar mass me mich mo mon nov ore pa pres sat sun tex va wash wed'.split(
		' ',
	),
)

// Abbreviations that with a capital are also names of people.
const namelike: ReadonlySet<string> = new Set(['al', 'ed', 'max', 'mi'])
const endOfSurname = /[\p{Ll},]\s{1,3}(\p{Lu}[\p{L}’'-]{1,20})\s{1,3}$/u

// `They met Lei Mi.`, `with Ed. Then`; not `along Al. Harbour`, `10 Mi. North`, `(Ed. A. Smith)`.
function isName(scope: Scope, at: number, after: number): boolean {
	const {text, start, end} = scope
	const next = skipSpaces(text, after, end)
	if (next === end) return true
	const before = text.slice(Math.max(start, at - 30), at)
	if (!endsBlockOrSentence(scope, after) || /[\d(]\s{0,3}$/.test(before)) return false
	const wordEnd = endOfRun(text, next, end, letter)
	if (starters.has(text.slice(next, wordEnd).toLowerCase())) return wordEnd - next > 1 || text[wordEnd] !== '.'
	return endOfSurname.test(before)
}

function isPlainWord({text, start, end}: Scope, word: string, at: number, after: number): boolean {
	if (beforeNumbers.has(word)) {
		const next = text[skipSpaces(text, after, end)] ?? ''
		if (/[\d[(]/.test(next)) return false
		if (!afterNumbers.has(word)) return true
	}
	if (afterNumbers.has(word)) return !/\d\s{0,3}$/.test(text.slice(Math.max(start, at - 5), at))
	return capitalized.has(word) && text[at] === word[0]
}

// `etc.` keeps its stop inside a sentence only.
function endsBlockOrSentence({text, end}: Scope, after: number): boolean {
	const next = skipSpaces(text, after, end)
	return next === end || /[\p{Lu}"“‘]/u.test(text[next]!)
}

function skipSpaces(text: string, at: number, end: number): number {
	while (at < end && classOf(text.charCodeAt(at)) === space) at++
	return at
}

// `did n't`, `paper 's`; `o'clock`, `O'Brien` whole; the apostrophe of a plural alone.
function endBeforeApostrophe(text: string, at: number, end: number, stop: number): number {
	const restEnd = endOfRun(text, end + 1, stop, letter)
	if (restEnd === end + 1) return end
	const rest = text.slice(end + 1, Math.min(restEnd, end + 12)).toLowerCase()
	if (rest === 't' && /[nN]$/.test(text[end - 1]!)) return end - at === 1 ? restEnd : end - 1
	if (clitics.has(rest)) return end
	if (rest === 'all' && end - at === 1) return end + 1
	if (restEnd === stop || !/['’.]/.test(text[restEnd]!)) return restEnd
	return endOfWordAfter(text, restEnd, stop)
}

// `rock'n'roll`
function endOfWordAfter(text: string, at: number, stop: number): number {
	if (classOf(text.charCodeAt(at)) !== apostrophe) return at
	const end = endOfRun(text, at + 1, stop, letter)
	return end === at + 1 || clitics.has(text.slice(at + 1, Math.min(end, at + 4)).toLowerCase()) ? at : end
}

// `non-profit` whole, `harbour - related` apart, `uh-` (cut off) whole.
function endBeforeHyphen(text: string, at: number, end: number, stop: number): number {
	const restEnd = endOfRun(text, end + 1, stop, letter | digit)
	const first = straighten(text.slice(at, Math.min(end, at + 12))).toLowerCase()
	if (restEnd === end + 1) {
		const closes = restEnd === stop || !'-–—'.includes(text[restEnd]!)
		return closes && (end - at <= 2 || prefixes.has(first)) ? restEnd : endOfContraction(text, at, end)
	}
	const rest = text.slice(end + 1, Math.min(restEnd, end + 20)).toLowerCase()
	// `Washington Post-ABC News poll`: the paper, no prefix.
	const isPaper = text.startsWith('Post', at) && pollsters.has(rest)
	if (isPaper || (!prefixes.has(first) && !suffixes.has(rest))) return endOfContraction(text, at, end)
	return restEnd
}

const currencies: ReadonlySet<string> = new Set([
	'a',
	'au',
	'bz',
	'c',
	'ca',
	'fj',
	'gy',
	'hk',
	'j',
	'nt',
	'nz',
	'r',
	's',
	'sg',
	'tt',
	'us',
	'z',
	'zw',
])
const slashed: ReadonlySet<string> = new Set(['b/c', 'c/o', 'n/a', 's/he', 'w/o'])

// `US$ 5`, `AT&T`, `w/o`
function endBeforeSign(text: string, at: number, end: number, stop: number): number {
	const sign = text[end]!
	if (sign === '$' && currencies.has(text.slice(at, Math.min(end, at + 3)).toLowerCase())) return end + 1
	// `Smith@Acme`
	if (sign === '@') return Math.max(end, endOfRun(text, end + 1, stop, letter | digit))
	if (sign === '&' || sign === '/') {
		const restEnd = endOfRun(text, end + 1, stop, letter)
		const whole = text.slice(at, Math.min(restEnd, at + 10))
		if (sign === '&' && restEnd > end + 1 && restEnd - at <= (whole === whole.toUpperCase() ? 6 : 3)) return restEnd
		if (sign === '/' && slashed.has(whole.toLowerCase())) return restEnd
	}
	return endOfContraction(text, at, end)
}

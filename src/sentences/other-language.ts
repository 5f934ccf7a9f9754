import {identifyLanguage} from '#eld'

/** A language other than English: its ISO 639 code, of two letters where there is one, and its English name, `foreign` where it has none. */
export interface OtherLanguage {
	readonly code: string
	readonly name: string
}

/** Characters that are read: a language shows in its first lines. */
const maxCharacters = 4000
/** Fewer words in lower case show no language: a headline, a caption, a table of scores. */
const minLowercase = 12
/** Fewer different ones show none either: `Lee: it leaks: Lee: it leaks: …`. */
const minDifferentWords = 6
/** A headline or two sentences with fewer show it where the detector is surer. */
const maxShortCharacters = 400
const minShortLowercase = 3
/** In 3,400 short lines of English news without an English function word no other language leads by more than 0.19; one's own leads by 0.2 to 0.85. */
const minShortLead = 0.2
/** `总理：减税` has 5 letters, and nothing but its script. */
const minForeignLetters = 4
/** Fewest words of a line of running text. */
const minLineWords = 6
/** Share of English words among all words that is enough: running English has 0.07 to 0.3, other languages 0 to 0.04. */
const englishShare = 0.06

// Words that hardly another language has: not `in`, `to`, `of`, `for`, `at`, `was`, `is`.
const englishWords: ReadonlySet<string> = new Set(
	(
		'the and that with were from they his their this which who what has been would you said she could when about its there ' +
		'than after also other into because while your those these our should where through'
	).split(' '),
)

/**
 * The language of a text where it isn't English; null for English, and where too little is written to know. Most English text is
 * known by its function words alone; of the rest, what is running text is asked of Nito-ELD (n-grams; it knows sixty languages).
 * Linear in at most 4,000 characters.
 */
export function findOtherLanguage(text: string): OtherLanguage | null {
	const start = text.slice(0, maxCharacters)
	if (isPlainlyEnglish(start)) return null
	const isForeign = isForeignScript(start)
	const running = isForeign ? start : linesOf(start, isRunning)
	if (!isForeign && !hasWords(running)) return languageOfShort(start)
	if (!isForeign && isPlainlyEnglish(running)) return null
	const found = identifyLanguage(running)
	return found === null || found.code === 'en' ? null : nameOf(found.code)
}

/** The language of a paragraph among English ones: as above, where the detector is sure of a running one. Linear. */
export function findOtherLanguageIn(paragraph: string): OtherLanguage | null {
	const start = paragraph.slice(0, maxCharacters)
	if (isPlainlyEnglish(start)) return null
	if (!isForeignScript(start) && (!hasWords(start) || !hasFunctionWord(start))) return null
	const found = identifyLanguage(start)
	return found === null || found.code === 'en' || found.lead < minShortLead ? null : nameOf(found.code)
}

/** Fewest words of a short text that has a function word. */
const minWordsWithFunction = 3

// Words of one or several other languages that are no English words and mostly no part of a name in lower case.
const functionWords: ReadonlySet<string> = new Set(
	(
		'auch das der dass ein eine für ich ist mit nicht sich sind und wir wird el los las una por para que está ha le la les ' +
		'des une est dans qui avec sur pas je ne nous il lo gli che della è non sono het een niet dat zijn wij ik os uma não dos'
	).split(' '),
)

// `el`, but not `El Salvador`: a capital counts at the start of a line or behind a colon, with a small word next.
function hasFunctionWord(text: string): boolean {
	for (const [, opening, word] of text.matchAll(/(^|[\n:] ?|[« ])(\p{L}{1,5}) (?=\p{Ll})/gmu))
		if (functionWords.has(opening === ' ' ? word! : word!.toLowerCase())) return true
	return /(?<!\p{L})\p{Ll}{2,5}[.!]?$/u.test(text) && functionWords.has(/\p{L}{2,5}(?=[.!]?$)/u.exec(text)?.[0] ?? '')
}

// `Der Kanzler geht`, `Merkel: Wir schaffen das`: function words, and a detector that is sure of the same language twice.
function languageOfFew(text: string): OtherLanguage | null {
	const words = wordsOf(text)
	if (words.length < minWordsWithFunction || words.some((word) => englishWords.has(word)) || !hasFunctionWord(text))
		return null
	const found = identifyLanguage(text)
	const own = identifyLanguage(lowercaseWords(text).join(' '))
	return found === null || found.lead < minShortLead || own?.code !== found.code || found.code === 'en'
		? null
		: nameOf(found.code)
}

// `Bürgermeister sperrt alte Brücke für zwei Jahre`
function languageOfShort(text: string): OtherLanguage | null {
	if (text.length > maxShortCharacters) return null
	return languageOfFew(text.replace(addresses, ' ').trim()) ?? languageOfSentences(text)
}

function languageOfSentences(text: string): OtherLanguage | null {
	const sentences = linesOf(text.replace(addresses, ' '), isSentence)
	if (new Set(wordsOf(sentences)).size < minDifferentWords || lowercaseIn(sentences) < minShortLowercase) return null
	const found = identifyLanguage(sentences)
	if (found === null || found.lead < minShortLead) return null
	// `Santos sign striker Oliveira`: the names alone are foreign.
	const own = identifyLanguage(lowercaseWords(sentences).join(' '))
	return own === null || own.code === 'en' ? null : nameOf(found.code)
}

const addresses = /\b(?:https?:\/\/|www\.)\S{1,400}/g

const linesOf = (text: string, isKept: (line: string) => boolean): string =>
	text
		.split(/[\n\r]+/)
		.filter(isKept)
		.join('\n')

function isPlainlyEnglish(text: string): boolean {
	const words = wordsOf(text)
	const english = words.reduce((count, word) => count + (englishWords.has(word) ? 1 : 0), 0)
	return english >= words.length * englishShare
}

// `Palm Bay 70, Rockledge 44`, `sales 8.67 vs 9.33`: in lists words in lower case are fewer than half, or numbers many.
const isRunning = (line: string): boolean => isSentence(line) && lowercaseIn(line) * 2 >= wordsOf(line).length

function isSentence(line: string): boolean {
	const words = wordsOf(line).length
	const numbers = line.match(/\d+/g)?.length ?? 0
	return words >= minLineWords && numbers * 4 < words
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{1,40}/gu) ?? []

const lowercaseWords = (text: string): readonly string[] => text.match(/(?<!\p{L})\p{Ll}{2,40}/gu) ?? []

const lowercaseIn = (text: string): number => lowercaseWords(text).length

function hasWords(text: string): boolean {
	const words = lowercaseWords(text)
	return words.length >= minLowercase && new Set(words).size >= minDifferentWords
}

/** More letters of other scripts than of the Latin one, and enough of them. */
function isForeignScript(text: string): boolean {
	const letters = text.match(/\p{L}/gu)?.length ?? 0
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
	return letters >= minForeignLetters && latin * 2 < letters
}

function nameOf(code: string): OtherLanguage {
	const [short = code] = Intl.getCanonicalLocales(code)
	const name = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'}).of(short)
	return {code: short, name: name ?? 'foreign'}
}

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
const minForeignLetters = 25
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
	const running = isForeign
		? start
		: start
				.split(/[\n\r]+/)
				.filter(isRunning)
				.join('\n')
	if (!isForeign && (!hasWords(running) || isPlainlyEnglish(running))) return null
	const found = identifyLanguage(running)
	return found === null || found === 'en' ? null : nameOf(found)
}

function isPlainlyEnglish(text: string): boolean {
	const words = wordsOf(text)
	const english = words.reduce((count, word) => count + (englishWords.has(word) ? 1 : 0), 0)
	return english >= words.length * englishShare
}

// `Palm Bay 70, Rockledge 44`, `sales 8.67 vs 9.33`: in lists words in lower case are fewer than half, or numbers many.
function isRunning(line: string): boolean {
	const words = wordsOf(line).length
	const numbers = line.match(/\d+/g)?.length ?? 0
	return words >= minLineWords && lowercaseIn(line) * 2 >= words && numbers * 4 < words
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

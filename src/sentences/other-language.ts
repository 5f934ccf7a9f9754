import {identifyLanguage} from '#franc'

/** A language other than English: its ISO 639 code, of two letters where there is one, and its English name, `foreign` where it has none. */
export interface OtherLanguage {
	readonly code: string
	readonly name: string
}

/** Characters that are read: a language shows in its first lines. */
const maxCharacters = 4000
/** Fewer words show no language: a headline, a caption, a table of scores. */
const minWords = 25
const minLowercase = 15
/** Shares of English function words among all words: running English text has 0.2 to 0.5, text of another language 0 to 0.05. */
const englishShare = 0.12
const otherShare = 0.06

// Words that hardly another language has: not `in`, `a`, `an`, `die`, `is`.
const functionWords: ReadonlySet<string> = new Set(
	(
		'the of and to that with for was were by from it he she they his her their this which who what has have had are been ' +
		'be not but at on as would will you we said'
	).split(' '),
)

/**
 * The language of a text where it isn't English; null for English, and where too little is written to know. Most English text is
 * known by its function words alone; the rest is asked of franc (trigrams, Cavnar and Trenkle 1994). Linear in at most 4,000
 * characters.
 */
export function findOtherLanguage(text: string): OtherLanguage | null {
	const start = text.slice(0, maxCharacters)
	const words = start.toLowerCase().match(/\p{L}{1,40}/gu) ?? []
	const english = words.reduce((count, word) => count + (functionWords.has(word) ? 1 : 0), 0)
	if (english >= words.length * englishShare) return null
	const foreignScript = isForeignScript(start)
	if (words.length < minWords && !foreignScript) return null
	// `Palm Bay 70, Rockledge 44`, `sales 8.67 vs 9.33`: in lists words in lower case are fewer than half, or numbers many.
	const lowercase = start.match(/(?<!\p{L})\p{Ll}{2,40}/gu)?.length ?? 0
	const numbers = start.match(/\d+/g)?.length ?? 0
	const isRunning = lowercase >= minLowercase && lowercase * 2 >= words.length && numbers * 4 < words.length
	if (!foreignScript && (!isRunning || english >= words.length * otherShare)) return null
	const found = identifyLanguage(start)
	return found === null || found === 'eng' || found === 'sco' ? null : nameOf(found)
}

/** More letters of other scripts than of the Latin one, and enough of them. */
function isForeignScript(text: string): boolean {
	const letters = text.match(/\p{L}/gu)?.length ?? 0
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
	return letters >= minWords && latin * 2 < letters
}

function nameOf(code: string): OtherLanguage {
	const [short = code] = Intl.getCanonicalLocales(code)
	const name = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'}).of(short)
	return {code: short, name: name ?? 'foreign'}
}

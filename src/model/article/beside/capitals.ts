import type {BlockType} from '../article.js'

/** Fewer words in capitals are the heading of a section: `WHAT HAPPENED`. */
const minWords = 5
const maxLinkChars = 200
/** Share of letters that are capitals: `WHY McKAY QUIT`. */
const minCapitals = 0.9
/** One alone may be a line of the text: a note, a poster. */
const minLines = 2
/** Share of an article's blocks in capitals from which on it is written so. */
const maxShare = 0.4

/**
 * Lines in capitals among paragraphs that aren't, `HOLLIN MAYOR QUITS OVER FERRY DEAL`: titles of other stories, which some
 * sites put there as links. What stands before the first sentence is a headline of this one. Linear.
 */
export function markLinksInCapitals(
	parts: readonly {readonly text: string; readonly type: BlockType}[],
	types: BlockType[],
): void {
	const rows = parts.flatMap(({text, type}, row) => (type === 'paragraph' && isInCapitals(text) ? [row] : []))
	const first = parts.findIndex(({text, type}) => type === 'paragraph' && isProse(text))
	if (first < 0 || rows.length > maxShare * parts.length) return
	const titles = rows.filter((row) => row > first && types[row] === 'paragraph' && isTitle(parts, row))
	if (titles.length >= minLines) for (const row of titles) types[row] = 'promotion'
}

// Not what the paragraph before announces, the heading of a section or the line of a speaker.
const isTitle = (parts: readonly {readonly text: string}[], row: number): boolean =>
	!announcing.test(parts[row - 1]!.text.slice(-30)) &&
	!heading.test(parts[row]!.text) &&
	!speakerLine.test(parts[row]!.text)

// `It read:`, `The note said`
const announcing = /(?:[:,]|\b(?:adds?|added|asks?|asked|reads?|said|says?|wrote|writes?))[”"’)\]\s]{0,4}$/i
// `WHAT WE KNOW ABOUT THE FIRE SO FAR`
const heading = /^(?:how|what|when|where|who|why)\b/i
// `ANN LUND, MAYOR OF HOLLIN`
const speakerLine = /^(?:[\p{L}.’'-]{1,30} ){1,3}[\p{L}.’'-]{1,30},/u

// No end of a sentence, no speech: `“WE WILL NOT GO.”`
function isInCapitals(text: string): boolean {
	if (text.length > maxLinkChars || /^[“"]|[.!?:;,…][”"’)\]]{0,4}$/.test(text)) return false
	if ((text.match(/\p{L}[\p{L}’'-]{0,40}/gu)?.length ?? 0) < minWords) return false
	const letters = text.match(/\p{L}/gu)!
	return letters.filter((letter) => /\p{Lu}/u.test(letter)).length >= minCapitals * letters.length
}

const isProse = (text: string): boolean => /\p{Ll}{2}[^.!?\n]{0,3}[.!?][”"’)\]]{0,4}$/u.test(text.slice(-30))

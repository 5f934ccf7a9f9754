import type {BlockType} from './article.js'

/** Fewer words in capitals are the heading of a section: `WHAT HAPPENED`. */
const minWords = 5
const maxLinkChars = 200
/** Share of letters that are capitals: `WHY McKAY QUIT`. */
const minCapitals = 0.9
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
	for (const row of rows) if (row > first && types[row] === 'paragraph') types[row] = 'promotion'
}

// No end of a sentence, no speech: `“WE WILL NOT GO.”`
function isInCapitals(text: string): boolean {
	if (text.length > maxLinkChars || /^[“"]|[.!?:;,…][”"’)\]]*$/.test(text)) return false
	if ((text.match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0) < minWords) return false
	const letters = text.match(/\p{L}/gu)!
	return letters.filter((letter) => /\p{Lu}/u.test(letter)).length >= minCapitals * letters.length
}

const isProse = (text: string): boolean => /\p{Ll}{2}[^.!?\n]{0,3}[.!?][”"’)\]]*$/u.test(text.slice(-30))

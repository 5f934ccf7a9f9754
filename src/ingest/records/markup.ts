import {blockNames} from '../formats/html/open-elements.js'

/** Marks, or characters written by name, that a text has at least where it isn't plain. */
const minMarks = 2

const opening = new RegExp(`^\\s{0,1000}<(?:${[...blockNames].join('|')})(?:\\s[^<>]{0,2000})?>`, 'i')
const phraseNames = 'a|abbr|b|cite|em|font|i|iframe|img|small|span|strong|sub|sup|u'
// `</p>`, `<br />`, `<a href="…">`: a text on HTML that names `<p>` has no such marks.
const mark = new RegExp(
	`</(?:${[...blockNames].join('|')}|${phraseNames})>|<br ?/?>|<(?:a|iframe|img|p|div|span) [a-z-]{1,20}="[^<>]{0,2000}>`,
	'gi',
)
const named =
	/&(?:amp|apos|bull|cent|copy|deg|[lr]aquo|eacute|euro|frac12|gt|hellip|[lr]dquo|[lr]squo|lt|mdash|middot|nbsp|ndash|pound|quot|times|#\d{2,5}|#x[\da-f]{2,4});/gi

const opens = new RegExp(`<(?:${[...blockNames].join('|')}|${phraseNames}|br)[\\s/>]`, 'i')

/** Whether a text of a record is HTML: it opens with a block, or holds several marks and named characters, not closing marks alone. */
export const isMarkup = (text: string): boolean =>
	opening.test(text) || (opens.test(text) && hasSeveral(text, [mark, named]))

/** Whether a text that is no HTML has characters by their names, as `Ford &amp; Sons`. */
export const hasNamedCharacters = (text: string): boolean => hasSeveral(text, [named])

/** A text with such characters in place of their names; its lines stay. `characterOf` is asked once a name. */
export function withoutNames(text: string, characterOf: (name: string) => string): string {
	const known = new Map([['&nbsp;', ' ']])
	return text.replace(named, (name) => {
		const character = known.get(name) ?? characterOf(name)
		known.set(name, character)
		return character
	})
}

function hasSeveral(text: string, patterns: readonly RegExp[]): boolean {
	let count = 0
	for (const pattern of patterns) for (const _ of text.matchAll(pattern)) if (++count >= minMarks) return true
	return false
}

/** HTML whose paragraphs are parted by blank lines, as systems of publishing keep it, with marks between them. */
export const withParagraphs = (html: string): string =>
	/<p[\s>]/i.test(html) ? html : html.replace(/\r?\n(?:[^\S\n]{0,200}\r?\n)+/g, '\n<p>')

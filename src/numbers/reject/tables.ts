import type {Document, Sentence} from '../../model/document.js'
import type {Message} from '../../model/message.js'

/** Least tokens of a sentence without a word that is a table of figures. */
const minTableTokens = 50

/** Most characters of a table that its message shows. */
const shownCharacters = 40

/** `Norvik  20  14  3  3`: four figures side by side, tabs or wide spaces between them. */
const row = /(?<![\d.,])(?:\d[\d.,]*%?(?:\t| {2})[\t ]*[+−-]?){3}\d/

/** `Norvik 20 14 3 3`: single spaces between them, as where a table was copied. */
const spaced = /(?<![\d.,])\d{1,4}(?: [+−-]?\d{1,4}){3,30}(?![\d.,:/-])/

/** `1 234 567 890`: one figure, its thousands apart. */
const thousands = /^\d{1,3}(?: \d{3})+$/

/**
 * `1 7 3 12 …`: a long sentence without a letter counts nothing, and each figure of it would be a record; the same for a row of a
 * table, whose figures are counted by the head of their column. Linear.
 */
export const isTable = ({text}: Pick<Document, 'text'>, {start, end, from, to}: Sentence): boolean => {
	const words = text.slice(start, end)
	return row.test(words) || isSpacedRow(words) || (to - from >= minTableTokens && !/\p{L}/u.test(words))
}

// Half of the words or more: `the draw was 4 8 15 16 for the third week in a row` is a sentence.
function isSpacedRow(words: string): boolean {
	const figures = spaced.exec(words)?.[0]
	if (figures === undefined || thousands.test(figures)) return false
	return figures.split(' ').length * 2 >= words.trim().split(/\s+/).length
}

/** One message for each table of figures, whose quantities are left out. */
export function noteTables(doc: Document): Message[] {
	const messages: Message[] = []
	let last = -2
	for (const [index, sentence] of doc.sentences.entries()) {
		if (!isTable(doc, sentence)) continue
		const isRunning = index === last + 1
		last = index
		if (isRunning) continue
		const {start} = sentence
		const end = Math.min(sentence.end, start + shownCharacters)
		const reason = 'figures without words: read as a table, not as quantities'
		messages.push({start, end, text: doc.text.slice(start, end), reason, rule: 'numbers/table'})
	}
	return messages
}

import type {Document, Sentence} from '../../model/document.js'
import type {Message} from '../../model/message.js'

/** Least tokens of a sentence without a word that is a table of figures. */
const minTableTokens = 50

/** Most characters of a table that its message shows. */
const shownCharacters = 40

/** `1 7 3 12 …`: a long sentence without a letter counts nothing, and each figure of it would be a record. Linear. */
export const isTable = ({text}: Pick<Document, 'text'>, {start, end, from, to}: Sentence): boolean =>
	to - from >= minTableTokens && !/\p{L}/u.test(text.slice(start, end))

/** One message for each block with tables of figures, whose quantities are left out. */
export function noteTables(doc: Document): Message[] {
	const messages: Message[] = []
	let last = -1
	for (const sentence of doc.sentences) {
		if (sentence.block === last || !isTable(doc, sentence)) continue
		last = sentence.block
		const {start} = sentence
		const end = Math.min(sentence.end, start + shownCharacters)
		const reason = 'figures without words: read as a table, not as quantities'
		messages.push({start, end, text: doc.text.slice(start, end), reason, rule: 'numbers/table'})
	}
	return messages
}

import {type Document, normAt, sentenceAt, uposAt, xposAt} from '../document.js'
import {childBy} from './tree.js'

// Words that report nothing: rows of tables, and orders to the reader.

/** Most words of the cell of a table that holds a verb or an event, and farthest bar of its row, in tokens. */
const maxCellWords = 4
const maxBarDistance = 10

/** `Team | Played | Won | Lost`: a word in a short cell of a row with bars. */
export function isInTableRow(doc: Document, row: number): boolean {
	const sentence = sentenceAt(doc, row)
	if (!sentence) return false
	const from = Math.max(sentence.from, row - maxBarDistance)
	const to = Math.min(sentence.to, row + maxBarDistance + 1)
	let bars = 0
	for (let at = from; at < to; at++) if (normAt(doc, at) === '|') bars++
	// `Mayor resigns | Politics | Hollin Post` is a title.
	if (bars < 3) return false
	let [opens, closes] = [row, row + 1]
	while (opens > from && normAt(doc, opens - 1) !== '|') opens--
	while (closes < to && normAt(doc, closes) !== '|') closes++
	return closes - opens <= maxCellWords
}

/** `Visit the museum`, `- Buy tickets from 10 euros`: an imperative at the head of its sentence, outside of speech. */
export function isOrder(doc: Document, row: number): boolean {
	if (xposAt(doc, row) !== 'VB' || doc.tree.deprels[row] !== 'root') return false
	// Without an object it is often a noun of a headline.
	if (
		childBy(doc.tree, row, 'obj') < row ||
		childBy(doc.tree, row, 'nsubj', 'aux', 'mark', 'expl', 'csubj', 'ccomp') >= 0
	)
		return false
	const from = sentenceAt(doc, row)?.from ?? row
	return row === from || (row === from + 1 && uposAt(doc, from) === 'PUNCT' && /^[-–—•*·]$/.test(normAt(doc, from)))
}

import {inClass} from '../../lexicon/lexicon.js'
import type {Block} from '../../model/article/article.js'
import {isSpace, type Span} from '../../model/span.js'
import type {MarkStyle} from '../attribution.js'

/** A quotation mark in its place: whether it may open a quotation, close one, or either. */
export interface QuotationMark extends Span {
	readonly style: MarkStyle
	readonly opens: boolean
	readonly closes: boolean
}

const markPattern = /["“”„‟«»]|``|''|['‘’‚`]/g

/** The quotation marks of a block, in the order of the text; apostrophes left out. */
export function findMarks(text: string, block: Block): QuotationMark[] {
	const marks: QuotationMark[] = []
	for (const match of text.slice(block.start, block.end).matchAll(markPattern)) {
		const start = block.start + match.index
		const mark = readMark(text, block, match[0], start)
		if (mark) marks.push(mark)
	}
	return marks
}

/**
 * Whether the mark at a place is the apostrophe of a word or number that has lost its first letters: `'tis`, `'90s`, `'em`.
 */
export function isElision(text: string, start: number): boolean {
	const word = /^['‘’](\d\d\b|\d0s|[a-z]{1,5}\b)/i.exec(text.slice(start, start + 8))?.[1] ?? ''
	return /^\d/.test(word) || inClass(word.toLowerCase(), 'elision')
}

function readMark(text: string, block: Span, mark: string, start: number): QuotationMark | undefined {
	const end = start + mark.length
	const spaceBefore =
		start === block.start || isSpace(text.charCodeAt(start - 1)) || /[([{—–\-/“"«„‘]/.test(text[start - 1] ?? '')
	const spaceAfter = end === block.end || isSpace(text.charCodeAt(end))
	switch (mark) {
		// Marks turned the wrong way, and „so“, go by the spaces around them.
		case '“':
		case '„':
		case '‟':
			return {
				start,
				end,
				style: 'double',
				opens: true,
				closes: !spaceBefore && (spaceAfter || /[,.;:!?)\]]/.test(text[end] ?? '')),
			}
		case '”':
			return {start, end, style: 'double', opens: spaceBefore && !spaceAfter, closes: true}
		case '«':
			return {start, end, style: 'guillemet', opens: !spaceAfter || spaceBefore, closes: false}
		case '»':
			return {start, end, style: 'guillemet', opens: false, closes: true}
		case '``':
			return {start, end, style: 'double', opens: true, closes: false}
		case '"':
		case "''":
			// After a space it opens, before a space or a stop it closes; between two words the state decides.
			return {start, end, style: 'double', opens: spaceBefore || !spaceAfter, closes: !spaceBefore || spaceAfter}
		default:
			return readSingle(text, mark, start, end, spaceBefore, spaceAfter)
	}
}

function readSingle(
	text: string,
	mark: string,
	start: number,
	end: number,
	spaceBefore: boolean,
	spaceAfter: boolean,
): QuotationMark | undefined {
	const wordBefore = /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')
	const wordAfter = /[\p{L}\p{N}]/u.test(text[end] ?? '')
	if (wordBefore && wordAfter) return undefined
	if (spaceBefore && (spaceAfter || isElision(text, start))) return undefined
	if (mark === '‘' || mark === '‚' || mark === '`')
		return spaceBefore ? {start, end, style: 'single', opens: true, closes: false} : undefined
	// `students' leaders`: after an s the mark closes only what a single mark has opened.
	return {start, end, style: 'single', opens: spaceBefore && mark === "'", closes: !spaceBefore}
}

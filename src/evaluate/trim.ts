import {isSpace, type Span} from '../model/span.js'

const marks = new Set('"“”„‟«»‹›‘’‚‛\'`.,;:')

/** Cuts white space, quotation marks and `,.;:` off both ends, as spans of quotes are compared. May leave nothing. */
export function trimQuote(text: string, {start, end}: Span): Span {
	let from = start
	let to = end
	while (from < to && isTrimmed(text, from)) from++
	while (to > from && isTrimmed(text, to - 1)) to--
	return {start: from, end: to}
}

const isTrimmed = (text: string, at: number): boolean => isSpace(text.charCodeAt(at)) || marks.has(text[at]!)

/** Cuts a leading article and `'s` off, as names are compared: `the Kremlin's`. Never leaves nothing. */
export function trimName(text: string, {start, end}: Span): Span {
	const words = text.slice(start, end)
	const article = /^(?:the|an?)\s+(?=\S)/i.exec(words)?.[0].length ?? 0
	const possessive = /(?<=\S)\s?['’]s$/i.exec(words)?.[0].length ?? 0
	return start + article < end - possessive ? {start: start + article, end: end - possessive} : {start, end}
}

/** A span as a key of a set: equal spans are counted once. */
export const spanKey = ({start, end}: Span): string => `${start}-${end}`

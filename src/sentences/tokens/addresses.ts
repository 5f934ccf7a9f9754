import type {Span} from '../../model/span.js'
import {domainEndings} from './word-parts.js'

const address = new RegExp(
	[
		/(?:https?|ftp|mailto):(?:\/\/)?[^\s<>"“”]{1,2000}/,
		/www\.[^\s<>"“”]{1,2000}/,
		/[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/,
		new RegExp(`(?:[\\w-]{1,63}\\.){1,5}(?:${domainEndings.join('|')})(?:/[^\\s<>"“”]{0,2000})?(?![\\w-])`),
		// `comp.sources.unix`
		/(?<![\w.])[a-z]{2,20}(?:\.[a-z-]{2,20}){2,5}(?![\w.])/,
	]
		.map(({source}) => source)
		.join('|'),
	'gi',
)

/**
 * Addresses of the web and of mail in a run without spaces; a stop, comma or closing mark at the end of one belongs
 * to the sentence.
 */
export function findAddresses(text: string, start: number, end: number): Span[] {
	const found: Span[] = []
	for (const match of text.slice(start, end).matchAll(address)) {
		const from = start + match.index
		found.push({start: from, end: from + trimMarks(match[0])})
	}
	return found
}

// `https://harbour.example/Narva_(port)` keeps its bracket, which is opened inside.
function trimMarks(word: string): number {
	let length = word.length
	while (length > 1) {
		const last = word[length - 1]!
		if (last === ')' && word.lastIndexOf('(', length - 1) >= 0) break
		if (!'.,;:!?\'’")]}*>'.includes(last)) break
		length--
	}
	return length
}

import type {Span} from '../../model/span.js'
import {domainEndings} from './word-parts.js'

/** Characters of an address that the pattern reads; those beyond are walked. */
const maxMatched = 2000

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
	const run = text.slice(start, end)
	address.lastIndex = 0
	for (let match = address.exec(run); match; match = address.exec(run)) {
		const from = match.index
		let to = address.lastIndex
		// The rest of an overlong one is no words: each mark of it would be a token.
		if (match[0].length > maxMatched) while (to < run.length && !/[<>"“”]/.test(run[to]!)) to++
		address.lastIndex = to
		found.push({start: start + from, end: start + from + trimMarks(run.slice(from, to))})
	}
	return found
}

// `https://harbour.example/Narva_(port)` keeps its bracket, which is opened inside.
function trimMarks(word: string): number {
	let length = word.length
	const opening = word.indexOf('(')
	while (length > 1) {
		const last = word[length - 1]!
		if (last === ')' && opening >= 0 && opening < length) break
		if (!'.,;:!?\'’")]}*>'.includes(last)) break
		length--
	}
	return length
}

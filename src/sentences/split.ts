import type {Span} from '../model/span.js'

/** Cuts a block of text into sentences. `known` holds abbreviations in lower case without their last stop. */
export function splitSentences(text: string, block: Span, known: ReadonlySet<string>): Span[] {
	const sentences: Span[] = []
	let start = block.start
	const ends = /[.!?…]{1,3}["'”’)\]]{0,3}(?=\s+["'“‘([]{0,2}[\p{Lu}\d])/gu
	const slice = text.slice(block.start, block.end)
	for (const match of slice.matchAll(ends)) {
		const at = block.start + match.index
		const word = /[\p{L}.]{1,20}$/u.exec(text.slice(Math.max(start, at - 20), at))?.[0] ?? ''
		if (match[0].startsWith('.') && (known.has(word.toLowerCase()) || /^(?:\p{L}\.)*\p{Lu}$/u.test(word))) continue
		const end = at + match[0].length
		sentences.push({start, end})
		start = end
	}
	if (start < block.end) sentences.push({start, end: block.end})
	return sentences
}

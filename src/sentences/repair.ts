import type {RawToken} from './tokenize.js'

// `U.S.`, `Ph.D.`, `a.m.`; addresses of the web and of mail.
const wholes =
	/(?:\p{L}{1,2}\.){2,8}|https?:\/\/[^\s<>"'“”]{1,500}|www\.[^\s<>"'“”]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/gu

/** Puts tokens together again that wink-nlp cut apart: `U . S.` in `China-U.S.`, `Ph . D.`, `http :// x.y / z`. */
export function repairTokens(text: string, tokens: readonly RawToken[], start: number, end: number): RawToken[] {
	const matches = [...text.slice(start, end).matchAll(wholes)]
	if (matches.length === 0) return tokens as RawToken[]
	const repaired: RawToken[] = []
	let next = 0
	for (const match of matches) {
		const from = start + match.index
		// A stop or comma after an address belongs to the sentence.
		const to = from + match[0].replace(/[.,;:!?)]+$/, (tail) => (isAbbreviation(match[0]) ? tail : '')).length
		while (next < tokens.length && tokens[next]!.end <= from) repaired.push(tokens[next++]!)
		const first = tokens[next]
		let last = next
		while (last < tokens.length && tokens[last]!.end < to) last++
		if (!first || first.start !== from || tokens[last]?.end !== to || last === next) continue
		const word = text.slice(from, to)
		repaired.push({start: from, end: to, upos: isAbbreviation(word) ? 'PROPN' : 'X', lemma: word.toLowerCase()})
		next = last + 1
	}
	while (next < tokens.length) repaired.push(tokens[next++]!)
	return repaired
}

const isAbbreviation = (word: string): boolean => /^(?:\p{L}{1,2}\.)+$/u.test(word)

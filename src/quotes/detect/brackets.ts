import type {Document} from '../../model/document.js'
import type {Range} from '../../model/span.js'

/** So many words stand in brackets at most, on either side of a word. */
const maxBracketTokens = 50

/** The words between the round brackets that a row stands in, within its sentence; null where it stands in none. */
export function bracketsAround({tokens, sentences}: Document, row: number): Range | null {
	const {norms} = tokens
	const sentence = sentences[tokens.sentences[row] ?? -1]
	if (!sentence) return null
	let from = row
	while (norms[from] !== '(') {
		if (norms[from] === ')' || from === sentence.from || from < row - maxBracketTokens) return null
		from--
	}
	for (let to = row + 1; to < sentence.to && to < row + maxBracketTokens; to++)
		if (norms[to] === ')') return {from: from + 1, to}
		else if (norms[to] === '(') return null
	return null
}

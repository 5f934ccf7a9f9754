import type {ReferenceExpression} from '../expression.js'
import type {Parsed} from './parsed.js'
import {at, type Pieces} from './pieces.js'

/** Reads words that point at the past, the present or the future: `recently`, `now`, `the near future`. */
export function readReference(pieces: Pieces, from: number): Parsed<ReferenceExpression> | null {
	for (const phrase of pieces.phrases.get(at(pieces, from)) ?? []) {
		if (phrase.list !== 'reference' || !phrase.pieces.every((piece, offset) => at(pieces, from + offset) === piece))
			continue
		const value = pieces.words.references.get(phrase.key)
		const to = from + phrase.pieces.length
		if (value && !isPartOfMore(pieces, phrase.key, to))
			return {expression: {kind: 'reference', value}, from, to, rule: 'date.reference'}
	}
	return null
}

// `the past two weeks`, `the present government`, `the future of Europe`, `now-closed`.
function isPartOfMore(pieces: Pieces, key: string, to: number): boolean {
	const next = at(pieces, to)
	if (next === '-') return true
	if (key === 'the future' || key === 'the past' || key === 'the present')
		return (
			/^(?:of|for)$/.test(next) ||
			(/^\p{L}/u.test(next) && /^(?:NN|NNS|NNP|JJ|CD)$/.test(pieces.tagAt(pieces.starts[to] ?? -1)))
		)
	return false
}

import {type Document, normAt, uposAt, xposAt} from '../../model/document.js'
import {isFiniteTag} from '../../model/grammar/tags.js'
import {type Range, someRow} from '../../model/span.js'

/** Longest aside between dashes, in tokens. */
const maxAsideTokens = 30

/** Most tokens of the clause after an aside. */
const maxRestTokens = 40

/**
 * Where content ends whose clause goes on after an aside: `that the plan | – a work of three towns – would cost too much`; -1 where
 * no dash follows it, or the words behind the second dash don't go on with it. Trees are often wrong there.
 */
export function endPastAside(doc: Document, content: Range, limit: number): number {
	if (!isDash(doc, content.to)) return -1
	const last = Math.min(limit, content.to + maxAsideTokens)
	let close = content.to + 1
	while (close < last && !isDash(doc, close)) close++
	if (close >= last || !goesOn(doc, content, close + 1)) return -1
	let to = close + 1
	while (to < Math.min(limit, close + maxRestTokens) && !/^[,;:.!?()]$/.test(normAt(doc, to)) && !isDash(doc, to)) to++
	return to
}

// A finite verb for a clause that has none, or a preposition that gives no setting: `pledged to keep boats – of all sizes – from leaving`.
function goesOn(doc: Document, content: Range, row: number): boolean {
	// `Her turn against the pact – a bad one – makes sense`: the verb is that of the narrator.
	if (uposAt(doc, content.from - 1) === 'ADP') return false
	const isVerb = (at: number): boolean => isFiniteTag(xposAt(doc, at))
	const verb = uposAt(doc, row) === 'ADV' ? row + 1 : row
	// Taggers take `carried` for a participle there; `the plan to sell – at last – failed`.
	if (isVerb(verb) || xposAt(doc, verb) === 'VBN')
		return !someRow(content, isVerb) && xposAt(doc, content.from) !== 'TO'
	return /^(?:IN|TO)$/.test(xposAt(doc, row)) && /^(?:for|from|of|to|with)$/.test(normAt(doc, row))
}

// `a flood-proof wall` has none.
function isDash(doc: Document, row: number): boolean {
	const {starts, ends} = doc.tokens
	if (!/^(?:--?|[–—―])$/.test(normAt(doc, row))) return false
	return normAt(doc, row) !== '-' || starts[row] !== ends[row - 1] || starts[row + 1] !== ends[row]
}

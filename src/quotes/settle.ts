import {holds, type Range} from '../model/span.js'
import type {Columns} from './columns.js'
import type {LearnedAttribution} from './learned.js'

/**
 * Attributions of one article beside one another: what somebody tells ends where the same teller's next cue begins,
 * `said that the plan was dead and accused the government`.
 */
export function settle(columns: Columns, found: readonly LearnedAttribution[]): LearnedAttribution[] {
	return found.map((given, index) => {
		const others = found.slice(index + 1, index + 4)
		const one = withoutMarker(columns, given)
		const next = others.find(
			(other) => goesOnTelling(columns, one, other) && one.content.some((piece) => holds(piece, other.cueHead)),
		)
		if (!next) return one
		const content = one.content.map((piece) =>
			holds(piece, next.cueHead) ? cutBefore(columns, piece, next.cue.from) : piece,
		)
		return {...one, content}
	})
}

// `Acme has learned that`: nothing of it is told by whoever comes next.
function withoutMarker({doc}: Columns, one: LearnedAttribution): LearnedAttribution {
	return without(one, ({to}) => to <= one.cue.from && doc.tokens.norms[to - 1] === 'that')
}

// Something always remains told: an attribution all of whose pieces would go keeps them.
function without(one: LearnedAttribution, isForeign: (piece: Range) => boolean): LearnedAttribution {
	const content = one.content.filter((piece) => !isForeign(piece))
	return content.length > 0 && content.length < one.content.length ? {...one, content} : one
}

// Both cues stand beside the one source, and the second goes on with the sentence: `, adding that`, `and accused`.
function goesOnTelling(columns: Columns, one: LearnedAttribution, other: LearnedAttribution): boolean {
	const {source, content, cueHead} = one
	if (!source || source.from !== other.source?.from || content.some((piece) => holds(piece, source.from))) return false
	const {norms} = columns.doc.tokens
	const {upos, xpos} = columns.doc.syntax
	let first = other.cue.from
	while (first < other.cueHead && upos[first] === 'ADV') first++
	let before = other.cue.from - 1
	while (before > 0 && upos[before] === 'ADV') before--
	if (xpos[first] === 'VBG') return norms[before] === ','
	return /^VB[DPZ]$/.test(xpos[first]!) && xpos[first] === xpos[cueHead] && /^(?:and|but)$/.test(norms[before]!)
}

function cutBefore({doc}: Columns, {from, to}: Range, row: number): Range {
	let end = row
	while (end > from && /^(?:PUNCT|CCONJ|SCONJ)$/.test(doc.syntax.upos[end - 1]!)) end--
	return end - from > 1 ? {from, to: end} : {from, to}
}

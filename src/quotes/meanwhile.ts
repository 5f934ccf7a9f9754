import {measureOfTime} from '../model/day-words.js'
import {type Document, lemmaAt, normAt, uposAt} from '../model/document.js'
import {holds} from '../model/span.js'
import {childrenOf, relationOf, subtreeOf} from '../model/tree.js'
import type {LearnedAttribution} from './learned.js'
import {holdsMark, isMark, isOpened} from './piece-words.js'

const opening = /^(?:after|before|once|since|until|when|while)$/

/** `criticised the plan weeks before it was published`: when somebody said something of a thing is no part of it. */
export function withoutMeanwhile(doc: Document, found: LearnedAttribution): LearnedAttribution {
	const {cueHead, content} = found
	const last = content.at(-1)
	if (!last || last.from <= cueHead || isOpened(doc, last.from)) return found
	const children = childrenOf(doc.tree, cueHead)
	const object = children.find((row) => relationOf(doc.tree, row) === 'obj' && holds(last, row))
	if (object === undefined || doc.tree.lefts[object]! > last.from || !/^(?:NOUN|PROPN)$/.test(uposAt(doc, object)))
		return found
	const to = children.map((row) => clauseStart(doc, row)).find((row) => row > object && row < last.to) ?? last.to
	if (to === last.to || holdsMark(doc, {from: object, to: last.to})) return found
	return {...found, content: [...content.slice(0, -1), {from: last.from, to}]}
}

/** `claimed the attack, which it called “revenge”`: what somebody then calls it is told by itself. */
export function withoutNaming(doc: Document, found: LearnedAttribution): LearnedAttribution {
	const last = found.content.at(-1)
	const verb = last ? last.to - (normAt(doc, last.to - 1) === 'as' ? 2 : 1) : -1
	if (!last || !isMark(doc, last.to) || !doc.lexicon.has(lemmaAt(doc, verb), 'naming-verb')) return found
	for (let row = last.to - 2; row > last.from + 1 && row > last.to - 7; row--)
		if (normAt(doc, row) === 'which' && normAt(doc, row - 1) === ',')
			return {...found, content: [...found.content.slice(0, -1), {from: last.from, to: row - 1}]}
	return found
}

/** `Reports that Lowe had died were wrong`: what is said of the reports is no part of them. */
export function withoutPredicate(doc: Document, found: LearnedAttribution): LearnedAttribution {
	const {cueHead, content} = found
	const [piece, second] = content
	if (!piece || second || piece.from !== cueHead + 1 || normAt(doc, piece.from) !== 'that') return found
	const {heads} = doc.tree
	const verb = heads[piece.from]!
	const above = heads[cueHead] ?? -1
	if (heads[verb] !== cueHead || !/^nsubj/.test(doc.tree.deprels[cueHead]!) || !holds(piece, above)) return found
	const {to} = subtreeOf(doc.tree, verb)
	return to < piece.to && to <= above ? {...found, content: [{from: piece.from, to}]} : found
}

// The row where such a clause begins, `weeks before`; -1 where the row heads none.
function clauseStart(doc: Document, row: number): number {
	if (relationOf(doc.tree, row) !== 'advcl') return -1
	const marker = childrenOf(doc.tree, row).find((child) => opening.test(normAt(doc, child)))
	if (marker === undefined || marker > row || marker !== doc.tree.lefts[row]) return -1
	return measureOfTime.test(normAt(doc, marker - 1)) ? marker - 1 : marker
}

import {measureOfTime} from '../model/day-words.js'
import {type Document, normAt, uposAt} from '../model/document.js'
import {holds} from '../model/span.js'
import {childrenOf, relationOf} from '../model/tree.js'
import type {LearnedAttribution} from './learned.js'
import {holdsMark, isOpened} from './piece-words.js'

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

// The row where such a clause begins, `weeks before`; -1 where the row heads none.
function clauseStart(doc: Document, row: number): number {
	if (relationOf(doc.tree, row) !== 'advcl') return -1
	const marker = childrenOf(doc.tree, row).find((child) => opening.test(normAt(doc, child)))
	if (marker === undefined || marker > row || marker !== doc.tree.lefts[row]) return -1
	return measureOfTime.test(normAt(doc, marker - 1)) ? marker - 1 : marker
}

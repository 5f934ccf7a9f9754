import {type Document, lemmaAt, normAt, xposAt} from '../../model/document.js'
import {childBy, pathUp, relationOf} from '../../model/grammar/tree.js'
import type {Range} from '../../model/span.js'

/**
 * Whether a time is the adverbial of a verb in the past, `won this Sunday`; not the goal of one or part of a noun phrase:
 * `was moved to this Sunday`, `bought tickets for the match this Sunday`.
 */
export function isAdverbialOfPast(doc: Document, {from, to}: Range): boolean {
	const head = headOf(doc, {from, to})
	const verb = doc.tree.heads[head] ?? -1
	if (!/^(?:advmod|obl)$/.test(relationOf(doc.tree, head)) || !/^VB[DN]$/.test(xposAt(doc, verb))) return false
	if (/^(?:IN|TO)$/.test(xposAt(doc, from - 1)) && !/^(?:at|during|on)$/.test(normAt(doc, from - 1))) return false
	return lemmaAt(doc, verb) !== 'have' && !isOfPurpose(doc, from, verb)
}

// The last row of the time whose head is outside it.
function headOf({tree}: Document, {from, to}: Range): number {
	for (let row = to - 1; row >= from; row--) {
		const head = tree.heads[row] ?? -1
		if (head < from || head >= to) return row
	}
	return -1
}

// `sold seats for the match | this Sunday`, where `voted for the plan this Sunday` has no object.
const isOfPurpose = (doc: Document, from: number, verb: number): boolean =>
	childBy(doc.tree, verb, 'obj') >= 0 && isForPhrase(doc, from - 1, verb)

// The words up to here are a phrase with `for`, of the verb or its object.
function isForPhrase(doc: Document, row: number, verb: number): boolean {
	for (const at of pathUp(doc.tree, row, 4)) {
		if (at === verb) return false
		if (normAt(doc, childBy(doc.tree, at, 'case')) === 'for') return true
	}
	return false
}

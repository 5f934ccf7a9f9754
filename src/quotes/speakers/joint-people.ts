import {type Document, normAt, uposAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import type {Range} from '../../model/span.js'

/** Longest apposition or bracket between a name and the conjunction after it, in tokens. */
const maxAsideTokens = 16

/**
 * The first of some names with those coordinated with it, `Mayor Eva Park and Governor Rita Cruz`, `Park, Ann Lee and Cruz`: by the
 * words between them, as trees often hang the second name on a part of the first. `people`: names in the order of the text.
 */
export function coordinatedPeople(doc: Document, people: readonly Mention[]): readonly Mention[] {
	let count = 1
	for (let index = 1; index < people.length; index++) {
		const link = conjunctionBetween(doc, people[index - 1]!, people[index]!)
		if (link === null) break
		// A list ends with `and`: what a comma alone sets off is an apposition.
		if (link === 'and') count = index + 1
	}
	return people.slice(0, count)
}

// `Lee and Mr. Ray`, `Lee, the mayor, and her husband, Bob Ray`, `Lee (D-Ohio) and Ray`; `Lee, Ray`.
function conjunctionBetween(doc: Document, {to}: Range, {from}: Range): 'and' | 'comma' | null {
	let at = from - 1
	if (at === to && normAt(doc, at) === ',') return 'comma'
	if (at > to + 1 && normAt(doc, at) === ',') at--
	while (at > to && isPartOfTitle(doc, at)) at--
	if (!/^(?:and|&)$/.test(normAt(doc, at))) return null
	return isAside(doc, {from: to, to: at}) ? 'and' : null
}

const isPartOfTitle = (doc: Document, row: number): boolean =>
	/^(?:ADJ|DET|NOUN|NUM|PART|PRON|PROPN)$/.test(uposAt(doc, row)) || normAt(doc, row) === '.'

// Nothing, a comma, or what stands between commas or in brackets.
function isAside(doc: Document, {from, to}: Range): boolean {
	if (to - from > maxAsideTokens) return false
	const last = normAt(doc, to - 1)
	if (to - from < 2) return to === from || last === ','
	const first = normAt(doc, from)
	return (first === ',' && last === ',') || (first === '(' && (last === ')' || normAt(doc, to - 2) === ')'))
}

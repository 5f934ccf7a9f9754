import {type Document, normAt, uposAt, wordAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {type NameMap, nameFrom} from './name-map.js'

/** Where what is said of somebody begins, right behind his name and a mark. */
export interface PhraseBehind {
	/** First row of the phrase. */
	readonly from: number
	/** A relative clause: `who is the mayor`; `former`: `who was`. */
	readonly relative: boolean
	readonly former: boolean
	/** `one of the school's directors`. */
	readonly oneOfMany: boolean
}

/** Passes over age, party and seat, `who is`, `one of`; undefined where no phrase follows. */
export function phraseBehind(doc: Document, mention: Mention, names: NameMap): PhraseBehind | undefined {
	let row = mention.to
	if (!/^(?:[,(–—-]|--)$/.test(normAt(doc, row))) return undefined
	row++
	// `, 45,`, `, aged 45,`
	if (normAt(doc, row) === 'aged') row++
	if (uposAt(doc, row) === 'NUM' && !isOneOf(doc, row)) {
		if (normAt(doc, row + 1) !== ',' && normAt(doc, row + 1) !== ')') return undefined
		row += normAt(doc, row + 2) === ',' ? 3 : 2
	}
	// `, D-Ohio, chairman of the panel`
	if (/^[RDI]$/.test(wordAt(doc, row)) && normAt(doc, row + 1) === '-') {
		const seat = nameFrom(names, row + 2)
		if (!seat || normAt(doc, seat.to) !== ',') return undefined
		row = seat.to + 1
		// `Holt, R-Ohio, praised the mayor`
		if (uposAt(doc, row) === 'VERB') return undefined
	}
	const width = widthOfRelative(doc, row)
	const former = width === 2 && normAt(doc, row + 1) === 'was'
	row += width
	const oneOfMany = isOneOf(doc, row)
	return {from: oneOfMany ? row + 2 : row, relative: width > 0, former, oneOfMany}
}

const isOneOf = (doc: Document, row: number): boolean => normAt(doc, row) === 'one' && normAt(doc, row + 1) === 'of'

// `who is the mayor`, `who has been mayor`, `who called herself a mayor`, `who described himself as the mayor`
function widthOfRelative(doc: Document, row: number): number {
	const word = (at: number): string => normAt(doc, row + at)
	if (word(0) !== 'who') return 0
	if (/^(?:is|was|'s|became|remains)$/.test(word(1))) return 2
	if (word(1) === 'has' && word(2) === 'been') return 3
	if (!/^(?:him|her)self$/.test(word(2))) return 0
	if (/^call(?:s|ed)$/.test(word(1))) return 3
	return word(3) === 'as' && /^(?:describe|identifie|introduce)[ds]$/.test(word(1)) ? 4 : 0
}

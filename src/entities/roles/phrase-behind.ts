import {type Document, lemmaAt, normAt, uposAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'

/** Where what is said of somebody begins, right behind his name and a mark. */
export interface PhraseBehind {
	/** First row of the phrase. */
	readonly from: number
	/** A relative clause: `who is the mayor`; `former`: `who was`. */
	readonly relative: boolean
	readonly former: boolean
}

/** Passes over the age and `who is`; undefined where no phrase follows. */
export function phraseBehind(doc: Document, mention: Mention): PhraseBehind | undefined {
	let row = mention.to
	if (!/^(?:[,(–—-]|--)$/.test(normAt(doc, row))) return undefined
	row++
	// `, 45,`
	if (uposAt(doc, row) === 'NUM') {
		if (normAt(doc, row + 1) !== ',' && normAt(doc, row + 1) !== ')') return undefined
		row += normAt(doc, row + 2) === ',' ? 3 : 2
	}
	if (normAt(doc, row) !== 'who') return {from: row, relative: false, former: false}
	// `who has been mayor`
	const perfect = /^ha[sd]$/.test(normAt(doc, row + 1))
	const verb = row + (perfect ? 2 : 1)
	if (!/^(?:be|become|remain)$/.test(lemmaAt(doc, verb))) return undefined
	return {from: verb + 1, relative: true, former: normAt(doc, verb) === 'was'}
}

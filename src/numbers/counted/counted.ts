import type {Document} from '../../model/document.js'
import type {Range} from '../../model/span.js'
import type {Change} from '../grammar/change.js'
import {type Run, singularHead} from './noun-run.js'

/** What a quantity counts or measures. */
export interface Counted {
	/** Rows of the noun phrase; null where the text names none. */
	readonly range: Range | null
	/** Singular of its head. */
	readonly head: string | null
	/** Rows that the evidence covers beyond the number: from the number to the end of the phrase, or just the number. */
	readonly to: number
	/** How it was found, for the rule's name. */
	readonly by: 'after' | 'of' | 'before' | 'subject' | 'none'
}

export interface Place {
	/** First row of the quantity and the row after it, modifiers included. */
	readonly from: number
	readonly to: number
	readonly change: Change | null
	/** Row of the word that tells the change, or -1. */
	readonly changeRow: number
	/** The unit is written so that a noun follows it: `45-acre`, `$5`, `5 percent`. */
	readonly attributive: boolean
	/** Row after a further amount that stands between the number and what it counts: `eight million 250ml bottles`. */
	readonly past: number
}

/** What a quantity counts, from the run of words that tells it. */
export const phrase = (doc: Document, run: Run, to: number, by: Counted['by']): Counted => ({
	range: {from: run.from, to: run.to},
	head: singularHead(doc, run),
	to,
	by,
})

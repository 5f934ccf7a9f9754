import type {Document} from '../model/document.js'
import type {QuantityMention} from '../model/quantity.js'

/** Finds the quantities of a document, in the order of the text. */
export function findQuantities(_doc: Document): QuantityMention[] {
	return []
}

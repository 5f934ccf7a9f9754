import type {Document} from '../model/document.js'
import type {TimeMention} from '../model/time.js'

/** Finds the time expressions of a document and resolves them, in the order of the text. */
export function findTimes(_doc: Document): TimeMention[] {
	return []
}

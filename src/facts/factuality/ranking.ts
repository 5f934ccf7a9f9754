import {type Document, normAt, normIn} from '../../model/document.js'

/** A word that ranks the noun after it, so that an infinitive says what was done: `the first woman to lead it`. */
export const isRanking = (doc: Document, row: number): boolean =>
	normIn(doc, row, 'ordinal') || normIn(doc, row, 'ranking-word') || /^\d+(?:st|nd|rd|th)$/.test(normAt(doc, row))

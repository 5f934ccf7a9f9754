import {type Document, lemmaAt, normAt} from './document.js'

/** `coach of the year`, `player of the match`: whether a noun names a distinction, not a post. */
export const isBestOfPeriod = (doc: Document, row: number): boolean =>
	normAt(doc, row + 1) === 'of' && normAt(doc, row + 2) === 'the' && period.test(lemmaAt(doc, row + 3))

const period = /^(?:year|month|week|day|season|match|game|tournament|decade|century|half)$/

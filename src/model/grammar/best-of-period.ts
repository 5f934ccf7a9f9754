import {type Document, lemmaAt, normAt, uposAt} from '../document.js'

/** `coach of the year`, `manager of the month`: whether a noun names a distinction, not a post; not `chair of the Week of Action`. */
export const isBestOfPeriod = (doc: Document, row: number): boolean =>
	normAt(doc, row + 1) === 'of' &&
	normAt(doc, row + 2) === 'the' &&
	period.test(lemmaAt(doc, row + 3)) &&
	normAt(doc, row + 4) !== 'of' &&
	!/^(?:NOUN|PROPN)$/.test(uposAt(doc, row + 4))

const period = /^(?:year|month|week|season|decade|century)$/

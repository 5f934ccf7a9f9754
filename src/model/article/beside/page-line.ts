import {creditEndings, endHeadings, junkLabels, junkOpenings, legalOpenings, namedOpenings} from './junk-lines.js'

const maxLabelChars = 60
const maxOpeningChars = 240
const maxCreditChars = 400
const maxLegalChars = 1500

/** A whole block that pages put between an article's paragraphs: `Already a subscriber? Log in`, `Share`, `We use cookies …`. Linear. */
export const isPageLine = (text: string): boolean =>
	isLabelLine(text) || isNoticeLine(text) || (text.length <= maxCreditChars && ending.test(text))

/** One or a few words: `Share`. Linear. */
export const isLabelLine = (text: string): boolean => text.length <= maxLabelChars && label.test(text)

/** A block that opens like a notice: `We use cookies …`, but also `Copyright lawyer Ann Lee quit.` Linear. */
export const isNoticeLine = (text: string): boolean =>
	(text.length <= maxOpeningChars && (opening.test(text) || named.test(text))) ||
	(text.length <= maxLegalChars && legal.test(text))

/** A heading below which an article has ended: `Comments (2)`, `About the author`. */
export const isEndHeading = (text: string): boolean => endHeading.test(text)

const endHeading = new RegExp(`^(?:${endHeadings.join('|')})$`, 'iu')
const legal = new RegExp(`^(?:${legalOpenings.join('|')})`, 'iu')
const opening = new RegExp(`^[^\\p{L}\\p{N}©“"‘'«]{0,4}(?:${junkOpenings.join('|')})`, 'iu')
const named = new RegExp(`^[^\\p{L}\\p{N}©“"‘'«]{0,4}(?:${namedOpenings.join('|')})`, 'u')
const label = new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${junkLabels.join('|')})[^\\p{L}\\p{N}]{0,4}$`, 'iu')
const ending = new RegExp(`(?:${creditEndings.join('|')})$`, 'iu')

import type {BlockType} from '../article.js'
import {hasStop, isReadType} from './beside-text.js'
import {endHeadings, teaserHeadings} from './junk-lines.js'
import {isPageLine} from './page-line.js'

const maxHeadingChars = 80
/** Share of an article's characters of which no more may follow the heading of its end, and the heading of other stories. */
const maxEnd = 1 / 2
const maxTeasers = 1 / 8

type Parts = readonly {readonly text: string; readonly type: BlockType}[]

/**
 * What a page says of itself below the first line of an article: `Already a subscriber? Log in`, and all below `Comments (2)`
 * or `About the author` near the end. A title with such words, `Poll: Ferry to stay`, opens an article or ends as sentences do. Linear.
 */
export function markPageParts(parts: Parts, types: BlockType[]): void {
	const whole = parts.reduce((sum, {text}) => sum + text.length, 0)
	let left = whole
	for (let index = 0; index < parts.length; index++) {
		const {text, type} = parts[index]!
		left -= text.length
		if (index === 0 || type !== 'paragraph') continue
		if (isClosing(text, left / whole)) {
			for (let row = index; row < parts.length; row++) if (isReadType(types[row]!)) types[row] = 'promotion'
			return
		}
		if (isReadType(types[index]!) && !speech.test(text) && !(title.test(text) && hasStop(text)) && isPageLine(text))
			types[index] = 'promotion'
	}
}

const isClosing = (text: string, left: number): boolean =>
	text.length <= maxHeadingChars &&
	left > 0 &&
	!hasStop(text) &&
	((left < maxEnd && endHeading.test(text)) || (left < maxTeasers && teaserHeading.test(text)))

const speech = /^[“"‘'«]/
// `Poll: Ferry to stay.`, `FACEBOOK.` above what was written there
const title = /^[^\p{L}]{0,4}\p{L}{1,20}(?::|\.$)/u
const endHeading = new RegExp(`^(?:${endHeadings.join('|')})$`, 'iu')
const teaserHeading = new RegExp(`^(?:${teaserHeadings.join('|')})$`, 'iu')

import type {Block} from '../../model/article.js'
import {isSpace} from '../../model/span.js'
import type {Mark} from './marks.js'

/** `Keller said," It leaks."`: where nothing is open and the next mark only closes, the one behind a comma or colon opens. */
export const isMisplaced = (text: string, {style, start, end}: Mark, next: Mark | undefined): boolean =>
	style === 'double' &&
	/\p{L}[,:]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
	isSpace(text.charCodeAt(end)) &&
	next?.style === 'double' &&
	next.closes

/** A paragraph that has lost its opening mark says so much before the closing one at most, in characters. */
const maxLostCharacters = 600

/** `It leaks," Keller said.`: the paragraph opens with words whose first mark was lost. */
export function lacksOpening(text: string, block: Block, marks: readonly Mark[]): boolean {
	const at = marks.findIndex(({style}) => style !== 'single')
	const first = marks[at]
	if (!first?.closes || first.opens || isMisplaced(text, first, marks[at + 1])) return false
	const said = text.slice(block.start, Math.min(first.start, block.start + maxLostCharacters))
	return (
		first.start - block.start < maxLostCharacters &&
		/^\p{Lu}[^:]{0,600}[,?!]$/u.test(said) &&
		/^ ?\p{L}/u.test(text.slice(first.end, first.end + 2))
	)
}

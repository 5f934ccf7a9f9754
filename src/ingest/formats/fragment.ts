import {type PageBlock, readBlocks} from './html/blocks.js'
import {boundPage} from './html/bound-page.js'
import {type Node, oneLine, parsePage} from './html/dom.js'
import {dropJunk} from './html/junk.js'
import {prune} from './html/main.js'

/** The running text of a piece of HTML, such as the body of a feed's item. */
export interface Fragment {
	readonly blocks: readonly PageBlock[]
	/** Why there are no blocks where the HTML is at fault. */
	readonly fault: string | null
}

/** Longer fragments are no article. */
const maxFragmentChars = 20_000_000

/**
 * Reads a piece of HTML that is an article's body and nothing else: no main part has to be found in it. Captions, side
 * boxes and lines that lead elsewhere are left out, unless nothing else is there. HTML that was escaped twice is read.
 */
export function readFragment(html: string, title: string | null): Fragment {
	if (html.length > maxFragmentChars) return {blocks: [], fault: 'more than 20 million characters of HTML'}
	const bounded = boundPage(html)
	const page = parsePage(bounded.html)
	const whole = readBlocks(page.body)
	const written = whole.map(({text}) => text).join('\n')
	// `&lt;p&gt;Words&lt;/p&gt;`, decoded once too little
	if (escaped.test(written) && !tags.test(html)) return readFragment(written, title)
	prune(page.body)
	const kept = dropJunk(readBlocks(page.body), title)
	const fault = whole.length === 0 && bounded.flattened > 0 ? 'nothing but elements inside one another' : null
	return {blocks: kept.length > 0 ? kept : whole, fault}
}

/** Reads a piece of HTML in which nothing is out of place, as one that was made out of another format. */
export function readWholeFragment(html: string): Fragment {
	if (html.length > maxFragmentChars) return {blocks: [], fault: 'more than 20 million characters of HTML'}
	const bounded = boundPage(html, {elements: maxWholeElements, characters: maxFragmentChars})
	return {blocks: readBlocks(parsePage(bounded.html).body), fault: null}
}

/** A document of text has more elements than a page. */
const maxWholeElements = 500_000

const tags = /<\/?(?:p|br|div|a|b|i|em|strong|span|ul|ol|li|h[1-6]|img|table|blockquote)\b[^>]{0,2000}>/i
const escaped = /<(?:p|br|div)\b[^<>]{0,500}>|<\/(?:p|div|span|a|strong|em)>/i

/** The running text of elements that were read already. */
export const readNodes = (root: Node): PageBlock[] => readBlocks(root)

/** The words of a line of HTML. */
export const wordsOf = (html: string): string => oneLine(parsePage(boundPage(html).html).body.textContent)

/** Whether a text that may be HTML or plain is HTML. */
export const isHtml = (text: string): boolean => tags.test(text) || /&(?:[a-z]{2,8}|#\d{2,5});/i.test(text)

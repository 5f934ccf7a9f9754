import type {PageBlock} from './blocks.js'
import {type Element, isText, type Node, oneLine, type Page} from './dom.js'
import {readMeta} from './embedded-data.js'
import {letters, sameTitle} from './title.js'

/**
 * The lines under a headline that sum the article up, or null where the page has none: named so by its mark-up, or the same as
 * the page's own description. Must come before `findMain`, which takes what stands above the text out of the page.
 */
export function readStandfirst(page: Page, title: string | null): string | null {
	if (title === null) return null
	const elements = [...page.querySelectorAll('h1, h2, h3, h4, h5, p, div, section')]
	const headline = elements.findIndex(
		(element) => element.nodeName.toUpperCase() === 'H1' && sameTitle(oneLine(element.textContent), title),
	)
	if (headline < 0) return null
	const meta = readMeta(page)
	const described = ['description', 'og:description', 'twitter:description'].map((name) =>
		letters(meta.get(name) ?? ''),
	)
	let found: string | null = null
	for (const element of elements.slice(headline + 1, headline + 1 + maxElements)) {
		const text = shortText(element)
		if (found !== null && !found.includes(text)) break
		if (text.split(' ').length < minWords || makers.test(text)) continue
		// The inmost of several: `<div class="deck-and-byline"><p class="deck">`.
		if (isNamed(element) || isDescription(letters(text), described)) found = text
	}
	return found
}

/** More elements than this under a headline are its header no longer. */
const maxElements = 40
const minWords = 5
const maxChars = 500
/** With the white space of the mark-up. */
const maxRawChars = 4 * maxChars

/** Words in the class or id of a standfirst, delimited by punctuation, digits or a change of case. */
const words =
	/(?:^|[^a-z])(?:dec?k|stand-?first|entry-?summary|sub-?head(?:er|ing|line)?s?|sub-?line|sub-?title|strap(?:-?line)?)(?![a-z])/
/** The same of boxes that offer something else under a line of their own. */
const others = /card|item|list|newsletter|promo|recipe|related|sign-?up|subscri|teaser|widget/

/** `By Ann Lee`, `Updated on Monday` */
const makers = /^(?:by|posted|published|updated|written by)\b/i

// Nothing where it is longer: a box may hold the whole article.
function shortText(element: Element): string {
	let text = ''
	const add = (node: Node): void => {
		if (isText(node)) text += node.nodeValue ?? ''
		else for (const child of node.childNodes) if (text.length <= maxRawChars) add(child)
	}
	add(element)
	const line = text.length <= maxRawChars ? oneLine(text) : ''
	return line.length <= maxChars ? line : ''
}

function isNamed(element: Element): boolean {
	const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.toLowerCase()
	return words.test(name) && !others.test(name)
}

// The description may be cut: `The tool, called Nightshade, mess…`
const isDescription = (text: string, described: readonly string[]): boolean =>
	described.some((one) => one !== '' && (one === text || (one.length >= minCutLetters && text.startsWith(one))))

const minCutLetters = 100

/** Puts the standfirst before the body, unless it stands there already. */
export function addStandfirst(standfirst: string | null, body: readonly PageBlock[]): readonly PageBlock[] {
	if (standfirst === null || body.length === 0) return body
	const own = letters(standfirst)
	if (body.some(({text}) => letters(text).includes(own))) return body
	return [{type: 'headline', tag: 'H2', text: standfirst, linked: 0}, ...body]
}

import {Readability} from '@mozilla/readability'
import {type Element, oneLine, type Page} from './dom.js'
import {letters} from './title.js'

/**
 * The element that holds the article, by Readability's scores, or null where the page has none. Changes the page.
 * Pages that Readability can't cope with fall back to the paragraphs of `<article>`, `<main>` or the body.
 */
export function findMain(page: Page): Element | null {
	for (const element of page.querySelectorAll('noscript, script, style, template')) element.remove()
	const whole = fallback(page)
	const main = readability(page)
	if (main && oneLine(main.textContent).length >= minArticleChars) return main
	return whole
}

// Readability's own threshold for another try is 500 characters; a news brief is shorter.
const minArticleChars = 140

function readability(page: Page): Element | null {
	let main: Element | null = null
	// The serializer gets the element itself: no need to parse its HTML again.
	const serializer = (node: unknown): string => {
		main = node as Element
		return ''
	}
	try {
		new Readability(page as never, {serializer, disableJSONLD: true, keepClasses: true}).parse()
	} catch {
		return null
	}
	return main
}

function fallback(page: Page): Element | null {
	return page.querySelector('article') ?? page.querySelector('main') ?? page.body
}

// Parts of an article's element that aren't its running text.
const selectors = [
	'aside, button, figcaption, figure, footer, form, iframe, nav, select, [hidden], [aria-hidden="true"], [role="complementary"], [role="navigation"]',
]

// Words in the class or id of such parts, delimited by punctuation, digits or a change of case.
const words =
	/(?:^|[^a-z])(?:advert(?:isement)?s?|ads?|author-?bio|bio|breadcrumbs?|byline|captions?|comments?|cookies?|copyright|credits?|disclaimer|disqus|follow|gallery|image-?info|inline-?promo|login|media-?caption|most-?(?:popular|read|viewed)|navigation|navbar|newsletters?|outbrain|photo-?(?:credit|caption)|popular|popup|(?:popover|rollover|tooltip)(?:-[a-z]{1,20})?-(?:block|body|box|content|text)|promos?|promotion|pull-?quote|read-?(?:more|next)|recirc|recommend(?:ed|ations)?|related|share|sharing|sidebar|signup|slideshow|social|sponsor(?:ed)?|subscri(?:be|ption)|taboola|tags?|teasers?|timestamp|toolbar|trending|you-?may)(?![a-z])/

const mark = 'data-beside'
/** A longer box holds more than a caption or a teaser; what is in it has names of its own. */
const maxBoxChars = 600

/**
 * Marks navigation, captions, teasers and the like, by their names. Must come before `findMain`: Readability makes one element
 * of a box and the paragraph in it, and the box loses its name.
 */
export function markParts(page: Page): void {
	markCaptions(page)
	for (const element of page.querySelectorAll('[class], [id]')) {
		if (element.getAttribute(mark) !== null || !isNamedBeside(element)) continue
		if (textLength(element) > maxBoxChars) element.setAttribute(mark, '')
		else markBox(element)
	}
}

function markBox(box: Element): void {
	box.setAttribute(mark, '')
	for (const inner of box.querySelectorAll('div, p, section')) inner.setAttribute(mark, '')
}

// `<div><img><span>The bridge at dawn</span></div>`: the words of a box that holds a picture and no paragraph are its caption,
// and so are those of a paragraph that the picture is described by.
function markCaptions(page: Page): void {
	for (const image of [...page.querySelectorAll('img')].slice(0, maxImages)) {
		let box = image.parentElement
		for (let steps = 0; box && steps < maxCaptionSteps && oneLine(box.textContent) === ''; steps++)
			box = box.parentElement
		const text = box ? oneLine(box.textContent) : ''
		if (!box || text === '' || text.length > maxDescribedChars) continue
		const alt = letters(image.getAttribute('alt') ?? '')
		if (alt.length >= minAltLetters && letters(text).startsWith(alt)) markBox(box)
		else if (text.length > maxCaptionChars) continue
		else if (box.nodeName.toUpperCase() === 'DIV' && box.querySelector('p, h1, h2, h3, h4, li') === null)
			box.setAttribute(mark, '')
	}
}

const maxImages = 500
const maxCaptionSteps = 5
const maxCaptionChars = 300
const maxDescribedChars = 1000
/** A shorter description may open the text of the box by chance. */
const minAltLetters = 40

function isNamedBeside(element: Element): boolean {
	const classes = element.getAttribute('class') ?? ''
	const name = `${classes} ${element.getAttribute('id') ?? ''}`
	const isNamed = words.test(name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase())
	// `social-embed`: a post that the article cites.
	return isHidden(classes) || (isNamed && !(/social/i.test(name) && element.querySelector('blockquote')))
}

// `hidden`, but not `hidden md:block`, which wide screens show.
const isHidden = (classes: string): boolean =>
	/(?:^|\s)(?:hidden|hide|is-hidden|d-none|screen-reader-text|sr-only|visually-?hidden)(?:\s|$)/i.test(classes) &&
	!/\b(?:block|flex|grid|inline|inline-block)\b/i.test(classes)

/** Removes navigation, captions, teasers and the like from an article's element. */
export function prune(main: Element): void {
	const limit = textLength(main) * 0.3
	for (const selector of selectors) for (const element of main.querySelectorAll(selector)) removeIfSmall(element, limit)
	for (const element of main.querySelectorAll(`[${mark}]`)) if (!isPhrase(element)) removeIfSmall(element, limit)
}

// `The <a class="tag">Harbour Trust</a> said`: a link or an emphasis in running text is part of it, whatever it is called.
function isPhrase(element: Element): boolean {
	if (!/^(?:A|ABBR|B|CITE|EM|I|STRONG)$/i.test(element.nodeName)) return false
	return textLength(element.parentElement ?? element) > textLength(element) + minTextAround
}

const minTextAround = 20

// A part that holds much of the text stays: its name means something else.
function removeIfSmall(element: Element, limit: number): void {
	if (textLength(element) <= limit) element.remove()
}

const textLength = (element: Element): number => (element.textContent ?? '').length

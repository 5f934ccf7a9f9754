import {Readability} from '@mozilla/readability'
import {type Element, oneLine, type Page} from './dom.js'

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
	/(?:^|[^a-z])(?:advert(?:isement)?s?|ads?|author-?bio|bio|breadcrumbs?|byline|captions?|comments?|cookies?|copyright|credits?|disclaimer|disqus|follow|gallery|image-?info|inline-?promo|login|media-?caption|most-?(?:popular|read|viewed)|navigation|navbar|newsletters?|outbrain|photo-?(?:credit|caption)|popular|popup|promos?|promotion|pull-?quote|read-?(?:more|next)|recirc|recommend(?:ed|ations)?|related|share|sharing|sidebar|signup|slideshow|social|sponsor(?:ed)?|subscri(?:be|ption)|taboola|tags?|teasers?|timestamp|toolbar|trending|you-?may)(?![a-z])/

/** Removes navigation, captions, teasers and the like from an article's element. */
export function prune(main: Element): void {
	const limit = textLength(main) * 0.3
	for (const selector of selectors) for (const element of main.querySelectorAll(selector)) removeIfSmall(element, limit)
	for (const element of main.querySelectorAll('[class], [id]')) {
		const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
		if (words.test(name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase())) removeIfSmall(element, limit)
	}
}

// A part that holds much of the text stays: its name means something else.
function removeIfSmall(element: Element, limit: number): void {
	if (textLength(element) <= limit) element.remove()
}

const textLength = (element: Element): number => (element.textContent ?? '').length

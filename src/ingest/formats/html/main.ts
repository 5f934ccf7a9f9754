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
	if (main && oneLine(main.textContent).length >= shortest) return main
	return whole
}

// Readability's own threshold for another try is 500 characters; a news brief is shorter.
const shortest = 140

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

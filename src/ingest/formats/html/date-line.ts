import {dateOfLine} from '../../../model/article/date-line.js'
import {oneLine, type Page} from './dom.js'

/** A line of a page that dates it, and its words. */
export interface ShownDate {
	readonly date: string
	readonly words: string
}

// A paragraph of so many characters is running text; elements behind the headline that are looked at.
const minRunning = 120
const maxElements = 60

/**
 * A line between the headline of a page and its running text that is nothing but a date, or a byline or place with one:
 * `By Ann Bly | March 3, 2026`. Must come before anything is removed from the page.
 */
export function readDateLine(page: Page): ShownDate | null {
	const elements = [...page.querySelectorAll('h1, p, div, span, small, li, em, address')]
	const top = elements.findIndex(({nodeName}) => nodeName === 'H1')
	if (top < 0) return null
	for (const {nodeName, textContent} of elements.slice(top + 1, top + 1 + maxElements)) {
		const words = oneLine((textContent ?? '').slice(0, 2 * minRunning))
		if (nodeName === 'P' && words.length > minRunning) return null
		const date = dateOfLine(words)
		if (date !== null) return {date, words}
	}
	return null
}

import {oneLine, type Page} from './dom.js'
import {type LinkedData, type Meta, namesOf} from './embedded-data.js'
import {type SiteTest, withoutKnownSite} from './site-name.js'

/**
 * The headline as the page shows it: the `<h1>` that the page's own title starts with, else the title from JSON-LD,
 * meta elements or `<title>`, without the name of the site.
 */
export function readTitle(page: Page, data: LinkedData | null, meta: Meta, isSite: SiteTest): string | null {
	const given = [namesOf(data?.headline)[0], meta.get('og:title'), meta.get('twitter:title'), titleElement(page)]
	const titles = given.map((title) => withoutSite(oneLine(title), isSite)).filter((title) => title !== '')
	const headings = [...page.querySelectorAll('h1')]
		.map((heading) => withoutKnownSite(oneLine(heading.textContent), isSite))
		.filter(Boolean)
	const shown = headings.find((heading) => titles.some((title) => sameTitle(heading, title)))
	if (shown) return shown
	// One heading that reads like a headline is shown in preference to titles made for search engines.
	const [only] = headings
	if (only && headings.length === 1 && (only.split(' ').length >= minHeadlineWords || titles.length === 0)) return only
	return titles[0] ?? null
}

/** Fewer words under a page's only heading may be the name of a section. */
const minHeadlineWords = 5
const maxSiteWords = 4
/** Of the shorter of two titles of which one goes on further. */
const minTitleLetters = 10

const titleElement = (page: Page): string => oneLine(page.querySelector('title')?.textContent)

// `Headline | Section | Site`, `Headline - Site`, where nothing but the form says that it is a site.
function withoutSite(title: string, isSite: SiteTest): string {
	const known = withoutKnownSite(title, isSite)
	if (known !== title) return known
	const cut = /^(.{15,}?) (?:[|·»]|[-–—] (?=[^-–—]{2,40}$))/.exec(title)
	const head = cut?.[1]
	if (!head) return title
	const tail = title.slice(head.length + 3).trim()
	const isName = /^\p{Lu}/u.test(tail) && tail.split(' ').length <= maxSiteWords
	return title[head.length + 1] === '|' || isName ? head.trim() : title
}

/** The same headline, whatever its quotation marks, case and spaces; one may go on further than the other. */
export function sameTitle(a: string, b: string): boolean {
	const [short, long] = [letters(a), letters(b)].sort((x, y) => x.length - y.length) as [string, string]
	return short.length >= minTitleLetters ? long.startsWith(short) && short.length * 2 > long.length : short === long
}

/** What two spellings of a line have in common: its letters and digits, in lower case. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

import type {Element} from './dom.js'

// What an article's element also holds and isn't its running text.
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

// A part that holds much of the text has an unlucky name.
function removeIfSmall(element: Element, limit: number): void {
	if (textLength(element) <= limit) element.remove()
}

const textLength = (element: Element): number => (element.textContent ?? '').length

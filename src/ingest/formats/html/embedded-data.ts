import {oneLine, type Page} from './dom.js'

/** The properties of an article in schema.org's words, as a page gives them. */
export type LinkedData = Readonly<Record<string, unknown>>

const articleType = /(?:Article|Posting|Report|Review|NewsBulletin|OpinionPiece)$/

/** The page's first description of an article in JSON-LD that has a headline or a date; else null. */
export function readJsonLd(page: Page): LinkedData | null {
	for (const script of page.querySelectorAll('script[type*="ld+json"]')) {
		const nodes = flatten(parse(script.textContent ?? ''), 0)
		const article = nodes.find((node) => isArticle(node) && (node.headline || node.datePublished))
		if (article) return article
	}
	return null
}

// Pages wrap it in comments, and leave line breaks inside strings.
function parse(source: string): unknown {
	const text = source.replace(/^\s*(?:<!--|\/\*.{0,40}\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '')
	for (const attempt of [text, text.replace(/[\n\r\t]+/g, ' ')]) {
		try {
			return JSON.parse(attempt)
		} catch {}
	}
	return null
}

/** Lists and things within one another. */
const maxDepth = 4

// The article itself, or a part of a list, a @graph or the page's main entity.
function flatten(value: unknown, depth: number): LinkedData[] {
	if (depth > maxDepth || typeof value !== 'object' || value === null) return []
	if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
	const node = value as LinkedData
	const inner = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) => flatten(node[key], depth + 1))
	return [node, ...inner]
}

function isArticle(node: LinkedData): boolean {
	const type = node['@type']
	return (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && articleType.test(name))
}

/** Text of a property that may be a string, a thing with a name, or a list of these. */
export function namesOf(value: unknown, depth = 0): string[] {
	if (typeof value === 'string') return [value]
	if (depth > maxDepth || typeof value !== 'object' || value === null) return []
	if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, depth + 1))
	return namesOf((value as LinkedData).name, depth + 1)
}

/** The page's meta elements by name, property or itemprop, in lower case; the first of a name counts. */
export type Meta = ReadonlyMap<string, string>

export function readMeta(page: Page): Meta {
	const meta = new Map<string, string>()
	for (const element of page.querySelectorAll('meta[content]')) {
		const content = oneLine(element.getAttribute('content'))
		if (content === '') continue
		for (const attribute of ['property', 'name', 'itemprop']) {
			const name = element.getAttribute(attribute)?.trim().toLowerCase()
			if (name && !meta.has(name)) meta.set(name, content)
		}
	}
	return meta
}

import {parseHTML} from 'linkedom'

/** What we need of a DOM node; linkedom's types ask for the browser's, which the package doesn't load. */
export interface Node {
	readonly nodeType: number
	readonly nodeName: string
	readonly nodeValue: string | null
	readonly childNodes: Iterable<Node>
	readonly textContent: string | null
}

export interface Element extends Node {
	readonly parentElement: Element | null
	getAttribute(name: string): string | null
	querySelector(selector: string): Element | null
	querySelectorAll(selector: string): Iterable<Element>
	remove(): void
}

export interface Page extends Element {
	readonly documentElement: Element
	readonly body: Element
}

/** Parses a page or a fragment of one. Never throws: linkedom needs a document element, so a fragment gets one. */
export function parsePage(html: string): Page {
	const whole = /<html[\s>]/i.test(html.slice(0, 20_000)) ? html : `<!doctype html><html><body>${html}</body></html>`
	return parseHTML(endLinks(endHeadings(whole))).document as unknown as Page
}

// Two rules of the HTML standard that the parser doesn't have, and would put all that follows in a heading or a link.

// `<h1>…</h2>`: the end of any heading ends the one that is open.
function endHeadings(html: string): string {
	let open: string | null = null
	return html.replace(/<(\/?)h([1-6])(?=[\s>])/gi, (tag, closing: string, level: string) => {
		const ended = open ?? level
		open = closing ? null : level
		return closing ? `</h${ended}` : tag
	})
}

// `<a href=/>Home<a href=/news>`: a link ends the one that is open.
function endLinks(html: string): string {
	let open = false
	return html.replace(/<(\/?)a(?=[\s>])/gi, (tag, closing: string) => {
		const ends = open && !closing
		open = !closing
		return ends ? `</a>${tag}` : tag
	})
}

export const isElement = (node: Node): node is Element => node.nodeType === 1

export const isText = (node: Node): boolean => node.nodeType === 3

/** Text with white space of any kind and length made one space. */
export const oneLine = (text: string | null | undefined): string =>
	(text ?? '').replace(/[\s\u00ad\u200b\ufeff]+/g, (run) => (/^\u00ad+$/.test(run) ? '' : ' ')).trim()

const nesting = /<(\/?)(?:a|article|b|blockquote|div|em|font|i|li|main|ol|section|span|strong|table|td|tr|u|ul)\b/gi

/** More elements inside one another than any real page has; parsers take quadratic time over them. */
export function isTooDeep(html: string, limit = 1500): boolean {
	let depth = 0
	for (const [, closing] of html.matchAll(nesting)) {
		depth = closing ? Math.max(0, depth - 1) : depth + 1
		if (depth > limit) return true
	}
	return false
}

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
	setAttribute(name: string, value: string): void
	querySelector(selector: string): Element | null
	querySelectorAll(selector: string): Iterable<Element>
	remove(): void
}

export interface Page extends Element {
	readonly documentElement: Element
	readonly body: Element
}

/** Parses a page as `boundPage` writes it: linkedom needs one head and one body, and time by the square of its depth. */
export const parsePage = (html: string): Page => parseHTML(html).document as unknown as Page

export const isElement = (node: Node): node is Element => node.nodeType === 1

export const isText = (node: Node): boolean => node.nodeType === 3

/** Text with white space of any kind and length made one space. */
export const oneLine = (text: string | null | undefined): string =>
	(text ?? '').replace(/[\s\u00ad\u200b\ufeff]+/g, (run) => (/^\u00ad+$/.test(run) ? '' : ' ')).trim()

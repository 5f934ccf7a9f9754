import {type Node, oneLine} from '../html/dom.js'
import {isXmlElement, type XmlElement} from './node.js'

/** The elements right inside another, in order; those of some local names alone, if any are given. */
export function childrenOf(element: XmlElement | null | undefined, ...names: readonly string[]): XmlElement[] {
	const children: readonly Node[] = element?.childNodes ?? []
	return children.filter(isXmlElement).filter(({name}) => names.length === 0 || names.includes(name))
}

/** The first element at a path of local names below another; null where there is none. */
export function childAt(element: XmlElement | null | undefined, ...path: readonly string[]): XmlElement | null {
	let found: XmlElement | null = element ?? null
	for (const name of path) found = childrenOf(found, name)[0] ?? null
	return found
}

/** All elements of some local names inside another, in order; not those inside a found one. */
export function descendantsOf(element: XmlElement | null | undefined, ...names: readonly string[]): XmlElement[] {
	return childrenOf(element).flatMap((child) => (names.includes(child.name) ? [child] : descendantsOf(child, ...names)))
}

/** The text of an element on one line; undefined where there is none. */
export const textOf = (element: XmlElement | null | undefined): string | undefined =>
	oneLine(element?.textContent) || undefined

/** An attribute without white space around it; undefined where it lacks or is empty. */
export const attributeOf = (element: XmlElement | null | undefined, name: string): string | undefined =>
	element?.getAttribute(name)?.trim() || undefined

/** Of elements that say the same in several languages those in English, else those of the document's language. */
export function inEnglish(elements: readonly XmlElement[]): XmlElement[] {
	const languageOf = (element: XmlElement): string => (attributeOf(element, 'xml:lang') ?? '').slice(0, 2).toLowerCase()
	const english = elements.filter((element) => languageOf(element) === 'en')
	if (english.length > 0) return english
	const plain = elements.filter((element) => languageOf(element) === '')
	if (plain.length > 0) return plain
	const first = elements[0] ? languageOf(elements[0]) : ''
	return elements.filter((element) => languageOf(element) === first)
}

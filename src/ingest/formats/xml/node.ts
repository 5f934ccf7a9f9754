import type {Node} from '../html/dom.js'

/** An element of an XML document. As a Node it is read by what reads elements of pages. */
export interface XmlElement extends Node {
	/** Its name without a prefix. */
	readonly name: string
	/** By their names as written. */
	readonly attributes: ReadonlyMap<string, string>
	readonly childNodes: readonly Node[]
	readonly textContent: string
	/** Whether its end was reached; false of what was open where reading stopped. */
	readonly closed: boolean
	getAttribute(name: string): string | null
}

/** Whether a node is an element that was read from XML. */
export const isXmlElement = (node: Node): node is XmlNode => node instanceof XmlNode

/** An element under construction. */
export class XmlNode implements XmlElement {
	readonly nodeType = 1
	readonly nodeValue = null
	readonly nodeName: string
	readonly attributes = new Map<string, string>()
	readonly childNodes: (XmlNode | XmlWords)[] = []
	closed = false

	/** `nodeName`: the name as written, with its prefix. */
	constructor(nodeName: string) {
		this.nodeName = nodeName
	}

	get name(): string {
		return localName(this.nodeName)
	}

	get textContent(): string {
		return this.childNodes.map((node) => node.textContent).join('')
	}

	getAttribute(name: string): string | null {
		return this.attributes.get(name) ?? null
	}
}

/** Text between tags. */
export class XmlWords implements Node {
	readonly nodeType = 3
	readonly nodeName = '#text'
	readonly childNodes: readonly Node[] = []
	nodeValue: string

	constructor(nodeValue: string) {
		this.nodeValue = nodeValue
	}

	get textContent(): string {
		return this.nodeValue
	}
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

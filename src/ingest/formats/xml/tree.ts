import {Tokenizer} from 'htmlparser2'
import {failure, type Ingested} from '../../ingested.js'
import {blankDoctype} from './doctype.js'
import {decodeNames} from './entities.js'
import {type XmlElement, XmlNode, XmlWords} from './node.js'

/** What is wrong with a text that should be XML, and where. */
export interface XmlFault {
	/** From 1. */
	readonly line: number
	/** In characters, from 1. */
	readonly column: number
	readonly reason: string
	readonly cure: string
}

export interface XmlDocument {
	/** The outermost elements: one, or several where documents stand one after the other. */
	readonly roots: readonly XmlElement[]
	/** What ended the reading before the end of the text; elements that were open there aren't `closed`. */
	readonly fault: XmlFault | null
	/** Entities that the document declares; they aren't expanded. */
	readonly entities: readonly string[]
}

/** Elements inside one another; news formats have some 20. */
const maxDepth = 200
/** More than any file of news holds: 2 million elements are some 500 MB of memory. */
const maxElements = 2_000_000

/**
 * Reads XML into elements, up to its first fault: an end tag that fits no start tag, an element or a tag left open, more
 * than 200 elements inside one another. Entities of the document's own aren't expanded, those of HTML are known.
 */
export function readXml(raw: string): XmlDocument {
	const {text, entities} = blankDoctype(raw)
	const roots: XmlNode[] = []
	const open: XmlNode[] = []
	let fault: XmlFault | null = null
	let count = 0
	let attribute = ''
	let value = ''
	let element: XmlNode | null = null
	const tokenizer = new Tokenizer(
		{xmlMode: true, decodeEntities: true},
		{
			onopentagname(start, end) {
				element = new XmlNode(text.slice(start, end))
			},
			onattribname(start, end) {
				attribute = text.slice(start, end)
				value = ''
			},
			onattribdata(start, end) {
				value += decodeNames(text.slice(start, end))
			},
			onattribentity(codePoint) {
				value += String.fromCodePoint(codePoint)
			},
			onattribend() {
				element?.attributes.set(attribute, value)
			},
			onopentagend(end) {
				add(end, false)
			},
			onselfclosingtag(end) {
				add(end, true)
			},
			onclosetag(start, end) {
				const name = text.slice(start, end).trim()
				const last = open.pop()
				if (last?.nodeName === name) last.closed = true
				else if (last) fail(start - 2, `</${name}> where </${last.nodeName}> must come`, 'correct the end tag')
				else fail(start - 2, `</${name}> ends no element`, 'remove the end tag')
			},
			ontext(start, end) {
				words(decodeNames(text.slice(start, end)))
			},
			ontextentity(codePoint) {
				words(String.fromCodePoint(codePoint))
			},
			oncdata(start, end, offset) {
				words(text.slice(start, end - offset))
			},
			oncomment() {},
			ondeclaration() {},
			onprocessinginstruction() {},
			onend() {},
		},
	)
	tokenizer.write(text)
	tokenizer.end()
	const last = open.at(-1)
	if (!fault && last)
		fail(text.trimEnd().length, `the text ends inside <${last.nodeName}>`, 'fetch the whole file again')
	else if (!fault && element) fail(text.trimEnd().length, 'the text ends inside a tag', 'fetch the whole file again')
	return {roots, fault, entities}

	function add(at: number, closed: boolean): void {
		const added = element
		element = null
		if (!added) return
		if (++count > maxElements) fail(at, `more than ${maxElements} elements`, 'split the file')
		const parent = open.at(-1)
		if (parent) parent.childNodes.push(added)
		else roots.push(added)
		added.closed = closed
		if (closed) return
		open.push(added)
		if (open.length > maxDepth)
			fail(at, `more than ${maxDepth} elements inside one another`, 'no news format has so many: look at the file')
	}

	function words(written: string): void {
		const parent = open.at(-1)
		if (!parent) return
		const last = parent.childNodes.at(-1)
		if (last instanceof XmlWords) last.nodeValue += written
		else parent.childNodes.push(new XmlWords(written))
	}

	function fail(at: number, reason: string, cure: string): void {
		if (fault) return
		const before = text.slice(0, at)
		const line = before.split('\n').length
		fault = {line, column: before.length - before.lastIndexOf('\n'), reason, cure}
		tokenizer.pause()
	}
}

/** The error that stands for a fault. `place`: the file. */
export const failureOf = (place: string, {line, column, reason, cure}: XmlFault): Ingested =>
	failure(`${place}:${line}:${column}`, reason, cure)

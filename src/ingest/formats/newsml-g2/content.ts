import {decode} from '../../decoding/decode.js'
import {readFragment, readNodes} from '../fragment.js'
import {bodyOfNitf} from '../nitf/body.js'
import {type Part, partsOfText, type Story} from '../story.js'
import {attributeOf, childrenOf} from '../xml/find.js'
import type {XmlElement} from '../xml/node.js'
import {partsOfConcept} from './concept.js'

/** The text of an item, and what its mark-up says beside it. */
export type Content = Pick<Story, 'title' | 'parts' | 'authors' | 'dateline'>

const nothing: Content = {parts: []}

/**
 * The text of an item's content: each `contentSet` holds one text in several forms, of which the one with most paragraphs is
 * taken, an English one first.
 */
export function readContent(sets: readonly XmlElement[]): Content {
	const texts = sets.map(textOfSet)
	const seen = new Set<string>()
	const parts = texts.flatMap((content) => content.parts).filter(({text}) => !seen.has(text) && seen.add(text))
	const first = texts.find((content) => content.parts.length > 0) ?? texts[0] ?? nothing
	return {...first, parts}
}

function textOfSet(set: XmlElement): Content {
	const forms = childrenOf(set, 'inlineXML', 'inlineData')
	const english = forms.filter((form) => /^en\b/i.test(attributeOf(form, 'xml:lang') ?? ''))
	const read = (english.length > 0 ? english : forms).map((form) =>
		form.name === 'inlineXML' ? fromXml(form) : fromData(form),
	)
	return read.reduce((best, content) => (content.parts.length > best.parts.length ? content : best), read[0] ?? nothing)
}

// NITF, XHTML, events, or an agency's own elements, of which the paragraphs are read.
function fromXml(form: XmlElement): Content {
	const roots = childrenOf(form)
	const [root] = roots
	if (!root) return nothing
	if (root.name === 'nitf') return bodyOfNitf(root)
	if (root.name === 'events' || root.name === 'event') {
		const events = root.name === 'event' ? roots : childrenOf(root, 'event')
		return {parts: events.flatMap(partsOfConcept)}
	}
	const isHtml = /html/.test(attributeOf(form, 'contenttype') ?? '') || htmlNames.has(root.name)
	if (isHtml) return {parts: roots.flatMap((element) => readNodes(bodyOfPage(element)))}
	return nothing
}

const htmlNames: ReadonlySet<string> = new Set([
	'html',
	'body',
	'article',
	'section',
	'main',
	'div',
	'p',
	'h1',
	'h2',
	'ul',
	'ol',
])

const bodyOfPage = (element: XmlElement): XmlElement => childrenOf(element, 'body')[0] ?? element

function fromData(form: XmlElement): Content {
	const type = attributeOf(form, 'contenttype') ?? 'text/plain'
	if (!/^(?:text\/|application\/xhtml)/i.test(type)) return nothing
	const written = form.textContent
	const isBase64 = /base64/i.test(`${attributeOf(form, 'encoding') ?? ''}${attributeOf(form, 'encodinguri') ?? ''}`)
	const text = isBase64 ? (fromBase64(written) ?? '') : written
	const parts: readonly Part[] = /html/i.test(type) ? readFragment(text, null).blocks : partsOfText(text)
	return {parts}
}

function fromBase64(written: string): string | null {
	try {
		const binary = atob(written.replace(/\s+/g, ''))
		return decode(Uint8Array.from(binary, (char) => char.charCodeAt(0))).text
	} catch {
		return null
	}
}

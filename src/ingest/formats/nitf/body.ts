import {namesInByline} from '../../records/byline.js'
import {readBlocks} from '../html/blocks.js'
import type {Node} from '../html/dom.js'
import type {Part, Story} from '../story.js'
import {attributeOf, childAt, childrenOf, descendantsOf, textOf} from '../xml/find.js'
import {isXmlElement, type XmlElement} from '../xml/node.js'

/** NITF's elements that stand for one of HTML; those that hold no running text are null. */
const htmlNames: ReadonlyMap<string, string | null> = new Map([
	['block', 'DIV'],
	['bq', 'BLOCKQUOTE'],
	['hl1', 'H1'],
	['hl2', 'H2'],
	['credit', null],
	['custom-table', null],
	['ednote', null],
	['fn', null],
	['media', null],
	['nitf-table-metadata', null],
	['note', null],
])

/** What the parts of an NITF document say, wherever it stands. */
export type NitfBody = Pick<Story, 'title' | 'parts' | 'authors' | 'dateline' | 'published'> & {
	/** Whether the text is no more than the abstract. */
	readonly isSummary: boolean
}

/** The headline, the byline and the running text of an `<nitf>` element: the paragraphs of its `body.content`. */
export function bodyOfNitf(nitf: XmlElement): NitfBody {
	const body = childAt(nitf, 'body')
	const head = childAt(body, 'body.head')
	const hedline = childAt(head, 'hedline')
	const title = textOf(childAt(hedline, 'hl1')) ?? textOf(hedline) ?? textOf(childAt(nitf, 'head', 'title'))
	const deck: Part[] = childrenOf(hedline, 'hl2').map((line) => ({type: 'headline', text: textOf(line) ?? ''}))
	const content = childrenOf(body, 'body.content').flatMap((element) => partsOf(element))
	const abstract = childrenOf(head, 'abstract').flatMap((element) => partsOf(element))
	const bylines = childrenOf(head, 'byline')
	return {
		title,
		parts: content.length > 0 ? [...deck, ...content] : abstract,
		isSummary: content.length === 0 && abstract.length > 0,
		authors: bylines.flatMap(namesOf),
		dateline: textOf(childAt(head, 'dateline')),
		published: attributeOf(descendantsOf(childAt(head, 'dateline'), 'story.date')[0], 'norm'),
	}
}

const partsOf = (element: XmlElement): Part[] => readBlocks(asHtml(element))

// The element with its names in HTML, for what reads pages.
const asHtml = (node: Node): Node => (isXmlElement(node) ? htmlOf(node) : node)

function htmlOf({name, textContent, childNodes}: XmlElement): Node {
	const children = childNodes.filter((child) => !isXmlElement(child) || htmlNames.get(child.name) !== null)
	return {
		nodeType: 1,
		nodeName: htmlNames.get(name) ?? name,
		nodeValue: null,
		textContent,
		childNodes: children.map(asHtml),
	}
}

// `<byline>By <person>Ann Lee</person>, <byttl>Staff Reporter</byttl></byline>`
function namesOf(byline: XmlElement): string[] {
	const people = descendantsOf(byline, 'person').flatMap((person) => textOf(person) ?? [])
	if (people.length > 0) return people
	const posts = descendantsOf(byline, 'byttl').map((post) => post.textContent)
	const text = posts.reduce((left, post) => left.replace(post, ' '), byline.textContent)
	return namesInByline(text.trim().replace(/[\s,]{1,20}$/, '') || posts.join(' '))
}

import {expectText} from '../../model/expected.js'
import {expectOrigin} from '../expect-origin.js'
import {failure, type Ingested, type Origin} from '../ingested.js'
import {blankDoctype} from './xml/doctype.js'
import {asHtml} from './xml/xhtml.js'

type Items = Iterable<Ingested> | AsyncIterable<Ingested>

interface Vocabulary {
	/** Local names of the outermost element. */
	readonly roots: readonly string[]
	readonly read: (raw: string, origin: Origin) => Promise<Items>
}

/** A page in XHTML, or a piece of one. */
const page: Vocabulary = {
	roots: ['html', 'body', 'article', 'main', 'section', 'div', 'p', 'h1'],
	read: async (raw, origin) => [(await import('./html.js')).readHtml(asHtml(raw), origin)],
}

/** What is written in XML, known by its outermost element; each reader is loaded with its first file. */
const vocabularies: readonly Vocabulary[] = [
	{
		roots: ['rss', 'feed', 'RDF'],
		read: async (raw, origin) => (await import('./feed.js')).readFeed(raw, origin),
	},
	{
		roots: [
			'newsItem',
			'newsMessage',
			'packageItem',
			'conceptItem',
			'knowledgeItem',
			'planningItem',
			'catalogItem',
			// Parts of an item that stand alone.
			'contentMeta',
			'contentSet',
			'groupSet',
		],
		read: async (raw, origin) => (await import('./newsml-g2.js')).readNewsmlG2(raw, origin),
	},
	{
		roots: ['NewsML'],
		read: async (raw, origin) => (await import('./newsml.js')).readNewsml(raw, origin),
	},
	{
		roots: ['nitf'],
		read: async (raw, origin) => (await import('./nitf.js')).readNitf(raw, origin),
	},
	page,
]

const vocabularyOf = (root: string | null): Vocabulary | undefined =>
	vocabularies.find(({roots}) => roots.some((name) => name === root))

/** XML in one of the formats of news, or a page in XHTML: which one is known by its outermost element. */
export async function readXmlFormats(raw: string, origin: Origin = {}): Promise<Items> {
	expectText(raw, 'the XML')
	expectOrigin(origin)
	const {place = 'xml'} = origin
	const root = rootOf(blankDoctype(raw).text)
	const vocabulary = vocabularyOf(root)
	if (vocabulary) return vocabulary.read(raw, origin)
	const known = 'known are feeds (RSS, Atom, RDF), NewsML-G2, NewsML 1.2, NITF and XHTML; save it as one of them'
	if (root === null) return [failure(place, 'no XML: it has no element', known)]
	return [failure(place, `XML of an unknown kind: its outermost element is <${root.slice(0, 60)}>`, known)]
}

/** Whether a text begins as one of the formats of news in XML does; a page in HTML doesn't. */
export function isXmlFormat(head: string): boolean {
	const vocabulary = vocabularyOf(rootOf(blankDoctype(head).text))
	return vocabulary !== undefined && vocabulary !== page
}

/** Whether a text begins as XML of a kind that isn't read: a site map, a list of settings. */
export function isOtherXml(head: string): boolean {
	const root = rootOf(blankDoctype(head).text)
	return root !== null && vocabularyOf(root) === undefined
}

// What may stand before the outermost element: a byte order mark, `<?xml …?>`, comments.
const before = /\s+|\uFEFF|<\?[^>]{0,2000}>|<!--[\s\S]{0,20000}?-->/y

/** The local name of the outermost element; null where the text doesn't begin with one. It has no document type. */
function rootOf(head: string): string | null {
	let at = 0
	for (;;) {
		before.lastIndex = at
		const match = before.exec(head)
		if (!match) break
		at += match[0].length
	}
	return /^<(?:[\w.-]{1,40}:)?([A-Za-z_][\w.-]{0,100})/.exec(head.slice(at, at + 200))?.[1] ?? null
}

import {expectText} from '../../model/expected.js'
import {expectOrigin} from '../expect-origin.js'
import {failure, type Ingested, type Origin} from '../ingested.js'
import {namesInByline} from '../records/byline.js'
import {readFragment, readNodes} from './fragment.js'
import {bodyOfNitf, type NitfBody} from './nitf/body.js'
import {makeStory, originOfPart, partsOfText, type Story, sizeOf} from './story.js'
import {attributeOf, childAt, childrenOf, descendantsOf, textOf} from './xml/find.js'
import type {XmlElement} from './xml/node.js'
import {failureOf, readXml} from './xml/tree.js'

/** NewsML 1 of the IPTC: an article a NewsItem, its main text in English where there are several languages. */
export function* readNewsml(raw: string, origin: Origin = {}): Generator<Ingested> {
	expectText(raw, 'the NewsML')
	expectOrigin(origin)
	const {place = 'newsml'} = origin
	const {roots, fault} = readXml(raw)
	const items = roots.flatMap((root) => childrenOf(root, 'NewsItem')).filter(({closed}) => closed)
	for (const [index, item] of items.entries()) {
		const from = items.length > 1 ? originOfPart({...origin, place}, 'item', index + 1) : {...origin, place}
		yield makeStory(storyOf(item), from)
	}
	if (fault) yield failureOf(place, fault)
	else if (items.length === 0) yield failure(place, 'NewsML without a NewsItem', 'was the file sent whole?')
}

function storyOf(item: XmlElement): Story {
	const management = childAt(item, 'NewsManagement')
	const status = attributeOf(childAt(management, 'Status'), 'FormalName')
	const isOut = /^(?:canceled|withheld)$/i.test(status ?? '')
	const components = childrenOf(item, 'NewsComponent')
	const [component] = inBestLanguage(components)
	const lines = descendantsOf(component, 'NewsLines')
	const line = (name: string): string | undefined =>
		lines
			.flatMap((element) => childrenOf(element, name))
			.map(textOf)
			.find((text) => text !== undefined)
	const body = component ? mainText(component) : null
	const first = textOf(childAt(management, 'FirstCreated'))
	return {
		id: textOf(childAt(item, 'Identification', 'NewsIdentifier', 'PublicIdentifier')),
		title: isOut ? undefined : (line('HeadLine') ?? body?.title),
		parts: isOut ? [] : (body?.parts ?? []),
		published: first ?? textOf(childAt(management, 'ThisRevisionCreated')),
		updated: textOf(childAt(management, 'ThisRevisionCreated')),
		authors: body?.authors?.length ? body.authors : namesInByline(line('ByLine') ?? ''),
		dateline: line('DateLine') ?? body?.dateline,
		source: partyOf(descendantsOf(component, 'Source')) ?? partyOf(descendantsOf(component, 'Provider')),
		language: component ? languageOf(component) : undefined,
		notes: isOut ? [['ingest/canceled', `its status is ${status}: an article without facts`]] : [],
	}
}

// Components beside one another may be the same in several languages.
function inBestLanguage(components: readonly XmlElement[]): readonly XmlElement[] {
	const inner = components.length === 1 ? childrenOf(components[0], 'NewsComponent') : []
	const choices = inner.filter((component) => childrenOf(component, 'NewsLines').length > 0)
	const english = (choices.length > 1 ? choices : components).filter((component) =>
		/^en\b/i.test(languageOf(component) ?? ''),
	)
	return english.length > 0 ? english : components
}

const languageOf = (component: XmlElement): string | undefined =>
	attributeOf(descendantsOf(component, 'Language')[0], 'FormalName')

const partyOf = (parties: readonly XmlElement[]): string | undefined =>
	parties.map((party) => attributeOf(childAt(party, 'Party'), 'FormalName')).find((name) => name !== undefined)

type MainText = Pick<NitfBody, 'title' | 'parts' | 'authors' | 'dateline'>

/** Roles of components that hold something else than the story. */
const otherRoles =
	/^(?:style ?sheet|head ?line|sub ?head ?line|contact|logo|photo|caption|multimedia|video|audio|ticker)/i

// The text with most characters in a component that may be the story.
function mainText(component: XmlElement): MainText {
	const role = attributeOf(childAt(component, 'Role'), 'FormalName') ?? ''
	if (otherRoles.test(role)) return {parts: []}
	const own = childrenOf(component, 'ContentItem').map(textOfItem)
	const inner = childrenOf(component, 'NewsComponent').map(mainText)
	return [...own, ...inner].reduce((best, text) => (sizeOf(text.parts) > sizeOf(best.parts) ? text : best), {parts: []})
}

function textOfItem(item: XmlElement): MainText {
	const type = `${attributeOf(childAt(item, 'MimeType'), 'FormalName') ?? ''} ${attributeOf(childAt(item, 'Format'), 'FormalName') ?? ''}`
	const data = childAt(item, 'DataContent')
	if (!data || /css|javascript|jpeg|image/i.test(type)) return {parts: []}
	const [root] = childrenOf(data)
	if (root?.name === 'nitf') return bodyOfNitf(root)
	if (root) return {parts: readNodes(childAt(root, 'body') ?? data)}
	return {parts: /html/i.test(type) ? readFragment(data.textContent, null).blocks : partsOfText(data.textContent)}
}

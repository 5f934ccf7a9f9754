import {namesInByline} from '../../records/byline.js'
import {readNodes} from '../fragment.js'
import type {Part, Story} from '../story.js'
import {attributeOf, childAt, childrenOf, inEnglish, textOf} from '../xml/find.js'
import type {XmlElement} from '../xml/node.js'
import {partsOfConcept} from './concept.js'
import {readContent} from './content.js'

/** Items that aren't stories, with what they are. */
const otherItems: Readonly<Record<string, string>> = {
	conceptItem: 'a concept, no story: its name and definition are read',
	knowledgeItem: 'a list of concepts, no story: their names and definitions are read',
	planningItem: 'a plan of coverage, no story: no more than its headline and description is read',
	catalogItem: 'a catalog, no story',
}

/** What an item of any kind says of its story, and its text. */
export function storyOfItem(item: XmlElement): Story {
	const meta = childAt(item, 'itemMeta')
	const about = item.name === 'contentMeta' ? item : childAt(item, 'contentMeta')
	const content = readContent(item.name === 'contentSet' ? [item] : childrenOf(item, 'contentSet'))
	const concepts = [...childrenOf(item, 'concept'), ...childrenOf(childAt(item, 'conceptSet'), 'concept')]
	const described = inEnglish(childrenOf(about, 'description')).flatMap((description) => readNodes(description))
	const body = [...content.parts, ...concepts.flatMap(partsOfConcept)]
	const status = attributeOf(childAt(meta, 'pubStatus'), 'qcode')?.replace(/^.*:/, '')
	const isOut = /^(?:canceled|withheld)$/.test(status ?? '')
	const parts: readonly Part[] = body.length > 0 ? body : described
	const notes: (readonly [string, string])[] = []
	const other = otherItems[item.name]
	if (other) notes.push(['ingest/no-story', other])
	else if (body.length === 0 && described.length > 0)
		notes.push(['ingest/summary', 'it has no text; its description is read'])
	if (isOut) notes.push(['ingest/canceled', `its status is ${status}: an article without facts`])
	const title = firstIn(about, 'headline') ?? content.title ?? (other ? undefined : firstIn(meta, 'title'))
	return {
		...metaOf(item, meta, about),
		title: isOut ? undefined : title,
		parts: isOut ? [] : parts,
		authors: authorsOf(about, content.authors ?? []),
		dateline: firstIn(about, 'dateline') ?? content.dateline,
		notes,
	}
}

type ItemMeta = Pick<Story, 'id' | 'url' | 'published' | 'updated' | 'section' | 'source' | 'language'>

/** Id, dates, section, source and language of an item. `about`: what describes its content. */
export function metaOf(item: XmlElement, meta: XmlElement | null, about: XmlElement | null): ItemMeta {
	const id = attributeOf(item, 'guid') ?? attributeOf(item, 'residref')
	const isText = !/(?:picture|graphic|video|audio)$/.test(attributeOf(childAt(meta, 'itemClass'), 'qcode') ?? '')
	const written = textOf(childAt(about, 'contentCreated'))
	const version = textOf(childAt(meta, 'versionCreated'))
	return {
		id,
		url: id !== undefined && /^https?:/.test(id) ? id : undefined,
		published: textOf(childAt(meta, 'firstCreated')) ?? (isText ? written : undefined) ?? version ?? written,
		updated: version ?? textOf(childAt(about, 'contentModified')),
		section: childrenOf(about, 'subject')
			.filter((subject) => /^$|abstract$/.test(attributeOf(subject, 'type') ?? ''))
			.map((subject) => firstIn(subject, 'name'))
			.find((name) => name !== undefined),
		source: named(childAt(about, 'infoSource')) ?? named(childAt(meta, 'provider')),
		language: attributeOf(childAt(about, 'language'), 'tag') ?? attributeOf(item, 'xml:lang'),
	}
}

/** The text of the first element of a name inside another, an English one first. */
export const firstIn = (element: XmlElement | null, name: string): string | undefined =>
	inEnglish(childrenOf(element, name))
		.map(textOf)
		.find((text) => text !== undefined)

// `<provider qcode="nprov:AFP"/>`, `<infoSource><name>Harbour Press</name></infoSource>`, `<provider uri="https://tide.example/"/>`
function named(party: XmlElement | null): string | undefined {
	const code = attributeOf(party, 'qcode') ?? attributeOf(party, 'literal')
	const host = /^https?:\/\/(?:www\.)?([^/?#]{1,100})/.exec(attributeOf(party, 'uri') ?? '')?.[1]
	return firstIn(party, 'name') ?? code?.replace(/^[^:]{0,60}:/, '') ?? host
}

// The byline, that of the text itself, or those who made it.
function authorsOf(about: XmlElement | null, inText: readonly string[]): readonly string[] {
	const byline = firstIn(about, 'by')
	if (byline !== undefined) return namesInByline(byline)
	if (inText.length > 0) return inText
	return childrenOf(about, 'creator').flatMap((creator) => firstIn(creator, 'name') ?? [])
}

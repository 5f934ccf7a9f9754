import {expectText} from '../../model/expected.js'
import {expectOrigin} from '../expect-origin.js'
import {failure, type Ingested, type Origin} from '../ingested.js'
import {readNodes} from './fragment.js'
import {firstIn, metaOf, storyOfItem} from './newsml-g2/item.js'
import {makeStory, originOfPart, type Story} from './story.js'
import {childAt, childrenOf, descendantsOf, inEnglish, textOf} from './xml/find.js'
import type {XmlElement} from './xml/node.js'
import {failureOf, readXml} from './xml/tree.js'

/**
 * NewsML-G2 of the IPTC: an article an item, and, of packages, one for each item that they refer to with a title or a summary
 * and that isn't in the same message. Canceled and withheld items give no text.
 */
export function* readNewsmlG2(raw: string, origin: Origin = {}): Generator<Ingested> {
	expectText(raw, 'the NewsML-G2')
	expectOrigin(origin)
	const {place = 'newsml'} = origin
	const {roots, fault} = readXml(raw)
	const sent = roots.map((root) => textOf(childAt(root, 'header', 'sent'))).find((date) => date !== undefined)
	const items = roots.flatMap((root) =>
		root.name === 'newsMessage' ? childrenOf(root, 'itemSet').flatMap((set) => childrenOf(set)) : [root],
	)
	const stories = storiesOf(items.filter(({closed}) => closed))
	for (const [index, story] of stories.entries()) {
		const from = stories.length > 1 ? originOfPart({...origin, place}, 'item', index + 1) : {...origin, place}
		yield makeStory({...story, published: story.published ?? sent}, from)
	}
	if (fault) yield failureOf(place, fault)
	else if (stories.length === 0) yield failure(place, 'NewsML-G2 without an item', 'was the message sent whole?')
}

function storiesOf(items: readonly XmlElement[]): Story[] {
	const here = new Set(items.flatMap((item) => item.getAttribute('guid') ?? []))
	return items.flatMap((item) => {
		if (item.name !== 'packageItem' && item.name !== 'groupSet') return [storyOfItem(item)]
		const references = descendantsOf(item, 'itemRef').filter(
			(reference) => !here.has(reference.getAttribute('residref') ?? ''),
		)
		const stories = references.flatMap((reference) => storyOfReference(reference, item) ?? [])
		// A package alone is known by its headline; one beside its items adds nothing.
		return stories.length > 0 || items.length > 1 ? stories : [storyOfItem(item)]
	})
}

// `<itemRef residref="urn:…"><title>…</title><description>…</description></itemRef>`
function storyOfReference(reference: XmlElement, item: XmlElement): Story | null {
	const title = firstIn(reference, 'headline') ?? firstIn(reference, 'title')
	const parts = inEnglish(childrenOf(reference, 'description')).flatMap((description) => readNodes(description))
	if (title === undefined && parts.length === 0) return null
	const whole = metaOf(item, childAt(item, 'itemMeta'), childAt(item, 'contentMeta'))
	const own = metaOf(reference, reference, reference)
	const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
	const reason = 'a package refers to it: no more than its title and summary is here'
	return {...whole, id: undefined, ...given, title, parts, notes: [['ingest/summary', reason]]}
}

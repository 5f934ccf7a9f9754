import {readNodes} from '../fragment.js'
import type {Part} from '../story.js'
import {childrenOf, inEnglish, textOf} from '../xml/find.js'
import type {XmlElement} from '../xml/node.js'

/** What a concept or an event is called, and its definition. */
export function partsOfConcept(concept: XmlElement): Part[] {
	const name = inEnglish(childrenOf(concept, 'name')).flatMap((element) => textOf(element) ?? [])[0]
	const headline: Part[] = name === undefined ? [] : [{type: 'headline', text: name}]
	return [...headline, ...inEnglish(childrenOf(concept, 'definition')).flatMap((definition) => readNodes(definition))]
}

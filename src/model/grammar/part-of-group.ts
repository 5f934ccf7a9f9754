import {type Document, normIn} from '../document.js'
import type {Entity, Mention} from '../entity.js'

/**
 * Whether a phrase that begins at row `from` is about some of the group or party that it names: `few Conservatives`, `the rural
 * Conservatives`; not `the Conservatives`, `all Conservatives`.
 */
export function isPartOfGroup(
	doc: Document,
	from: number,
	{form, from: name}: Pick<Mention, 'form' | 'from'>,
	{type, subtype}: Pick<Entity, 'type' | 'subtype'>,
): boolean {
	if ((type !== 'group' && subtype !== 'party') || form !== 'name' || from >= name) return false
	return from + 1 < name || !(normIn(doc, from, 'definite-determiner') || normIn(doc, from, 'universal-quantifier'))
}

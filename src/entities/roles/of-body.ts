import {type Document, normAt, spanOf} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {socialMedia} from '../kind-words.js'
import {entityOf, type NameMap, nameFrom} from './name-map.js'

/** `Matthew Ingram of The Globe and Mail`; `Thomas Foley, of Foley & Sons`; `Jo Lee at the National Review`. */
export function ofBody(doc: Document, mention: Mention, names: NameMap): Role[] {
	const comma = normAt(doc, mention.to) === ','
	const row = mention.to + (comma ? 1 : 0)
	const preposition = normAt(doc, row)
	if (!/^(?:of|at|from|with)$/.test(preposition)) return []
	const body = nameFrom(names, row + (normAt(doc, row + 1) === 'the' ? 2 : 1))
	const type = entityOf(names, body)?.type
	if (!body || !(type === 'organization' || (type === 'work' && preposition !== 'with'))) return []
	// `Tom Berg from YouTube`: there he is to be seen.
	if (preposition !== 'of' && socialMedia.has(entityOf(names, body)!.name.toLowerCase())) return []
	// Else it may say where something was done: `met Lee at Google`.
	if (preposition !== 'of' && !hangsOn(doc, body, mention)) return []
	const range = {from: mention.from, to: body.to}
	return [
		{
			person: mention.entity,
			organization: body.entity,
			place: -1,
			country: null,
			title: null,
			head: '',
			status: 'current',
			span: spanOf(doc, range),
			range,
			bodyRow: -1,
			rule: 'role/of',
		},
	]
}

function hangsOn(doc: Document, {head}: Mention, {from, to}: Mention): boolean {
	const up = doc.tree.heads[head] ?? -1
	return up >= from && up < to
}

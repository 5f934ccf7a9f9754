import {normAt, spanOf} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {entityOf, nameFrom} from '../name-map.js'
import type {PostContext} from './post-context.js'

/** `Ada Ingram of The Narva Ledger`; `Jo Lee at Harbour Review`: an organization without a post. */
export function affiliation({doc, names}: PostContext, mention: Mention): Role[] {
	const preposition = normAt(doc, mention.to)
	if (!/^(?:of|at)$/.test(preposition)) return []
	const body = nameFrom(names, mention.to + (normAt(doc, mention.to + 1) === 'the' ? 2 : 1))
	if (!body || entityOf(names, body)?.type !== 'organization') return []
	// Else it may say where something was done: `met Lee at Google`.
	const up = doc.tree.heads[body.head] ?? -1
	if (preposition !== 'of' && (up < mention.from || up >= mention.to)) return []
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

import type {Role, RoleStatus} from '../../model/entity.js'
import type {Lexicon} from '../../model/lexicon.js'
import type {Reading} from '../../model/reading.js'
import {titleOf} from '../singular-title.js'

/**
 * The title of each person of the article: that of the first current position, else of a former one, else of one for a single
 * occasion.
 */
export function titlesByPerson({
	roles,
	text,
	lexicon,
}: Pick<Reading, 'roles' | 'text' | 'lexicon'>): Map<number, string> {
	const best = new Map<number, Role>()
	for (const role of roles) {
		const known = best.get(role.person)
		if (role.title && (!known || rankOf(role, lexicon) > rankOf(known, lexicon))) best.set(role.person, role)
	}
	return new Map(
		Array.from(best.values(), (role): [number, string] => [role.person, withStatus(titleOf(text, role)!, role.status)]),
	)
}

function rankOf({head, status}: Role, lexicon: Lexicon): number {
	if (lexicon.has(head, 'passing-title')) return 0
	return status === 'former' ? 1 : 2
}

// A title alone would say that the position is held now, and in full.
const withStatus = (title: string, status: RoleStatus): string =>
	(status === 'former' && !/^(?:ex|former|then)\b/i.test(title)) ||
	(status === 'acting' && !/^(?:acting|interim)\b/i.test(title))
		? `${status} ${title}`
		: title

import type {Role, RoleStatus} from '../../model/entity.js'
import type {Lexicon} from '../../model/lexicon.js'
import type {Reading} from '../../model/reading.js'

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
		Array.from(best.values(), (role): [number, string] => {
			const title = singular(text.slice(role.title!.start, role.title!.end), role.head)
			return [role.person, withStatus(title, role.status)]
		}),
	)
}

function rankOf({head, status}: Role, lexicon: Lexicon): number {
	if (lexicon.has(head, 'passing-title')) return 0
	return status === 'former' ? 1 : 2
}

// `one of the judges, Ann Lee`: the title is the singular.
function singular(title: string, head: string): string {
	const last = /[\p{L}-]+$/u.exec(title)?.[0] ?? ''
	if (
		!/s$/i.test(last) ||
		/s$/.test(head) ||
		last.length > head.length + 3 ||
		!last.toLowerCase().startsWith(head.slice(0, -1))
	)
		return title
	return title.slice(0, title.length - last.length) + last[0] + head.slice(1)
}

// A title without its status would mean a current post.
const withStatus = (title: string, status: RoleStatus): string =>
	(status === 'former' && !/^(?:ex|former|then)\b/i.test(title)) ||
	(status === 'acting' && !/^(?:acting|interim)\b/i.test(title))
		? `${status} ${title}`
		: title

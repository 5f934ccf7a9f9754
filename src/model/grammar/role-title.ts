import type {Role} from '../entity.js'

/** The title of a role as the text has it; the noun that a verb stands for: `Ann Lee chairs the board` → `chair`. */
export function roleTitle(text: string, {title, head, rule}: Pick<Role, 'title' | 'head' | 'rule'>): string | null {
	if (!title) return null
	return rule === 'role/verb' ? head : text.slice(title.start, title.end)
}

import type {Role} from '../model/entity.js'
import {roleTitle} from '../model/grammar/role-title.js'

/** The title of a role for its one holder: `one of the judges, Ann Lee` → `judge`. */
export function titleOf(text: string, role: Role): string | null {
	const title = roleTitle(text, role)
	return title === null ? null : singularTitle(title, role.head)
}

/**
 * A title that several share, for one of them: `Senators` → `Senator`, `Sens.` → `Sen.`, `Spokesmen` → `Spokesman`. Any other
 * stays as it is. `head`: its head noun in the singular, lower case.
 */
function singularTitle(title: string, head: string): string {
	const abbreviated = /^(.* )?(\p{Lu}\p{Ll}{1,4})s\.$/u.exec(title)
	if (abbreviated) return `${abbreviated[1] ?? ''}${abbreviated[2]}.`
	const last = /(?<![\p{L}-])[\p{L}-]+$/u.exec(title)?.[0] ?? ''
	const lower = last.toLowerCase()
	const isPlural = /men$/.test(lower) ? /man$/.test(head) : /s$/.test(lower) && !/s$/.test(head)
	const stem = head.slice(0, /man$/.test(head) ? -2 : -1)
	if (!isPlural || last.length > head.length + maxPluralEnding || !lower.startsWith(stem)) return title
	return title.slice(0, title.length - last.length) + last[0] + head.slice(1)
}

/** Letters that a plural has more than its singular: `deputy`, `deputies`. */
const maxPluralEnding = 3

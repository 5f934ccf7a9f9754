import {spelledTitle} from '../../../facts/describe/title.js'
import type {RoleFact} from '../../../facts/role/schema.js'
import {inClass} from '../../../lexicon/lexicon.js'

type Post = Pick<RoleFact, 'evidence' | 'title' | 'person'>

/**
 * Whether a post is whole and the person's: not `owner` of `40 percent owner`, not `leader of Norland` of `Ann Lee, leader of Norland’s
 * Harbour Party`, not `founder of Acme` of `the founder of an Acme fan club`, not `leader` of `As they chose a leader, Lee slept`.
 */
export function isWholePost(text: string, {evidence, title, person}: Post): boolean {
	if (title === null) return true
	const words = evidence.text
	const at = words.indexOf(title)
	if (/^per\s?cent\s/.test(title) || /\d[\s-]?$/.test(words.slice(0, Math.max(0, at)))) return false
	const next = text.slice(evidence.end, evidence.end + 4)
	// Behind a name the clause goes on.
	if (words.endsWith(person.split(' ').at(-1)!)) {
		const before = text.slice(Math.max(0, evidence.start - mostBefore), evidence.start)
		return !(
			endsInSurname.test(words) &&
			/^\s\p{L}/u.test(next) &&
			!opensSentence.test(before.padStart(evidence.start > mostBefore ? mostBefore + 1 : 0, '|'))
		)
	}
	const isOfMore = /\sof an?\s\p{Lu}\S{0,30}$/u.test(words) && /^\s\p{Ll}/u.test(next)
	return !(/^[’']s?\s\p{L}/u.test(next) || isOfMore)
}

/** Most characters of a phrase that opens a sentence. */
const mostBefore = 60
// `leader, Lee`
const endsInSurname = /\p{Ll}, \p{Lu}[\p{L}’'-]{1,30}$/u
// `A quiet | leader, Lee left`
const opensSentence = /(?:^|[.!?:”"\n]\s?)(?:(?:An?|As|The) )?(?:[\p{L}-]{1,20} ){0,3}$/u

/** `Prof`, `Secretary`: of what, the article says elsewhere or not at all. */
export const saysNothing = (title: string): boolean =>
	/^(?:head|leader|member|secretary)$/i.test(title) ||
	(inClass(spelledTitle(title).toLowerCase(), 'honorific') && !inClass(title.toLowerCase(), 'title-noun'))

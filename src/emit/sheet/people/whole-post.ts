import {spelledTitle} from '../../../facts/describe/title.js'
import type {RelationFact} from '../../../facts/relation/schema.js'
import type {RoleFact} from '../../../facts/role/schema.js'
import {inClass} from '../../../lexicon/lexicon.js'

/** Least confidence of a post that a sheet gives. */
export const minPost = 0.5

type Post = Pick<RoleFact, 'evidence' | 'title' | 'person' | 'organization' | 'place' | 'for'>

/**
 * A post that is the person's, as far as it is whole: null for `owner` of `40 percent owner`, `leader` of `As they chose a leader, Lee
 * slept`; the title alone for `leader of Norland` of `Ann Lee, leader of Norland’s Harbour Party`, `founder of Acme` of `the founder of
 * an Acme fan club`.
 */
export function wholePost<T extends Post>(text: string, post: T): T | null {
	const {evidence, title, person} = post
	if (title === null) return post
	const words = evidence.text
	// `accused him of being a thief`
	if (ofBeing.test(words.slice(0, Math.max(0, words.indexOf(title))))) return null
	const at = words.indexOf(title)
	if (/^per\s?cent\s/.test(title) || /(?:%|per\s?cent)[\s-]?$/.test(words.slice(0, Math.max(0, at)))) return null
	const next = text.slice(evidence.end, evidence.end + 4)
	// Behind a name the clause goes on.
	if (words.endsWith(person.split(' ').at(-1)!)) {
		const before = text.slice(Math.max(0, evidence.start - mostBefore), evidence.start)
		return endsInSurname.test(words) &&
			/^\s\p{L}/u.test(next) &&
			!opensSentence.test(before.padStart(evidence.start > mostBefore ? mostBefore + 1 : 0, '|'))
			? null
			: post
	}
	// `the former clerk’s photos`: nothing behind the title is cut.
	const isTitleLast = at >= 0 && at + title.length === words.length
	const isCut = !isTitleLast && /^[’']s?\s\p{L}/u.test(next)
	return isCut || isOfMore(words, next) ? {...post, organization: null, place: null, for: null} : post
}

const ofBeing = /\s(?:being|becoming) (?:an? |the )?[^,]{0,40}$/u

const isOfMore = (words: string, next: string): boolean =>
	/\sof an?\s\p{Lu}\S{0,30}$/u.test(words) && /^\s\p{Ll}/u.test(next)

/** Whether a relation is to what it names: no `founder of Acme` by `the founder of an Acme fan club`. */
export const isWholeRelation = (text: string, {type, object}: Pick<RelationFact, 'type' | 'object'>): boolean =>
	type !== 'founder' ||
	!isOfMore(text.slice(Math.max(0, object.start - article.length), object.end), text.slice(object.end, object.end + 4))

const article = ' of an '

/** Most characters of a phrase that opens a sentence. */
const mostBefore = 60
// `leader, Lee`
const endsInSurname = /\p{Ll}, \p{Lu}[\p{L}’'-]{1,30}$/u
// `A quiet | leader, Lee left`
const opensSentence = /(?:^|[.!?:”"\n]\s?)(?:(?:An?|As|The) )?(?:[\p{L}-]{1,20} ){0,3}$/u

/** `Prof`, `Secretary`: of what, the article says elsewhere or not at all. */
export const saysNothing = (title: string): boolean =>
	/^(?:deputy|head|leader|member|secretary)$/i.test(title) ||
	(inClass(spelledTitle(title).toLowerCase(), 'honorific') && !inClass(title.toLowerCase(), 'title-noun'))

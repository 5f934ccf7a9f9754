import type {RoleFact} from '../role/schema.js'
import {readableDay} from './day.js'
import {spelledTitle, titleOfOne} from './title.js'

/** A post as a sentence: `Ann Lee is mayor of Oldtown`, `Bo Ray was French president`. */
export const sentenceOfRole = (fact: RoleFact): string =>
	`${fact.person} ${fact.status === 'former' ? 'was' : 'is'} ${postOfRole(fact)}`

/** A post as a phrase: `mayor of Oldtown`, `French president since 2031`. */
export function postOfRole(fact: RoleFact): string {
	const {title, organization, place, status, since, until} = fact
	const modifier = modifierOf(fact)
	const standingWord = status === 'elect' && !/\belect/i.test(fact.evidence.text) ? 'incoming ' : standing[status]
	const post = `${title?.includes(status) ? '' : standingWord}${modifier ?? ''}${title ? titleOfOne(spelledTitle(title)) : 'a member'}`
	const where = modifier === null ? [organization, place].filter(Boolean).join(', ') : ''
	// `spokesman for the army` says whom already.
	const isGiven =
		fact.for &&
		(fact.for.name === organization ||
			title?.endsWith(` for ${fact.for.text}`) ||
			title?.endsWith(` to ${fact.for.text}`))
	const served = fact.for && !isGiven ? ` for ${fact.for.name}` : ''
	const both = `${since ? ` since ${readableDay(since)}` : ''}${until ? ` until ${readableDay(until)}` : ''}`
	const term = since !== null && since === until ? ` in ${readableDay(since)}` : both
	return `${post}${where ? ` of ${where}` : ''}${served}${term}`
}

const standing = {acting: 'acting ', elect: 'elected ', former: '', current: '', nominee: 'nominated as '} as const

/** Names right before a post: `French `, `U.S. `, `BART Police `. */
const names = /(?<=^|[\s(“"‘'])(?:[\p{Lu}\d][\p{L}\p{M}\d.&-]{0,30} ){1,6}$/u

/**
 * `The California transit chief`, `Chinese author Li Mo`: one in California, one from China, where `chief of California` would say
 * something else. Null where the place or body of the post isn't a modifier before it.
 */
function modifierOf({person, title, organization, place, evidence}: RoleFact): string | null {
	if (title === null) return null
	const at = evidence.text.indexOf(title)
	const before = evidence.text.slice(0, Math.max(0, at))
	// `Norland’s UN Ambassador Ann Lee`, `Ann Lee, Norland’s UN ambassador`
	if (organization !== null && place !== null)
		return (
			[`${place}’s ${organization} `, `${place}'s ${organization} `].find(
				(words) => before === words || before.endsWith(`, ${words}`),
			) ?? null
		)
	if (organization === null && place === null) return null
	const found =
		at > 0
			? names.exec(before)?.[0].replace(/^(?:(?:The|An?|Former|Acting|Incoming|Late) |(?:Then|Ex)-)+/, '')
			: undefined
	if (!found || found.includes(person)) return null
	const isElsewhere = evidence.text.slice(at + title.length).includes((organization ?? place)!)
	return isElsewhere || /[’']s? $/.test(found) ? null : found
}

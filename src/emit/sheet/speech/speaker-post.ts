import {postOfRole} from '../../../facts/describe/role.js'
import {spelledTitle} from '../../../facts/describe/title.js'
import type {QuoteFact} from '../../../facts/quote/schema.js'
import type {RoleFact} from '../../../facts/role/schema.js'
import {minPost, saysNothing, wholePost} from '../people/whole-post.js'
import type {SheetArticle} from '../sheet-article.js'

/** Most characters of a post behind the name of a speaker. */
const mostChars = 60

/**
 * The post of a speaker with whose it is, by a post that the article gives: `Hollin police chief` for `chief`; the title alone where
 * that says no more in few words or is cut. Null where the speaker has none, or the post is doubtful.
 */
export function speakerPost(
	{roles, text}: Pick<SheetArticle, 'roles' | 'text'>,
	{speaker, speakerId, speakerTitle}: Pick<QuoteFact, 'speaker' | 'speakerId' | 'speakerTitle'>,
): string | null {
	// `Lee and Ray, director`: one of them is.
	if (!speakerTitle || !speaker || speaker.includes(speakerTitle) || /\sand\s/.test(speaker)) return null
	const own = roles.filter((one) => one.personId === speakerId && one.title === speakerTitle)
	const isSure = (one: RoleFact): boolean => one.status !== 'current' || one.confidence >= minPost
	const whole = own
		.filter(isSure)
		.map((one) => wholePost(text, one))
		.filter((one) => one !== null)
	if (own.length > 0 && whole.length === 0) return null
	const role = whole.find((one) => one.status === 'current' && !one.since)
	const title = spelledTitle(speakerTitle)
	const post = role ? postOfRole(role).replace(/\s+/g, ' ') : ''
	if (post === title && saysNothing(title)) return null
	// `ambassador of UN, Norland`: neither is whose it is.
	const isList = role?.organization && role.place && post.includes(`${role.organization}, ${role.place}`)
	return post.length <= mostChars && post.includes(title) && !isList && !(role && isElsewhere(role)) ? post : title
}

// `columnist for the Norland daily` is none of Norland, `spokeswoman for the parent of Acme` none of Acme.
const isElsewhere = ({organization, place, for: served, title, evidence}: RoleFact): boolean =>
	organization === null
		? place !== null &&
			/^ (?:at|for|with) the /.test(evidence.text.slice(evidence.text.indexOf(title!) + title!.length))
		: served !== null && served.name !== organization && served.name.includes(organization)

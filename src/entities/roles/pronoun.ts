import {type Document, normAt, rangeOf, uposAt, xposAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import type {PostContext} from './post-context.js'
import {copularPosts, verbalPosts} from './verbal-posts.js'

/** A pronoun tells a post only where it is as sure as this whom it stands for. */
const sure = 0.75

/**
 * `She was finance minister until 2019`: posts of whom a subject pronoun surely stands for; not what somebody thinks of them
 * (`He is a great leader`).
 */
export function pronounPosts(context: PostContext, mention: Mention): Role[] {
	const {form, confidence, head} = mention
	if (form !== 'pronoun' || confidence < sure || !/^s?he$/.test(normAt(context.doc, head))) return []
	return [...copularPosts(context, mention), ...verbalPosts(context, mention)]
		.filter((role) => isOffice(context.doc, role))
		.map((role) => ({...role, rule: 'role/pronoun'}))
}

// One post, with its body or without an article.
function isOffice(doc: Document, {title, organization, place, country, bodyRow}: Role): boolean {
	if (!title) return false
	const {from, to} = rangeOf(doc, title)
	if (/^NNP?S$/.test(xposAt(doc, to - 1))) return false
	return (
		organization >= 0 ||
		place >= 0 ||
		country !== null ||
		bodyRow >= 0 ||
		!/^(?:ADJ|ADV|DET|NUM|PROPN|PUNCT)$/.test(uposAt(doc, from - 1))
	)
}

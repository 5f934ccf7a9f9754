import {confidences} from '../../model/confidences.js'
import type {EventFact} from '../event/schema.js'
import type {Fact} from '../fact.js'
import type {RoleFact} from './schema.js'

/**
 * `Transport Minister Ann Lee resigned on Friday`: the post that a person is said to have left, or in which another follows, is over.
 * In place.
 */
export function endPosts(facts: readonly Fact[]): void {
	const current = new Map<string, RoleFact[]>()
	for (const fact of facts)
		if (fact.kind === 'role' && fact.status === 'current' && fact.title !== null && fact.personId !== null)
			current.set(fact.personId, [...(current.get(fact.personId) ?? []), fact])
	if (current.size === 0) return
	for (const fact of facts) {
		if (fact.kind !== 'event' || fact.claim.modality !== 'actual' || fact.claim.polarity !== 'affirmed') continue
		const leaver = fact.type === 'leave' ? 'person' : fact.type === 'appoint' ? 'predecessor' : null
		if (leaver === null || fact.confidence < confidences.events['min-leaving']) continue
		for (const {role, id} of fact.arguments) if (role === leaver && id !== null) endThose(current.get(id) ?? [], fact)
	}
}

// `resigned as finance minister` says nothing of a later prime minister, `Senator Mary Holt left the band` nothing of her seat.
function endThose(posts: readonly RoleFact[], event: EventFact): void {
	const {arguments: args, trigger, date} = event
	// `demanded her resignation`: a noun doesn't say that it has come to that.
	if (!finiteVerb.test(trigger.text)) return
	const titles = args.flatMap(({role, text}) => (role === 'title' ? bareTitle(text) : []))
	const bodies = args.flatMap(({role, id}) => (role === 'organization' && id !== null ? id : []))
	for (const post of posts) {
		const isBefore = post.evidence.start < event.evidence.end
		const isOfBody = bodies.length === 0 || post.organizationId === null || bodies.includes(post.organizationId)
		const isNamed = titles.length > 0 ? titles.includes(bareTitle(post.title ?? '')) : isOnly(posts, post, event)
		if (!isBefore || !isOfBody || !isNamed) continue
		post.status = 'former'
		post.until ??= date?.value ?? null
	}
}

const finiteVerb = /(?:ed|down|aside|resigns|retires|quits|quit|left)$/i

const bareTitle = (text: string): string => text.toLowerCase().replace(ownerOfPost, '')

// `its chairman`, `the company's chairman`, `Elmstad's mayor`
const ownerOfPost = /^(?:the |an? )?(?:(?:its|his|her|their) |(?:(?!of )\S{1,40} ){0,3}\S{1,40}['’]s? )?/

// `Transport Minister Ann Lee resigned on Friday`: the only post, before the name of who resigns from nothing else.
const isOnly = (
	posts: readonly RoleFact[],
	{evidence, alsoAt}: RoleFact,
	{type, trigger, evidence: clause}: EventFact,
): boolean =>
	type === 'leave' &&
	posts.length === 1 &&
	/^(?:has |have |had )?(?:resign|step)/i.test(trigger.text) &&
	[evidence, ...alsoAt].some(({start, end}) => start >= clause.start - maxBefore && end <= trigger.start) &&
	!/^(?:\s+(?:aside|down))?\s+from\b/.test(clause.text.slice(trigger.end - clause.start))

/** Characters of a post that its event's evidence may lack. */
const maxBefore = 80

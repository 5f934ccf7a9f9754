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
		if (leaver === null || fact.confidence < minConfidence) continue
		for (const {role, id} of fact.arguments) if (role === leaver && id !== null) endThose(current.get(id) ?? [], fact)
	}
}

/** Confidence from which an event ends a post. */
const minConfidence = 0.5

// Without a title the only post: `Governor Mary Holt resigned`; not `Senator Mary Holt left the band`.
function endThose(posts: readonly RoleFact[], {arguments: args, type, date}: EventFact): void {
	const titles = args.flatMap(({role, text}) => (role === 'title' ? lastWord(text) : []))
	const ended = posts.filter(({title}) => titles.includes(lastWord(title ?? '')))
	const bodies = args.filter(({role}) => role === 'organization')
	const isOfBody = (post: RoleFact): boolean => bodies.length === 0 || bodies.some(({id}) => id === post.organizationId)
	const only = titles.length === 0 && type === 'leave' && posts.length === 1 ? posts.filter(isOfBody) : []
	for (const post of [...ended, ...only]) {
		post.status = 'former'
		post.until ??= date?.value ?? null
	}
}

const lastWord = (text: string): string => text.toLowerCase().split(/\s+/).at(-1)!

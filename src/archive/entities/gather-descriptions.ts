import {byText} from '../article.js'
import type {Articles} from '../articles.js'
import type {ArchiveEntity, ArchivePost} from './entity-record.js'
import {organizationKey} from './keys.js'
import type {NamedEntities} from './named.js'
import type {Sightings} from './sightings.js'

interface OpenPost {
	post: Omit<ArchivePost, 'articles' | 'first' | 'last'>
	articles: Set<number>
	days: string[]
}

/** Posts and organizations that articles give an entity, each once however it is written. `members` in the order of the archive. */
export function gatherDescriptions(
	members: readonly number[],
	named: NamedEntities,
	sightings: Sightings,
	articles: Articles,
): Pick<ArchiveEntity, 'posts' | 'organizations'> {
	const posts = new Map<string, OpenPost>()
	const bodies = new Map<string, {id: string | null; name: string; articles: Set<number>}>()
	for (const sighting of members) {
		const article = sightings.articles[sighting]!
		const {published} = articles.ref(article)
		const stated = sightings.description(sighting)
		const refOf = (name: string | null): {id: string | null; name: string} | null =>
			name === null ? null : organizationIn(article, name, named, sightings)
		for (const {title, organization, place, status} of stated.posts) {
			const body = refOf(organization)
			const key = `${title.toLowerCase()}|${body?.id ?? body?.name ?? ''}|${place?.toLowerCase() ?? ''}`
			const known = posts.get(key)
			const post = {title: known?.post.title ?? title, organization: body, place, status}
			posts.set(key, {
				post: post as OpenPost['post'],
				articles: (known?.articles ?? new Set()).add(article),
				days: published === null ? (known?.days ?? []) : [...(known?.days.slice(0, 1) ?? []), published],
			})
		}
		for (const organization of stated.organizations) {
			const body = refOf(organization)!
			const key = body.id ?? organizationKey(body.name)
			const known = bodies.get(key)
			if (known) known.articles.add(article)
			else bodies.set(key, {...body, articles: new Set([article])})
		}
	}
	return {
		posts: [...posts.values()]
			.map(({post, articles: {size}, days}) => ({
				...post,
				articles: size,
				first: days[0] ?? null,
				last: days.at(-1) ?? null,
			}))
			.sort((a, b) => b.articles - a.articles || byText(a.title, b.title) || byText(a.place ?? '', b.place ?? '')),
		organizations: [...bodies.values()]
			.map(({id, name, articles: {size}}) => ({id, name, articles: size}))
			.sort((a, b) => b.articles - a.articles || byText(a.name, b.name)),
	}
}

/** Entities of an article among which an organization is looked up. */
const maxSearched = 500

/** The organization that an article means by a name: with the id of the archive where it is one of its entities. */
function organizationIn(
	article: number,
	name: string,
	{clusterOf, ids, names}: NamedEntities,
	sightings: Sightings,
): {id: string | null; name: string} {
	const plain = name.toLowerCase()
	const first = sightings.firsts[article]!
	for (let at = first; at < Math.min(sightings.firsts[article + 1]!, first + maxSearched); at++) {
		const {type, forms} = sightings.look(at)
		if (type !== 'organization' || !forms.some((form) => form.toLowerCase() === plain)) continue
		return {id: ids[clusterOf[at]!]!, name: names[clusterOf[at]!]!}
	}
	return {id: null, name}
}

import {fullTitle} from '../../model/grammar/full-title.js'

/** Nouns that also stand for holders of other posts: `the lawmaker` for a senator. */
const hypernyms: Readonly<Record<string, string>> = {
	attorney: 'lawyer',
	boss: 'manager coach',
	chief: 'director head president commissioner',
	coach: 'manager',
	congressman: 'representative',
	congresswoman: 'representative',
	doctor: 'physician surgeon',
	lawmaker: 'senator representative congressman congresswoman legislator deputy mp assemblyman assemblywoman',
	lawyer: 'attorney barrister solicitor',
	leader: 'president premier minister chairman chairwoman',
	legislator: 'senator representative assemblyman assemblywoman',
	manager: 'coach',
	officer: 'constable sergeant inspector lieutenant captain',
	premier: 'minister',
	scientist: 'researcher biologist physicist chemist',
	spokesperson: 'spokesman spokeswoman',
}

const hypernymsOf = new Map<string, string[]>()
for (const [noun, posts] of Object.entries(hypernyms))
	for (const post of posts.split(' ')) hypernymsOf.set(post, [...(hypernymsOf.get(post) ?? []), noun])

/** Head nouns that can refer to the holder of a post, by the head word of its title. */
export function nounsForPost(post: string): readonly string[] {
	const held = fullTitle(post)
	return [held, ...(hypernymsOf.get(held) ?? [])]
}

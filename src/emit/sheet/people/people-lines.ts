import {describe} from '../../../facts/describe/describe.js'
import {isPassingTitle} from '../../../facts/describe/title.js'
import type {Extraction} from '../../../facts/extraction.js'
import type {RelationFact} from '../../../facts/relation/schema.js'
import type {RoleFact} from '../../../facts/role/schema.js'
import {grouped} from '../sheet-article.js'
import {plain} from '../wording/markdown.js'
import {deadPeople} from './dead-people.js'
import {isWholeRelation, minPost, saysNothing, wholePost} from './whole-post.js'

/** Least confidence of a relation. */
const minRelation = 0.7

/** What the lines above say. */
export interface AboveLines {
	readonly isGiven: (fact: RoleFact | RelationFact) => boolean
	/** Whether a person stands in them. */
	readonly isNamed: (name: string) => boolean
}

/** Most facts of a person: of a longer life the article says more in fewer words. */
const mostFacts = 4

/**
 * Each person with the posts and relations that the article gives them and no line above does; whom none of them names has their posts
 * alone. Of more people than so many characters hold those stay whom lines above name, then those whose facts matter most.
 */
export function peopleLines(
	{article, entities, facts}: Pick<Extraction, 'article' | 'entities' | 'facts'>,
	{isGiven, isNamed}: AboveLines,
	characters: number,
): string[] {
	const roles = grouped(
		facts
			.filter((fact): fact is RoleFact => fact.kind === 'role' && fact.confidence >= minPost)
			.map((fact) => wholePost(article.text, fact))
			.filter((fact) => fact !== null),
		({personId}) => (personId === null ? [] : [personId]),
	)
	const relations = grouped(
		facts.filter(
			(fact): fact is RelationFact =>
				fact.kind === 'relation' && fact.confidence >= minRelation && isWholeRelation(article.text, fact),
		),
		({subject}) => (subject.id === null ? [] : [subject.id]),
	)
	const dead = deadPeople({entities, facts})
	const lines = entities.flatMap(({id, type, name}) => {
		if (type !== 'person') return []
		const posts = roles.get(id) ?? []
		const others = new Set(
			posts.flatMap(({organization, place}) => [organization, place]).filter((one) => one !== null),
		)
		const held = dead.has(id) ? posts.map((post) => ({...post, status: 'former' as const})) : posts
		const own = [...held, ...withoutOldAges(relations.get(id) ?? []).filter((one) => !isImplied(one, others))]
			.filter((fact) => !isPassing(fact) && !isGiven(fact) && (isNamed(name) || isPost(fact)))
			.slice(0, mostFacts)
		const words = own.map(
			(fact) => [plain(withoutName(describe(asStated(fact)), name)), ` [${fact.sentence + 1}]`] as const,
		)
		const single = words.filter(([line], at) => words.findIndex(([other]) => other === line) === at)
		if (single.length === 0) return []
		const text = `- **${plain(name)}** ${single.map((word) => word.join('')).join('; ')}`
		return [{text, rank: Number(isNamed(name)) + Math.max(...own.map(({salience}) => salience))}]
	})
	return fitting(lines, characters)
}

// `Prof`; `contender`, `refugee`, `rival` alone: what a person is in one story, no post.
const isPassing = (fact: RoleFact | RelationFact): boolean =>
	fact.kind === 'role' &&
	fact.organization === null &&
	fact.title !== null &&
	(isPassingTitle(fact.title) || (fact.place === null && fact.for === null && saysNothing(fact.title)))

const isPost = (fact: RoleFact | RelationFact): boolean => fact.kind === 'role' && fact.title !== null

// In their order.
function fitting(lines: readonly {readonly text: string; readonly rank: number}[], characters: number): string[] {
	const kept = new Set<string>()
	let left = characters
	for (const {text} of [...lines].sort((a, b) => b.rank - a.rank)) {
		if (text.length >= left) continue
		kept.add(text)
		left -= text.length + 1
	}
	return lines.map(({text}) => text).filter((text) => kept.has(text))
}

// `was 56 when it began … now 60`
function withoutOldAges(relations: readonly RelationFact[]): RelationFact[] {
	const ages = relations.filter((one) => one.type === 'age' && !isPast(one)).map(({object}) => Number(object.name))
	const oldest = Math.max(...ages)
	return relations.filter(({type, object}) => type !== 'age' || Number(object.name) === oldest)
}

// `spokeswoman of Acme` says that she belongs to it, by whichever of its names.
const isImplied = ({type, object}: RelationFact, posts: ReadonlySet<string>): boolean =>
	(type === 'affiliation' || type === 'nationality' || type === 'founder' || type === 'residence') &&
	[...posts].some((post) => post.includes(object.name) || object.name.includes(post))

// `Governor Lee,” the guest said`: a title in passing is no claim of the guest's.
const asStated = <T extends RoleFact | RelationFact>(fact: T): T =>
	fact.kind === 'role' || fact.type === 'affiliation' ? {...fact, claim: {...fact.claim, mode: 'stated'}} : fact

// `was 17 when`: no age of today.
const isPast = ({evidence}: RelationFact): boolean => /\b(?:was|were|when|since|at)\b/.test(evidence.text)

// `is mayor`; of `Ann Lee’s wife is Bo Ray`: `wife: Bo Ray`.
function withoutName(line: string, name: string): string {
	if (line.startsWith(`${name} `)) return line.slice(name.length + 1)
	if (!line.startsWith(`${name}’s `)) return line
	return line.slice(name.length + 3).replace(/^(\p{L}[\p{L} -]{0,40}?) is (?=\S)/u, '$1: ')
}

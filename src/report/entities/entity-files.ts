import type {ArchiveEntity, ArchivePost} from '../../archive/entities/entity-record.js'
import {linkedTypes} from '../../archive/entities/sightings.js'
import {dataFile, type ReportFile} from '../data-file.js'
import type {EntityRow, Ref} from '../overview/overview-data.js'
import type {EntityData, PostData} from '../report-data.js'
import {writeNumbers} from '../words/number-list.js'
import {entityFileOf} from './entity-file.js'
import type {GatheredEntities} from './gathered-entities.js'
import type {Pair} from './talk.js'

/** Entities of a file, about: some 100 kB. */
const perFile = 120
/** Others that are listed at most. */
const maxOthers = 40

/** What an entity's file says of it beyond the archive's record. */
export interface EntityContext {
	readonly entities: GatheredEntities
	readonly pairs: readonly Pair[]
	/** Numbers of articles by the archive's names for them. */
	readonly articleNumbers: ReadonlyMap<string, number>
}

/** A file for each hundred entities, by their ids. */
export function* entityFiles(context: EntityContext): Generator<ReportFile> {
	const {records} = context.entities
	const count = entityFileCount(records.length)
	const groups: number[][] = Array.from({length: count}, () => [])
	for (const [number, {id}] of records.entries()) groups[entityFileOf(id, count) - 1]!.push(number)
	const links = linksOf(context)
	for (const [at, group] of groups.entries())
		yield dataFile(
			`entities-${at + 1}`,
			group.map((number) => entityData(number, links, context)),
		)
}

export const entityFileCount = (entities: number): number => Math.max(1, Math.ceil(entities / perFile))

interface Links {
	readonly speaksOf: ReadonlyMap<number, Pair[]>
	readonly spokenOfBy: ReadonlyMap<number, Pair[]>
	readonly posts: ReadonlyMap<string, [person: Ref, title: string, articles: number][]>
	readonly byId: ReadonlyMap<string, number>
}

function linksOf({entities, pairs}: EntityContext): Links {
	const posts = new Map<string, [Ref, string, number][]>()
	entities.records.forEach((record, number) => {
		for (const {title, organization, articles} of record.posts)
			if (organization?.id) push(posts, organization.id, [entities.refOf(number), title, articles])
	})
	for (const list of posts.values()) list.sort((a, b) => b[2] - a[2])
	return {
		speaksOf: groupBy(pairs, ({from}) => from),
		spokenOfBy: groupBy(pairs, ({to}) => to),
		posts,
		byId: new Map(entities.records.map(({id}, number) => [id, number])),
	}
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
	const groups = new Map<number, T[]>()
	for (const item of items) push(groups, keyOf(item), item)
	return groups
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
	const group = groups.get(key)
	if (group) group.push(value)
	else groups.set(key, [value])
}

function entityData(number: number, links: Links, {entities, articleNumbers}: EntityContext): EntityData {
	const record = entities.records[number]!
	const {id, type, name, aliases, subtype, country, posts, together, articles, first, last, score, namesakes} = record
	const facts = entities.factsOf(number)
	const known = (other: string): number[] => {
		const at = links.byId.get(other)
		return at === undefined ? [] : [at]
	}
	return {
		id,
		type,
		name,
		aliases,
		subtype,
		country,
		posts: posts.map(postData),
		people: (links.posts.get(id) ?? []).slice(0, maxOthers),
		together: together.flatMap((other) => known(other.id).map((at) => [entities.refOf(at), other.articles] as const)),
		namesakes: namesakes.flatMap((other) =>
			known(other).map((at) => [entities.refOf(at), aboutOf(entities.records[at]!)] as const),
		),
		score,
		first,
		last,
		articles: writeNumbers(rising(articles.flatMap((article) => articleNumbers.get(article.id) ?? []))),
		quotes: writeNumbers(facts.quotes),
		claims: writeNumbers(facts.claims),
		about: writeNumbers(facts.about),
		speaksOf: (links.speaksOf.get(number) ?? [])
			.slice(0, maxOthers)
			.map(({to, quotes}) => [entities.refOf(to), quotes]),
		spokenOfBy: (links.spokenOfBy.get(number) ?? [])
			.slice(0, maxOthers)
			.map(({from, quotes}) => [entities.refOf(from), quotes]),
	}
}

const rising = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)

const postData = ({title, organization, place, status, articles, first, last}: ArchivePost): PostData => ({
	title,
	organization: organization && [organization.id, organization.name],
	place,
	status,
	articles,
	first,
	last,
})

/** A person's post, a body's or place's sort. */
function aboutOf({type, posts, subtype}: ArchiveEntity): string | null {
	const [post] = posts
	if (type !== 'person') return subtype
	return post ? [post.title, post.organization?.name ?? post.place].filter(Boolean).join(', ') : null
}

/** The lists of people, organizations and places: those quoted most first, of places those in most articles. */
export function entityRows(entities: GatheredEntities, isRepeated: (fact: number) => boolean): EntityRows {
	const rows: EntityRow[][] = linkedTypes.map(() => [])
	entities.records.forEach((record, number) => {
		const quotes = entities.factsOf(number).quotes.filter((fact) => !isRepeated(fact)).length
		const {id, name, country, articles, first, last, type} = record
		rows[linkedTypes.indexOf(type)]!.push([id, name, aboutOf(record), country, articles.length, quotes, first, last])
	})
	for (const [at, list] of rows.entries())
		list.sort((a, b) => (linkedTypes[at] === 'person' ? b[5] - a[5] || b[4] - a[4] : b[4] - a[4] || b[5] - a[5]))
	const [people = [], organizations = [], places = []] = rows
	return {people, organizations, places}
}

export interface EntityRows {
	readonly people: readonly EntityRow[]
	readonly organizations: readonly EntityRow[]
	readonly places: readonly EntityRow[]
}

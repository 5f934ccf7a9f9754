import {shortForms} from '../../lexicon/names/nicknames.js'
import type {PersonName} from '../../lexicon/names/person-name.js'
import {type Cluster, joinClusters} from './cluster.js'
import type {Company} from './company.js'
import {compareProfiles} from './evidence.js'
import {middlesDiffer} from './middle-names.js'

/** People of one name, with the name that most of their articles use. */
export interface NamedCluster {
	readonly cluster: Cluster
	readonly name: PersonName
	/** First and last name. */
	readonly key: string
}

/** Clusters that another name could stand for, more of them than this stand for no one in particular. */
const maxCandidates = 12

/** More people under one key than this aren't looked through. */
const maxListed = 200

/** What two names must have in common besides: a post, an organization, kin or company. By the way they differ. */
const minShared = {initial: 1.5, nickname: 1, piece: 1.5, spelling: 2.5}

type Way = keyof typeof minShared

/**
 * Joins people whose names differ in form alone: `J. Smith` and `John Smith`, `Bob Dole` and `Robert Dole`, `Enrique Peña` and
 * `Enrique Peña Nieto`, `Zelensky` and `Zelenskyy`. Only where one person of the archive fits, no article names both, and what
 * is said of them agrees. Joins into the one with more articles; what is left comes back. Linear.
 */
export function joinVariants(people: readonly NamedCluster[], company: Company, articleOf: ArticleOf): NamedCluster[] {
	const index = new Map<string, Set<number>>()
	people.forEach((person, at) => {
		for (const key of indexKeys(person)) {
			const list = index.get(key)
			if (list) list.add(at)
			else index.set(key, new Set([at]))
		}
	})
	const parent = people.map((_, at) => at)
	const find = (at: number): number => {
		let root = at
		while (parent[root] !== root) root = parent[root]!
		parent[at] = root
		return root
	}
	for (const way of ['piece', 'initial', 'nickname', 'spelling'] as const)
		people.forEach((person, at) => {
			const own = find(at)
			if (person.cluster.apart) return
			const candidates = new Set<number>()
			for (const key of searchKeys(person, way)) {
				const list = index.get(key)
				// Hundreds of one initial: none is meant in particular.
				if (list && list.size <= maxListed) for (const other of list) candidates.add(find(other))
			}
			candidates.delete(own)
			if (candidates.size === 0 || candidates.size > maxCandidates) return
			const fitting = [...candidates].filter((other) => areVariants(person.name, people[other]!.name, way))
			const [only] = fitting
			if (only === undefined || fitting.length > 1) return
			const odds = oddsOf(people[own]!.cluster, people[only]!.cluster, way)
			if (odds === null) return
			const [into, from] = [own, only].sort(
				(a, b) =>
					people[b]!.cluster.sightings.length - people[a]!.cluster.sightings.length ||
					people[b]!.name.parts.length - people[a]!.name.parts.length ||
					a - b,
			) as [number, number]
			joinClusters(people[into]!.cluster, people[from]!.cluster, odds)
			parent[from] = into
		})
	return people.filter((_, at) => parent[at] === at)

	function oddsOf(a: Cluster, b: Cluster, way: Way): number | null {
		const {shared, against} = compareProfiles(a.profile, b.profile, company)
		if (shared < minShared[way] || shared + against < minShared[way] || shareArticle(a, b, articleOf)) return null
		return shared + against
	}
}

/** The number of a sighting's article. */
export type ArticleOf = (sighting: number) => number

// Linear in both.
function shareArticle(a: Cluster, b: Cluster, articleOf: ArticleOf): boolean {
	const articles = new Set(a.sightings.map(articleOf))
	return b.sightings.some((sighting) => articles.has(articleOf(sighting)))
}

// Under which others look a person up.
function indexKeys({name, key}: NamedCluster): Set<string> {
	const {parts, first, last} = name
	const keys = new Set([`= ${key}`, `i ${first[0]} ${last}`, `s ${skeleton(key)}`])
	// `Enrique Peña` and `Peña Nieto` of `Enrique Peña Nieto`
	for (const part of parts.slice(1, -1).slice(0, 6)) {
		keys.add(`p ${first} ${part}`)
		keys.add(`p ${part} ${last}`)
	}
	return keys
}

function searchKeys({name, key}: NamedCluster, way: Way): string[] {
	const {first, last} = name
	if (way === 'piece') return [`p ${key}`]
	if (way === 'initial') return first.length === 1 ? [`i ${first} ${last}`] : []
	if (way === 'nickname') return [...shortForms(first)].map((short) => `= ${short} ${last}`)
	return key.length > 8 ? [`s ${skeleton(key)}`] : []
}

function areVariants(a: PersonName, b: PersonName, way: Way): boolean {
	if (way === 'piece') return a.parts.length < b.parts.length && isRun(a.parts, b.parts)
	if (way === 'initial') return b.first.length > 1 && !middlesDiffer(a, b)
	return !middlesDiffer(a, b)
}

function isRun(short: readonly string[], long: readonly string[]): boolean {
	for (let from = 0; from + short.length <= long.length; from++)
		if (short.every((part, at) => part === long[from + at])) return true
	return false
}

/** The consonants of a name, doubled ones once: `mhmd slh` of `mohammed salah` and `mohamed salah`. */
const skeleton = (key: string): string => key.replace(/(?<=\p{L})[aeiouy]+/gu, '').replace(/(\p{L})\1+/gu, '$1')

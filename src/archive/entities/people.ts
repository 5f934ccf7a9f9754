import {ArticlesWithTwo} from './articles-with-two.js'
import {type Cluster, joinCluster, joinClusters, openCluster} from './cluster.js'
import type {Company} from './company.js'
import {compareProfiles} from './evidence.js'
import {middlesDiffer} from './middle-names.js'
import type {Profile, Profiler} from './profile.js'
import type {Sightings} from './sightings.js'

/** Least odds, as a logarithm, that a sighting is of the person known by that name. */
const minOdds = 0.5

/** The best of several people of one name must be that much more probable than the next. */
const minMargin = 0.3

/** More people of one name than this aren't compared with a sighting. */
const maxNamesakes = 24

/**
 * People of one first and last name, kept apart by what articles say of them. `sightings` in the order of the archive. Those
 * with a post, an age or a country come first: the others join whom they fit best. Linear for a bounded number of namesakes.
 */
export function separateNamesakes(
	list: readonly number[],
	{sightings, company, profileOf, prior}: NamesakeContext,
): Cluster[] {
	const clusters: Cluster[] = []
	// Those that more may join.
	const open: Cluster[] = []
	const isDescribed = (sighting: number): boolean => sightings.description(sighting).traits.length > 0
	const inArticle = new ArticlesWithTwo(list, sightings)
	const place = (sighting: number): void => {
		const profile = profileOf(sighting)
		const look = sightings.lookNumber(sighting)
		const fitting = open.slice(0, maxNamesakes).filter((cluster) => !inArticle.keeps(sighting, cluster))
		const {best, odds, margin} = bestOf(fitting, (cluster) => oddsOf(sighting, profile, cluster))
		let joined = best
		if (best && odds >= minOdds && margin >= minMargin) joinCluster(best, sighting, look, profile, odds)
		else {
			joined = openCluster(sighting, look, profile)
			joined.apart = odds >= minOdds
			clusters.push(joined)
			if (!joined.apart) open.push(joined)
		}
		inArticle.note(sighting, joined!)
	}
	for (const sighting of list) if (isDescribed(sighting)) place(sighting)
	joinAgreeing()
	for (const sighting of list) if (!isDescribed(sighting)) place(sighting)
	joinAgreeing()
	return clusters

	// Two that were opened before enough was known of them.
	function joinAgreeing(): void {
		const compared = open.slice(0, maxNamesakes)
		while (compared.length > 1) {
			let most = minOdds
			let pair: [Cluster, Cluster] | undefined
			for (const [at, a] of compared.entries())
				for (const b of compared.slice(at + 1)) {
					const odds = agreement(a, b)
					if (odds < most || (odds === most && pair)) continue
					most = odds
					pair = [a, b]
				}
			if (!pair) return
			const [a, b] = pair
			joinClusters(a, b, most)
			inArticle.join(a, b)
			for (const list of [clusters, open, compared]) list.splice(list.indexOf(b), 1)
		}
	}

	function agreement(a: Cluster, b: Cluster): number {
		if (inArticle.share(a, b) || differByLooks(a, b, sightings)) return -Infinity
		const {shared, against} = compareProfiles(a.profile, b.profile, company)
		return prior + shared + against
	}

	function oddsOf(sighting: number, profile: Profile, cluster: Cluster): number {
		if (differByName(sighting, cluster, sightings)) return -Infinity
		const {shared, against} = compareProfiles(profile, cluster.profile, company)
		return prior + shared + against
	}
}

export interface NamesakeContext {
	readonly sightings: Sightings
	readonly company: Company
	readonly profileOf: Profiler
	/** The logarithm of the odds that two people of this name in two articles are one, before anything else is known. */
	readonly prior: number
}

function bestOf(
	clusters: readonly Cluster[],
	oddsOf: (cluster: Cluster) => number,
): {best: Cluster | undefined; odds: number; margin: number} {
	let best: Cluster | undefined
	let [odds, next] = [-Infinity, -Infinity]
	for (const cluster of clusters) {
		const value = oddsOf(cluster)
		if (value > odds) {
			next = odds
			odds = value
			best = cluster
		} else if (value > next) next = value
	}
	// One of them is in nearly all articles: a hundred times a mayor, once a namesake without a post.
	const others = clusters.reduce((sum, {sightings}) => sum + sightings.length, -(best?.sightings.length ?? 0))
	const isUsual = best !== undefined && best.sightings.length > others * 10
	return {best, odds, margin: next < minOdds || isUsual ? Infinity : odds - next}
}

/** More spellings of one name than this aren't compared. */
const maxLooks = 16

// `George W. Bush` and `George H. W. Bush`, `Smith Jr.` and `Smith Sr.`
function differByName(sighting: number, {looks}: Cluster, sightings: Sightings): boolean {
	const own = sightings.lookNumber(sighting)
	return !looks.has(own) && differsFrom(own, looks, sightings)
}

function differByLooks(a: Cluster, b: Cluster, sightings: Sightings): boolean {
	return [...a.looks].slice(0, maxLooks).some((look) => differsFrom(look, b.looks, sightings))
}

function differsFrom(look: number, looks: ReadonlySet<number>, sightings: Sightings): boolean {
	const {name} = sightings.person(look)
	let compared = 0
	for (const other of looks) {
		if (compared++ === maxLooks) break
		if (middlesDiffer(name, sightings.person(other).name)) return true
	}
	return false
}

import {addProfile, type Profile} from './profile.js'

/** Sightings that are taken for one entity. */
export interface Cluster {
	readonly sightings: number[]
	/** Numbers of their looks: the names that it has. */
	readonly looks: Set<number>
	readonly profile: Profile
	/** How sure each link was, 0 to 1: their sum and number. */
	readonly links: {sum: number; count: number}
	/** How sure the weakest link between two names of it was: 1 for one name. */
	weakest: number
	/** Put apart since nothing says to which of several of its name it belongs: no other joins it. */
	apart: boolean
}

export const openCluster = (sighting: number, look: number, profile: Profile): Cluster => ({
	sightings: [sighting],
	looks: new Set([look]),
	profile,
	links: {sum: 0, count: 0},
	weakest: 1,
	apart: false,
})

/** Adds a sighting. `odds`: the logarithm of the odds that it is the same entity. */
export function joinCluster(cluster: Cluster, sighting: number, look: number, profile: Profile, odds: number): void {
	cluster.sightings.push(sighting)
	cluster.looks.add(look)
	addProfile(cluster.profile, profile)
	cluster.links.sum += probability(odds)
	cluster.links.count++
}

/** Adds another cluster, which has another name for the same entity. */
export function joinClusters(cluster: Cluster, other: Cluster, odds: number): void {
	for (const sighting of other.sightings) cluster.sightings.push(sighting)
	for (const look of other.looks) cluster.looks.add(look)
	addProfile(cluster.profile, other.profile)
	cluster.links.sum += other.links.sum
	cluster.links.count += other.links.count
	cluster.weakest = Math.min(cluster.weakest, other.weakest, probability(odds))
}

/** How sure it is that all sightings are of one entity: the mean of the links within a name, at most the weakest between names. */
export const scoreOf = ({links: {sum, count}, weakest}: Cluster): number =>
	Math.min(weakest, count === 0 ? 1 : sum / count)

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds))

import type {Cluster} from './cluster.js'
import type {Sightings} from './sightings.js'

/** Articles that name two people of one name: those are two. */
export class ArticlesWithTwo {
	readonly #articles = new Set<number>()
	readonly #sightings: Sightings
	readonly #members = new Map<Cluster, Set<number>>()

	constructor(list: readonly number[], sightings: Sightings) {
		const seen = new Set<number>()
		for (const sighting of list) {
			const article = sightings.articles[sighting]!
			if (seen.has(article)) this.#articles.add(article)
			seen.add(article)
		}
		this.#sightings = sightings
	}

	/** Whether a cluster already has another one of the sighting's article. */
	keeps(sighting: number, cluster: Cluster): boolean {
		return this.#members.get(cluster)?.has(this.#sightings.articles[sighting]!) ?? false
	}

	note(sighting: number, cluster: Cluster): void {
		const article = this.#sightings.articles[sighting]!
		if (!this.#articles.has(article)) return
		const members = this.#members.get(cluster)
		if (members) members.add(article)
		else this.#members.set(cluster, new Set([article]))
	}

	/** Whether an article names one of each. */
	share(a: Cluster, b: Cluster): boolean {
		const [one, other] = [this.#members.get(a), this.#members.get(b)]
		return one !== undefined && other !== undefined && [...one].some((article) => other.has(article))
	}

	/** The second has become part of the first. */
	join(a: Cluster, b: Cluster): void {
		const members = new Set([...(this.#members.get(a) ?? []), ...(this.#members.get(b) ?? [])])
		if (members.size > 0) this.#members.set(a, members)
	}
}

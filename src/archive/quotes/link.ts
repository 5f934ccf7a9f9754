import type {PersonKey} from '../entities/keys.js'
import type {NamedEntities} from '../entities/named.js'
import type {Sightings} from '../entities/sightings.js'
import type {CollectedQuotes} from './collect.js'
import {containment, sharedFingerprints} from './fingerprints.js'

/** The same words in several articles: numbers of quotes, the fullest first, the others in the order of the archive. */
export type QuoteCluster = readonly number[]

/** Fuller quotes of one fingerprint beyond this many aren't compared: a phrase that everyone uses. */
const maxHeads = 8

/** Fuller quotes that one is held against at most. */
const maxTried = 32

/** How speakers of two quotes agree: the same, one of them unknown, or two. */
type Agreement = 'same' | 'open' | 'different'

/**
 * Quotes that are one in several articles, partial ones with the fuller one that contains them. Each is held against the fuller
 * ones, so that two are never joined by a phrase that both contain. Long direct words are one with any speaker, short
 * and indirect ones with the same speaker alone. Near linear.
 */
export function linkQuotes(
	quotes: CollectedQuotes,
	ranks: Int32Array,
	sightings: Sightings,
	entities: NamedEntities,
): QuoteCluster[] {
	const shared = sharedFingerprints(quotes.words)
	const rankOf = (quote: number): number => ranks[quotes.articles[quote]!]!
	const lengthOf = (quote: number): number => quotes.words.list(quote).length
	const order = shared.flatMap((hashes, quote) => (hashes.length > 0 ? [quote] : []))
	order.sort((a, b) => lengthOf(b) - lengthOf(a) || rankOf(a) - rankOf(b) || quotes.places[a]! - quotes.places[b]!)
	const heads = new Map<number, number[]>()
	const clusters = new Map<number, number[]>()
	for (const quote of order) {
		const head = findHead(quote)
		if (head !== undefined) clusters.get(head)!.push(quote)
		else {
			clusters.set(quote, [quote])
			for (const hash of shared[quote]!) {
				const list = heads.get(hash)
				if (!list) heads.set(hash, [quote])
				else if (list.length < maxHeads) list.push(quote)
			}
		}
	}
	return [...clusters.values()]
		.filter(isInSeveral)
		.map(([head, ...others]) => [
			head!,
			...others.sort((a, b) => rankOf(a) - rankOf(b) || quotes.places[a]! - quotes.places[b]!),
		])

	function isInSeveral(cluster: readonly number[]): boolean {
		return cluster.some((quote) => quotes.articles[quote] !== quotes.articles[cluster[0]!])
	}

	function findHead(quote: number): number | undefined {
		const tried = new Set<number>()
		let best: number | undefined
		let most = 0
		for (const hash of shared[quote]!)
			for (const head of heads.get(hash) ?? []) {
				if (tried.has(head) || tried.size === maxTried) continue
				tried.add(head)
				const share = agreement(quote, head)
				if (share > most || (share === most && best !== undefined && rankOf(head) < rankOf(best))) {
					most = share
					best = head
				}
			}
		return best
	}

	// The share of words in common where they are one quote, else 0.
	function agreement(quote: number, head: number): number {
		const share = containment(quotes.words.list(quote), quotes.words.list(head))
		const speakers = compareSpeakers(quote, head)
		const count = lengthOf(quote)
		const isIndirect = quotes.isIndirect[quote]! || quotes.isIndirect[head]!
		if (isIndirect) return speakers === 'same' && share >= 0.8 ? share : 0
		if (count < 8) return speakers === 'same' && share === 1 ? share : 0
		if (speakers === 'different') return count >= 15 && share >= 0.9 ? share : 0
		return share >= 0.8 ? share : 0
	}

	function compareSpeakers(a: number, b: number): Agreement {
		const [one, other] = [quotes.speakers[a]!, quotes.speakers[b]!]
		if (one >= 0 && other >= 0) {
			if (entities.clusterOf[one] === entities.clusterOf[other]) return 'same'
			return haveOneFamilyName(one, other) ? 'same' : 'different'
		}
		if (one < 0 && other < 0 && quotes.described[a]! >= 0 && quotes.described[a] === quotes.described[b]) return 'same'
		return 'open'
	}

	// `Varga` here, `Lena Varga` there
	function haveOneFamilyName(one: number, other: number): boolean {
		if (sightings.look(one).type !== 'person' || sightings.look(other).type !== 'person') return false
		const [x, y] = [one, other].map((sighting) => sightings.person(sightings.lookNumber(sighting))) as [
			PersonKey,
			PersonKey,
		]
		return (!x.isFull || !y.isFull) && x.name.last === y.name.last
	}
}

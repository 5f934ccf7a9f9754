import {FeatureList} from '../../../learning/linear/feature-list.js'
import {probabilityOf, type Ranker} from '../../../learning/linear/ranker.js'
import {confidences} from '../../../model/confidences.js'
import type {Reading} from '../../../model/reading.js'
import type {Filled} from '../role/roles.js'
import type {Proposal} from '../trigger/propose.js'
import {areApart} from './apart.js'
import {areIdentical} from './identical.js'
import {type Mention, mentionsOf} from './mention.js'
import {areOpposed} from './opposed.js'
import {isSameFiller, pairNumber, writePairFeatures} from './pair-features.js'
import {areOfOthers} from './people.js'

/** Mentions of one event. */
export interface Cluster {
	/** The mention with the fullest account. */
	readonly main: Proposal
	/** The others, in the order of the text. */
	readonly others: readonly Proposal[]
	/** The roles of all mentions together. */
	readonly filled: readonly Filled[]
	/** Less probable ones of all mentions. */
	readonly weak: readonly Filled[]
}

const minSame = confidences.events['min-same-event']

/** Mentions of a type that one is compared with at most, so that the work is linear. */
export const maxMentions = 40

const list = new FeatureList()

/** Joins proposals of one type that mention the same event. */
export function clusterProposals(reading: Reading, proposals: readonly Proposal[], pair: Ranker): Cluster[] {
	const byType = new Map<object, Proposal[]>()
	for (const one of proposals) {
		const same = byType.get(one.type)
		if (same) same.push(one)
		else byType.set(one.type, [one])
	}
	return [...byType.values()].flatMap((all) => clusterType(reading, all, pair))
}

function clusterType(reading: Reading, all: readonly Proposal[], pair: Ranker): Cluster[] {
	if (all.length === 1) return [clusterOf(reading, all)]
	const worth = new Map(all.map((one) => [one, worthOf(one)]))
	const ranked = mentionsOf(reading, all).sort((a, b) => worth.get(b.proposal)! - worth.get(a.proposal)!)
	const known = new Map<number, number>()
	return joinAlike(ranked, (one, other) => sameness(one, other, pair, known)).map((group) =>
		clusterOf(
			reading,
			group.map(({proposal}) => proposal),
		),
	)
}

// The main mention comes first.
function clusterOf(reading: Reading, [main, ...rest]: readonly Proposal[]): Cluster {
	const others = rest.sort((a, b) => a.trigger.head - b.trigger.head)
	const joined = others.slice(0, maxMentions)
	return {
		main: main!,
		others,
		filled: unionOf(reading, main!, joined),
		weak: [main!, ...joined].flatMap(({weak}) => weak),
	}
}

/**
 * Joins each item to the earlier ones that it is on average likest, so that one which is like two events doesn't join them; only
 * the items right before it are compared.
 */
export function joinAlike<Item>(items: readonly Item[], likenessOf: (one: Item, other: Item) => number): Item[][] {
	const groups: Item[][] = []
	/** The group of each item, and by group how like the present one is to those compared with it, and how many these are. */
	const groupAt: number[] = []
	const sums: number[] = []
	const counts: number[] = []
	for (let at = 0; at < items.length; at++) {
		const one = items[at]!
		const first = Math.max(0, at - maxMentions)
		for (let before = first; before < at; before++) {
			sums[groupAt[before]!] = 0
			counts[groupAt[before]!] = 0
		}
		for (let before = first; before < at; before++) {
			sums[groupAt[before]!]! += likenessOf(one, items[before]!)
			counts[groupAt[before]!]!++
		}
		let best = -1
		let most: number = minSame
		for (let before = first; before < at; before++) {
			const group = groupAt[before]!
			const mean = sums[group]! / counts[group]!
			if (mean > most) [best, most] = [group, mean]
		}
		if (best < 0) best = groups.push([]) - 1
		groups[best]!.push(one)
		groupAt.push(best)
	}
	return groups
}

/** What makes a mention the main one: that it is a trigger, and what its roles say. */
const worthOf = ({probability, filled}: Proposal): number =>
	probability + 0.1 * filled.reduce((sum, one) => sum + one.probability, 0)

// `known`: what pairs with the same features have come to.
function sameness(a: Mention, b: Mention, pair: Ranker, known: Map<number, number>): number {
	if (areOpposed(a.outcome, b.outcome) || areApart(a.verdict, b.verdict)) return Number.NEGATIVE_INFINITY
	if (areOfOthers(a.people, b.people)) return 0
	if (areIdentical(a.account, b.account)) return 1
	const number = pairNumber(a.view, b.view)
	const before = number < 0 ? undefined : known.get(number)
	if (before !== undefined) return before
	list.clear()
	writePairFeatures(a.view, b.view, list)
	const probability = probabilityOf(pair, list)
	if (number >= 0) known.set(number, probability)
	return probability
}

/** A role that another mention fills is taken over from this probability on. */
const minUnion = confidences.events['min-joined-role']

function unionOf(reading: Reading, main: Proposal, rest: readonly Proposal[]): Filled[] {
	const filled = [...main.filled]
	for (const {type, filled: more} of rest)
		for (const one of more) {
			const isKnown = filled.some(
				(other) => (other.role === one.role && !type.roles[one.role]?.many) || isSameFiller(reading, one, other),
			)
			if (!isKnown && one.probability >= minUnion) filled.push(one)
		}
	return filled
}

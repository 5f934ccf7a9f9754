import {FeatureList} from '../../../learning/feature-list.js'
import {probabilityOf, type Ranker} from '../../../learning/ranker.js'
import {confidences} from '../../../model/confidences.js'
import {lemmaAt, lemmaIn, normAt, uposAt, xposAt} from '../../../model/document.js'
import type {Reading} from '../../../model/reading.js'
import type {Filled} from '../role/roles.js'
import type {Proposal} from '../trigger/propose.js'
import {haveOtherDates, haveOtherPolarity, haveOtherPosts} from './apart.js'
import {areIdentical} from './identical.js'
import {areOpposed} from './opposed.js'
import {isSameFiller, placesOf, writePairFeatures} from './pair-features.js'

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
	const ranked = [...all].sort((a, b) => worthOf(b) - worthOf(a))
	const places = placesOf(all)
	return joinAlike(ranked, (one, other) => sameness(reading, one, other, places, pair)).map(([main, ...rest]) => ({
		main: main!,
		others: rest.sort((a, b) => a.trigger.head - b.trigger.head),
		filled: unionOf(reading, main!, rest.slice(0, maxMentions)),
		weak: [main!, ...rest.slice(0, maxMentions)].flatMap(({weak}) => weak),
	}))
}

/**
 * Joins each item to the earlier ones that it is on average likest, so that one which is like two events doesn't join them; only
 * the items right before it are compared.
 */
export function joinAlike<Item>(items: readonly Item[], likenessOf: (one: Item, other: Item) => number): Item[][] {
	const groups: Item[][] = []
	const groupAt: Item[][] = []
	items.forEach((one, at) => {
		const likenesses = new Map<Item[], {sum: number; count: number}>()
		for (let before = Math.max(0, at - maxMentions); before < at; before++) {
			const {sum, count} = likenesses.get(groupAt[before]!) ?? {sum: 0, count: 0}
			likenesses.set(groupAt[before]!, {sum: sum + likenessOf(one, items[before]!), count: count + 1})
		}
		let best: Item[] | undefined
		let most: number = minSame
		for (const [group, {sum, count}] of likenesses) if (sum / count > most) [best, most] = [group, sum / count]
		if (best) best.push(one)
		else groups.push([one])
		groupAt.push(best ?? groups.at(-1)!)
	})
	return groups
}

/** What makes a mention the main one: that it is a trigger, and what its roles say. */
export const worthOf = ({probability, filled}: Proposal): number =>
	probability + 0.1 * filled.reduce((sum, one) => sum + one.probability, 0)

function sameness(
	reading: Reading,
	a: Proposal,
	b: Proposal,
	places: ReadonlyMap<Proposal, number>,
	pair: Ranker,
): number {
	if (areOpposed(reading, a, b) || haveOtherPolarity(reading, a, b)) return Number.NEGATIVE_INFINITY
	if (haveOtherDates(reading, a, b) || haveOtherPosts(reading, a, b)) return Number.NEGATIVE_INFINITY
	if (ofOthers(reading, a, b)) return 0
	if (areIdentical(reading, a, b)) return 1
	list.clear()
	writePairFeatures(reading, a, b, places, list)
	return probabilityOf(pair, list)
}

// `Ann Lee resigned. … Bo Ray left`: two people named, two events.
function ofOthers(reading: Reading, a: Proposal, b: Proposal): boolean {
	const [mine, other] = [a, b].map(({filled}) => filled.filter(({role}) => role === 'person'))
	const [named, others] = [mine!, other!].map((all) => all.filter(({candidate}) => candidate.phrase.entity >= 0))
	if (named!.length > 0 && others!.length > 0)
		return !named!.some((one) => others!.some((two) => isSameFiller(reading, one, two)))
	const [one, two] = [mine![0], other![0]]
	if (!one || !two || mine!.length > 1 || other!.length > 1) return false
	if (isAnother(reading, one, two) || isAnother(reading, two, one)) return true
	// `fired the pilot … the resignation of Minister Ann Lee`
	const isNamedOnce = one.candidate.phrase.entity >= 0 !== two.candidate.phrase.entity >= 0
	return (
		isNamedOnce &&
		((isDismissal(reading, a) && isLeaving(reading, b)) || (isDismissal(reading, b) && isLeaving(reading, a)))
	)
}

// `Mayor Ann Lee … the governor`, `Ann Lee … two pilots`: a noun for several people, or for the holder of a post that rules out that of the person named.
function isAnother(
	reading: Reading,
	{candidate: {phrase: named}}: Filled,
	{candidate: {phrase: noun}}: Filled,
): boolean {
	if (named.entity < 0 || noun.entity >= 0 || uposAt(reading, noun.head) !== 'NOUN') return false
	if (xposAt(reading, noun.head) === 'NNS') return true
	if (!lemmaIn(reading, noun.head, 'exclusive-post') || normAt(reading, noun.from) !== 'the') return false
	const lemma = lemmaAt(reading, noun.head)
	const posts = reading.roles.filter(({person, head}) => person === named.entity && head !== '')
	return posts.some(({head}) => reading.lexicon.has(head, 'exclusive-post')) && posts.every(({head}) => head !== lemma)
}

const isDismissal = (reading: Reading, {trigger: {head}}: Proposal): boolean =>
	uposAt(reading, head) === 'VERB' && lemmaIn(reading, head, 'dismissing-verb')

const isLeaving = (reading: Reading, {trigger: {head}}: Proposal): boolean =>
	lemmaIn(reading, head, uposAt(reading, head) === 'VERB' ? 'leaving-verb' : 'leaving-noun')

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

import {ruleId} from '../../rules/rule.js'
import {hasNamesOf, isDefinite, isNamedAfter, namesInside} from './agreement.js'
import {type DiscourseMemory, namedBefore, rankReferents} from './candidates.js'
import {isBareDescription, isBarred, isOccupation} from './constraints.js'
import type {MentionLink, Referent} from './discourse-context.js'
import {type AntecedentCandidate, sentenceDistance} from './features.js'
import type {DiscourseMention} from './mention.js'
import {placeNamedByOf} from './named-by-of.js'
import {asFirm} from './nominal-rules.js'
import {contradicts} from './post-nouns.js'
import {actsForAnother, isPrincipal} from './principals.js'

/** A candidate antecedent of a noun phrase, with what the rules make of it. */
export interface NounCandidate extends AntecedentCandidate {
	/** The link by rule, where it is to this referent. */
	readonly ruled: MentionLink | undefined
	/** The noun has referred to it before, or described it. */
	readonly sameNoun: boolean
}

/** Most candidates of a noun phrase. */
const maxCandidates = 20

/** Most antecedents without a name, sentences between them and the noun, and mentions back among which they stand. */
const maxUnnamed = 4
const maxUnnamedSentences = 4
const maxUnnamedBack = 30

/**
 * Whether a ranker decides what a noun phrase refers to: definite phrases for an organization or a place, and those that a rule
 * links to a name that is not a person's; for people only sources. Other nouns for people are decided by rules, then as pronouns in
 * their place.
 */
export function asksForNoun(
	{discourse, profiles: {names}}: DiscourseMemory,
	noun: DiscourseMention,
	ruled: MentionLink | undefined,
): boolean {
	// The phrase itself has the name.
	if (ruled?.rule === ruleId(placeNamedByOf)) return false
	const named = names.entities[ruled?.referent.entity ?? -1]
	if (named) return named.type !== 'person'
	if (noun.kind === 'organization') return isDefinite(noun)
	if (noun.kind === 'person')
		return (
			isDefinite(noun) &&
			discourse.sources.has(noun.head) &&
			!isNamedAfter(names, noun) &&
			!isOccupation(discourse, noun) &&
			!isBareDescription(discourse, noun)
		)
	return noun.kind === 'place' && isDefinite(noun) && noun.determiner !== 'possessive'
}

/** Referents that a noun phrase may refer to, the one chosen by rule among them, the nearest first. */
export function nounCandidates(
	memory: DiscourseMemory,
	noun: DiscourseMention,
	ruled: MentionLink | undefined,
): NounCandidate[] {
	const {discourse, profiles, lastSource} = memory
	const same = memory.sameNoun(noun)
	const self = memory.speakerAround(noun, true)
	const named = discourse.reported.get(noun.head)?.named
	const holdsNames = namesInside(profiles.names, noun).length > 0
	const found = new Map<Referent, DiscourseMention>()
	const consider = (referent: Referent): void => {
		const last = referent.mentions.at(-1)
		if (!last || found.has(referent) || found.size >= maxCandidates || referent === self) return
		if (referent.entity >= 0 && named?.has(referent.entity)) return
		if (actsForAnother(memory, noun, referent) || isPrincipal(memory, noun, same, referent)) return
		if (noun.kind === 'person' && contradicts(profiles, noun, referent)) return
		if (noun.gender !== null && referent.gender !== null && !referent.isGuessed && noun.gender !== referent.gender)
			return
		if (holdsNames && !hasNamesOf(profiles.names, noun, referent)) return
		if (!isBarred(discourse, noun, referent)) found.set(referent, last)
	}
	if (ruled) consider(ruled.referent)
	if (same) consider(same)
	for (const referent of unnamedBefore(memory, noun)) consider(referent)
	for (const referent of namedBefore(memory, noun)) consider(referent)
	const firm = asFirm(profiles, noun)
	if (firm) for (const referent of namedBefore(memory, firm)) consider(referent)
	return rankReferents(found, lastSource).map((candidate) => ({
		...candidate,
		ruled: ruled?.referent === candidate.referent ? ruled : undefined,
		sameNoun: candidate.referent === same,
	}))
}

// The nearest few referents without a name.
function unnamedBefore({discourse, recent}: DiscourseMemory, noun: DiscourseMention): Referent[] {
	const found = new Set<Referent>()
	const list = recent[noun.kind === 'person' ? 'person' : 'other']
	for (
		let at = list.length - 1, steps = 0;
		at >= 0 && steps < maxUnnamedBack && found.size < maxUnnamed;
		at--, steps++
	) {
		const {referent, mention} = list[at]!
		if (sentenceDistance(discourse, mention, noun) > maxUnnamedSentences) break
		if (referent.entity < 0 && referent.kind === noun.kind) found.add(referent)
	}
	return [...found]
}

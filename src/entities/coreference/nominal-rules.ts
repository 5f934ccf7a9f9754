import {confidences} from '../../model/confidences.js'
import {firstReading, inTurn} from '../../rules/reading.js'
import {ruleSet} from '../../rules/rule-set.js'
import {entityOf, nameAt} from '../name-map.js'
import {isAged, nationalityKey, yearsOf} from './age-and-nationality.js'
import {isDefinite} from './agreement.js'
import type {Referent} from './discourse-context.js'
import type {EntityProfiles} from './entity-profiles.js'
import type {DiscourseMention} from './mention.js'
import {placeNamedByOf} from './named-by-of.js'
import {type Antecedent, type NominalContext, nominalPhase, nominalRule} from './nominal-rule.js'
import {nearestOfSubtype, nearestUntyped, organizationNamedSo, standsForSubtype} from './organization-nouns.js'
import {holderOfPost, personIntroducedLater} from './post-nouns.js'

// `the 33-year-old`: whose age is 33.
const sameAge = nominalRule({
	name: 'same-age',
	example: 'Ann Lee, 33, sang on Monday. The 33-year-old was happy.',
	read({profiles: {ages}, noun, recent}) {
		if (!isDefinite(noun) || !isAged(noun.lemma)) return null
		const age = yearsOf(noun.lemma)
		const found = recent().find(({entity}) => ages.get(entity) === age)
		return found ? {entity: found.entity, confidence: confidences.coreference['same-age']} : null
	},
})

// `the American`: the person of that people who was mentioned last.
const samePeople = nominalRule({
	name: 'same-people',
	example: 'American Andy Lee met Bob Ray. The American sang.',
	read({profiles: {nationalities, names}, noun: {kind, head}, recent}) {
		const group = entityOf(names, nameAt(names, head))
		if (kind !== 'person' || group?.type !== 'group') return null
		const fitting = recent().filter(({entity}) => nationalities.get(entity)?.has(nationalityKey(group)))
		const [last] = fitting
		const confidence = confidences.coreference[fitting.length === 1 ? 'same-people' : 'same-people/several']
		return last ? {entity: last.entity, confidence} : null
	},
})

/** The named entity that a noun phrase refers to: ordered by confidence, the first that applies decides. */
export const nominalRules = ruleSet(
	'entities/coreference',
	[nominalPhase],
	inTurn([
		sameAge,
		samePeople,
		holderOfPost,
		personIntroducedLater,
		placeNamedByOf,
		organizationNamedSo,
		nearestOfSubtype,
		nearestUntyped,
	]),
)

/** The named entity that a noun phrase refers to. `find`: the referents mentioned before, the nearest first. */
export function resolveNoun(
	profiles: EntityProfiles,
	noun: DiscourseMention,
	find: () => readonly Referent[],
	compare: NominalContext['compare'],
): Antecedent | null {
	// `a report`: no rule is for indefinite phrases that aren't for persons, and most nouns are such.
	if (noun.kind !== 'person' && !isDefinite(noun)) return null
	let found: readonly Referent[] | undefined
	const recent = (): readonly Referent[] => {
		found ??= find()
		return found
	}
	return firstReading(nominalRules, {profiles, noun, recent, compare}, profiles.doc.run, () => ({
		from: noun.from,
		to: noun.to,
	}))
}

/** `the retailer`, `the developer`: a noun for persons read as one for a firm, which it can also refer to. */
export const asFirm = ({doc: {lexicon}}: EntityProfiles, noun: DiscourseMention): DiscourseMention | undefined =>
	noun.kind === 'person' &&
	(standsForSubtype(lexicon, noun.lemma, 'company') || standsForSubtype(lexicon, noun.lemma, 'media'))
		? {...noun, kind: 'organization', gender: null}
		: undefined

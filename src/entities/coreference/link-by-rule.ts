import {confidences} from '../../model/confidences.js'
import {type Document, normAt, rangeOf, wordAt} from '../../model/document.js'
import type {Role} from '../../model/entity.js'
import {entityOf, type NameMap} from '../name-map.js'
import {startsUpper} from '../word-forms.js'
import {hasNamesOf, isBareDefinite, isLongSource, isNamedAfter, isPerson, namesInside, sameNumber} from './agreement.js'
import {type DiscourseMemory, namedBefore} from './candidates.js'
import {isBareDescription, isBarred, isOccupation} from './constraints.js'
import type {MentionLink, Referent} from './discourse-context.js'
import {sentenceDistance} from './features.js'
import type {DiscourseMention} from './mention.js'
import type {PrincipalComparison} from './nominal-rule.js'
import {asFirm, resolveNoun} from './nominal-rules.js'
import {holdersLike} from './post-nouns.js'
import {comparePrincipals} from './principals.js'

/** What a noun phrase refers to by rule: a named entity, or what its noun has referred to before; undefined for neither. */
export function linkByRule(memory: DiscourseMemory, noun: DiscourseMention): MentionLink | undefined {
	const {discourse, profiles} = memory
	const firm = asFirm(profiles, noun)
	const compare = (role: Role): PrincipalComparison => comparePrincipals(memory, noun, role)
	const found =
		resolveNoun(profiles, noun, () => namedBefore(memory, noun), compare) ??
		(firm && resolveNoun(profiles, firm, () => namedBefore(memory, firm), compare))
	if (found && !isAnother(memory, noun, found.entity)) {
		const {entity, rule, confidence} = found
		const referent = memory.referentOf(entity, nameInside(memory, noun, entity) ?? noun)
		if (!cannotCorefer(memory, noun, referent)) return {referent, rule, confidence}
	}
	const same = isBareDefinite(discourse.doc, noun) ? memory.sameNoun(noun) : undefined
	// `the man` again may be another man: of such links to a name one in four is right.
	if (same && same.entity >= 0 && isPerson(noun.kind)) return undefined
	if (!same || !sameNumber(same.kind, noun.kind) || !hasNamesOf(profiles.names, noun, same)) return undefined
	return {referent: same, rule: 'nominal/same', confidence: confidences.coreference['same-noun']}
}

// `the city of Oslo`: what it refers to is of the kind of its name.
const nameInside = (
	{discourse: {mentions, mentionAt}, profiles: {names}}: DiscourseMemory,
	noun: DiscourseMention,
	entity: number,
): DiscourseMention | undefined => {
	const name = namesInside(names, noun).find((one) => one.entity === entity)
	return name && mentions[mentionAt[name.head] ?? -1]
}

/**
 * `the Ohio senator`, `the retired singer`, read as `she`: a phrase that describes a person who was named. Without a modifier it
 * mostly brings in another, as `the captain` or `the patient` does, but for one who speaks or whose name it is of (`the Duchess`).
 */
export const standsForPronoun = ({discourse, profiles: {names}}: DiscourseMemory, noun: DiscourseMention): boolean =>
	isPerson(noun.kind) &&
	((isBareDefinite(discourse.doc, noun) &&
		(noun.from < noun.head || discourse.sources.has(noun.head) || isOfName(discourse, names, noun))) ||
		isLongSource(discourse, names, noun)) &&
	!isNamedAfter(names, noun) &&
	!isOccupation(discourse, noun) &&
	!isBareDescription(discourse, noun)

// `Anna, Duchess of Kent … the Duchess`
function isOfName({doc}: DiscourseMemory['discourse'], names: NameMap, {head}: DiscourseMention): boolean {
	const word = wordAt(doc, head)
	return startsUpper(word) && wordsOfPeople(doc, names).has(word)
}

const known = new WeakMap<NameMap, ReadonlySet<string>>()

function wordsOfPeople(doc: Document, names: NameMap): ReadonlySet<string> {
	let words = known.get(names)
	if (!words) {
		const people = names.mentions.filter((mention) => entityOf(names, mention)?.type === 'person')
		words = new Set(people.flatMap(({from, to}) => doc.tokens.words.slice(from, to)))
		known.set(names, words)
	}
	return words
}

/** `President Ida Moss met President Leo Crane. The president …`: neither of the two holders of a post named last, in one sentence. */
export function isOfTwoHolders(memory: DiscourseMemory, noun: DiscourseMention): boolean {
	const {profiles} = memory
	if (!isPerson(noun.kind) || noun.from < noun.head || !isBareDefinite(profiles.doc, noun)) return false
	const people = holdersLike(profiles, noun, (role) =>
		isPrime(profiles.doc, role) && normAt(profiles.doc, noun.head - 1) !== 'prime'
			? 'other'
			: comparePrincipals(memory, noun, role),
	)
	if (people.size < 2) return false
	const [last, other] = namedBefore(memory, noun).filter(({entity}) => people.has(entity))
	// `Crane had called, said President Ida Moss. The president …`: who has spoken goes on.
	if (!last || !other || last === memory.lastSource || other === memory.lastSource) return false
	const {sentences} = profiles.doc.tokens
	return sentences[last.mentions.at(-1)!.head] === sentences[other.mentions.at(-1)!.head]
}

// `Prime Minister Moss met Trade Minister Crane. The minister …`: Moss is the prime minister.
const isPrime = (doc: Document, {title}: Role): boolean =>
	title !== null && normAt(doc, rangeOf(doc, title).to - 2) === 'prime'

// `Moss met the president`: not Moss; `the Tony-winning singer` isn't Tony.
const cannotCorefer = (memory: DiscourseMemory, noun: DiscourseMention, referent: Referent): boolean =>
	isPerson(noun.kind) &&
	(isBarred(memory.discourse, noun, referent) ||
		namesInside(memory.profiles.names, noun).some(({entity, from}) => entity === referent.entity && from < noun.head))

// `Lund, a student … Last year a student sued. The student …`: another person was introduced in between, unnamed.
function isAnother(memory: DiscourseMemory, noun: DiscourseMention, entity: number): boolean {
	const same = memory.sameNoun(noun)
	const last = same?.mentions.at(-1)
	if (!same || same.entity >= 0 || last?.determiner !== 'indefinite') return false
	if (sentenceDistance(memory.discourse, last, noun) > 2) return false
	if (!isPerson(noun.kind) || !isBareDefinite(memory.discourse.doc, noun)) return false
	return (memory.referentOf(entity, noun).mentions.at(-1)?.head ?? -1) < last.head
}

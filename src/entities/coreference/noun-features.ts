import {hashWord} from '../../learning/hash.js'
import type {FeatureList} from '../../learning/linear/feature-list.js'
import {inClass} from '../../lexicon/lexicon.js'
import {type Document, normAt} from '../../model/document.js'
import {hasModifier, isBareDefinite, isRestricted, namesInside} from './agreement.js'
import type {DiscourseContext} from './discourse-context.js'
import type {EntityProfiles} from './entity-profiles.js'
import type {DiscourseMention} from './mention.js'
import type {NounCandidate} from './noun-candidates.js'
import {standsForSubtype} from './organization-nouns.js'

/** What the features of all candidates of a noun phrase share. */
export interface NounFeatures {
	readonly noun: DiscourseMention
	/** Hash of the lemma, and of the class of nouns it belongs to. */
	readonly lemma: number
	readonly group: number
	/** How the phrase is determined and whether anything restricts it, as one number. */
	readonly form: number
	/** The entities whose names stand in the phrase. */
	readonly inside: ReadonlySet<number>
	/** How many candidates are of a type that the noun can refer to, up to 3. */
	readonly fitting: number
}

const subtypes = ['company', 'media', 'government', 'party', 'school', 'team', 'country', 'city', 'region', ''] as const

export function readNoun(
	{doc}: DiscourseContext,
	profiles: EntityProfiles,
	noun: DiscourseMention,
	candidates: readonly NounCandidate[],
): NounFeatures {
	let group = hashWord(noun.kind)
	for (const subtype of subtypes)
		if (standsForSubtype(doc.lexicon, noun.lemma, subtype)) group = hashWord(`${group} ${subtype}`)
	const bare = isBareDefinite(doc, noun) ? 1 : 0
	const of = /^(?:of|for|at|in)$/.test(normAt(doc, noun.head + 1)) ? 1 : 0
	const past = hasModifier(doc, noun, 'former-modifier') ? 1 : 0
	const restricted = isRestricted(doc, noun.head) ? 1 : 0
	// `the Unite union`: its own name, known as one or not
	const capital = /(?:^|\s)\p{Lu}/u.test(wordsBefore(doc, noun)) ? 1 : 0
	const inside = new Set(namesInside(profiles.names, noun).map(({entity}) => entity))
	return {
		noun,
		lemma: hashWord(noun.lemma),
		group,
		form:
			determiners[noun.determiner] +
			8 * bare +
			16 * of +
			32 * past +
			64 * Math.min(inside.size, 1) +
			128 * Math.min(noun.head - noun.from, 2) +
			512 * restricted +
			1024 * capital,
		inside,
		fitting: Math.min(candidates.filter((one) => fitsType(profiles, noun, one)).length, 3),
	}
}

/** Most tokens of a phrase before its head that are looked at. */
const maxModifiers = 12

// The words of a phrase before its head.
const wordsBefore = ({text, tokens}: Document, {from, head}: DiscourseMention): string =>
	from < head ? text.slice(tokens.starts[Math.max(from, head - maxModifiers)], tokens.ends[head - 1]) : ''

const determiners: Readonly<Record<DiscourseMention['determiner'], number>> = {
	definite: 1,
	demonstrative: 2,
	possessive: 3,
	indefinite: 4,
	none: 0,
}

const fitsType = ({names, doc}: EntityProfiles, noun: DiscourseMention, {referent}: NounCandidate): boolean => {
	const entity = names.entities[referent.entity]
	return entity !== undefined && standsForSubtype(doc.lexicon, noun.lemma, entity.subtype)
}

/** Features of a candidate that a noun, unlike a pronoun, has: what the noun says of its referent. */
export function writeNounFeatures(
	profiles: EntityProfiles,
	features: NounFeatures,
	candidate: NounCandidate,
	near: number,
	list: FeatureList,
): void {
	const {noun, lemma, group, form, inside, fitting} = features
	const {referent, last, ruled, sameNoun, distanceRank} = candidate
	const entity = profiles.names.entities[referent.entity]
	const type = entity ? hashWord(`${entity.type} ${entity.subtype}`) : hashWord(referent.kind)
	const rule = ruled ? hashWord(ruled.rule) : 0
	const words = profiles.nameWords[referent.entity] ?? []
	const named = words.at(-1) === noun.lemma ? 2 : words.includes(noun.lemma) ? 1 : 0
	const shows = words.some((word) => inClass(word, 'organization-name-noun')) ? 1 : 0
	const same = sameNoun ? 1 : 0
	list.add(100, rule, fitting)
	list.add(101, rule, near)
	list.add(102, rule, form)
	list.add(103, rule, lemma)
	list.add(104, type, lemma)
	list.add(105, type, group)
	list.add(106, type, group, near)
	list.add(107, named, group, shows)
	list.add(108, named, lemma)
	list.add(109, same, near, form)
	list.add(110, same, group, last.form === 'nominal' ? 1 : 0)
	list.add(111, fitting, type, Math.min(distanceRank, 2))
	list.add(112, form, entity ? 1 : 0, near)
	list.add(113, form, type)
	list.add(114, last.lemma === noun.lemma ? 1 : 0, near, form)
	list.add(115, inside.has(referent.entity) ? 1 : 0, group)
	list.add(116, lemma, entity ? 1 : 0)
	list.add(117, noun.gender === null ? 0 : referent.gender === null ? 1 : 2, entity ? 1 : 0)
}

/** Features of a noun phrase without antecedent. */
export function writeNoNounFeatures(
	{noun, lemma, group, form, fitting}: NounFeatures,
	isSource: number,
	candidates: readonly NounCandidate[],
	list: FeatureList,
): void {
	const ruled = candidates.find((one) => one.ruled)?.ruled
	const rule = ruled ? hashWord(ruled.rule) : 0
	const same = candidates.some((one) => one.sameNoun) ? 1 : 0
	list.add(130, lemma)
	list.add(131, group, fitting)
	list.add(132, form, fitting)
	list.add(133, rule, form)
	list.add(134, rule, fitting)
	list.add(135, same, form)
	list.add(136, lemma, form)
	list.add(137, noun.gender === null ? 0 : 1, same)
	list.add(138, Math.min(candidates.length, 6))
	list.add(139, isSource, group)
	list.add(140, isSource, form)
	list.add(141, isSource, fitting, rule)
}

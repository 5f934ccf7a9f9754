import {type Document, spanOf} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import type {Range} from '../../model/span.js'
import type {NameMap} from '../name-map.js'
import {readBylines} from './bylines.js'
import {chooseByModel, chooseByRecency, chooseNounByModel, type ReferenceModel} from './choose-antecedent.js'
import type {DiscourseContext, Referent, Speech} from './discourse-context.js'
import {type EntityProfiles, makeProfiles} from './entity-profiles.js'
import {findMentions} from './find-mentions.js'
import type {DiscourseMention, SemanticType} from './mention.js'
import {MentionLinker} from './mention-linker.js'
import {readDiscourse} from './read-discourse.js'

export interface References {
	/** Noun phrases and pronouns that refer to a named entity. */
	readonly mentions: readonly Mention[]
	/** By the row of a noun phrase or pronoun for an unnamed referent: the noun phrases for the same, in the order of the text. */
	readonly phrases: ReadonlyMap<number, readonly (Range & {readonly head: number; readonly kind: SemanticType})[]>
	/** Rows of nouns for a post of which two holders were named last, in one sentence. */
	readonly ofTwoHolders: ReadonlySet<number>
}

/**
 * Resolves pronouns and noun phrases. Mentions are linked in the order of the text; noun phrases by rules, the first of which
 * decides, pronouns by a learned ranking of the candidates that agree with them. Anaphors without a fitting candidate stay
 * open.
 */
export function resolveReferences(
	doc: Document,
	names: NameMap,
	roles: readonly Role[],
	speech: Speech,
	model: ReferenceModel | null,
): References {
	const {discourse, profiles} = openDiscourse(doc, names, roles, speech)
	const linker = new MentionLinker(discourse, profiles)
	if (model) linker.read(chooseByModel(discourse, model), chooseNounByModel(discourse, profiles, model))
	else linker.read(chooseByRecency(discourse), null)
	const resolved: Mention[] = []
	const phrases = new Map<number, readonly DiscourseMention[]>()
	const nominals = new Map<Referent, DiscourseMention[]>()
	for (const {referent} of linker.links.filter((link) => link !== undefined))
		if (referent.entity < 0 && !nominals.has(referent))
			nominals.set(
				referent,
				// A copy of its own length: a list that was filtered keeps room for sixteen more.
				referent.mentions.filter(({form}) => form === 'nominal').slice(),
			)
	discourse.mentions.forEach((mention, index) => {
		const link = linker.links[index]
		if (!link || mention.form === 'name') return
		const {referent, rule, confidence} = link
		if (referent.entity >= 0) resolved.push(toMention(doc, mention, referent.entity, rule, confidence))
		else phrases.set(mention.head, nominals.get(referent) ?? [])
	})
	return {mentions: resolved, phrases, ofTwoHolders: linker.ofTwoHolders}
}

function toMention(
	doc: Document,
	mention: DiscourseMention,
	entity: number,
	rule: string,
	confidence: number,
): Mention {
	const {from, head, form} = mention
	const to = isShort(mention) ? mention.to : head + 1
	const {start, end} = spanOf(doc, {from, to})
	return {start, end, from, to, head, form, entity, rule, confidence}
}

/** Tokens of a phrase from its head on beyond which it has most likely been parsed wrong. */
const maxPhraseTokens = 8

const isShort = ({head, to}: DiscourseMention): boolean => to - head < maxPhraseTokens

/** An article before its pronouns are resolved: its mentions, and the profiles of its named entities. */
export function openDiscourse(
	doc: Document,
	names: NameMap,
	roles: readonly Role[],
	speech: Speech,
): {readonly discourse: DiscourseContext; readonly profiles: EntityProfiles} {
	const credits = readBylines(doc, names)
	const mentions = findMentions(doc, names, credits)
	return {discourse: readDiscourse(doc, mentions, speech), profiles: makeProfiles(doc, names, roles, credits)}
}

import {type Document, spanOf} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import type {Range} from '../../model/span.js'
import type {NameMap} from '../name-map.js'
import {readCredits} from './bylines.js'
import {chooseByModel, chooseByRecency, type ReferenceModel} from './choose-antecedent.js'
import type {Referent, Scene, Speech} from './discourse-context.js'
import {type EntityProfiles, makeProfiles} from './entity-profiles.js'
import {findMarkables} from './find-mentions.js'
import type {Kind, Markable} from './mention.js'
import {Track} from './mention-linker.js'
import {makeScene} from './read-discourse.js'

export interface References {
	/** Noun phrases and pronouns that stand for a named entity. */
	readonly mentions: readonly Mention[]
	/** For the row of a noun phrase or pronoun that stands for somebody unnamed: the noun phrases for the same, the first first. */
	readonly phrases: ReadonlyMap<number, readonly (Range & {readonly head: number; readonly kind: Kind})[]>
}

/**
 * Whom pronouns and noun phrases stand for. The article is read as a reader does, keeping in mind who was spoken of; noun
 * phrases go by sieves, pronouns by a learned ranking of those who agree with them. What fits nobody stays open.
 */
export function resolveReferences(
	doc: Document,
	names: NameMap,
	roles: readonly Role[],
	speech: Speech,
	model: ReferenceModel | null,
): References {
	const {scene, profiles} = openScene(doc, names, roles, speech)
	const {markables} = scene
	const track = new Track(scene, profiles)
	track.read(model ? chooseByModel(scene, model) : chooseByRecency(scene))
	const mentions: Mention[] = []
	const phrases = new Map<number, readonly Markable[]>()
	const nominals = new Map<Referent, Markable[]>()
	for (const {referent} of track.links.filter((link) => link !== undefined))
		if (referent.entity < 0 && !nominals.has(referent))
			nominals.set(
				referent,
				referent.markables.filter(({form}) => form === 'nominal'),
			)
	markables.forEach((markable, index) => {
		const link = track.links[index]
		if (!link || markable.form === 'name') return
		const {referent, rule, confidence} = link
		if (referent.entity >= 0) mentions.push(toMention(doc, markable, referent.entity, rule, confidence))
		else phrases.set(markable.head, nominals.get(referent) ?? [])
	})
	return {mentions, phrases}
}

function toMention(doc: Document, markable: Markable, entity: number, rule: string, confidence: number): Mention {
	const {from, head, form} = markable
	const to = isShort(markable) ? markable.to : head + 1
	const {start, end} = spanOf(doc, {from, to})
	return {start, end, from, to, head, form, entity, rule, confidence}
}

// A phrase that runs on over many words has most likely been parsed wrong.
const isShort = ({head, to}: Markable): boolean => to - head < 8

/** An article before anybody asks whom its pronouns mean: what there is to refer to, and what is known of it. */
export function openScene(
	doc: Document,
	names: NameMap,
	roles: readonly Role[],
	speech: Speech,
): {readonly scene: Scene; readonly profiles: EntityProfiles} {
	const credits = readCredits(doc, names)
	const markables = findMarkables(doc, names, credits)
	return {scene: makeScene(doc, markables, speech), profiles: makeProfiles(doc, names, roles, credits)}
}

import {percent} from '#src/evaluate/counts.js'
import {contextOf, type Difference} from '#src/evaluate/errors.js'
import {readJsonl} from '#src/evaluate/gold/jsonl.js'
import {overlapOf} from '#src/evaluate/match.js'
import {sameLastName, sameOrganization} from '#src/evaluate/same-name.js'
import type {Task} from '#src/evaluate/task.js'
import type {EntityRecord} from '#src/facts/entity.js'
import type {Extraction} from '#src/facts/extraction.js'
import {encloses, type Span} from '#src/model/span.js'
import {type FairText, fairClasses, fairSchema} from '../formats/fair.js'
import {insideOf, isFair, spanOf} from '../names/fair-names.js'

/**
 * Pronouns and descriptions of persons in web news (news-fair) linked to the right name: `coref` over all of them,
 * `coref.precision` over those that we link to a name.
 */
export const fairMentions: Task<FairText> = {
	part: 'entities',
	accepts: isFair,
	read: (file) => readJsonl(file, fairSchema),
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	score(pairs) {
		let items = 0
		let linked = 0
		let right = 0
		const differences: Difference[] = []
		for (const {gold, found} of pairs) {
			for (const label of gold.labels) {
				const span = spanOf(label)
				if (!label.coref || label.optional || fairClasses(label)[0] !== 'PER') continue
				if (!encloses(insideOf(gold), span)) continue
				items++
				const entity = entityAt(found, span)
				if (entity) linked++
				if (entity && namesPerson(entity, label.name, namedAt(gold, label.entity_id))) right++
				else {
					const kind = entity ? 'linked to another person' : 'linked to no entity'
					const text = contextOf(gold.text, span.start, span.end)
					differences.push({kind, text, gold: label.name, ours: entity?.name ?? null, rule: null})
				}
			}
		}
		return {
			items,
			figures: [
				{metric: 'coref', value: percent(right, items)},
				{metric: 'coref.precision', value: percent(right, linked) ?? (items > 0 ? 0 : null)},
			],
			differences,
		}
	},
}

/** The entity of ours whose mention shares most characters with a span, or undefined. */
export function entityAt(found: Extraction, span: Span): EntityRecord | undefined {
	let best: EntityRecord | undefined
	let most = 0
	for (const entity of found.entities)
		for (const mention of entity.mentions) {
			const shared = overlapOf(mention, span) - (mention.end - mention.start) / 1e6
			if (shared > most) {
				most = shared
				best = entity
			}
		}
	return best
}

const namedAt = ({labels}: FairText, id: string): Span[] =>
	labels.filter(({entity_id, coref}) => entity_id === id && !coref).map(spanOf)

function namesPerson(entity: EntityRecord, name: string, named: readonly Span[]): boolean {
	const names = entity.mentions.filter(({form}) => form === 'name')
	return (
		names.some((mention) => named.some((span) => overlapOf(mention, span) > 0)) ||
		[entity.name, ...names.map(({text}) => text)].some(
			(ours) => sameLastName(ours, name) || sameOrganization(ours, name),
		)
	)
}

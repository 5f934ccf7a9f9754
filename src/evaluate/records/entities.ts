import type {EntityRecord} from '../../facts/entity.js'
import {type Counts, countsOf, figuresOver, percent} from '../counts.js'
import type {Difference} from '../errors.js'
import {plainName} from '../same-name.js'
import {layer} from './layer.js'
import type {RecordEntity} from './record-article.js'

const plural = {person: 'people', organization: 'organizations', place: 'places'} as const

/**
 * People, organizations or places found with at least one of their mentions; `*.name`: with the name that gold gives;
 * `*.count`: articles with as many of ours as of gold's.
 */
export const entityLayer = (type: RecordEntity['type']) =>
	layer('entities', (pairs) => {
		const sum = {sameCount: 0, gold: 0, found: 0, name: 0}
		const counts: Counts[] = []
		const differences: Difference[] = []
		for (const {gold, found} of pairs) {
			const golds = gold.entities.filter((one) => one.type === type)
			const ours = found.entities.filter((one) => one.type === type && nameForms(one).length > 0)
			const matched = matchEntities(golds, ours)
			if (golds.length === ours.length) sum.sameCount++
			sum.gold += golds.length
			sum.found += matched.size
			counts.push(countsOf(matched.size, ours.length, golds.length))
			for (const [a, b] of matched) if (plainName(a.name) === plainName(b.name)) sum.name++
			const taken = new Set(matched.values())
			for (const {name} of golds.filter((one) => !matched.has(one)))
				differences.push({
					kind: `${type} missed`,
					text: gold.id,
					gold: name,
					ours: otherType(name, found.entities),
					rule: null,
				})
			for (const {name} of ours.filter((one) => !taken.has(one)))
				differences.push({kind: `${type} invented`, text: gold.id, gold: null, ours: name, rule: null})
		}
		return {
			items: sum.gold,
			figures: [
				...figuresOver(plural[type], counts),
				{metric: `${plural[type]}.name`, value: percent(sum.name, sum.found)},
				{metric: `${plural[type]}.count`, value: percent(sum.sameCount, counts.length)},
			],
			differences,
		}
	})

const nameForms = ({mentions}: EntityRecord): string[] =>
	mentions.filter(({form}) => form === 'name').map(({text}) => plainName(text))

// One to one: most shared mentions first, the canonical name worth two.
function matchEntities(golds: readonly RecordEntity[], ours: readonly EntityRecord[]): Map<RecordEntity, EntityRecord> {
	const candidates = golds.flatMap((gold) => {
		const forms = new Set([gold.name, ...gold.mentions].map(plainName))
		return ours.flatMap((one) => {
			const shared = new Set(nameForms(one).filter((form) => forms.has(form))).size
			return shared > 0 ? [{gold, one, worth: shared + (plainName(one.name) === plainName(gold.name) ? 2 : 0)}] : []
		})
	})
	candidates.sort((a, b) => b.worth - a.worth)
	const matched = new Map<RecordEntity, EntityRecord>()
	const taken = new Set<EntityRecord>()
	for (const {gold, one} of candidates) {
		if (matched.has(gold) || taken.has(one)) continue
		matched.set(gold, one)
		taken.add(one)
	}
	return matched
}

function otherType(name: string, entities: readonly EntityRecord[]): string | null {
	const same = entities.find((one) => nameForms(one).includes(plainName(name)))
	return same ? `${same.type} ${same.name}` : null
}

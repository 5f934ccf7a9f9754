import {lemmaAt, lemmaIn, normAt, uposAt} from '../../../model/document.js'
import {appositiveEntity} from '../../../model/grammar/appositive.js'
import {childBy, relationOf} from '../../../model/grammar/tree.js'
import type {QuantityMention} from '../../../model/quantity.js'
import {entityAt, type Reading} from '../../../model/reading.js'
import type {Filler} from '../types/type.js'

/** What a noun phrase is, by its head: a person, an organization, a sum, a time. Roles ask for it. */
export function fillerOf(reading: Reading, row: number, quantity: QuantityMention | null, isTime: boolean): Filler {
	if (quantity) {
		if (quantity.type === 'money' || quantity.type === 'percent' || quantity.type === 'score') return quantity.type
		if (quantity.type === 'duration' || quantity.type === 'age') return 'time'
		return 'number'
	}
	if (isTime) return 'time'
	const entity = entityAt(reading, row)
	switch (entity?.type) {
		case 'person':
		case 'organization':
		case 'place':
			return entity.type
		case 'group':
			return 'person'
		case undefined:
			break
		default:
			return 'thing'
	}
	if (uposAt(reading, row) === 'PRON')
		return /^(?:it|this|that|what|which)$/.test(normAt(reading, row)) ? 'thing' : 'person'
	if (lemmaIn(reading, row, 'title-noun')) {
		// `a deputy`, `his deputy, Ann Lee`; not `Ann Lee, his deputy`
		const isNamed = relationOf(reading.tree, row) !== 'appos' && appositiveEntity(reading, row) >= 0
		return isNamed || childBy(reading.tree, row, 'det') >= 0 ? 'person' : 'title'
	}
	if (lemmaIn(reading, row, 'person-noun') || lemmaIn(reading, row, 'age-group-noun')) return 'person'
	if (/^(?:people|man|woman|child|boy|girl|person|resident|student)$/.test(lemmaAt(reading, row))) return 'person'
	if (lemmaIn(reading, row, 'organization-noun') || lemmaIn(reading, row, 'collective-noun')) return 'organization'
	if (lemmaIn(reading, row, 'company-noun') || lemmaIn(reading, row, 'team-noun')) return 'organization'
	if (lemmaIn(reading, row, 'location-noun') || lemmaIn(reading, row, 'city-noun')) return 'place'
	return 'thing'
}

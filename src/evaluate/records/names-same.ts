import type {Extraction} from '../../facts/extraction.js'
import {plainName, sameLastName, sameOrganization} from '../same-name.js'
import type {RecordArticle} from './record-article.js'

/**
 * A name of gold's and a name of ours mean the same: persons by their last name, others by their words or acronym, or
 * by any name that either side lists for the entity.
 */
export function namesSame(
	article: RecordArticle,
	gold: string,
	ours: string | null,
	id: string | null,
	found: Extraction,
): boolean {
	if (ours === null) return false
	const entity = article.entities.find(({name}) => name === gold)
	const mine = found.entities.find((one) => one.id === id)
	const goldNames = [gold, ...(entity?.mentions ?? [])].map(plainName)
	const ourNames = [ours, ...(mine?.mentions.filter(({form}) => form === 'name').map(({text}) => text) ?? [])]
	if (ourNames.some((name) => goldNames.includes(plainName(name)))) return true
	return entity?.type === 'person' ? sameLastName(gold, ours) : sameOrganization(gold, ours)
}

import {normAt, uposAt, wordAt} from '../../../model/document.js'
import type {Mention} from '../../../model/entity.js'
import {entityAt, type Reading} from '../../../model/reading.js'
import {type FoundRelation, relate, type Side, sideAt} from '../found.js'

/** Most words of the name of a street. */
const maxStreetWords = 5

/** `Ann Lee, 32, of 119 Mill Road`: people by the house where they live. */
export const findAddresses = (reading: Reading): FoundRelation[] =>
	reading.mentions.flatMap((mention): FoundRelation[] => {
		if (mention.form !== 'name' || reading.entities[mention.entity]!.type !== 'person') return []
		const address = addressAfter(reading, mention)
		return address ? [relate('residence', sideAt(reading, mention.head), address, 'address')] : []
	})

function addressAfter(reading: Reading, {to}: Mention): Side | undefined {
	let row = to
	if (normAt(reading, row) === ',') row++
	if (uposAt(reading, row) === 'NUM') row += normAt(reading, row + 1) === ',' ? 2 : 1
	if (normAt(reading, row) !== 'of') return undefined
	const from = row + 1
	// Where the house is a name, the preposition relates it.
	if (!/^\d{1,5}[A-Z]?$/.test(wordAt(reading, from)) || entityAt(reading, from)) return undefined
	let end = from + 1
	while (end < from + 1 + maxStreetWords && /^[\p{Lu}\d]/u.test(wordAt(reading, end))) end++
	return end > from + 1 ? {from, to: end, head: end - 1, entity: null} : undefined
}

import {lemmaAt, lemmaIn} from '../../../model/document.js'
import type {Entity, Mention} from '../../../model/entity.js'
import {relationOf} from '../../../model/grammar/tree.js'
import {mentionAt, type Reading} from '../../../model/reading.js'
import {caseOf, type FoundRelation, headOf, isPossessive, referentsOf, relate, type Side, sideAt} from '../found.js'
import {countryOf} from './modifiers.js'

/** Where firms, papers and sides are at home, by a place or people before the noun for them: `the Oslo brewer Acme`, `Acme, a Dutch firm`, `Norway's Acme`. */
export const findHomes = (reading: Reading): FoundRelation[] =>
	reading.mentions.flatMap((mention): FoundRelation[] => {
		const entity = reading.entities[mention.entity]!
		if (mention.form !== 'name' || !(entity.type === 'place' || entity.subtype === 'nationality')) return []
		const row = headOf(reading, mention)
		const above = reading.tree.heads[row] ?? -1
		if (above < mention.to || above - mention.to > maxWords || caseOf(reading, row) !== '') return []
		const relation = relationOf(reading.tree, row)
		if (!/^(?:amod|compound|nmod)$/.test(relation)) return []
		const place: Side = {from: mention.from, to: mention.to, head: row, entity, ...countryOf(reading, entity)}
		return homesOf(reading, mention, row, above).map((one) => relate('base', one, place, 'home-modifier'))
	})

/** Words between the place and the noun or name. */
const maxWords = 5

function homesOf(reading: Reading, place: Mention, row: number, above: number): Side[] {
	const named = mentionAt(reading, above)
	// `Norway's Acme`, `the Dutch brewer Acme`
	if (named?.form === 'name') {
		const isOwned = isPossessive(reading, row) && named.from <= place.to + 1
		const isCalled = named.from > place.to && isBody(reading, named.from - 1)
		return (isOwned || isCalled) && isFirm(reading.entities[named.entity]!) ? [sideAt(reading, above)] : []
	}
	if (isPossessive(reading, row) || !isBody(reading, above)) return []
	// Of `the Dutch firm Acme and Norway's Birk` the first.
	return referentsOf(reading, above, 'organization')
		.slice(0, 1)
		.filter(({entity}) => entity !== null && isFirm(entity))
}

const bodies = [
	'company-noun',
	'media-noun',
	'team-noun',
	'association-noun',
	'school-noun',
	'organization-noun',
] as const

const isBody = (reading: Reading, row: number): boolean =>
	/^(?:brewer|charity|club|firm|fund|group|house|manufacturer|side|startup|start-up)$/.test(lemmaAt(reading, row)) ||
	bodies.some((one) => lemmaIn(reading, row, one))

// A government or a party is no firm of its country.
const isFirm = ({type, subtype}: Entity): boolean =>
	type === 'organization' && subtype !== 'government' && subtype !== 'party'

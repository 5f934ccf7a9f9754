import {lemmaAt, normAt, xposAt} from '../../../model/document.js'
import type {Clause} from '../../../model/grammar/phrases.js'
import {entityAt, type Reading} from '../../../model/reading.js'
import {type FoundRelation, referentsOf, relate} from '../found.js'

/** Where firms and people are based: `Acme, based in Oslo and Bergen`, `Acme is headquartered in Oslo`, `Ann Lee is a tailor based in Oslo`. */
export function baseOf(reading: Reading, clause: Clause): FoundRelation[] {
	if (
		!/^(?:base|headquarter|locate)$/.test(lemmaAt(reading, clause.verb)) &&
		!/^(?:based|headquartered|located)$/.test(normAt(reading, clause.verb))
	)
		return []
	const subjects = referentsOf(reading, clause.subject!.head, 'organization')
	const people =
		subjects.length === 0 && isBased(reading, clause) ? referentsOf(reading, clause.subject!.head, 'person') : []
	return clause.adjuncts
		.filter(
			({preposition, head}) =>
				/^(?:at|in|near|outside)$/.test(preposition) && entityAt(reading, head)?.type === 'place',
		)
		.flatMap(({head}) => referentsOf(reading, head, 'place'))
		.flatMap((place) => [
			...subjects.map((one) => relate('base', one, place, 'base-verb', {verb: clause.verb})),
			...people.map((one) => relate('residence', one, place, 'base-verb', {verb: clause.verb})),
		])
}

// Of a person `headquartered` is said of the firm; not `Ann Lee based her novel in Oslo`.
const isBased = (reading: Reading, {verb, object}: Clause): boolean =>
	normAt(reading, verb) === 'based' && xposAt(reading, verb) === 'VBN' && object === null

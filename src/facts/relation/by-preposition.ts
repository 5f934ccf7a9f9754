import {lemmaIn, normAt, spaceBefore, uposAt} from '../../model/document.js'
import {entityAt, mentionAt, type Reading} from '../../model/reading.js'
import {relationOf} from '../../model/tree.js'
import {caseOf, type FoundRelation, headOf, isPossessive, referentsOf, relate, type Side, sideAt} from './found.js'

/** Relations of a name to the name that it depends on: `Ann Lee of Oslo`, `Ann Lee with the bureau`, `Acme in Oslo`, `Oslo-based Acme`. */
export const findByPreposition = (reading: Reading): FoundRelation[] =>
	reading.mentions.flatMap((mention): FoundRelation[] => {
		if (mention.form === 'pronoun') return []
		const type = reading.entities[mention.entity]!.type
		if (type !== 'organization' && type !== 'place') return []
		const row = headOf(reading, mention)
		const above = reading.tree.heads[row] ?? -1
		const object = sideAt(reading, mention.head)
		if (above < 0) return []
		return [...basedAt(reading, object, type), ...ofName(reading, row, above, object, type)]
	})

// `Oslo-based carrier Acme`
function basedAt(reading: Reading, place: Side, type: string): FoundRelation[] {
	const based = normAt(reading, place.to) === '-' ? place.to + 1 : place.to
	if (type !== 'place' || normAt(reading, based) !== 'based' || (based > place.to && spaceBefore(reading, based)))
		return []
	let row = reading.tree.heads[based] ?? -1
	if (row >= 0 && row <= based) row = reading.tree.heads[row] ?? -1
	if (row <= based) return []
	const subjects = referentsOf(reading, row, 'organization')
	if (subjects.length > 0) return subjects.map((one) => relate('base', one, place, 'base-modifier'))
	return lemmaIn(reading, row, 'organization-noun')
		? [relate('base', sideAt(reading, row), place, 'base-modifier')]
		: []
}

function ofName(reading: Reading, row: number, above: number, object: Side, type: string): FoundRelation[] {
	const relation = relationOf(reading.tree, row)
	const preposition = caseOf(reading, row)
	const head = entityAt(reading, above)
	const named = mentionAt(reading, above)?.form === 'name'
	if (!head || relation !== 'nmod') return []
	// `Norway's Ann Lee`
	if (above > row) {
		if (!isPossessive(reading, row) || head.type !== 'person' || !named || type === 'place') return []
		return referentsOf(reading, above, 'person').map((one) =>
			relate('affiliation', one, object, 'possessor', {detail: detailOf(object)}),
		)
	}
	if (!named) return []
	if (head.type === 'person' && /^(?:at|from|of|with)$/.test(preposition))
		return type === 'organization'
			? [relate('affiliation', sideAt(reading, above), object, `name-${preposition}`, {detail: detailOf(object)})]
			: /^(?:from|of)$/.test(preposition)
				? [relate('residence', sideAt(reading, above), object, `name-${preposition}`)]
				: []
	const isSeat = head.type === 'organization' && type === 'place' && /^(?:at|in)$/.test(preposition)
	return isSeat ? [relate('base', sideAt(reading, above), object, 'base-name')] : []
}

const detailOf = ({entity}: Side): string =>
	entity?.subtype === 'party'
		? 'party'
		: entity?.subtype === 'team'
			? 'team'
			: entity?.subtype === 'school'
				? 'school'
				: 'employee'

/** `Ann Lee, a resident of Oslo`, `Oslo resident Ann Lee`, `Oslo native` */
export const findResidents = (reading: Reading): FoundRelation[] => {
	const found: FoundRelation[] = []
	for (let row = 0; row < reading.tokens.length; row++) {
		if (!/^(?:native|resident)s?$/.test(normAt(reading, row)) || uposAt(reading, row) === 'ADJ') continue
		const persons = referentsOf(reading, row, 'person')
		if (persons.length === 0) continue
		for (const child of reading.tree.children[row] ?? []) {
			const isPlace = entityAt(reading, child)?.type === 'place'
			if (isPlace && (child < row || caseOf(reading, child) === 'of'))
				found.push(...persons.map((one) => relate('residence', one, sideAt(reading, child), 'resident')))
		}
	}
	return found
}

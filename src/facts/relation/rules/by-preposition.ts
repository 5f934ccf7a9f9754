import {wordSet} from '../../../lexicon/lexicon.js'
import {clauseAt, lemmaIn, normAt, normIn, sentenceAt, textOf, uposAt} from '../../../model/document.js'
import type {Mention} from '../../../model/entity.js'
import {nounPhraseOf} from '../../../model/grammar/noun-phrase.js'
import {childBy, childrenOf, relationOf} from '../../../model/grammar/tree.js'
import {entityAt, mentionAt, type Reading} from '../../../model/reading.js'
import type {Range} from '../../../model/span.js'
import {
	caseOf,
	type FoundRelation,
	headOf,
	isPossessive,
	modifiedAfter,
	referentsOf,
	relate,
	type Side,
	sideAt,
} from '../found.js'
import {placeNamed} from '../known-entities.js'

/** Relations of a name to the name that it depends on: `Ann Lee of Oslo`, `Ann Lee with the bureau`, `Acme in Oslo`, `Oslo-based Acme`, `Acme-owned Birk`. */
export const findByPreposition = (reading: Reading): FoundRelation[] =>
	reading.mentions.flatMap((mention): FoundRelation[] => {
		if (mention.form === 'pronoun') return []
		const {type, subtype, name} = reading.entities[mention.entity]!
		if (subtype === 'origin' && /-based$/i.test(name)) return basedNear(reading, mention)
		const owned = ownedBy(reading, mention, type)
		if (owned.length > 0 || (type !== 'organization' && type !== 'place')) return owned
		const row = headOf(reading, mention)
		const above = reading.tree.heads[row] ?? -1
		const object = sideAt(reading, mention.head)
		if (above < 0) return []
		return [...basedAt(reading, object, type), ...ofName(reading, row, above, object, type)]
	})

/** Words between `Oslo-based` and the name of the organization. */
const maxNouns = 5

// `Oslo-based carrier Acme`, `Acme, an Oslo-based carrier`, where the compound is a word of its own.
function basedNear(reading: Reading, {from, to}: Range): FoundRelation[] {
	const words = textOf(reading, {from, to}).text
	const name = words.slice(0, -'-based'.length)
	const entity = placeNamed(reading, name)
	const place: Side = {from, to, head: from, entity, ...(entity ? {} : {name})}
	for (let row = to; row < to + maxNouns; row++) {
		const type = entityAt(reading, row)?.type
		const subjects = type === 'organization' ? [sideAt(reading, row)] : referentsOf(reading, row, 'organization')
		if (subjects.length > 0) return subjects.map((one) => relate('base', one, place, 'base-modifier'))
		if (!/^(?:ADJ|NOUN|PROPN)$/.test(uposAt(reading, row))) break
	}
	return []
}

// `Oslo-based carrier Acme`
function basedAt(reading: Reading, place: Side, type: string): FoundRelation[] {
	const row = type === 'place' ? modifiedAfter(reading, place.to, 'based') : -1
	if (row < 0) return []
	const subjects = referentsOf(reading, row, 'organization')
	if (subjects.length > 0) return subjects.map((one) => relate('base', one, place, 'base-modifier'))
	return lemmaIn(reading, row, 'organization-noun')
		? [relate('base', sideAt(reading, row), place, 'base-modifier')]
		: []
}

// `the Acme-owned carrier Birk`
function ownedBy(reading: Reading, mention: Mention, type: string): FoundRelation[] {
	const row = type === 'organization' || type === 'person' ? modifiedAfter(reading, mention.to, 'owned') : -1
	if (row < 0) return []
	const owner = sideAt(reading, mention.head)
	return referentsOf(reading, row, 'organization')
		.filter(({entity}) => entity !== owner.entity)
		.map((one) => relate('ownership', owner, one, 'owner-modifier'))
}

function ofName(reading: Reading, row: number, above: number, object: Side, type: string): FoundRelation[] {
	const relation = relationOf(reading.tree, row)
	const preposition = caseOf(reading, row)
	const head = entityAt(reading, above)
	const named = mentionAt(reading, above)?.form === 'name'
	if (!head || relation !== 'nmod') return []
	// `Norway's Ann Lee`
	if (above > row) {
		if (!isPossessive(reading, row) || head.type !== 'person' || !named) return []
		if (type === 'place')
			return isRegion(object) ? [relate('residence', sideAt(reading, above), object, 'possessor')] : []
		return referentsOf(reading, above, 'person').map((one) =>
			relate('affiliation', one, object, 'possessor', {detail: detailOf(object)}),
		)
	}
	if (!named) return []
	if (head.type === 'person' && preposition === 'of' && isAfterAge(reading, row) && !isOfBody(reading, row))
		return [relate('residence', sideAt(reading, above), object, 'age-of')]
	if (head.type === 'person' && /^(?:at|from|of|with)$/.test(preposition))
		return type === 'organization'
			? [relate('affiliation', sideAt(reading, above), object, `name-${preposition}`, {detail: detailOf(object)})]
			: /^(?:from|of)$/.test(preposition)
				? [relate('residence', sideAt(reading, above), object, `name-${preposition}`)]
				: []
	const isSeat = head.type === 'organization' && type === 'place' && /^(?:at|in)$/.test(preposition)
	return isSeat ? [relate('base', sideAt(reading, above), object, 'base-name')] : []
}

// `Ann Lee, 54, of the Harlow Council`, `of Acme Corp`
function isOfBody(reading: Reading, row: number): boolean {
	const mention = mentionAt(reading, row)
	if (!mention) return false
	for (let at = mention.from; at < mention.to; at++)
		if (bodyClasses.some((one) => normIn(reading, at, one))) return true
	return normIn(reading, mention.from - 1, 'determiner')
}

const bodyClasses = ['organization-name-noun', 'legal-form', 'firm-name-noun'] as const

// `Ann Lee, 54, of Moss Cross`: after an age stands a home, whatever the name looks like.
function isAfterAge(reading: Reading, row: number): boolean {
	const of = childBy(reading.tree, row, 'case')
	const age = normAt(reading, of - 1) === ',' ? of - 2 : of - 1
	return /^\d{1,3}$/.test(normAt(reading, age)) && normAt(reading, age - 1) === ','
}

// Of cities a side may be meant: `Oslo's Ann Lee`.
const isRegion = ({entity}: Side): boolean => entity?.subtype !== 'city' && entity?.subtype !== 'country'

const detailOf = ({entity}: Side): string =>
	entity?.subtype === 'party'
		? 'party'
		: entity?.subtype === 'team'
			? 'team'
			: entity?.subtype === 'school'
				? 'school'
				: 'employee'

const localPersons = wordSet('couple man teen teenager woman')
const residents = wordSet('native natives resident residents')

/** `Ann Lee, a resident of Oslo`, `Oslo resident Ann Lee`, `Oslo native`, `an Oslo man, Bo Ray` */
export const findResidents = (reading: Reading): FoundRelation[] => {
	const found: FoundRelation[] = []
	for (let row = 0; row < reading.tokens.length; row++) {
		const norm = normAt(reading, row)
		const isLocal = localPersons.has(norm)
		if (!(isLocal || residents.has(norm)) || uposAt(reading, row) === 'ADJ') continue
		const persons = referentsOf(reading, row, 'person')
		if (persons.length === 0) continue
		for (const child of childrenOf(reading.tree, row)) {
			const isPlace = entityAt(reading, child)?.type === 'place'
			if (
				isPlace &&
				(child < row
					? !isLocal || relationOf(reading.tree, child) === 'compound'
					: !isLocal && caseOf(reading, child) === 'of')
			)
				found.push(...persons.map((one) => relate('residence', one, sideAt(reading, child), 'resident')))
		}
	}
	return found
}

/** `Birk, the shipping arm of Acme`, `Birk, part of Acme`, `Acme subsidiary Birk`, `Birk's parent company, Acme` */
export const findSubsidiaries = (reading: Reading): FoundRelation[] =>
	reading.mentions.flatMap((mention): FoundRelation[] => {
		if (mention.form !== 'name' || reading.entities[mention.entity]!.type !== 'organization') return []
		const row = headOf(reading, mention)
		const above = reading.tree.heads[row] ?? -1
		const isPart = normAt(reading, above) === 'part' && reading.entities[mention.entity]!.subtype === 'company'
		if (above < 0 || !(isPart || lemmaIn(reading, above, 'firm-part')) || isBygone(reading, above)) return []
		const owns = above > row || caseOf(reading, row) === 'of'
		const owned = owns ? referentsOf(reading, above, 'organization') : []
		const owner = sideAt(reading, mention.head)
		return owned
			.filter(({entity}) => entity !== owner.entity)
			.map((one) => relate('ownership', owner, one, 'subsidiary'))
	})

// `no longer part of Acme`, `once a unit of Acme`, `a former unit of Acme`, `was part of Acme until May`
function isBygone(reading: Reading, noun: number): boolean {
	const {from} = nounPhraseOf(reading, noun)
	for (let row = Math.max(from - maxBefore, sentenceAt(reading, noun)?.from ?? 0); row < noun; row++) {
		const norm = normAt(reading, row)
		if (/^(?:longer|never|neither|not|n't|n’t|until)$/.test(norm)) return true
		if (normIn(reading, row, 'past-adverb') || normIn(reading, row, 'former-modifier')) return true
	}
	const clause = clauseAt(reading, noun)
	const isPredicate = clause?.object?.head === noun || clause?.head === noun
	return (
		isPredicate &&
		(clause?.tense === 'past' || clause?.adjuncts.some(({preposition}) => preposition === 'until') === true)
	)
}

/** Tokens before a noun phrase among which an adverb of it stands: `until 2010 part of Acme`. */
const maxBefore = 3

/** `Acme, a shipping firm in Oslo` */
export const findSeats = (reading: Reading): FoundRelation[] =>
	reading.mentions.flatMap((mention): FoundRelation[] => {
		if (mention.form !== 'name' || reading.entities[mention.entity]!.type !== 'place') return []
		const row = headOf(reading, mention)
		const above = reading.tree.heads[row] ?? -1
		if (above < 0 || above > row || relationOf(reading.tree, row) !== 'nmod' || caseOf(reading, row) !== 'in') return []
		if (relationOf(reading.tree, above) !== 'appos' || !lemmaIn(reading, above, 'organization-noun')) return []
		return referentsOf(reading, above, 'organization').map((one) =>
			relate('base', one, sideAt(reading, mention.head), 'base-apposition'),
		)
	})

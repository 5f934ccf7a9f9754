import {clauseAt, lemmaAt, lemmaIn, normAt, sentenceAt, wordAt, xposAt} from '../../../model/document.js'
import type {Entity, Mention} from '../../../model/entity.js'
import type {Clause} from '../../../model/grammar/phrases.js'
import {childrenOf, relationOf} from '../../../model/grammar/tree.js'
import {entityAt, mentionAt, type Reading} from '../../../model/reading.js'
import type {Range} from '../../../model/span.js'
import {caseOf, type FoundRelation, isPossessive, referentsOf, relate, type Side, sideAt} from '../found.js'
import {hasKinBetween, isKin, kinBefore, kinName} from './kin-lists.js'

const notKin = /^(?:boyfriend|friend|girlfriend|partner)$/

/** `his wife, Ann Lee`, `Bo Ray, son of Cy Ray`, `Ann Lee married Bo Ray`: families. */
export function findFamilies(reading: Reading): FoundRelation[] {
	const found: FoundRelation[] = []
	for (let row = 0; row < reading.tokens.length; row++)
		if (isKin(reading, row) && !notKin.test(lemmaAt(reading, row))) found.push(...byNoun(reading, row))
	return [...found, ...byMarriage(reading)]
}

function byNoun(reading: Reading, row: number): FoundRelation[] {
	const related = possessorsOf(reading, row)
	if (related.length === 0) return besideNames(reading, row)
	const own = relativesOf(reading, row)
	return related.flatMap((subject) =>
		own
			.filter(({entity}) => entity !== subject.entity)
			.map((object) => relate('family', subject, object, 'kinship-noun', {detail: kinName(reading, row)})),
	)
}

// `Ann Lee and husband Bo Ray`, `brothers Bo and Cy Ray`
function besideNames(reading: Reading, row: number): FoundRelation[] {
	const next = personFrom(reading, row + 1)
	// `Sister Agnes Rook`
	const isTitle = /^\p{Lu}/u.test(wordAt(reading, row)) && sentenceAt(reading, row)?.from !== row
	if (!next || isTitle) return []
	const isMany = lemmaIn(reading, row, 'sibling-noun') && /^NNP?S$/.test(xposAt(reading, row))
	const and = isMany ? next.to : row - 1
	const other = isMany ? personFrom(reading, and + 1) : mentionAt(reading, and - 1)
	if (normAt(reading, and) !== 'and' || other?.form !== 'name' || entityAt(reading, other.head)?.type !== 'person')
		return []
	if (![next, ...(isMany ? [other] : [])].every(({head}) => isOfGender(reading, row, entityAt(reading, head))))
		return []
	// `plays Mia Ray and husband Bo Ray`: of a story
	const clause = clauseAt(reading, other.head)
	if (clause?.object?.head === other.head && /^(?:play|portray)$/.test(clause.lemma)) return []
	const [subject, object] = [other, next].sort((a, b) => a.from - b.from).map(({head}) => sideAt(reading, head))
	return subject!.entity === object!.entity
		? []
		: [relate('family', subject!, object!, 'kinship-beside', {detail: kinName(reading, row)})]
}

// `sisters Ann and Bea Ray`, not `brothers Ann and Bea Ray`
const isOfGender = (reading: Reading, noun: number, person: Entity | undefined): boolean =>
	!(
		(person?.gender === 'female' && lemmaIn(reading, noun, 'male-noun')) ||
		(person?.gender === 'male' && lemmaIn(reading, noun, 'female-noun'))
	)

const personFrom = (reading: Reading, row: number): Mention | undefined => {
	const mention = mentionAt(reading, row)
	return mention?.from === row && mention.form === 'name' && entityAt(reading, row)?.type === 'person'
		? mention
		: undefined
}

// A name beside the noun goes before what the noun refers to.
const relativesOf = (reading: Reading, row: number): Side[] => {
	const own = entityAt(reading, row)
	const named = childrenOf(reading.tree, row).filter(
		(child) =>
			child > row &&
			/^(?:appos|flat)$/.test(relationOf(reading.tree, child)) &&
			entityAt(reading, child)?.type === 'person',
	)
	// `two daughters, Bea and Cat`: the second name may be attached to the noun.
	const others = childrenOf(reading.tree, row).filter(
		(child) =>
			child > (named[0] ?? row) &&
			relationOf(reading.tree, child) === 'conj' &&
			!hasKinBetween(reading, row, child) &&
			entityAt(reading, child)?.type === 'person',
	)
	if (named.length > 0)
		return [
			...referentsOf(reading, named[0]!, 'person').filter(({from}) => !hasKinBetween(reading, row, from)),
			...others.map((child) => sideAt(reading, child)),
		]
	return own && own.type !== 'person' ? [] : referentsOf(reading, row, 'person')
}

/** Most nouns back in a list of relatives. */
const maxListed = 6

// `his wife`, `Ann Lee's son`, `a daughter of Bo Ray`; the same of all in `her son Bo, a sister, Cy, and a brother, Di`
function possessorsOf(reading: Reading, row: number, back = maxListed): Side[] {
	for (const child of [...childrenOf(reading.tree, row), ...beforeName(reading, row)]) {
		const isOwner = child < row ? isPossessive(reading, child) : caseOf(reading, child) === 'of'
		if (xposAt(reading, child) === 'WP$') return antecedentOf(reading, child, row)
		// `a daughter of the painter Bo Ray`
		const persons = isOwner ? referentsOf(reading, child, 'person') : []
		if (persons.length > 0 && (child > row || entityAt(reading, child)?.type === 'person')) return persons
	}
	const before = back > 0 ? kinBefore(reading, row) : -1
	if (before >= 0) return possessorsOf(reading, before, back - 1)
	// `Ann Lee had two daughters, Bea and Cat`
	const clause = clauseAt(reading, row)
	const has = clause?.verb === clause?.head && clause?.object?.head === row && lemmaAt(reading, clause.verb) === 'have'
	return has && clause?.subject ? referentsOf(reading, clause.subject.head, 'person') : []
}

// `Ann Lee, whose son Bo Ray`, not `whose son was a plumber`
function antecedentOf(reading: Reading, whose: number, noun: number): Side[] {
	if (!personFrom(reading, noun + (normAt(reading, noun + 1) === ',' ? 2 : 1))) return []
	const last = normAt(reading, whose - 1) === ',' ? whose - 2 : whose - 1
	return entityAt(reading, last)?.type === 'person' ? [sideAt(reading, mentionAt(reading, last)!.head)] : []
}

// `her sister Mia Lee`: the possessor may be attached to the name.
function beforeName(reading: Reading, row: number): readonly number[] {
	const above = reading.tree.heads[row] ?? -1
	return above > row &&
		/^(?:compound|nmod)/.test(relationOf(reading.tree, row)) &&
		entityAt(reading, above)?.type === 'person'
		? childrenOf(reading.tree, above).filter((child) => child < row)
		: []
}

// `Ann Lee married Bo Ray`, `divorced Bo Ray`, `was married to Bo Ray`, `Ann Lee and Bo Ray were married`
const byMarriage = (reading: Reading): FoundRelation[] =>
	reading.clauses.flatMap((clause): FoundRelation[] => {
		if (!lemmaIn(reading, clause.verb, 'marriage-verb') || !clause.subject || clause.negated || clause.modal !== '')
			return []
		// `hopes to wed Bo Ray`, `considered marrying Bo Ray`
		if (clause.tense === 'none' && (clause.relation === 'to' || /^VBP?$/.test(xposAt(reading, clause.verb)))) return []
		const to = clause.adjuncts.find(({preposition}) => preposition === 'to')
		const other = clause.object?.head ?? to?.head ?? -1
		const [subject, partner] = referentsOf(reading, clause.subject.head, 'person')
		const object = other < 0 ? partner : referentsOf(reading, other, 'person')[0]
		if (!subject || !object || object.entity === subject.entity) return []
		return [relate('family', subject, object, 'marriage', {detail: spouseOf(object, clause), verb: clause.verb})]
	})

function spouseOf({entity}: Side, {lemma}: Clause): string {
	const spouse = entity?.gender === 'female' ? 'wife' : entity?.gender === 'male' ? 'husband' : 'spouse'
	return lemma === 'divorce' ? `ex-${spouse}` : spouse
}

/** `born to Ann Lee and Bo Ray` */
export const findParents = (reading: Reading): FoundRelation[] =>
	reading.clauses.flatMap((clause): FoundRelation[] => {
		if (normAt(reading, clause.verb) !== 'born' || !clause.subject) return []
		const to = clause.adjuncts.find(({preposition}) => preposition === 'to')
		const [subject] = referentsOf(reading, clause.subject.head, 'person')
		if (!to || !subject) return []
		return referentsOf(reading, to.head, 'person').map((object) =>
			relate('family', subject, object, 'birth-parents', {detail: parentOf(object), verb: clause.verb}),
		)
	})

const parentOf = ({entity}: Side): string =>
	entity?.gender === 'female' ? 'mother' : entity?.gender === 'male' ? 'father' : 'parent'

/** Tokens before two names in which a noun says what one is to the other. */
const maxTokensBefore = 6

/** What the object is to the subject: a noun of kinship between them or shortly before that the subject possesses, or null. */
export function kinBetween(
	reading: Reading,
	{subject, object}: {readonly subject: Range; readonly object: Range},
): string | null {
	const from = Math.max(0, Math.min(subject.from, object.from) - maxTokensBefore)
	const to = Math.max(subject.to, object.to)
	for (let row = to - 1; row >= from; row--)
		if (isKin(reading, row) && isListedOf(reading, row, subject)) return kinName(reading, row)
	return null
}

// `his wife, Ann; two sons, Bo and Cy`: the possessor of the first is that of all.
function isListedOf(reading: Reading, row: number, owner: Range): boolean {
	let noun = row
	for (let back = maxListed; noun >= 0 && back >= 0; back--) {
		if (isOf(reading, noun, owner)) return true
		noun = kinBefore(reading, noun)
	}
	return false
}

// `Ruiz's daughter`, `his wife`: the possessor stands among these words.
const isOf = (reading: Reading, row: number, {from, to}: Range): boolean =>
	childrenOf(reading.tree, row).some((child) => child >= from && child < to && isPossessive(reading, child))

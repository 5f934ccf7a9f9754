import {lemmaIn, normAt, uposAt, xposAt} from '../../model/document.js'
import {phraseHead} from '../../model/grammar/noun-phrase.js'
import {childBy, relationOf} from '../../model/grammar/tree.js'
import {entityAt, mentionAt, type Reading} from '../../model/reading.js'
import {isTime} from './phrase.js'

/**
 * `a nurse in Leeds, Ohio, who had voted`, `the first defeat for Ann Lee, who had led`: the antecedent of `who` where the tree
 * attaches the clause to a thing, a place or a day, and that of `which`. The head of that phrase; `noun`, the tree's, where it
 * can be a person or no person is near.
 */
export function relativeAntecedent(doc: Reading, clauseHead: number, noun: number): number {
	const who = childBy(doc.tree, clauseHead, 'nsubj')
	if (normAt(doc, who) === 'which') return nounAbovePerson(doc, noun)
	if (who < 0 || normAt(doc, who) !== 'who' || who < noun || canBePerson(doc, noun)) return noun
	const last = normAt(doc, who - 1) === ',' ? who - 2 : who - 1
	const plural = isPlural(doc, who)
	if (isNamedPerson(doc, last)) {
		const head = headOfName(doc, last)
		// `Sheriff Ann Lee, who`: one phrase with the antecedent by the tree.
		if (doc.tree.heads[head] === noun && /^(?:appos|compound|flat)$/.test(relationOf(doc.tree, head))) return noun
		return plural && relationOf(doc.tree, head) === 'conj' ? (doc.tree.heads[head] ?? head) : head
	}
	// `any candidate from any party who`, `an act for the minister, who`
	const person = doc.tree.deprels[noun] === 'nmod' ? (doc.tree.heads[noun] ?? -1) : headOfName(doc, last)
	if (isInanimate(doc, noun) && person >= 0 && uposAt(doc, person) === 'NOUN' && canBePerson(doc, person)) return person
	const misfit = entityAt(doc, last)?.type === 'place' || entityAt(doc, noun)?.type === 'place' || isTime(doc, noun)
	return misfit ? personBefore(doc, last, noun, plural) : noun
}

// `a speech by Ann Lee, which moved many`: the antecedent is the noun, no person.
function nounAbovePerson(doc: Reading, noun: number): number {
	if (!isNamedPerson(doc, noun)) return noun
	let at = noun
	for (let steps = 0; steps < 6; steps++) {
		const above = doc.tree.heads[at] ?? -1
		if (above < 0 || above > at || !/^(?:appos|flat|nmod)$/.test(relationOf(doc.tree, at))) return noun
		at = above
		if (uposAt(doc, at) === 'NOUN' && !canBePerson(doc, at)) return at
	}
	return noun
}

// Not an organization, nor a number of people.
const isInanimate = (doc: Reading, row: number): boolean =>
	uposAt(doc, row) === 'NOUN' &&
	!entityAt(doc, row) &&
	!lemmaIn(doc, row, 'collective-noun') &&
	!lemmaIn(doc, row, 'partitive-noun')

// `who were`
const isPlural = (doc: Reading, who: number): boolean => /^(?:are|have|were)$/.test(normAt(doc, who + 1))

const maxTokensBack = 14

// Back over places, days and prepositions; a verb ends the phrase.
function personBefore(doc: Reading, last: number, noun: number, several: boolean): number {
	for (let row = last; row > Math.max(0, last - maxTokensBack); row--) {
		if (/^(?:MD|VB[DPZ])$/.test(xposAt(doc, row)) || /^["“”;:]$/.test(normAt(doc, row))) break
		if (!several && isNamedPerson(doc, row)) return headOfName(doc, row)
		if (several && !/S$/.test(xposAt(doc, row))) continue
		if (uposAt(doc, row) === 'NOUN' && canBePerson(doc, row)) return row
	}
	return noun
}

const isNamedPerson = (doc: Reading, row: number): boolean => {
	const mention = mentionAt(doc, row)
	return mention?.form === 'name' && doc.entities[mention.entity]?.type === 'person'
}

// The head of a name.
function headOfName(doc: Reading, row: number): number {
	const mention = mentionAt(doc, row)
	const head = phraseHead(doc, row)
	return mention && head >= mention.from && head < mention.to ? head : (mention?.head ?? row)
}

const canBePerson = (doc: Reading, row: number): boolean =>
	/^(?:group|person)$/.test(entityAt(doc, row)?.type ?? '') ||
	uposAt(doc, row) === 'PRON' ||
	normAt(doc, row) === 'those' ||
	(uposAt(doc, row) !== 'PROPN' && personClasses.some((one) => lemmaIn(doc, row, one)))

const personClasses = ['person-noun', 'description-noun', 'kinship-noun', 'age-group-noun', 'partitive-noun'] as const

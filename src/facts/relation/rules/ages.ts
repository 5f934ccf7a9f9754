import {clauseAt, lemmaAt, normAt, rangeOf} from '../../../model/document.js'
import {relationOf} from '../../../model/grammar/tree.js'
import {itemAt} from '../../../model/item-at.js'
import {entityAt, mentionAt, type Reading} from '../../../model/reading.js'
import {type FoundRelation, referentsOf, relate, type Side, sideAt} from '../found.js'

/**
 * The ages of persons: `Ann Lee, 36,`, `36-year-old Ann Lee`, `the 36-year-old`, `Bo Ray, aged 12`, `she is 40`. `ofAnyTime`: also
 * `when she was 12`.
 */
export function findAges(reading: Reading, {ofAnyTime = false} = {}): FoundRelation[] {
	return reading.quantities.flatMap((quantity): FoundRelation[] => {
		const {type, value, bound} = quantity
		if (type !== 'age' || value === null || bound !== '=' || value > 125) return []
		const {from, to} = rangeOf(reading, quantity)
		if (!ofAnyTime && isOfOtherTime(reading, from, to)) return []
		const found = personBefore(reading, from, to) ?? personOf(reading, from, to)
		if (!found) return []
		const object: Side = {from, to, head: from, entity: null, name: String(value)}
		return [relate('age', found.person, object, found.rule)]
	})
}

// `when she was 12`, `since he was 20`, `She will be 60 in May`: an age of another time.
function isOfOtherTime(reading: Reading, from: number, to: number): boolean {
	for (let row = from; row < to; row++) {
		const clause = clauseAt(reading, row)
		if (!clause || clause.head < from || clause.head >= to || clause.verb === row) continue
		if (clause.modal !== '') return true
		const isPast = clause.tense === 'past' && /^(?:before|since|until|when)$/.test(clause.marker)
		// `died when she was 81`
		if (isPast && itemAt(reading.clauses, clause.governor)?.lemma !== 'die') return true
	}
	return false
}

interface Found {
	readonly person: Side
	readonly rule: string
}

// `Ann Lee, 36,`, `Ann Lee (36)`, `Ann Lee, who is 36`
function personBefore(reading: Reading, from: number, to: number): Found | null {
	const mark = normAt(reading, from - 1)
	const mention = mentionAt(reading, from - 2)
	if (!/^[,(]$/.test(mark) || mention?.to !== from - 1 || entityAt(reading, from - 2)?.type !== 'person') return null
	return /^[,.;:)–—]|^(?:and|from|of|who|was|is)$/.test(normAt(reading, to)) || to >= reading.tokens.length
		? {person: sideAt(reading, mention.head), rule: 'age-apposition'}
		: null
}

function personOf(reading: Reading, from: number, to: number): Found | null {
	const {heads} = reading.tree
	// `the 36-year-old`, which stands for a person
	const inside = mentionAt(reading, to - 1)
	const own = itemAt(reading.entities, inside?.entity ?? -1)
	if (inside && own?.type === 'person' && inside.from <= from + 1)
		return {person: sideAt(reading, inside.head), rule: 'age-nominal'}
	let row = to - 1
	let last = row
	for (let steps = 0; steps < 6 && row >= from && row < to; steps++) {
		last = row
		row = heads[row] ?? -1
	}
	// `a 36-year-old plumber, Ann Lee`
	const described = referentsOf(reading, last, 'person')[0]
	if (described) return {person: described, rule: 'age-modifier'}
	if (row < 0) {
		// `He is 36`: the number is the predicate.
		return predicateOf(reading, from, to)
	}
	// `who turned 36 last week`, where the number may be attached to the week
	const head = lemmaAt(reading, from - 1) === 'turn' ? from - 1 : row
	const clause = clauseAt(reading, head)
	if (clause?.head === head && /^(?:age|be|die|turn)$/.test(lemmaAt(reading, clause.verb))) {
		const subject = clause.subject ? referentsOf(reading, clause.subject.head, 'person')[0] : undefined
		return subject ? {person: subject, rule: 'age-verb'} : null
	}
	const person = referentsOf(reading, row, 'person')[0]
	if (person) return {person, rule: 'age-modifier'}
	return predicateOf(reading, from, to)
}

function predicateOf(reading: Reading, from: number, to: number): Found | null {
	for (let row = from; row < to; row++) {
		const clause = clauseAt(reading, row)
		if (clause?.head !== row || clause.verb === row || !clause.subject || relationOf(reading.tree, row) === 'nummod')
			continue
		const person = referentsOf(reading, clause.subject.head, 'person')[0]
		if (person) return {person, rule: 'age-predicate'}
	}
	return null
}

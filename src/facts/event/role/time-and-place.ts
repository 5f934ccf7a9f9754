import {clauseAt, lemmaIn, normAt, sentenceAt, textOf, uposAt, xposAt} from '../../../model/document.js'
import {prepositionOf} from '../../../model/grammar/noun-phrase.js'
import type {Clause} from '../../../model/grammar/phrases.js'
import {relationOf} from '../../../model/grammar/tree.js'
import {itemAt} from '../../../model/item-at.js'
import {mentionAt, type Reading, timesIn} from '../../../model/reading.js'
import {textSpan} from '../../../model/span.js'
import type {TimeMention} from '../../../model/time.js'
import {standardOf} from '../../comparison.js'
import type {EventFact} from '../schema.js'
import type {Trigger} from '../trigger/triggers.js'

/**
 * The date of an event: the nearest in the clause of its trigger, else in a clause next to it; null where there is none.
 * What nothing anchors is no date: a weekday, `yesterday` or an hour of an article without a date.
 */
export function dateOf(reading: Reading, trigger: Trigger, cues: ReadonlySet<number>): TimeMention | null {
	const sentence = sentenceAt(reading, trigger.head)
	if (!sentence) return null
	let best: TimeMention | null = null
	let nearest = Number.POSITIVE_INFINITY
	for (const time of timesIn(reading, sentence)) {
		if ((time.type !== 'DATE' && time.type !== 'TIME') || /_REF$|^XXXX-W/.test(time.value)) continue
		if (standardOf(reading, time) || isOfOther(reading, time, trigger)) continue
		const far = clauseDistance(reading, trigger.head, time.from, cues)
		if (far < 0) continue
		const distance = far + Math.min(Math.abs(time.from - trigger.to), Math.abs(trigger.from - time.to))
		if (distance < nearest) [best, nearest] = [time, distance]
	}
	return best && unanchored.test(best.value) ? null : best
}

// `The mayor since 2019 was charged`: since when something else holds.
function isOfOther(reading: Reading, {from}: TimeMention, trigger: Trigger): boolean {
	if (normAt(reading, from - 1) !== 'since') return false
	const head = reading.tree.heads[reading.tree.heads[from - 1]!] ?? -1
	return head !== trigger.head && /^(?:NOUN|PROPN)$/.test(uposAt(reading, head))
}

const unanchored = /^(?:XXXX-XX|XXXX$|T)/

/** The field of an event's date: of `Friday afternoon` the day. */
export function dateField(reading: Reading, time: TimeMention | null): EventFact['date'] {
	if (!time) return null
	const {start, end, text} = textSpan(reading.text, time)
	return {start, end, text, value: time.value.replace(timeOfDay, '$1')}
}

const timeOfDay = /^([\dX]{4}-[\dX]{2}-[\dX]{2})T[^/]{0,40}$/

// 0 in one clause, 100 where one clause governs the other; -1 elsewhere, and in the clause that reports it: `said on Monday`.
function clauseDistance(reading: Reading, trigger: number, row: number, cues: ReadonlySet<number>): number {
	const [own, other] = [reading.clauseAt[trigger]!, reading.clauseAt[row]!]
	if (own === other) return 0
	const clause = reading.clauses[other]
	if (clause && (cues.has(clause.verb) || cues.has(clause.head))) return -1
	if (clause && (isAside(reading, trigger, clause) || isOfConjunct(clause, own, row))) return -1
	return reading.clauses[own]?.governor === other || clause?.governor === own ? 100 : -1
}

// `Lee, who joined in 2019, resigned`, `in Oslo, where fares rose in May`, `Acme, founded in 1957, bought Birk`: a relative clause on a
// person or a name has a time of its own; one on a noun may have that of the event: `the raid, which began on Monday`.
function isAside(reading: Reading, trigger: number, {relation, head, from, marker}: Clause): boolean {
	const antecedent = reading.tree.heads[head] ?? -1
	if (relation !== 'relative' || antecedent === trigger) return false
	let row = from
	while (row < head && uposAt(reading, row) === 'PUNCT') row++
	const pronoun = normAt(reading, row)
	if (pronoun === 'who' || pronoun === 'where') return true
	const isReduced = marker === '' && xposAt(reading, head) === 'VBN'
	return (pronoun === 'which' || pronoun === 'that' || isReduced) && isNamed(reading, antecedent)
}

// `Acme was founded by Ann Lee and in the 1990s sold Birk`, not `was arrested and charged in May`.
const isOfConjunct = ({relation, governor, verb}: Clause, own: number, row: number): boolean =>
	relation === 'conjunct' && governor === own && row < verb

// `Acme`, `Acme, a chipmaker`
const isNamed = (reading: Reading, row: number): boolean =>
	mentionAt(reading, row)?.form === 'name' ||
	(reading.tree.deprels[row] === 'appos' && mentionAt(reading, reading.tree.heads[row]!)?.form === 'name')

const locative = /^(?:in|at|near|outside|inside|across|off|around|throughout|on|from)$/

/**
 * The place of an event: the nearest named place after a preposition of place in the clause of its trigger, else in a clause next to it;
 * null where there is none.
 */
export function placeOf(reading: Reading, trigger: Trigger, cues: ReadonlySet<number>): EventFact['place'] {
	const sentence = sentenceAt(reading, trigger.head)
	let best: EventFact['place'] = null
	let nearest = Number.POSITIVE_INFINITY
	for (let row = sentence?.from ?? 0; row < (sentence?.to ?? 0); row++) {
		const mention = mentionAt(reading, row)
		if (mention?.form !== 'name') continue
		const entity = reading.entities[mention.entity]
		row = Math.max(row, mention.to - 1)
		if (entity?.type !== 'place') continue
		const before = normAt(reading, mention.from - (/^(?:the|an?)$/.test(normAt(reading, mention.from - 1)) ? 2 : 1))
		if (!locative.test(before) || (before === 'from' && isOrigin(reading, mention.head))) continue
		const far = placeDistance(reading, trigger.head, mention.head, cues)
		if (far < 0) continue
		const distance = far + Math.min(Math.abs(mention.from - trigger.to), Math.abs(trigger.from - mention.to))
		if (distance < nearest) {
			nearest = distance
			const {start, end, text} = textOf(reading, mention)
			best = {start, end, text, name: entity.name, id: entity.id}
		}
	}
	return best
}

// `A man from Ghent was arrested`: where a person comes from; but `moved 40 people from Ghent`.
function isOrigin(reading: Reading, row: number): boolean {
	const person = relationOf(reading.tree, row) === 'nmod' ? (reading.tree.heads[row] ?? -1) : -1
	if (person < 0 || relationOf(reading.tree, person) === 'obj') return false
	const named = mentionAt(reading, person)
	if (named?.form === 'name') return reading.entities[named.entity]?.type === 'person'
	return lemmaIn(reading, person, 'person-noun') || lemmaIn(reading, person, 'age-group-noun')
}

// As of a date, but `met at the Hall, built in Oslo` was in Oslo; `Acme, based in Oslo, cut 30 jobs`, `Born in Oslo, she won` and the
// first event of `Lee was charged, and police held Moss in Oslo` were somewhere.
function placeDistance(reading: Reading, trigger: number, row: number, cues: ReadonlySet<number>): number {
	const [clause, own] = [clauseAt(reading, row), clauseAt(reading, trigger)]
	if (!clause || clause === own) return 0
	if (lemmaIn(reading, clause.verb, 'residence-verb')) return -1
	if (clause.relation === 'relative' && isPlaced(reading, clause)) return 100
	if (clause.relation === 'conjunct' && own && !clause.inherited && itemAt(reading.clauses, clause.governor) === own)
		return -1
	return clauseDistance(reading, trigger, row, cues)
}

// What the relative clause is on stands in a phrase of place itself.
const isPlaced = (reading: Reading, {head}: Clause): boolean =>
	locative.test(prepositionOf(reading, reading.tree.heads[head] ?? -1))

import {confidences} from '../../model/confidences.js'
import {normAt, sentenceAt, spanOf, uposAt} from '../../model/document.js'
import type {Clause, NounPhrase} from '../../model/grammar/phrases.js'
import {itemAt} from '../../model/item-at.js'
import type {QuantityMention} from '../../model/quantity.js'
import type {QuoteMention} from '../../model/quote.js'
import {entityAt, mentionAt, type Reading, timesIn} from '../../model/reading.js'
import {overlaps, type Range, textSpan, touches} from '../../model/span.js'
import type {TimeMention} from '../../model/time.js'
import {quotesByRow} from '../claim.js'
import {standardHolder, standardOf} from '../comparison.js'
import {type Draft, makeDraft} from '../draft.js'
import {findAges} from '../relation/rules/ages.js'
import {isTime} from '../statement/phrase.js'
import {confidenceKeyOf} from './confidence.js'
import type {QuantityFact} from './schema.js'

type Fields = Draft<QuantityFact>['fields']

/** A draft for each quantity, with the verb, agent and time of its clause. */
export function draftQuantities(reading: Reading): Draft<QuantityFact>[] {
	const {quantities} = reading
	// The index of each draft, for links between them.
	const places = new Map<number, number>()
	quantities.forEach((mention, index) => {
		if (!isOfPerson(reading, mention)) places.set(index, places.size)
	})
	const quoteAt = quotesByRow(reading)
	const persons = new Map(findAges(reading, {ofAnyTime: true}).map(({object, subject}) => [object.from, subject]))
	return [...places.keys()].map((at) => {
		const mention = withPerson(quantities[at]!, persons)
		const clause = clauseOf(reading, mention, quoteAt)
		return makeDraft<QuantityFact>({
			fields: fieldsOf(reading, mention, clause),
			evidence: {start: mention.start, end: mention.end},
			rule: mention.rule,
			confidence: confidences.quantities[confidenceKeyOf(mention)],
			key: [mention.type, mention.value, mention.min, mention.max, mention.unit].join('|'),
			verb: clause?.verb ?? -1,
			related: mention.related.flatMap(({index, as}) => {
				const place = places.get(index)
				return place === undefined ? [] : {index: place, as}
			}),
		})
	})
}

// `Ann Lee, 36,`: an age that counts nothing else counts its person.
function withPerson(mention: QuantityMention, persons: ReadonlyMap<number, Range>): QuantityMention {
	const person = mention.type === 'age' && !mention.counted ? persons.get(mention.from) : undefined
	return person ? {...mention, counted: {from: person.from, to: person.to}} : mention
}

// `Rapper Max 2X`: a number in the name of a person; `one Ana Ruiz`: a person not known before.
function isOfPerson(reading: Reading, {from, to}: QuantityMention): boolean {
	const certain = normAt(reading, from) === 'one' ? mentionAt(reading, from + 1) : undefined
	if (certain?.form === 'name' && certain.from === from + 1 && certain.to > from + 2)
		return reading.entities[certain.entity]?.type === 'person'
	const name = mentionAt(reading, from)
	return name?.form === 'name' && name.from < from && name.to >= to && reading.entities[name.entity]?.type === 'person'
}

// `“With 30 boats lost, we stop,” Lee said`: no number in the words reported is of the verb that reports them.
function clauseOf(reading: Reading, {from}: QuantityMention, quoteAt: Int32Array): Clause | undefined {
	const clause = reading.clauses[reading.clauseAt[from] ?? -1]
	const quote = itemAt(reading.quotes, quoteAt[from] ?? -1)
	if (!clause || !quote?.cue || clause.verb < quote.cue.from || clause.verb >= quote.cue.to) return clause
	// `reported a profit of $3m`: the plain object of the verb.
	if (quote.mode !== 'indirect') return undefined
	const isObject = clause.object !== null && clause.object.from <= from && from < clause.object.to
	return isObject || !hasVerb(reading, quote, from) ? clause : undefined
}

// Whether the words reported have a verb of their own near a row.
function hasVerb(reading: Reading, {content}: QuoteMention, near: number): boolean {
	const {starts} = reading.tokens
	for (let row = Math.max(0, near - maxRowsToVerb); row < near + maxRowsToVerb; row++)
		if (
			reading.clauses[reading.clauseAt[row] ?? -1]?.verb === row &&
			content.some(({start, end}) => starts[row]! >= start && starts[row]! < end)
		)
			return true
	return false
}

const maxRowsToVerb = 30

function fieldsOf(reading: Reading, mention: QuantityMention, clause: Clause | undefined): Fields {
	const {text} = reading
	const {type, value, min, max, bound, parts, unit, unitCode, si, change, changeRole} = mention
	return {
		kind: 'quantity',
		type,
		numeral: textSpan(text, mention.numeral),
		value,
		min,
		max,
		bound,
		parts: [...parts],
		unit,
		unitCode,
		si,
		...countedOf(reading, mention),
		// `rose to 60 from 52`: neither end is itself the size of the rise.
		change: changeRole === 'by' ? change : null,
		changeRole,
		verb: clause?.lemma ?? null,
		...agentOf(reading, mention, clause),
		asOf: timeOf(reading, mention),
	}
}

// `she turned 18`: the name that is the antecedent of the pronoun.
function countedOf(reading: Reading, {counted, countedHead}: QuantityMention): Pick<Fields, 'counted' | 'countedHead'> {
	if (!counted) return {counted: null, countedHead}
	const row = counted.to - 1
	const isPronoun = uposAt(reading, row) === 'PRON'
	const name = isPronoun ? nameOf(reading, row) : undefined
	if (isPronoun && !name && subjects.has(normAt(reading, row)) && counted.to - counted.from === 1)
		return {counted: null, countedHead: null}
	const span = textSpan(reading.text, name ?? spanOf(reading, counted))
	const lastWord = span.text.split(/\s+/).at(-1) ?? null
	return {counted: span, countedHead: name ? lastWord : (countedHead ?? lastWord)}
}

// `It costs $40`, `They fell 3%`: a pronoun that stands for no name says nothing by itself.
const subjects = new Set(['it', 'that', 'these', 'they', 'this', 'those', 'we', 'you'])

// The nearest name before a row of the entity that the row stands for.
function nameOf(reading: Reading, row: number): Reading['mentions'][number] | undefined {
	const own = mentionAt(reading, row)
	if (!own || own.entity < 0) return undefined
	for (let index = (reading.mentionAt[row] ?? 0) - 1; index >= 0; index--) {
		const mention = reading.mentions[index]!
		if (mention.entity === own.entity && mention.form === 'name') return mention
	}
	return undefined
}

const relatives = new Set(['that', 'what', 'which', 'who', 'whom', 'there'])

// `five years after she left`, `a two-goal lead`, `Lee, 51`: no agent.
const hasAgent = (reading: Reading, {type, from}: QuantityMention): boolean =>
	type !== 'age' && type !== 'duration' && (uposAt(reading, from) === 'NUM' || !normAt(reading, from).includes('-'))

// `The odds are 5-1`, `The Owls are 6-2-1`: the number is said of the subject, which does nothing.
const isPredicate = ({from, to}: QuantityMention, clause: Clause | undefined): boolean =>
	clause !== undefined && clause.lemma === 'be' && clause.head >= from && clause.head < to

// The subject, or the agent of a passive, unless it is the noun counted.
function agentOf(
	reading: Reading,
	mention: QuantityMention,
	clause: Clause | undefined,
): Pick<Fields, 'agent' | 'agentId'> {
	if (!hasAgent(reading, mention) || isPredicate(mention, clause)) return {agent: null, agentId: null}
	const other = standardHolder(reading, mention)
	const own: NounPhrase | null = clause?.voice === 'passive' ? clause.agent : (clause?.subject ?? null)
	const phrase = other ?? own
	if (!phrase || touches(phrase, mention) || (!other && mention.counted && touches(phrase, mention.counted)))
		return {agent: null, agentId: null}
	if (relatives.has(normAt(reading, phrase.head)) || uposAt(reading, phrase.head) === 'NUM')
		return {agent: null, agentId: null}
	// `will be built by the end of 2027`
	if (clause?.voice === 'passive' && isTime(reading, phrase.head)) return {agent: null, agentId: null}
	const named = entityAt(reading, phrase.head)
	return {agent: named?.name ?? textSpan(reading.text, spanOf(reading, phrase)).text, agentId: named?.id ?? null}
}

// The date nearest to the number in its clause, where it is known to the year at least.
function timeOf(reading: Reading, mention: QuantityMention): string | null {
	const sentence = sentenceAt(reading, mention.from)
	if (!sentence) return null
	const clause = reading.clauseAt[mention.from]
	let best: string | null = null
	let nearest = Number.POSITIVE_INFINITY
	for (const time of timesIn(reading, sentence)) {
		if ((time.type !== 'DATE' && time.type !== 'TIME') || !/^\d/.test(time.value) || overlaps(time, mention)) continue
		if (reading.clauseAt[time.from] !== clause || !mayDate(reading, time, mention)) continue
		const distance = Math.min(Math.abs(time.from - mention.to), Math.abs(mention.from - time.to))
		// `in May from 3.4 percent in April`: of two as near the one behind.
		if (distance < nearest || (distance === nearest && time.from > mention.from)) {
			nearest = distance
			best = time.value
		}
	}
	return best
}

// `40 ferries, down from 52 a decade before`: the older figure alone.
function mayDate(reading: Reading, time: TimeMention, {from}: QuantityMention): boolean {
	const standard = standardOf(reading, time)
	return standard === undefined || (from > standard.marker && from < standard.end)
}

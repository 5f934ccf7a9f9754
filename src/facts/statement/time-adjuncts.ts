import {bareDay} from '../../lexicon/day-words.js'
import {lemmaIn, normAt, normIn, spanOf, uposAt} from '../../model/document.js'
import type {Adjunct, Clause, NounPhrase} from '../../model/grammar/phrases.js'
import {type Reading, timesIn} from '../../model/reading.js'
import type {Range} from '../../model/span.js'

/** `lamp posts in nine harbors on Monday`: the day at the end of a phrase is an adjunct of the clause; null for none. */
export function dayAtEnd(doc: Reading, {from, to, head}: Range & {readonly head: number}): Adjunct | null {
	const time = timesIn(doc, spanOf(doc, {from, to})).at(-1)
	if (!time || time.to !== to || (time.type !== 'DATE' && time.type !== 'TIME')) return null
	const marked = normAt(doc, time.from - 1) === 'on'
	const start = marked ? time.from - 1 : time.from
	// A day in a clause of its own is that clause's.
	if (start <= head || (!marked && !isBareDay(doc, start))) return null
	for (let row = head + 1; row < to; row++) if (doc.clauseAt[row] !== doc.clauseAt[head]) return null
	return {from: start, to, head: headOfTime(doc, time), preposition: marked ? 'on' : ''}
}

// `on strike Monday`, `of a report this week`
const isBareDay = (doc: Reading, row: number): boolean =>
	uposAt(doc, row - 1) !== 'ADP' && (bareDay.test(normAt(doc, row)) || /^(?:last|next|this)$/.test(normAt(doc, row)))

function headOfTime(doc: Reading, {from, to}: Range): number {
	for (let row = from; row < to; row++) {
		const governor = doc.tree.heads[row] ?? -1
		if (governor < from || governor >= to) return row
	}
	return from
}

/** `taken Tuesday`, `waited five hours`: a time expression in the place of an object; null for a real object. */
export function timeObject(doc: Reading, {head}: Clause, object: NounPhrase): Adjunct | null {
	if (doc.tree.heads[object.head] !== head || object.head < head) return null
	const time = timesIn(doc, spanOf(doc, object))[0]
	if (!time || time.from > object.from || time.to < object.to) return null
	if (lemmaIn(doc, head, 'time-object')) return null
	return (time.type === 'DURATION' ? lemmaIn(doc, head, 'intransitive') : isDate(doc, object))
		? {from: object.from, to: object.to, head: object.head, preposition: ''}
		: null
}

// `Tuesday`, `this week`, `April 30, 2014`, but not `the week`.
const isDate = (doc: Reading, {from}: NounPhrase): boolean =>
	bareDay.test(normAt(doc, from)) ||
	/^(?:last|next|this)$/.test(normAt(doc, from)) ||
	(isMonth(doc, from) && /^\d{1,2}$/.test(normAt(doc, from + 1)))

const isMonth = (doc: Reading, row: number): boolean =>
	normIn(doc, row, 'month') || doc.lexicon.has(normAt(doc, row).replace(/\.$/, ''), 'month-abbreviation')

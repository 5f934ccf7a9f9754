import {bareDay} from '../../model/day-words.js'
import {lemmaIn, normAt, normIn, spanOf} from '../../model/document.js'
import type {Adjunct, Clause, NounPhrase} from '../../model/phrases.js'
import {type Reading, timesIn} from '../../model/reading.js'

/** A time in the place of an object, which says when or how long: `taken Tuesday`, `waited five hours`; null for a real object. */
export function timeObject(doc: Reading, {head}: Clause, object: NounPhrase): Adjunct | null {
	if (doc.tree.heads[object.head] !== head || object.head < head) return null
	const time = timesIn(doc, spanOf(doc, object))[0]
	if (!time || time.from > object.from || time.to < object.to) return null
	if (lemmaIn(doc, head, 'time-object')) return null
	return (time.type === 'DURATION' ? lemmaIn(doc, head, 'intransitive') : isPlain(doc, object))
		? {from: object.from, to: object.to, head: object.head, preposition: ''}
		: null
}

// `Tuesday`, `this week`, `April 30, 2014`, but not `the week`.
const isPlain = (doc: Reading, {from}: NounPhrase): boolean =>
	bareDay.test(normAt(doc, from)) ||
	/^(?:last|next|this)$/.test(normAt(doc, from)) ||
	(isMonth(doc, from) && /^\d{1,2}$/.test(normAt(doc, from + 1)))

const isMonth = (doc: Reading, row: number): boolean =>
	normIn(doc, row, 'month') || doc.lexicon.has(normAt(doc, row).replace(/\.$/, ''), 'month-abbreviation')

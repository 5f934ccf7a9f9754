import {bareDay} from '../../model/day-words.js'
import {lemmaAt, normAt, spanOf} from '../../model/document.js'
import type {Adjunct, Clause, NounPhrase} from '../../model/phrases.js'
import {type Reading, timesIn} from '../../model/reading.js'

const moving =
	/^(?:commute|cycle|drive|fly|hike|march|queue|ride|sail|sleep|stay|swim|talk|travel|trek|wait|walk|work)$/
const keeping =
	/^(?:be|become|call|celebrate|choose|commemorate|dread|enjoy|fix|have|honou?r|mark|mean|miss|name|observe|pick|prefer|propose|remember|ruin|save|schedule|see|set|spend|spoil|suggest|want|waste)$/

/** A time in the place of an object, which says when or how long: `walked five hours`, `taken Tuesday`; null for a real object. */
export function timeObject(doc: Reading, {head}: Clause, object: NounPhrase): Adjunct | null {
	if (doc.tree.heads[object.head] !== head || object.head < head) return null
	const time = timesIn(doc, spanOf(doc, object))[0]
	if (!time || time.from > object.from || time.to < object.to) return null
	const lemma = lemmaAt(doc, head)
	const length = time.type === 'DURATION'
	const told = length ? moving.test(lemma) : !keeping.test(lemma) && isPlain(doc, object)
	return told ? {from: object.from, to: object.to, head: object.head, preposition: ''} : null
}

// `Tuesday`, `this week`, `April 30, 2014`, but not `the week`.
const isPlain = (doc: Reading, {from}: NounPhrase): boolean =>
	bareDay.test(normAt(doc, from)) ||
	/^(?:every|last|next|this)$/.test(normAt(doc, from)) ||
	(month.test(normAt(doc, from)) && /^\d{1,2}$/.test(normAt(doc, from + 1)))

const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/

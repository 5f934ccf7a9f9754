import {findTriggers, type Trigger} from '../facts/event/trigger/triggers.js'
import type {TypeIndex} from '../facts/event/trigger/type-index.js'
import type {Fact} from '../facts/fact.js'
import {presentationOf} from '../facts/presentations.js'
import {spanOf, uposAt, wordAt} from '../model/document.js'
import type {Reading} from '../model/reading.js'
import {firstIndex, overlaps, type Span, textSpan} from '../model/span.js'
import {cueAt} from '../quotes/cue-clauses.js'
import {pairMarks} from '../quotes/marks/quotations.js'
import type {Seen} from './schema.js'

/** What was seen in an article, by sentence: it is what facts are made of. */
export function seenBySentence(reading: Reading, facts: readonly Fact[], types: TypeIndex): Map<number, Seen[]> {
	const partsOf = indexParts(facts)
	const found = new Map<number, Seen[]>()
	const add = (as: Seen['as'], span: Span, detail: string | null): void => {
		const sentence = sentenceOf(reading, span.start)
		const seen: Seen = {...textSpan(reading.text, span), as, detail, records: partsOf(sentence, span)}
		const own = found.get(sentence)
		if (own) own.push(seen)
		else found.set(sentence, [seen])
	}
	for (const {start, end} of pairMarks(reading).quotations) add('quotation', {start, end}, null)
	for (let row = 0; row < reading.tokens.length; row++) {
		const cue = uposAt(reading, row) === 'VERB' ? cueAt(reading, row) : undefined
		if (cue) add('reporting verb', spanOf(reading, {from: row, to: row + 1}), cue.act)
		if (isNumber(reading, row)) add('number', spanOf(reading, {from: row, to: row + 1}), null)
	}
	for (const [trigger, names] of typesOfWords(reading, types))
		add('event word', spanOf(reading, trigger), names.join(', '))
	for (const {start, end, value} of reading.times) add('date', {start, end}, value)
	for (const {start, end, form, entity} of reading.mentions) {
		const {name, type} = reading.entities[entity]!
		if (form === 'name') add('name', {start, end}, reading.text.slice(start, end) === name ? type : `${type}, ${name}`)
	}
	for (const {group, subject, lemma, relation} of reading.clauses)
		if (subject) add('clause', spanOf(reading, group), `${lemma}, ${relation}`)
	for (const list of found.values()) list.sort((a, b) => a.start - b.start || b.end - a.end || (a.as < b.as ? -1 : 1))
	return found
}

/** Whether a row is a number: in digits, or in words. */
export const isNumber = (reading: Reading, row: number): boolean =>
	uposAt(reading, row) === 'NUM' || /\d/.test(wordAt(reading, row))

export const sentenceOf = ({sentences}: Reading, offset: number): number =>
	Math.max(0, firstIndex(sentences.length, (index) => sentences[index]!.start <= offset) - 1)

// The types that each word may name an event of.
function typesOfWords(reading: Reading, index: TypeIndex): Map<Trigger, string[]> {
	const byRow = new Map<number, [Trigger, string[]]>()
	for (const trigger of findTriggers(reading, index)) {
		const name = index.types[trigger.type]!.name
		const known = byRow.get(trigger.head)
		if (known) known[1].push(name)
		else byRow.set(trigger.head, [trigger, [name]])
	}
	return new Map(byRow.values())
}

// The facts of the sentence, with a part at a place.
function indexParts(facts: readonly Fact[]): (sentence: number, span: Span) => string[] {
	const bySentence = new Map<number, {readonly id: string; readonly parts: readonly Span[]}[]>()
	for (const fact of facts) {
		const parts = fact.kind === 'date' || fact.kind === 'role' ? [fact.evidence] : presentationOf(fact).parts(fact)
		const list = bySentence.get(fact.sentence)
		if (list) list.push({id: fact.id, parts})
		else bySentence.set(fact.sentence, [{id: fact.id, parts}])
	}
	return (sentence, span) =>
		(bySentence.get(sentence) ?? []).flatMap(({id, parts}) => (parts.some((part) => overlaps(part, span)) ? id : []))
}

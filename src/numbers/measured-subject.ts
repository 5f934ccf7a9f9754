import {type Document, normAt, sentenceAt, uposAt} from '../model/document.js'
import type {Counted, Place} from './counted-phrase.js'
import type {Found} from './join.js'
import {type Run, runBefore, singularHead} from './phrase-run.js'
import {objectOf, type Subject, subjectBefore, subjectOf} from './subject.js'

const measuringVerbs = new Set(
	'average be close cost cover end equal exceed finish hit last lie measure number open peak range reach remain represent run settle span stand start stretch surpass total trade weigh'.split(
		' ',
	),
)

const lastingVerbs = new Set('continue drag endure last run span take'.split(' '))

/** What is measured, told as the subject: `the set costs $200`, `shares fell 5 %`, `he is 56 years old`. */
export function measuredSubject(doc: Document, found: Found, place: Place): Counted | null {
	const changed = changedBy(doc, place) ?? (found.type === 'age' ? ageOf(doc, place) : null)
	const subject = changed ?? subjectOf(doc, place.from)
	if (!subject || sentenceAt(doc, subject.head) !== sentenceAt(doc, place.from)) return null
	if (!changed && !isMeasuring(doc, found, place, subject as Subject)) return null
	const pronoun = uposAt(doc, subject.head) === 'PRON'
	return {
		range: {from: subject.from, to: subject.to},
		head: pronoun ? null : singularHead(doc, subject),
		to: -1,
		by: 'subject',
	}
}

// `Maria, who was 10`, `the boy is 12`
function ageOf(doc: Document, {from}: Place): Run | null {
	if (uposAt(doc, from - 1) !== 'AUX') return null
	const relative = normAt(doc, from - 2) === 'who'
	return relative ? runBefore(doc, normAt(doc, from - 3) === ',' ? from - 3 : from - 2) : subjectBefore(doc, from - 1)
}

function isMeasuring(doc: Document, {type}: Found, {from}: Place, {verb, verbRow}: Subject): boolean {
	if (type === 'age') return true
	if (from < verbRow || !(type === 'duration' ? lastingVerbs : measuringVerbs).has(verb)) return false
	// `the crime is punishable by three years`: another word is what the verb says.
	for (let row = verbRow + 1; row < from; row++)
		if (
			/^(?:NOUN|PROPN|PRON|VERB|ADJ)$/.test(uposAt(doc, row)) &&
			!/^(?:worth|priced|valued|estimated|set|near|close)$/.test(normAt(doc, row))
		)
			return false
	return true
}

const isParted = (doc: Document, from: number, to: number): boolean => {
	for (let row = from; row < to; row++) if (/^[:;"“”]$/.test(normAt(doc, row))) return true
	return false
}

// What changes: the object of the verb, its subject by the tree, or the noun phrase right before it.
function changedBy(doc: Document, {change, changeRow, from}: Place): Run | null {
	if (!change || changeRow < 0) return null
	if (change.by !== 'verb') return null
	const object = change.role ? objectOf(doc, changeRow, from) : null
	if (object) return object
	const tree = subjectOf(doc, from)
	const text = subjectBefore(doc, changeRow)
	if (!tree || !text) return tree ?? text
	// `Blackmores up 9.4 per cent`: no verb, so the phrase before is the subject.
	if (/^(?:up|down)$/.test(normAt(doc, changeRow)) && text.to === changeRow) return text
	// Two readings of one subject are joined.
	if (text.from <= tree.to && tree.from <= text.to)
		return {from: Math.min(tree.from, text.from), to: Math.max(tree.to, text.to), head: tree.head}
	// The tree is believed where it names the verb of change itself, and no colon shows that it went astray.
	const near = Math.abs(changeRow - tree.verbRow) <= 3
	return near && !isParted(doc, tree.to, text.from) ? tree : text
}

import {type Document, lemmaAt, normAt, sentenceAt, uposAt} from '../model/document.js'
import type {Counted, Place} from './counted-phrase.js'
import type {Found} from './join.js'
import {type Run, singularHead} from './phrase-run.js'
import {isDate, objectBehind, objectOf, type Subject, subjectBefore, subjectOf} from './subject.js'

const measuringVerbs = new Set(
	'average be close cost cover end equal exceed fetch finish hit hover lie measure number open peak range reach remain represent run sell settle sit span stand start stay stretch surpass total trade weigh'.split(
		' ',
	),
)

/** What is measured, told as the subject: `the set costs $200`, `shares fell 5 %`, `he is 56 years old`. */
export function measuredSubject(doc: Document, found: Found, place: Place): Counted | null {
	// Durations and ages told of somebody measure no thing.
	if (found.type === 'duration' || found.type === 'age')
		return found.type === 'duration' ? changedDuration(doc, place) : null
	const changed = changedBy(doc, place)
	const subject = changed ?? subjectOf(doc, place.from) ?? measuredByWords(doc, place.from)
	if (!subject || sentenceAt(doc, subject.head) !== sentenceAt(doc, place.from)) return null
	if (!changed && !isMeasuring(doc, place, subject as Subject)) return null
	const pronoun = uposAt(doc, subject.head) === 'PRON'
	return {
		range: {from: subject.from, to: subject.to},
		head: pronoun ? null : singularHead(doc, subject),
		to: -1,
		by: 'subject',
	}
}

// `cut the length of permits from 14 months to nine`
function changedDuration(doc: Document, place: Place): Counted | null {
	const run = place.change?.role === 'by' ? null : changedBy(doc, place)
	return run && {range: {from: run.from, to: run.to}, head: singularHead(doc, run), to: -1, by: 'subject'}
}

// `Attendance was about 71,400`, `the kiln sits at 1,240 degrees`: the verb right before the number, by the words alone.
function measuredByWords(doc: Document, from: number): Subject | null {
	let row = from - 1
	while (/^(?:ADV|ADP|PART)$/.test(uposAt(doc, row)) || normAt(doc, row) === 'worth') row--
	if (uposAt(doc, row) !== 'VERB' && uposAt(doc, row) !== 'AUX') return null
	return measuringVerbs.has(lemmaAt(doc, row)) ? subjectBefore(doc, row) : null
}

function isMeasuring(doc: Document, {from}: Place, {verb, verbRow}: Subject): boolean {
	if (from < verbRow || !measuringVerbs.has(verb)) return false
	// `the crime is punishable by three years`: another word is what the verb says.
	for (let row = verbRow + 1; row < from; row++)
		if (/^(?:NOUN|PROPN|PRON|VERB|ADJ)$/.test(uposAt(doc, row)) && normAt(doc, row) !== 'worth') return false
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
	const object = change.role ? (objectOf(doc, changeRow, from) ?? objectBehind(doc, changeRow, from)) : null
	if (object) return object
	const subject = subjectOf(doc, from)
	const tree = subject && isDate(doc, subject.head) ? null : subject
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

import {type Document, normAt} from '../model/document.js'
import {countedAfter} from './counted-after.js'
import {countedElsewhere, countingNouns} from './counted-noun.js'
import type {Counted, Place} from './counted-phrase.js'
import type {Found} from './join.js'
import {comparedWith, measuredAfter, measuredBefore, measuredChange, measuredOf, measuredSign} from './measured.js'
import {measuredSubject} from './measured-subject.js'

/** Finds what a quantity counts or measures: behind it, after `of`, before it, or the subject of its clause. */
export function findCounted(doc: Document, found: Found, place: Place): Counted {
	const none = {range: null, head: null, to: place.to, by: 'none'} as const
	if (found.type === 'score' || found.rule === 'ratio') return none
	if (found.type === 'multiple') return comparedWith(doc, place) ?? measuredSubject(doc, found, place) ?? none
	if (found.rule === 'fraction' && normAt(doc, place.from - 1) === 'by')
		return (
			ofWhom(countedAfter(doc, found, place)) ??
			measuredChange(doc, place) ??
			measuredSubject(doc, found, place) ??
			none
		)
	if (found.unit === null) return ofWhom(countedAfter(doc, found, place)) ?? countedElsewhere(doc, found, place) ?? none
	return (
		measuredSign(doc, place) ??
		measuredChange(doc, place) ??
		measuredOf(doc, found, place) ??
		measuredAfter(doc, found, place) ??
		measuredBefore(doc, place) ??
		measuredSubject(doc, found, place) ??
		none
	)
}

// `one-fifth of the population`: of persons.
const ofWhom = (counted: Counted | null): Counted | null =>
	counted?.by === 'of' && counted.head ? {...counted, head: countingNouns.get(counted.head) ?? counted.head} : counted

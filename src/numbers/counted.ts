import type {Document} from '../model/document.js'
import {countedAfter} from './counted-after.js'
import {countedElsewhere} from './counted-noun.js'
import type {Counted, Place} from './counted-phrase.js'
import type {Found} from './join.js'
import {measuredAfter, measuredBefore, measuredChange, measuredOf, measuredSign} from './measured.js'
import {measuredSubject} from './measured-subject.js'

/** Finds what a quantity counts or measures: behind it, after `of`, before it, or the subject of its clause. */
export function findCounted(doc: Document, found: Found, place: Place): Counted {
	const none = {range: null, head: null, to: place.to, by: 'none'} as const
	if (found.type === 'score') return none
	if (found.type === 'multiple') return measuredSubject(doc, found, place) ?? none
	if (found.unit === null) return countedAfter(doc, found, place) ?? countedElsewhere(doc, found, place) ?? none
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

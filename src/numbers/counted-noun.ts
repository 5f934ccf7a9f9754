import {type Document, normAt} from '../model/document.js'
import type {Counted, Place} from './counted-phrase.js'
import type {Found} from './join.js'
import {measuredBefore} from './measured.js'
import {measuredSubject} from './measured-subject.js'
import {type Run, runBefore, runFrom, singularHead} from './phrase-run.js'

/** Nouns that say how many there are of something: what they count. */
export const countingNouns: ReadonlyMap<string, string> = new Map([
	['attendance', 'person'],
	['crowd', 'person'],
	['electorate', 'voter'],
	['membership', 'member'],
	['population', 'person'],
	['staff', 'person'],
	['toll', 'death'],
	['turnout', 'voter'],
	['workforce', 'worker'],
])

/** `a staff of 12`, `the death toll: 61` */
export const countedTied = (doc: Document, found: Found, place: Place): Counted | null =>
	isBareCount(found) ? asCounted(doc, measuredBefore(doc, place)) : null

/** `population 6,140` */
export function countedRightBefore(doc: Document, found: Found, {from}: Place): Counted | null {
	if (!isBareCount(found) || !/^(?:population|attendance|turnout)$/.test(normAt(doc, from - 1))) return null
	const run = runBefore(doc, from)
	return run && asCounted(doc, {range: {from: run.from, to: run.to}, head: null, to: -1, by: 'before'})
}

/** `the death toll rose to 61`, `takings fell by a third` */
export function countedSubject(doc: Document, found: Found, place: Place): Counted | null {
	if (found.type === 'ratio' && place.change) {
		const counted = measuredSubject(doc, found, place)
		return counted && {...counted, head: null}
	}
	return isBareCount(found) ? asCounted(doc, measuredSubject(doc, found, place)) : null
}

const isBareCount = ({type, form}: Found): boolean => type === 'count' && form !== 'fraction'

function asCounted(doc: Document, counted: Counted | null): Counted | null {
	if (!counted?.range) return null
	const {from, to} = counted.range
	for (let row = from; row < to; row++) {
		const known = countingNouns.get(normAt(doc, row))
		if (known) return {...counted, head: known}
		if (normAt(doc, row) === 'number' && normAt(doc, row + 1) === 'of')
			return {...counted, head: numbered(doc, row + 2)}
	}
	// An index at 3,000 counts nothing: only the phrase is told.
	return {...counted, head: null}
}

// `the number of ferry trips`
function numbered(doc: Document, row: number): string | null {
	const run: Run | null = runFrom(doc, row, true)
	return run ? singularHead(doc, run) : normAt(doc, row) || null
}

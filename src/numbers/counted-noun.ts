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

/** What a bare number counts, told before it: `the death toll rose to 61`, `a staff of 12`, `population 6,140`. */
export function countedElsewhere(doc: Document, found: Found, place: Place): Counted | null {
	// `takings fell by a third`
	if (found.type === 'ratio' && place.change) return headless(measuredSubject(doc, found, place))
	if (found.type !== 'count' || found.form === 'fraction') return null
	const counted = measuredBefore(doc, place) ?? countedRightBefore(doc, place) ?? measuredSubject(doc, found, place)
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

const headless = (counted: Counted | null): Counted | null => counted && {...counted, head: null}

// `the number of measles cases`
function numbered(doc: Document, row: number): string | null {
	const run: Run | null = runFrom(doc, row, true)
	return run ? singularHead(doc, run) : normAt(doc, row) || null
}

function countedRightBefore(doc: Document, {from}: Place): Counted | null {
	const run = /^(?:population|attendance|turnout)$/.test(normAt(doc, from - 1)) ? runBefore(doc, from) : null
	return run && {range: {from: run.from, to: run.to}, head: null, to: -1, by: 'before'}
}

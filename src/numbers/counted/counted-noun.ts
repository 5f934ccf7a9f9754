import {wordSet} from '../../lexicon/lexicon.js'
import {type Document, normAt, uposAt, wordAt, xposAt} from '../../model/document.js'
import type {ParsedQuantity} from '../amount.js'
import {type Counted, countedBy, type QuantityPlace, singularHead} from './counted.js'
import {measuredBefore} from './measured.js'
import {type NounRun, runBefore, runFrom} from './noun-run.js'
import {measuredSubject} from './subject.js'

/** What a bare number counts: `over 60 tile-covered roofs`, `dozens of crates of tea`, `one in nine trips to the pier` */
export function countedAfter(doc: Document, {from, to, past}: QuantityPlace, found: ParsedQuantity): Counted | null {
	if (past > to) {
		const far = runFrom(doc, normAt(doc, past) === '-' ? past + 1 : past)
		return far && isPluralRun(doc, far) ? countedBy(doc, far, far.to, 'after') : null
	}
	const of = normAt(doc, to) === 'of'
	const pronoun = of ? pronounAt(doc, to + 1) : null
	if (pronoun) return pronoun
	const hyphen = normAt(doc, to) === '-' && xposAt(doc, to + 1) !== 'CD'
	if (hyphen) return countedByHyphen(doc, to + 1)
	const near = of ? runFrom(doc, to + 1, true) : runFrom(doc, to)
	const run = near && afterName(doc, near, found)
	if (run && !of && isAttributiveNoun(doc, found, run)) return countedByHyphen(doc, to)
	if (!run || (of && found.form === 'digits' && found.type === 'count' && !isPluralRun(doc, run))) return null
	// `half full`; but `5 1/2 laps`
	if (!of && found.type === 'count' && found.form === 'fraction' && (found.value ?? 0) < 1) return null
	// `the record of 0.31 set in 2020`: a participle, not the noun `set`.
	const isBroken = found.value !== null && !Number.isInteger(found.value)
	if (!of && isBroken && normAt(doc, run.from) === 'set' && run.from === run.head) return null
	const end = endWithOfPhrase(doc, run, from)
	return countedBy(doc, {...run, to: end}, end, of ? 'of' : 'after')
}

// `Three Dayton, Ohio, nurses`, `two Board of Trade members`: a name modifies the noun after it.
function afterName(doc: Document, run: NounRun, {value}: ParsedQuantity): NounRun {
	const link = normAt(doc, run.to)
	if (value === null || value < 2 || (link !== ',' && link !== 'of')) return run
	for (let row = run.from; row < run.to; row++) if (!/^\p{Lu}/u.test(wordAt(doc, row))) return run
	let row = run.to + 1
	while (row < run.to + 4 && /^\p{Lu}/u.test(wordAt(doc, row))) row++
	if (row === run.to + 1) return run
	const far = runFrom(doc, link === ',' && normAt(doc, row) === ',' ? row + 1 : row)
	return far && isPluralRun(doc, far) && uposAt(doc, far.head) === 'NOUN' ? {...far, from: run.from} : run
}

// `five of them`, `two in nine of those bitten`: a pronoun after `of`.
function pronounAt(doc: Document, row: number): Counted | null {
	const norm = normAt(doc, row)
	if (norm === 'which' || norm === 'whom') return null
	if (xposAt(doc, row) === 'PRP' || (/^(?:that|these)$/.test(norm) && !/^(?:ADJ|NOUN)$/.test(uposAt(doc, row + 1))))
		return {range: {from: row, to: row + 1}, head: null, to: row + 1, by: 'of'}
	if (norm !== 'those') return null
	const next = uposAt(doc, row + 1)
	if (next === 'NOUN' || next === 'ADJ' || next === 'PROPN') return null
	const to = next === 'VERB' ? row + 2 : row + 1
	return {
		range: {from: row, to},
		head: next === 'VERB' || normAt(doc, row + 1) === 'who' ? 'person' : null,
		to,
		by: 'of',
	}
}

// `a 12 page document`, `a 3 cylinder engine`: more than one, and all nouns in the singular
function isAttributiveNoun(doc: Document, {value}: ParsedQuantity, {from, head}: NounRun): boolean {
	return (
		value !== null &&
		value > 1 &&
		head > from &&
		uposAt(doc, from) === 'NOUN' &&
		xposAt(doc, from) === 'NN' &&
		xposAt(doc, head) === 'NN'
	)
}

// `a 12-member court`, `a two-run homer`: the noun after the hyphen is the unit, and what it modifies is what is counted.
function countedByHyphen(doc: Document, row: number): Counted | null {
	const run = runFrom(doc, row)
	if (!run || uposAt(doc, row) !== 'NOUN') return run && countedBy(doc, run, run.to, 'after')
	const to = Math.max(run.to, modifiedAfter(doc, row) + 1)
	const unit = countedBy(doc, {from: row, to: row + 1, head: row}, to, 'after')
	return to > row + 1 ? {...unit, range: {from: row + 1, to}} : unit
}

/** Words between a compound and the noun that it modifies, at most. */
const maxBetween = 3

// `a four-game winning streak`: the noun that the tree says is modified, where a participle stands between; -1 for none.
function modifiedAfter({tree}: Document, row: number): number {
	const head = tree.heads[row]!
	return tree.deprels[row] === 'compound' && head > row && head <= row + maxBetween ? head : -1
}

const isPluralRun = (doc: Document, {head}: NounRun): boolean =>
	/S$/.test(xposAt(doc, head)) || normAt(doc, head) === 'people'

// `rounds of artillery`: the phrase goes on over `of` and a bare noun.
function endWithOfPhrase(doc: Document, run: NounRun, from: number): number {
	if (normAt(doc, run.to) !== 'of' || run.to - from > 12) return run.to
	const inner = runFrom(doc, run.to + 1)
	return inner && inner.from === run.to + 1 ? inner.to : run.to
}

/** Nouns of number, and what they count. */
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

/** Whom `of` and a number count behind a noun for a parent. */
export const countedOfParents: ReadonlyMap<string, string> = new Map([
	...['dad', 'father', 'mom', 'mother', 'mum', 'parent', 'parents'].map((noun) => [noun, 'child'] as const),
	...['grandfather', 'grandma', 'grandmother', 'grandparent'].map((noun) => [noun, 'grandchild'] as const),
])

/** More children than that are an age: `a mother of 42`. */
export const maxChildren = 16

/** `a staff of 12`, `the death toll: 61`: a counting noun before `of` or a colon. */
export function countedTied(doc: Document, place: QuantityPlace, found: ParsedQuantity): Counted | null {
	if (!isBareCount(found)) return null
	return childrenOf(doc, place, found) ?? inhabitantsOf(doc, place, found) ?? asCounted(doc, measuredBefore(doc, place))
}

// `a town of 3,100`: those who live there; but `the largest city of 40`, `the only town of 60`.
function inhabitantsOf(doc: Document, {from, to}: QuantityPlace, {value, min}: ParsedQuantity): Counted | null {
	if (normAt(doc, from - 1) !== 'of' || (value ?? min ?? 0) < leastInTown) return null
	if (uposAt(doc, from - 2) !== 'NOUN' || !settlements.has(normAt(doc, from - 2))) return null
	for (let row = from - 3; row > from - 7; row--) {
		if (/^(?:an?|the|this)$/.test(normAt(doc, row))) return {range: null, head: 'person', to, by: 'before'}
		if (!/^(?:ADJ|NOUN|PUNCT)$/.test(uposAt(doc, row)) || isRanking(doc, row)) return null
	}
	return null
}

const settlements = wordSet('city hamlet suburb town village')

const leastInTown = 50

const isRanking = (doc: Document, row: number): boolean =>
	xposAt(doc, row) === 'JJS' ||
	/^(?:only|other|same)$/.test(normAt(doc, row)) ||
	doc.lexicon.has(normAt(doc, row), 'ordinal') ||
	doc.lexicon.has(normAt(doc, row), 'ranking-word')

// `a mother of six`
function childrenOf(doc: Document, {from, to}: QuantityPlace, {value}: ParsedQuantity): Counted | null {
	const head = normAt(doc, from - 1) === 'of' ? countedOfParents.get(normAt(doc, from - 2)) : undefined
	return head && (value ?? Infinity) <= maxChildren ? {range: null, head, to, by: 'before'} : null
}

/** `population 6,140`: a counting noun right before. */
export function countedRightBefore(doc: Document, {from}: QuantityPlace, found: ParsedQuantity): Counted | null {
	if (!isBareCount(found) || !/^(?:population|attendance|turnout)$/.test(normAt(doc, from - 1))) return null
	const run = runBefore(doc, from)
	return run && asCounted(doc, {range: {from: run.from, to: run.to}, head: null, to: -1, by: 'before'})
}

/** `the death toll rose to 61`, `takings fell by a third`: a counting noun as the subject. */
export function countedSubject(doc: Document, place: QuantityPlace, found: ParsedQuantity): Counted | null {
	if (found.type === 'ratio' && place.change) {
		const counted = measuredSubject(doc, place, found)
		return counted && {...counted, head: null}
	}
	return isBareCount(found) ? asCounted(doc, measuredSubject(doc, place, found)) : null
}

const isBareCount = ({type, form}: ParsedQuantity): boolean => type === 'count' && form !== 'fraction'

function asCounted(doc: Document, counted: Counted | null): Counted | null {
	if (!counted?.range) return null
	const {from, to} = counted.range
	for (let row = from; row < to; row++) {
		const known = countingNouns.get(normAt(doc, row))
		if (known) return {...counted, head: known}
		if (normAt(doc, row) === 'number' && normAt(doc, row + 1) === 'of')
			return {...counted, head: numbered(doc, row + 2)}
	}
	// The value of an index counts nothing: a phrase without a head.
	return {...counted, head: null}
}

// `the number of ferry trips`: the noun after `of`.
function numbered(doc: Document, row: number): string | null {
	const run: NounRun | null = runFrom(doc, row, true)
	return run ? singularHead(doc, run) : normAt(doc, row) || null
}

import {lemmaIn, normAt, normIn, uposAt, xposAt} from '../model/document.js'
import {nounPhraseOf} from '../model/grammar/noun-phrase.js'
import type {NounPhrase} from '../model/grammar/phrases.js'
import type {QuantityMention} from '../model/quantity.js'
import type {Reading} from '../model/reading.js'
import type {TimeMention} from '../model/time.js'
import {isTime} from './statement/phrase.js'

/** The standard of a comparison with a time in it: the row of its first word, and that behind its figure (none: the same row). */
export interface Standard {
	readonly marker: number
	readonly end: number
}

/**
 * `had 17%, against 12% for the Liberals`: whose figure the standard of a comparison is, where a phrase with `for` says so
 * after it.
 */
export function standardHolder(reading: Reading, {from, to}: QuantityMention): NounPhrase | null {
	if (normAt(reading, to) !== 'for') return null
	const marker = markerBefore(reading, from)
	if (marker === null || /^(?:as|from|than)$/.test(normAt(reading, marker))) return null
	const head = reading.tree.heads[to] ?? -1
	if (head <= to || !/^(?:NOUN|PROPN)$/.test(uposAt(reading, head)) || isTime(reading, head)) return null
	return nounPhraseOf(reading, head)
}

const known = new WeakMap<Reading, ReadonlyMap<TimeMention, Standard>>()

/**
 * `up from 3.9 million a year earlier`, `compared with 3 million in 2020`, `higher than in 2019`: `the highest since 2008`: a time in
 * the standard of a comparison dates the older figure, not what is compared with it. Undefined for any other time.
 */
export function standardOf(reading: Reading, time: TimeMention): Standard | undefined {
	const standards = known.get(reading) ?? findStandards(reading)
	known.set(reading, standards)
	return standards.get(time)
}

/** Mentions by the row behind them. */
interface Ends {
	readonly times: ReadonlyMap<number, TimeMention>
	readonly quantities: ReadonlyMap<number, QuantityMention>
}

function findStandards(reading: Reading): Map<TimeMention, Standard> {
	const {times, quantities} = reading
	const ends: Ends = {
		times: new Map(times.map((time) => [time.to, time])),
		quantities: new Map(
			quantities
				.filter(({type}) => type !== 'duration' && type !== 'age')
				.flatMap((one) => [one.to, Math.max(one.to, one.counted?.to ?? 0)].map((row) => [row, one] as const)),
		),
	}
	return new Map(
		times.flatMap((time) => {
			const standard = readStandard(reading, time, ends)
			return standard ? [[time, standard] as const] : []
		}),
	)
}

function readStandard(reading: Reading, time: TimeMention, ends: Ends): Standard | null {
	const record = recordBefore(reading, time.from - 1)
	if (record !== null) return {marker: record, end: record}
	const start = startOfPeriod(reading, time.from, ends)
	const figure = startOfFigure(reading, start, ends)
	const marker = markerBefore(reading, figure)
	if (marker === null) return null
	const older = ends.quantities.get(start)
	if (older) return comparesFigure(reading, marker, older, ends) ? {marker, end: start} : null
	return isCompared(reading, marker, time, ends) ? {marker, end: marker} : null
}

/** Words between a superlative and `since`. */
const maxRecordWords = 5

// `the highest since 2008`, `for the first time since May`, `its worst week since early August`: then it was so before.
function recordBefore(reading: Reading, row: number): number | null {
	const marker = article.test(normAt(reading, row)) ? row - 1 : row
	if (normAt(reading, marker) !== 'since') return null
	for (let at = marker - 1; at >= marker - 1 - maxRecordWords; at--) {
		if (/^(?:JJS|RBS)$/.test(xposAt(reading, at)) || normAt(reading, at) === 'first') return marker
		if (/^(?:ADP|AUX|PUNCT|VERB)$/.test(uposAt(reading, at))) return null
	}
	return null
}

const timePreposition = /^(?:at|during|for|in|on|over)$/
const article = /^(?:an?|the)$/

// `in 2019`, `in the same quarter last year`
function startOfPeriod(reading: Reading, from: number, {times}: Ends): number {
	const start = times.get(from)?.from ?? from
	return timePreposition.test(normAt(reading, start - 1)) ? start - 1 : start
}

/** Words between an article and `of`: `a net profit of 3 million`. */
const maxNounWords = 3

// `3.9 million tonnes`, `a profit of 3 million`; without a figure the row that it would end at.
function startOfFigure(reading: Reading, end: number, {quantities}: Ends): number {
	const start = quantities.get(end)?.from
	if (start === undefined) return end
	if (normAt(reading, start - 1) !== 'of') return start
	for (let row = start - 3; row >= start - 2 - maxNounWords; row--) if (article.test(normAt(reading, row))) return row
	return start
}

// `from`, `than`, `against`; `compared with`
function markerBefore(reading: Reading, row: number): number | null {
	const before = article.test(normAt(reading, row - 1)) ? row - 2 : row - 1
	if (normIn(reading, before, 'standard-marker')) return before
	const isPair = /^(?:to|with)$/.test(normAt(reading, before)) && normAt(reading, before - 1) === 'compared'
	return isPair ? before - 1 : null
}

const change = /^(?:down|higher|lower|unchanged|up)$/

/**
 * `down from 3 million`, `rose from 12`, `to 15 per cent from 12 per cent`; not `raised 5 million from 12 investors`, `charges
 * against 12 firms`, `nine people from two gangs`.
 */
function comparesFigure(reading: Reading, marker: number, older: QuantityMention, ends: Ends): boolean {
	const word = normAt(reading, marker)
	if (word === 'as') return false
	if (word !== 'from' && word !== 'against') return true
	const behind = normAt(reading, marker - 1) === ',' ? marker - 1 : marker
	const end = ends.times.has(behind) ? startOfPeriod(reading, behind, ends) : behind
	if (change.test(normAt(reading, end - 1)) || lemmaIn(reading, end - 1, 'scalar-change')) return true
	return ends.quantities.get(end)?.type === older.type && (older.type !== 'count' || !namesCounted(older))
}

// `two gangs`, not `two`
const namesCounted = ({to, counted}: QuantityMention): boolean => (counted?.to ?? 0) > to

// Before a time alone `from` compares behind a change: `8 per cent from a year earlier`, `up from May`; not `from Monday`.
function isCompared(reading: Reading, marker: number, {granularity, value}: TimeMention, ends: Ends): boolean {
	const word = normAt(reading, marker)
	// `no later than March` is a deadline.
	if (word === 'than') return !/^(?:earlier|later|sooner)$/.test(normAt(reading, marker - 1))
	if (word === 'compared') return true
	// `twice as many as in May`; not `as early as March`, `such as in May`.
	if (word === 'as') return timePreposition.test(normAt(reading, marker + 1)) && opensComparison(reading, marker)
	if (granularity === 'day' || granularity === null) return false
	// `will rise 5 per cent from April`: that is still to come.
	if (value > (reading.article.published ?? value)) return false
	const end = ends.times.has(marker) ? startOfPeriod(reading, marker, ends) : marker
	return change.test(normAt(reading, end - 1)) || ends.quantities.get(end)?.type === 'percent'
}

/** Words between the first `as` of a comparison and the second. */
const maxCompared = 6

function opensComparison(reading: Reading, marker: number): boolean {
	for (let row = marker - 1; row >= marker - maxCompared; row--) if (normAt(reading, row) === 'as') return true
	return false
}

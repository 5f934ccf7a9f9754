import {dayNumber, dayOf} from '../../archive/article.js'
import type {FactLine} from '../../emit/fact-lines.js'
import {describe} from '../../facts/describe/describe.js'
import type {Fact} from '../../facts/fact.js'
import {daysOf} from '../../stores/period.js'
import type {FactRow} from '../report-data.js'

/** What a row says of its fact that isn't in the fact itself. */
export interface RowContext {
	readonly code: number
	readonly passage: number
	/** The archive's id of who says it. */
	readonly byId: string | null
}

/** A fact as a row; its evidence lies in the passage that is its context. */
export function factRow(line: FactLine, {code, passage, byId}: RowContext): FactRow {
	const {context, evidence} = line
	const within = ({start, end}: {readonly start: number; readonly end: number}): readonly [number, number] => [
		Math.max(0, start - context.start),
		Math.min(context.text.length, end - context.start),
	]
	const [start, end] = within(evidence)
	const pieces = line.kind === 'quote' ? line.content.map(within).filter(([from, to]) => from < to) : null
	const quantity = line.kind === 'quantity' ? line : null
	return [
		line.id,
		code,
		passage,
		start,
		Math.max(start, end),
		describe(line as Fact),
		sourceOf(line)?.name ?? null,
		byId,
		line.confidence,
		line.salience,
		timeOf(line),
		quantity?.value ?? null,
		quantity?.unit ?? null,
		pieces,
	]
}

/** Who says a fact: the speaker of a quote, the source of another. */
export function sourceOf(fact: Fact): {readonly name: string; readonly id: string | null} | null {
	if (fact.kind === 'quote') return fact.speaker === null ? null : {name: fact.speaker, id: fact.speakerId}
	return fact.claim.by === null ? null : {name: fact.claim.by, id: fact.claim.byId}
}

const timeOf = (fact: Fact): string | null =>
	fact.kind === 'event' ? (fact.date?.value ?? null) : fact.kind === 'date' ? fact.value : null

/**
 * The day of a fact, counted from 1970: that of the article, but of an event the first of its own time. Where that is longer than
 * a week, and the article appeared in it or soon after, `in 2025`, `in the first quarter`, the article's; null for none.
 */
export function dayOfFact(fact: Fact, published: string | null): number | null {
	const ofArticle = dayNumber(dayOf(published))
	const own = fact.kind === 'event' && fact.date ? daysOf(fact.date.value) : null
	const [first, last] = [dayNumber(own?.first ?? null), dayNumber(own?.last ?? null)]
	if (first === null || last === null) return ofArticle
	const isRecent = ofArticle !== null && first <= ofArticle && ofArticle <= last + soonDays
	return isRecent && last - first > maxDays ? ofArticle : first
}

/** A time of more days isn't the day of an event. */
const maxDays = 7
const soonDays = 120

/** Whether a fact is said to be so: neither denied nor planned, possible, asked. */
export const isReal = ({claim}: Fact): boolean => claim.polarity === 'affirmed' && claim.modality === 'actual'

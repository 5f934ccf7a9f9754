import type {Document} from './document.js'
import type {Entity, Mention, Role} from './entity.js'
import {itemAt} from './item-at.js'
import type {QuantityMention} from './quantity.js'
import type {QuoteMention} from './quote.js'
import {type Range, type Span, spansIn} from './span.js'
import type {TimeMention} from './time.js'

/** A document with everything the rooms found in it: what fact rules read. */
export interface Reading extends Document {
	readonly entities: readonly Entity[]
	/** Every mention of an entity, in the order of the text. */
	readonly mentions: readonly Mention[]
	/** For each token row the mention that covers it (index into `mentions`; names win), or -1. */
	readonly mentionAt: Int32Array
	readonly roles: readonly Role[]
	readonly quantities: readonly QuantityMention[]
	readonly times: readonly TimeMention[]
	readonly quotes: readonly QuoteMention[]
}

/**
 * Maps token rows to the mentions that cover them. Rows that a name and a longer noun phrase share go to the name; where both
 * have the same rows, as `the American` for a person, to the noun phrase.
 */
export function coverRows(length: number, mentions: readonly (Range & {readonly form: Mention['form']})[]): Int32Array {
	const at = new Int32Array(length).fill(-1)
	mentions.forEach(({from, to, form}, index) => {
		for (let row = from; row < to; row++)
			if (form === 'name' || takes(itemAt(mentions, at[row]!), {from, to})) at[row] = index
	})
	return at
}

const takes = (before: (Range & {readonly form: Mention['form']}) | undefined, {from, to}: Range): boolean =>
	before?.form !== 'name' || (before.from === from && before.to === to)

/** The mention whose words hold a row. */
export const mentionAt = (reading: Pick<Reading, 'mentions' | 'mentionAt'>, row: number): Mention | undefined =>
	itemAt(reading.mentions, reading.mentionAt[row] ?? -1)

/** The entity that the phrase headed by a row stands for: its name, or a noun phrase or pronoun given to it. */
export const entityAt = (
	reading: Pick<Reading, 'mentions' | 'mentionAt' | 'entities'>,
	row: number,
): Entity | undefined => itemAt(reading.entities, mentionAt(reading, row)?.entity ?? -1)

/** The time expressions that touch a span. */
export const timesIn = ({times}: Pick<Reading, 'times'>, span: Span): TimeMention[] => spansIn(times, span)

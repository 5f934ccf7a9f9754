import type {Expression, Fields} from '../expression.js'
import type {FoundTime} from '../grammar/scan.js'

/** Which of day and month stands first in the dates in digits of a text; null where no date shows it. */
export type DigitOrder = 'day' | 'month' | null

const dated = /(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?![\d/])/g

/** The order by the dates of the text that can be read in one way only: `25/03/2026`, `3/25/2026`. */
export function digitOrderOf(text: string): DigitOrder {
	let order: DigitOrder = null
	for (const [, first, , second] of text.matchAll(dated)) {
		const [a, b] = [Number(first), Number(second)]
		if (a > 31 || b > 31 || a > 12 === b > 12) continue
		const unambiguous: DigitOrder = a > 12 ? 'day' : 'month'
		if (order && unambiguous !== order) return null
		order = unambiguous
	}
	return order
}

/** A date in digits read with the day first, where that is the order of the text. */
export const inOrder = (fields: Fields, order: DigitOrder): Fields =>
	fields.twofold && order === 'day' ? {...fields, month: fields.day!, day: fields.month!} : fields

/** How a text anchors its times. */
export interface TimeStyle {
	/** A history by its own dates (a biography, a chronicle), not the news of a day. */
	readonly narrative: boolean
	/** Nothing in it counts from the moment of writing: its present tense is generic, for every year. */
	readonly timeless: boolean
}

/** Decides by the kinds of its dates: dates with their year against deictic ones, which count from the moment of writing. */
export function timeStyleOf(found: readonly FoundTime[]): TimeStyle {
	let explicit = 0
	let deictic = 0
	let today = 0
	for (const {expression} of found) {
		if (expression.kind === 'calendar' && expression.fields.year !== undefined) explicit++
		else if (isToday(expression)) today++
		else if (isDeictic(expression)) deictic++
	}
	return {narrative: explicit >= 4 && explicit > (deictic + today) * 5, timeless: deictic === 0 && found.length >= 3}
}

// `today` may mean `these days`.
const isToday = (expression: Expression): boolean =>
	expression.kind === 'unit' && expression.unit === 'day' && expression.shift === 0 && expression.base === 'speech'

function isDeictic(expression: Expression): boolean {
	switch (expression.kind) {
		case 'calendar': {
			const {weekday, month, clock} = expression.fields
			if (expression.direction !== undefined) return expression.base !== 'text'
			return weekday !== undefined && month === undefined && clock === undefined
		}
		case 'unit':
			return expression.base === 'speech'
		case 'offset':
			return expression.from === 'speech' && expression.amounts[0]?.number !== null
		case 'duration':
			return (
				expression.side !== 0 &&
				expression.amounts.every(
					({unit, number}) => number !== null && (unit === 'hour' || unit === 'day' || unit === 'week'),
				)
			)
		default:
			return false
	}
}

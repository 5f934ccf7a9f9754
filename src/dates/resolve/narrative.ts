import type {Expression} from '../expression.js'
import type {Found} from '../grammar/scan.js'

/** How a text tells time. */
export interface Telling {
	/** A history by its own dates (a biography, a chronicle), not the news of a day. */
	readonly narrative: boolean
	/** Nothing in it counts from the moment of writing: what it says in the present tense holds every year. */
	readonly timeless: boolean
}

/** Tells by the kinds of its dates how a text tells time: dates with their year against dates that count from the moment of writing. */
export function tellingOf(found: readonly Found[]): Telling {
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

// `today` may be these days.
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

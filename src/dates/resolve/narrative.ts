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
	for (const {expression} of found) {
		if (expression.kind === 'calendar') {
			if (expression.fields.year !== undefined) explicit++
			else if (expression.fields.weekday !== undefined && expression.fields.month === undefined) deictic++
			else if (expression.direction !== undefined && expression.base !== 'text') deictic++
		} else if (expression.kind === 'unit' && expression.base === 'speech') deictic++
		else if (expression.kind === 'offset' && expression.from === 'speech') deictic++
	}
	return {narrative: explicit >= 4 && explicit > deictic * 5, timeless: deictic === 0 && found.length >= 3}
}

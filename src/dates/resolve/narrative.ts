import type {Found} from '../grammar/scan.js'

/**
 * Whether a text tells a history by its own dates (a biography, a chronicle) and not the news of a day: many dates with
 * their year, hardly any that count from the moment of writing.
 */
export function isNarrative(found: readonly Found[]): boolean {
	let explicit = 0
	let deictic = 0
	for (const {expression} of found) {
		if (expression.kind === 'calendar') {
			if (expression.fields.year !== undefined) explicit++
			else if (expression.fields.weekday !== undefined && expression.fields.month === undefined) deictic++
			else if (expression.direction !== undefined) deictic++
		} else if (expression.kind === 'unit' && expression.base === 'speech') deictic++
		else if (expression.kind === 'offset' && expression.from === 'speech') deictic++
	}
	return explicit >= 4 && explicit > deictic * 5
}

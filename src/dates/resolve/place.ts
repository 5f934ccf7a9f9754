import {dayPeriod} from '../calendar/period.js'
import type {Expression} from '../expression.js'
import {placeCalendar} from './calendar.js'
import {type Context, open, type Placed, placed} from './context.js'
import {placeOffset} from './offset.js'
import {placePart} from './part.js'
import {placeUnit} from './unit.js'

/** Puts an expression that names one stretch of the calendar there; null where it names none. */
export function placePoint(expression: Expression, context: Context): Placed | null {
	switch (expression.kind) {
		case 'calendar':
			return placeCalendar(expression, context)
		case 'unit':
			return placeUnit(expression, context)
		case 'part': {
			const whole = placePoint(expression.of, context)
			return whole && placePart(expression, whole)
		}
		case 'offset':
			return placeOffset(
				expression,
				context,
				(from) => placePoint(from, context) ?? open('XXXX-XX-XX', 'day', 'nothing to count from'),
			)
		case 'reference':
			return placeReference(expression.value, context)
		default:
			return null
	}
}

function placeReference(value: string, {reference}: Context): Placed {
	if (value !== 'PRESENT_REF' || !reference?.hasYear) return open(value, null, 'no date told')
	return {...placed(dayPeriod(reference.day), reference.source, 'the time of publication'), value, granularity: null}
}

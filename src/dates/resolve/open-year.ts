import {dayOfNumber} from '../calendar/days.js'
import {writeDay, writeYear} from '../calendar/write.js'
import type {ReferenceDay} from './reference.js'
import type {Resolved} from './resolve.js'

/** Takes the stand-in year of a dateline without a year out of a value again: `XXXX-06-12`. */
export function hideYear(resolved: Resolved, reference: ReferenceDay): Resolved {
	// `a year earlier`, counted from the day of the dateline.
	const counted = resolved.reason === `counted from ${writeDay(reference.day)}`
	if (resolved.anchor !== 'dateline' && !counted) return resolved
	const {year} = dayOfNumber(reference.day)
	const hidden = [year - 1, year, year + 1].reduce((value, y) => value.replaceAll(writeYear(y), 'XXXX'), resolved.value)
	return {
		...resolved,
		value: hidden,
		earliest: null,
		latest: null,
		reason: `${resolved.reason}; the dateline names no year`,
	}
}

import type {Document} from '../../model/document.js'
import type {TimeMention} from '../../model/time.js'

/**
 * Without a date of publication: `today, June 27`, `today (Nov. 18)` give the day of writing, which every other `today` of the
 * article is too.
 */
export function nameToday(doc: Document, times: readonly TimeMention[]): TimeMention[] {
	const isOpenToday = ({start, end, value}: TimeMention): boolean =>
		value === 'XXXX-XX-XX' && doc.text.slice(start, end).toLowerCase() === 'today'
	const named = times.find((time, index) => {
		const before = times[index - 1]
		if (!before || !isOpenToday(before) || !/^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(time.value)) return false
		return /^(?:, | \()(?:on )?$/.test(doc.text.slice(before.end, time.start))
	})
	if (!named) return [...times]
	const {value, granularity, earliest, latest} = named
	const day = {value, granularity, earliest, latest, anchor: 'text', reason: 'the day named beside it'} as const
	return times.map((time) => (isOpenToday(time) ? {...time, ...day} : time))
}

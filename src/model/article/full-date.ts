import {isIsoDate} from '../iso-date.js'
import type {Span} from '../span.js'

const months = 'january february march april may june july august september october november december'.split(' ')
const fullDate =
	/(?<!\d)(?:([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})|(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})|(\d{4})-(\d{2})-(\d{2})|(?<!\/)(\d{4})\/(\d{2})\/(\d{2})(?!\/))(?!\d)/

/** The first date of a text with its day, month and year, as an ISO date; null where it has none, or one that doesn't exist. */
export function findFullDate(words: string): (Span & {readonly date: string}) | null {
	const found = fullDate.exec(words)
	if (!found) return null
	const [all, month, day, year, day2, month2, year2, year3, month3, day3, year4, month4, day4] = found
	const name = (month ?? month2)?.toLowerCase()
	const number = name === undefined ? Number(month3 ?? month4) : numberOf(name)
	const days = Number(day ?? day2 ?? day3 ?? day4)
	const date = `${year ?? year2 ?? year3 ?? year4}-${String(number).padStart(2, '0')}-${String(days).padStart(2, '0')}`
	// `February 31, 2031`
	return isIsoDate(date) ? {start: found.index, end: found.index + all.length, date} : null
}

// `may`, `sept`; 0 for a word that is no month.
const numberOf = (name: string): number =>
	months.findIndex((month) => month.startsWith(name.replace(/^sept$/, 'sep'))) + 1

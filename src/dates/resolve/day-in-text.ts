import {type Document, rangeOf} from '../../model/document.js'
import {isDay, numberOfDay, weekdayOf} from '../calendar/days.js'
import type {Expression, Fields} from '../expression.js'
import type {FoundTime} from '../grammar/scan.js'
import type {ReferenceDay} from './reference.js'
import {tenseAt} from './tense.js'

// Characters from the top within which a day with its year is that of the news.
const leadChars = 250
// Words before a day that is not that of the news: `due on May 3, 2031`, `born on May 3, 1950`.
const otherDay =
	/\b(?:ago|before|born|created|dated|due|ended|ending|established|expires?|founded|from|maturing|of|since|through|to|until)\b[, ]{1,2}(?:on |in )?$/i
const maxBefore = 20

/**
 * For an article without a date: a day near its moment of writing, by which months and years are resolved but not weeks or days.
 * Writers give the weekday of days that are near (`on Tuesday, May 3, 2031`; `on Tuesday, May 3`, where it was one in the
 * latest year named), and begin with the news. Null where a later year is spoken of as past.
 */
export function findDayInText(doc: Document, found: readonly FoundTime[]): ReferenceDay | null {
	const years = found.flatMap((item) => yearsIn(item.expression).map((year) => ({year, item})))
	if (years.length === 0) return null
	const tense = (item: FoundTime) => tenseAt(doc, rangeOf(doc, item).from)
	const past = years.filter(({item}) => tense(item) !== 'future').map(({year}) => year)
	const latest = past.reduce((most, year) => Math.max(most, year), Number.NEGATIVE_INFINITY)
	const isOther = ({start}: FoundTime) => otherDay.test(doc.text.slice(Math.max(0, start - maxBefore), start))
	for (const item of found) {
		const {fields} = item.expression.kind === 'calendar' ? item.expression : {fields: {} as Fields}
		const day = dayOf(fields, fields.year ?? latest)
		if (day === null || (fields.year !== undefined && fields.year < latest)) continue
		const isOnWeekday = fields.weekday !== undefined && weekdayOf(day) === fields.weekday
		const isNews = fields.year !== undefined && item.start < leadChars && tense(item) !== 'future'
		if (isOnWeekday || (isNews && !isOther(item))) return {day, hasYear: true, source: 'text', minutes: null}
	}
	return null
}

function dayOf({month, day, twofold}: Fields, year: number): number | null {
	if (month === undefined || day === undefined || twofold || !Number.isFinite(year)) return null
	const date = {year, month, day}
	return isDay(date) ? numberOfDay(date) : null
}

function yearsIn(expression: Expression): number[] {
	switch (expression.kind) {
		case 'calendar':
			return expression.fields.year === undefined ? [] : [expression.fields.year]
		case 'unit':
			return expression.inner?.year === undefined ? [] : [expression.inner.year]
		case 'range':
			return [...yearsIn(expression.from), ...yearsIn(expression.to)]
		case 'part':
			return yearsIn(expression.of)
		default:
			return []
	}
}

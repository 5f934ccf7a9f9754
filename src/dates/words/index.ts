import {months, seasons, weekdays} from '../../lexicon/calendar.js'
import {zones} from '../../lexicon/zones.js'
import type {Daypart, Season, TimeUnit} from '../expression.js'
import {frequencies, units} from './amounts.js'
import {type Holiday, holidays} from './holidays.js'
import {dayparts, eras, references} from './named-times.js'

/** The word lists of the dates room; a user's own lists take the place of these. */
export interface TimeWords {
	readonly months: ReadonlyMap<string, number>
	readonly weekdays: ReadonlyMap<string, number>
	readonly units: ReadonlyMap<string, {readonly unit: TimeUnit; readonly factor: number}>
	readonly seasons: ReadonlyMap<string, Season>
	readonly dayparts: ReadonlyMap<string, Daypart>
	readonly zones: ReadonlyMap<string, number>
	readonly frequencies: ReadonlyMap<string, string>
	readonly references: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>
	readonly holidays: ReadonlyMap<string, Holiday>
	readonly eras: ReadonlyMap<string, readonly [string, string]>
}

export const timeWords: TimeWords = {
	months,
	weekdays,
	units,
	seasons,
	dayparts,
	zones,
	frequencies,
	references,
	holidays,
	eras,
}

import type {Parsed} from '../grammar/parsed.js'
import {at, isCapital, type Pieces} from '../grammar/pieces.js'
import {isNoClock} from './clock.js'
import {isNamedDay} from './day.js'
import {isJoined} from './joined.js'
import {isNoDuration} from './length.js'
import {isNoMonth, type NamedMonths} from './month.js'
import {isNoQuarter} from './quarter.js'
import {isNoReference} from './reference.js'
import {isNoSeason} from './season.js'
import {isNoSet} from './set.js'
import {isTemperature} from './temperature.js'

const broadcasts = /^(?:comed(?:ian|ians|y)|hosts?|programm?es?|programs?|shows?|talk|television|tv)$/

/** Whether what stands around an expression says that it isn't a time. */
export function isRejected(pieces: Pieces, parsed: Parsed, named: NamedMonths): boolean {
	const {from, to, rule} = parsed
	if (isJoined(pieces, from, to, rule)) return true
	switch (rule) {
		case 'date.month':
			return isNoMonth(pieces, from, to, named)
		case 'date.season':
			return isNoSeason(pieces, parsed)
		case 'date.duration':
			return isNoDuration(pieces, parsed)
		case 'date.set':
			return isNoSet(pieces, from, to)
		case 'date.quarter':
			return isNoQuarter(pieces, parsed)
		case 'date.decade':
			return isTemperature(pieces, from, to)
		case 'date.clock':
			return isNoClock(pieces, parsed)
		case 'date.deictic':
			return isNamedDay(pieces, from, to)
		case 'date.century':
			// `20th Century Fox`.
			return isCapital(pieces, to - 1) && isCapital(pieces, to) && at(pieces, to) !== 'bc'
		case 'date.daypart':
			// `late-night comedians`
			return at(pieces, from) === 'late' && at(pieces, from + 1) === '-' && broadcasts.test(at(pieces, to))
		case 'date.reference':
			return isNoReference(pieces, from, to)
		default:
			return false
	}
}

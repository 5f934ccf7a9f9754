import {zones} from '../../lexicon/zones.js'
import {isSignAt, isWord, isWordAt, type Pieces, pieceAt} from '../tokens/pieces.js'
import {atNumbers, type MarkRule} from './mark-rule.js'

const clock = atNumbers('no-clock')

/** Clock times. */
export const clockRules: readonly MarkRule[] = [
	clock('colon-clock', 'The train left at 3:30.', colonEnd, {after: [':']}),
	clock('clock-with-zone', 'The launch is set for 0800 GMT.', zonedEnd),
	clock(
		'meridiem-clock',
		'Doors open at 8 p.m. on Friday.',
		(pieces, at) => (isHour(pieces, at) && isMeridiem(pieces, at + 1) ? at + 2 : 0),
		{after: ['a', 'a.m.', 'am', 'p', 'p.m.', 'pm']},
	),
	clock('meridiem-span', 'The clinic is open 8-9 p.m. today.', spanEnd, {after: ['-', 'to', 'and', 'or']}),
	clock(
		'clock-with-daypart',
		'They met at 9 in the morning.',
		(pieces, at) => (isHour(pieces, at) && isPartOfDay(pieces, at) ? at + 2 : 0),
		{after: ['at', 'in']},
	),
	clock('oclock', "The vote began at 6 o'clock.", oclockEnd, {after: ['o']}),
]

// `3:30`, `1:36.6`: hours or minutes, a colon, two digits.
function colonEnd(pieces: Pieces, at: number): number {
	const colon = pieceAt(pieces, at + 1)
	const minute = pieceAt(pieces, at + 2)
	if (!colon.glued || !minute.glued) return 0
	if (!/^\d{2}(?:\.\d{1,3})?$/.test(minute.text) || pieceAt(pieces, at).value >= 1000) return 0
	let to = at + 3
	while (isSignAt(pieces, to, ':') && pieceAt(pieces, to + 1).glued && pieceAt(pieces, to + 1).type === 'number')
		to += 2
	return to
}

// `0800 GMT`, `1430 local time`: four digits and a zone.
function zonedEnd(pieces: Pieces, at: number): number {
	const hour = pieceAt(pieces, at)
	if (!/^\d{4}$/.test(hour.text) || (hour.glued && pieceAt(pieces, at - 1).type === 'word')) return 0
	const zone = pieceAt(pieces, at + 1)
	const named = /^(?:[A-Z]{2,4}|hrs|hours|h)$/.test(zone.text) && (zones.has(zone.norm) || /^h/.test(zone.text))
	const local = isWord(zone, 'local') && isWordAt(pieces, at + 2, 'time')
	return (named || local) && hour.value < 2400 && hour.value % 100 < 60 ? at + 2 : 0
}

// `8`, `9.15`: at most 24, with minutes or without.
function isHour(pieces: Pieces, at: number): boolean {
	const clock = /^(\d{1,2})(?:[.](\d{2}))?$/.exec(pieceAt(pieces, at).text)
	return clock !== null && Number(clock[1]) <= 24 && Number(clock[2] ?? 0) <= 59
}

// `8-9 p.m.`: two hours before a meridiem.
function spanEnd(pieces: Pieces, at: number): number {
	if (!isHour(pieces, at)) return 0
	return /^\d{1,2}$/.test(pieceAt(pieces, at + 2).text) && isMeridiem(pieces, at + 3) ? at + 4 : 0
}

// `6 o'clock`
function oclockEnd(pieces: Pieces, at: number): number {
	return isHour(pieces, at) && isWordAt(pieces, at + 3, 'clock') ? at + 4 : 0
}

// `at 9 in the morning`, `until 11 at night`: between a preposition and a part of the day.
const isPartOfDay = (pieces: Pieces, at: number): boolean =>
	isWordAt(pieces, at - 1, 'about', 'after', 'around', 'at', 'before', 'by', 'from', 'since', 'till', 'to', 'until') &&
	((isWordAt(pieces, at + 1, 'in') &&
		isWordAt(pieces, at + 2, 'the') &&
		isWordAt(pieces, at + 3, 'morning', 'afternoon', 'evening')) ||
		(isWordAt(pieces, at + 1, 'at') && isWordAt(pieces, at + 2, 'night')))

const isMeridiem = (pieces: Pieces, at: number): boolean =>
	isWordAt(pieces, at, 'am', 'pm', 'a.m.', 'p.m.') ||
	(isWordAt(pieces, at, 'a', 'p') && isSignAt(pieces, at + 1, '.') && isWordAt(pieces, at + 2, 'm'))

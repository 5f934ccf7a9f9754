import {type Rule, rule, ruleId} from '../../rules/rule.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {Parsed} from '../expression.js'
import {at, isCapital, type Pieces} from '../grammar/pieces.js'
import {
	isClockOfMatch,
	isDecadeOfLife,
	isHalfWithoutYear,
	isInWord,
	isQuarterOfMatch,
	isRaceTime,
	isRatio,
	isTemperature,
} from './figures.js'
import {isNamedDay, isNoMonth, isNoReference, isNoSeason, isNoSet, type NamedMonths} from './homographs.js'
import {isAge, isProgramme, isRate, isShareOfPeriod, isWeekend} from './length.js'
import {
	isAttribute,
	isDayAndAge,
	isFeastAsKind,
	isHonour,
	isInTitle,
	isKindOfNeed,
	isPresentAge,
	isShow,
	isYearOfName,
} from './names.js'

/** The context of an expression: the pieces of its article, and the months that are people in it. */
interface TimePlace {
	readonly pieces: Pieces
	readonly named: NamedMonths
}

/** Drops an expression whose context shows that it is no time. */
interface RejectRule extends Rule<TimePlace, Parsed> {
	/** The kind of expression that it is tried at; null for all. */
	readonly of: string | null
}

// Makes a rule that drops expressions of a kind, or of all kinds, that the match accepts.
const reject = (
	of: string | null,
	name: string,
	example: string,
	match: (pieces: Pieces, parsed: Parsed, named: NamedMonths) => boolean,
): RejectRule => ({
	of,
	...rule<TimePlace, Parsed, true>({
		name,
		phase: 'no-time',
		example,
		match: ({pieces, named}, parsed) => match(pieces, parsed, named) || null,
		apply: () => null,
	}),
})

const rules: readonly RejectRule[] = [
	reject(null, 'in-longer-word', 'It was a pre-1990s5 code.', isInWord),
	reject(null, 'attribute-value', 'The page says datetime="2019-05-06" twice.', isAttribute),
	reject(null, 'time-in-title', 'She starred in “Midnight Harbor” then.', isInTitle),
	reject('date.year', 'year-in-name', 'The Harbour Act 51 of 1977 was changed.', isYearOfName),
	reject('date.range', 'years-in-name', 'The Harbour Plan 2031-2035 was passed.', isYearOfName),
	reject('date.calendar', 'programme-of-day', 'She sang on Saturday Night Live.', isShow),
	reject('date.month', 'month-as-other-word', 'They march on, as May Ruiz may.', isNoMonth),
	reject('date.season', 'season-as-noun', 'Winter coats sell well.', isNoSeason),
	reject('date.duration', 'age-as-length', 'The dog is 12 years old.', isAge),
	reject('date.duration', 'rate-as-length', 'He runs ten days a month.', isRate),
	reject('date.duration', 'share-of-period', 'The shop is open 24 hours a day.', isShareOfPeriod),
	reject('date.duration', 'programme-as-length', 'She told 60 Minutes so.', isProgramme),
	reject('date.duration', 'weekend-modifier', 'They play some weekends.', isWeekend),
	reject('date.set', 'frequency-in-name', 'The Daily Herald wrote so.', isNoSet),
	reject('date.set', 'frequency-as-kind', 'They sell daily necessities.', isKindOfNeed),
	reject('date.unit.plain', 'honour-of-year', 'She was named Coach of the Year.', isHonour),
	reject('date.holiday', 'feast-as-kind', 'He wrote a Christmas card.', isFeastAsKind),
	reject('date.quarter', 'half-without-year', 'The first half was dull.', isHalfWithoutYear),
	reject('date.quarter', 'quarter-of-match', 'They scored twice in the third quarter.', isQuarterOfMatch),
	reject('date.decade', 'decade-of-life', 'The man was in his mid-40s.', isDecadeOfLife),
	reject('date.decade', 'temperature-as-decade', 'Highs will be in the 70s.', isTemperature),
	reject('date.clock', 'race-time-as-clock', 'Ruiz won in 2:19:44.', isRaceTime),
	reject('date.clock', 'ratio-as-clock', 'They won 3:15.', isRatio),
	reject('date.clock', 'clock-of-match', 'They scored with 2:14 left.', isClockOfMatch),
	reject('date.deictic', 'name-with-day', 'She joined the Tomorrow Group.', isNamedDay),
	reject('date.deictic', 'present-age', "Today's youth reads less.", isPresentAge),
	reject('date.unit', 'day-and-age', 'In this day and age it is rare.', isDayAndAge),
	reject('date.century', 'century-in-name', 'The film is by 20th Century Fox.', isCenturyOfName),
	reject('date.reference', 'present-as-modifier', 'The current was strong.', isNoReference),
]

/** Rules that drop expressions that are no times. */
export const rejectRules = ruleSet('dates', ['no-time'], rules)

const ruledKinds = new Set(rules.map(({of}) => of))
const byKind: ReadonlyMap<string | null, readonly RejectRule[]> = new Map(
	[...ruledKinds].map((kind) => [kind, rules.filter(({of}) => of === kind)]),
)

/** Whether the context of an expression shows that it is no time. */
export const isRejected = (pieces: Pieces, parsed: Parsed, named: NamedMonths): boolean =>
	isRejectedBy(byKind.get(null), pieces, parsed, named) || isRejectedBy(byKind.get(parsed.rule), pieces, parsed, named)

function isRejectedBy(
	list: readonly RejectRule[] | undefined,
	pieces: Pieces,
	parsed: Parsed,
	named: NamedMonths,
): boolean {
	for (const rule of list ?? []) {
		if (pieces.run.without.has(rule.name) || rule.attempt({pieces, named}, parsed) !== null) continue
		pieces.run.firings.push({rule: ruleId(rule), from: pieces.starts[parsed.from]!, to: pieces.ends[parsed.to - 1]!})
		return true
	}
	return false
}

// `20th Century Fox`: a capital within a name.
function isCenturyOfName(pieces: Pieces, {to}: Parsed): boolean {
	return isCapital(pieces, to - 1) && isCapital(pieces, to) && at(pieces, to) !== 'bc'
}

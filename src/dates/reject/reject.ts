import {ruleId} from '../../rules/rule-id.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {Parsed} from '../expression.js'
import {at, isCapital, type Pieces} from '../grammar/pieces.js'
import {
	isAtSign,
	isDecadeOfLife,
	isHalfWithoutYear,
	isInWord,
	isQuarterOfMatch,
	isRaceTime,
	isRatio,
	isTemperature,
} from './figures.js'
import {isNamedDay, isNoMonth, isNoReference, isNoSeason, isNoSet, type NamedMonths} from './homographs.js'
import {isAge, isKindOfYear, isProgramme, isRate, isShareOfPeriod, isWeekend} from './length.js'
import {type RejectRule, reject} from './reject-rule.js'

const rules: readonly RejectRule[] = [
	reject({
		of: null,
		name: 'at-sign',
		phase: 'no-time',
		example: 'It is 2019@desk now.',
		match: isAtSign,
	}),
	reject({
		of: null,
		name: 'in-longer-word',
		phase: 'no-time',
		example: 'It was a pre-1990s5 code.',
		match: isInWord,
	}),
	reject({
		of: 'date.month',
		name: 'month-as-other-word',
		phase: 'no-time',
		example: 'They march on, as May Ruiz may.',
		match: isNoMonth,
	}),
	reject({
		of: 'date.season',
		name: 'season-as-noun',
		phase: 'no-time',
		example: 'Winter coats sell well.',
		match: isNoSeason,
	}),
	reject({
		of: 'date.duration',
		name: 'age-as-length',
		phase: 'no-time',
		example: 'The dog is 12 years old.',
		match: isAge,
	}),
	reject({
		of: 'date.duration',
		name: 'rate-as-length',
		phase: 'no-time',
		example: 'He runs ten days a month.',
		match: isRate,
	}),
	reject({
		of: 'date.duration',
		name: 'share-of-period',
		phase: 'no-time',
		example: 'The shop is open 24 hours a day.',
		match: isShareOfPeriod,
	}),
	reject({
		of: 'date.duration',
		name: 'kind-of-year',
		phase: 'no-time',
		example: 'It was a fiscal year like others.',
		match: isKindOfYear,
	}),
	reject({
		of: 'date.duration',
		name: 'programme-as-length',
		phase: 'no-time',
		example: 'She told 60 Minutes so.',
		match: isProgramme,
	}),
	reject({
		of: 'date.duration',
		name: 'weekend-modifier',
		phase: 'no-time',
		example: 'They play some weekends.',
		match: isWeekend,
	}),
	reject({
		of: 'date.set',
		name: 'frequency-in-name',
		phase: 'no-time',
		example: 'The Daily Herald wrote so.',
		match: isNoSet,
	}),
	reject({
		of: 'date.quarter',
		name: 'half-without-year',
		phase: 'no-time',
		example: 'The first half was dull.',
		match: isHalfWithoutYear,
	}),
	reject({
		of: 'date.quarter',
		name: 'quarter-of-match',
		phase: 'no-time',
		example: 'They scored twice in the third quarter.',
		match: isQuarterOfMatch,
	}),
	reject({
		of: 'date.decade',
		name: 'decade-of-life',
		phase: 'no-time',
		example: 'The man was in his mid-40s.',
		match: isDecadeOfLife,
	}),
	reject({
		of: 'date.decade',
		name: 'temperature-as-decade',
		phase: 'no-time',
		example: 'Highs will be in the 70s.',
		match: isTemperature,
	}),
	reject({
		of: 'date.clock',
		name: 'race-time-as-clock',
		phase: 'no-time',
		example: 'Ruiz won in 2:19:44.',
		match: isRaceTime,
	}),
	reject({
		of: 'date.clock',
		name: 'ratio-as-clock',
		phase: 'no-time',
		example: 'They won 3:15.',
		match: isRatio,
	}),
	reject({
		of: 'date.deictic',
		name: 'name-with-day',
		phase: 'no-time',
		example: 'She joined the Tomorrow Group.',
		match: isNamedDay,
	}),
	reject({
		of: 'date.century',
		name: 'century-in-name',
		phase: 'no-time',
		example: 'The film is by 20th Century Fox.',
		match: isCenturyOfName,
	}),
	reject({
		of: 'date.reference',
		name: 'present-as-modifier',
		phase: 'no-time',
		example: 'The current was strong.',
		match: isNoReference,
	}),
]

/** Rules that say of an expression that it isn't a time. */
export const rejectRules = ruleSet('dates', ['no-time'], rules)

const kinds = new Set(rules.map(({of}) => of))
const byKind: ReadonlyMap<string | null, readonly RejectRule[]> = new Map(
	[...kinds].map((kind) => [kind, rules.filter(({of}) => of === kind)]),
)

/** Whether what stands around an expression says that it isn't a time. */
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

// `20th Century Fox`
function isCenturyOfName(pieces: Pieces, {to}: Parsed): boolean {
	return isCapital(pieces, to - 1) && isCapital(pieces, to) && at(pieces, to) !== 'bc'
}

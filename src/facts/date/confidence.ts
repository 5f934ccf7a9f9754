import type {TimeMention} from '../../model/time.js'

// Share of correct values by rule on TimeBank and on our annotated articles, the mean where both have the rule.
const byRule: Readonly<Record<string, number>> = {
	'date.calendar': 0.96,
	'date.century': 0.95,
	'date.clock': 0.7,
	'date.comparison': 0.67,
	'date.decade': 0.95,
	'date.deictic': 0.85,
	'date.directed': 0.95,
	'date.duration': 0.9,
	'date.fiscal': 0.8,
	'date.month': 0.92,
	'date.offset': 0.8,
	'date.part': 0.75,
	'date.quarter': 0.92,
	'date.reference': 0.7,
	'date.set': 0.75,
	'date.unit': 0.8,
	'date.unit.plain': 0.55,
	'date.year': 0.93,
}

/** The probability that a time mention is correct as a whole, by the rule that read it and its resolution. */
export function confidenceOf({rule, reason}: TimeMention): number {
	if (reason.startsWith('month read first')) return 0.5
	if (reason.startsWith('weekday after publication')) return 0.75
	return byRule[rule] ?? 0.8
}

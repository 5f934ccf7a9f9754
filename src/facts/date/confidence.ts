import {confidences} from '../../model/confidences.js'
import type {TimeMention} from '../../model/time.js'

const byRule: Readonly<Record<string, number>> = confidences.dates

/** The probability that a time mention is right as a whole: by the rule that read it and how it was resolved. */
export function confidenceOf({rule, reason}: TimeMention): number {
	if (reason.startsWith('month read first')) return confidences.dates['month-first']
	if (reason.startsWith('weekday after publication')) return confidences.dates['weekday-after-publication']
	return byRule[rule] ?? confidences.dates.otherwise
}

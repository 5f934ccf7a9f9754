import {confidences} from '../../model/confidences.js'
import type {TimeMention} from '../../model/time.js'

/** The key of a time mention in the table of confidences: the rule that read it, or its resolution. */
export function confidenceKeyOf({rule, reason}: Pick<TimeMention, 'reason' | 'rule'>): keyof typeof confidences.dates {
	if (reason.startsWith('month read first')) return 'month-first'
	if (reason.startsWith('weekday after publication')) return 'weekday-after-publication'
	return isRule(rule) ? rule : 'otherwise'
}

const isRule = (rule: string): rule is keyof typeof confidences.dates => Object.hasOwn(confidences.dates, rule)

/** The probability that a time mention is correct as a whole. */
export const confidenceOf = (time: TimeMention): number => confidences.dates[confidenceKeyOf(time)]

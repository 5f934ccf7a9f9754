import type {confidences} from '../../model/confidences.js'
import type {QuantityMention} from '../../model/quantity.js'

/** The key of a quantity in the table of confidences: its type, for counts also the place of the noun. `counted`: null for no noun. */
export function confidenceKeyOf({
	type,
	counted,
	rule,
}: Pick<QuantityMention, 'rule' | 'type'> & {readonly counted: unknown}): keyof typeof confidences.quantities {
	if (type !== 'count') return type
	// The noun of an earlier number is as unsure as none.
	if (counted === null || /elided/.test(rule)) return 'count/no-noun'
	return /counted before/.test(rule) ? 'count/noun-before' : 'count'
}

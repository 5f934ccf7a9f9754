import type {Clause} from '../../../model/grammar/phrases.js'
import {childrenOf} from '../../../model/grammar/tree.js'
import type {QuantityMention} from '../../../model/quantity.js'
import type {Reading} from '../../../model/reading.js'
import {type Range, rangesIn} from '../../../model/span.js'
import {caseOf} from '../found.js'

/** The share that a phrase says, as `51%`; null where it says none, or a bound alone: `more than half`. */
export function shareIn({quantities}: Reading, {from, to}: Range): string | null {
	const share = rangesIn(quantities, {from, to}).find((one) => one.from >= from && one.to <= to && isShare(one))
	return share ? `${share.value}%` : null
}

/** Row of what a clause says a share of, `Birk` of `owns 51% of Birk`; that of its object where it says no share. */
export function ownedRow(reading: Reading, object: number): number {
	const own = rangesIn(reading.quantities, {from: object, to: object + 1})
	if (!own.some(({type}) => type === 'percent')) return object
	return childrenOf(reading.tree, object).find((child) => child > object && caseOf(reading, child) === 'of') ?? object
}

/** The share that a clause of owning says: `owns 51% of Birk`, `is 51% owned by Acme`. */
export function shareOwned(reading: Reading, {object, voice, verb}: Clause): string | null {
	if (voice === 'active') return object && shareIn(reading, object)
	const before = rangesIn(reading.quantities, {from: verb - 1, to: verb}).find(({to}) => to === verb)
	return before ? shareIn(reading, before) : null
}

const isShare = ({type, value, bound}: QuantityMention): boolean =>
	type === 'percent' && value !== null && (bound === '=' || bound === '~')

import type {Bound} from '../model/quantity.js'
import {type Found, type Pair, single} from './join.js'

/** Reads two bounds of one number: `more than 100 and less than 300`, `at least 20 but no more than 50`. */
export function readInterval({left, right, gap}: Pair): Found[] | null {
	if (!/^(?:,|(?:, )?(?:and|but))$/.test(gap)) return null
	const lower = isLower(left.bound) ? left : isLower(right.bound) ? right : null
	const upper = isUpper(left.bound) ? left : isUpper(right.bound) ? right : null
	if (!lower || !upper || lower === upper) return null
	const [a, b] = [lower.amount, upper.amount]
	if (a.unit && b.unit && a.unit.name !== b.unit.name) return null
	const unit = a.unit ?? b.unit
	if (a.value >= b.value) return null
	return [
		{
			...single(right),
			from: left.from,
			to: right.to,
			numeral: {from: left.amount.numeral.from, to: right.amount.numeral.to},
			type: a.unit ? a.kind : b.kind,
			value: null,
			min: a.value,
			max: b.value,
			bound: '=',
			parts: [a.value, b.value],
			unit,
			rule: `interval ${lower.bound} ${upper.bound}`,
		},
	]
}

const isLower = (bound: Bound): boolean => bound === '>' || bound === '>='

const isUpper = (bound: Bound): boolean => bound === '<' || bound === '<='

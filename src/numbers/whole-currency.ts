import {currencyTable} from './currency-table.js'
import type {Found} from './join.js'
import {times} from './scale.js'

/** Pence as pounds, cents as dollars: `74 cents a share` is 0.74 USD per share. Unchanged where the whole isn't known. */
export function inWholeCurrency(found: Found): Found {
	const {unit} = found
	if (!unit?.dimension.startsWith('money')) return found
	const [part = '', ...per] = unit.name.split(' per ')
	const subunit = currencyTable.subunits.get(part)
	const code = unit.currency
	if (!subunit || !code) return found
	const scaled = (value: number | null): number | null => (value === null ? null : times(value, subunit.share))
	const name = [code, ...per].join(' per ')
	return {
		...found,
		value: scaled(found.value),
		min: scaled(found.min),
		max: scaled(found.max),
		unit: {...unit, name, code: per.length === 0 ? code : null},
	}
}

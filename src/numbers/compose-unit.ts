import type {Unit} from './unit-table.js'

const powerNames = ['', '', 'square ', 'cubic '] as const

/** `km` to the power of 2 is a square kilometre; of -1 it stands below the line. */
export function raiseUnit(unit: Unit, power: number): Unit {
	if (power === 1) return unit
	const size = Math.abs(power)
	const raised = {
		name: `${powerNames[size] ?? ''}${unit.name}`,
		code: unit.code && size > 1 ? `${unit.code}${size}` : unit.code,
		si: unit.si === null ? null : unit.si ** size,
		offset: 0,
		dimension: size === 1 ? unit.dimension : dimensionOfPower(unit.dimension, size),
	}
	if (power > 0) return raised
	return {
		name: `inverse ${raised.name}`,
		code: raised.code && `/${raised.code}`,
		si: raised.si === null ? null : 1 / raised.si,
		offset: 0,
		dimension: `1/${raised.dimension}`,
	}
}

const dimensionOfPower = (dimension: string, size: number): string =>
	dimension === 'length' ? (size === 2 ? 'area' : 'volume') : `${dimension}^${size}`

/** `mile` per `hour`. */
export function divideUnit(above: Unit, below: Unit): Unit {
	const ratio = `${above.dimension}/${below.dimension}`
	return {
		name: `${above.name} per ${below.name}`,
		code: above.code && below.code ? `${above.code}/${below.code}` : null,
		si: above.si === null || below.si === null ? null : above.si / below.si,
		offset: 0,
		dimension: ratio === 'length/time' ? 'speed' : ratio,
		...(above.currency && {currency: above.currency}),
	}
}

/** A thing counted that serves as a unit: `share` in `$3 a share`. */
export const nounUnit = (name: string): Unit => ({name, code: null, si: null, offset: 0, dimension: 'thing'})

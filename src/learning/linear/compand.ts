/**
 * A weight as eight bits: the sign, and the square root of its share of the largest weight in 127 steps. The root keeps
 * small weights apart; scaling by the maximum (not a percentile) keeps the large ones, which decide most.
 */
export function compand(weight: number, largest: number): number {
	const code = Math.round(127 * Math.sqrt(Math.abs(weight) / (largest || 1)))
	return weight < 0 && code > 0 ? code | 128 : code
}

/** The weight of a code, as a whole number: one unit is the largest weight / 127². */
export function expand(code: number): number {
	const root = code & 127
	return code & 128 ? -root * root : root * root
}

/** The weights of all codes there are. */
export const expanded = Int32Array.from({length: 256}, (_, code) => expand(code))

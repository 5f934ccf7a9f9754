import type {Floats} from './floats.js'

/**
 * Turns the scores of `classes` classes at `place` into the gradients of the loss, times `weight`, with zeros up to `columns`;
 * returns the loss: what is lost of the logarithm of the right class's probability. No gradient if `right` is no class.
 */
export function descend(
	{at}: Floats,
	place: number,
	classes: number,
	columns: number,
	right: number,
	weight: number,
): number {
	if (right >= classes) {
		at.fill(0, place, place + columns)
		return 0
	}
	let top = -1e30
	for (let each = 0; each < classes; each++) if (at[place + each]! > top) top = at[place + each]!
	let total = 0
	for (let each = 0; each < classes; each++) total += Math.exp(at[place + each]! - top)
	const loss = Math.log(total) + top - at[place + right]!
	for (let each = 0; each < classes; each++)
		at[place + each] = (Math.exp(at[place + each]! - top) / total - (each === right ? 1 : 0)) * weight
	at.fill(0, place + classes, place + columns)
	return loss
}

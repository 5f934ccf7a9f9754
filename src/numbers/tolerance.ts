import {type Found, type Pair, single} from './join.js'
import {isWord, pieceAt} from './pieces.js'

/** Reads a value with its tolerance: `50 ± 2 kg`, `9.83e-3 +/- 1e-5 km/s2`, `43 percent, plus or minus 3 points`. */
export function readTolerance({pieces, left, right, gap}: Pair): Found[] | null {
	const sign = gap === '±' || gap === '+ / -' || (gap === '' && right.bound === '~' && isMarked(pieces, right))
	if (
		!sign &&
		!/^,? ?(?:plus or minus|give or take)$/.test(gap) &&
		!(gap === ',' && right.bound === '~' && isWord(pieceAt(pieces, right.from), 'plus', 'give'))
	)
		return null
	const [a, b] = [left.amount, right.amount]
	if (b.value >= a.value || (gap === '' && left.to === right.amount.from)) return null
	if (a.unit && b.unit && !sign && a.unit.name !== b.unit.name && a.kind !== 'percent') return null
	const kind = a.unit ? a.kind : b.kind
	return [
		{...single(left), to: right.to, core: b.core, type: kind, unit: a.unit ?? b.unit, bound: '~', rule: 'tolerance'},
	]
}

// A sign or `plus or minus` before the second amount: `a town of 18,000 about 90 kilometres east` is two.
const isMarked = (pieces: Pair['pieces'], {from}: Pair['right']): boolean =>
	pieceAt(pieces, from).type === 'sign' || isWord(pieceAt(pieces, from), 'plus', 'give')

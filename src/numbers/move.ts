import type {Amount} from './amount.js'
import {changeNouns, changeVerbs} from './change-words.js'
import {type Bounded, type Found, type Pair, single} from './join.js'
import {isWord, type Piece, pieceAt} from './pieces.js'
import {sharedUnit, shareScale} from './range.js'
import type {Unit} from './unit-table.js'

/** Reads the two ends of a change: `rose from 11 to 17 percent`, `down from 214 boats to 187`. */
export function readMove({pieces, left, right, gap}: Pair): Found[] | null {
	if (gap !== 'to' && !/^in \d{4} to$/.test(gap)) return null
	const from = left.from - 1
	if (!isWord(pieceAt(pieces, from), 'from')) return null
	const unit = sharedUnit(left.amount, right.amount)
	if (unit === undefined) return null
	const low = shareScale(left.amount, right.amount)
	if (!tellsChange(pieces, from, low > right.amount.value)) return null
	const kind = right.amount.unit ? right.amount.kind : left.amount.kind
	return [end(left, unit, kind, low, 'from'), end(right, unit, kind, right.amount.value, 'to')]
}

function end(bounded: Bounded, unit: Unit | null, kind: Amount['kind'], value: number, role: 'from' | 'to'): Found {
	const own = single(bounded)
	return {
		...own,
		type: own.unit ? own.type : kind,
		unit: own.unit ?? unit,
		value: own.value === null ? null : value,
		role,
		rule: `${kind} ${role}`,
	}
}

// `rose from 11 to 17`, `down from 214 boats to 187`: a change where a word of change stands near, or the value falls.
function tellsChange(pieces: readonly Piece[], from: number, falls: boolean): boolean {
	for (let back = 1; back <= 12 && from - back >= 0; back++) {
		const {norm, type} = pieceAt(pieces, from - back)
		if (type !== 'word') {
			if (norm === ';' || norm === '(') break
			continue
		}
		if (/^(?:rang|span|var[iy])/.test(norm)) return false
		if (changeVerbs.has(norm) || (changeNouns.has(norm) && back <= 4) || norm === 'up' || norm === 'down') return true
	}
	return falls
}

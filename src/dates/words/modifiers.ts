import type {Modifier} from '../expression.js'

/** Words before an amount or a time that loosen or bound it. */
export const bounds: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
	['about', 'APPROX'],
	['almost', 'LESS_THAN'],
	['approximately', 'APPROX'],
	['around', 'APPROX'],
	['at least', 'EQUAL_OR_MORE'],
	['at most', 'EQUAL_OR_LESS'],
	['circa', 'APPROX'],
	['close to', 'APPROX'],
	['fewer than', 'LESS_THAN'],
	['just over', 'MORE_THAN'],
	['just under', 'LESS_THAN'],
	['less than', 'LESS_THAN'],
	['more than', 'MORE_THAN'],
	['nearly', 'LESS_THAN'],
	['no fewer than', 'EQUAL_OR_MORE'],
	['no less than', 'EQUAL_OR_MORE'],
	['no more than', 'EQUAL_OR_LESS'],
	['not more than', 'EQUAL_OR_LESS'],
	['over', 'MORE_THAN'],
	['roughly', 'APPROX'],
	['some', 'APPROX'],
	['under', 'LESS_THAN'],
	['up to', 'EQUAL_OR_LESS'],
	['well over', 'MORE_THAN'],
])

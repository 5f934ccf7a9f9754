import type {Season} from '../expression.js'

/** Names of seasons: the letters that TIMEX3 writes. */
export const seasons: ReadonlyMap<string, Season> = new Map<string, Season>([
	['autumn', 'FA'],
	['fall', 'FA'],
	['spring', 'SP'],
	['springtime', 'SP'],
	['summer', 'SU'],
	['summertime', 'SU'],
	['winter', 'WI'],
	['wintertime', 'WI'],
])

import type {Season} from '../expression.js'

/** Names of seasons: the letters that TIMEX3 writes. */
export const seasons: ReadonlyMap<string, Season> = new Map<string, Season>([
	['autumn', 'FA'],
	['autumns', 'FA'],
	['fall', 'FA'],
	['spring', 'SP'],
	['springs', 'SP'],
	['springtime', 'SP'],
	['summer', 'SU'],
	['summers', 'SU'],
	['summertime', 'SU'],
	['winter', 'WI'],
	['winters', 'WI'],
	['wintertime', 'WI'],
])

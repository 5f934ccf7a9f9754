import type {Daypart} from '../expression.js'

/** Parts of the day: the letters that TIMEX3 writes. */
export const dayparts: ReadonlyMap<string, Daypart> = new Map<string, Daypart>([
	['afternoon', 'AF'],
	['afternoons', 'AF'],
	['daytime', 'DT'],
	['evening', 'EV'],
	['evenings', 'EV'],
	['morning', 'MO'],
	['mornings', 'MO'],
	['night', 'NI'],
	['nights', 'NI'],
	['nite', 'NI'],
	['nighttime', 'NI'],
])

import type {Reading} from '../../model/reading.js'
import {type Draft, makeDraft} from '../draft.js'
import {confidenceOf} from './confidence.js'
import type {DateFact} from './schema.js'

/** A draft for each time expression. */
export function draftDates({times}: Reading): Draft<DateFact>[] {
	return times.map((time) => {
		const {type, value, mod, granularity, earliest, latest, anchor, reason, start, end, rule} = time
		return makeDraft<DateFact>({
			fields: {kind: 'date', type, value, mod, granularity, earliest, latest, anchor, reason},
			evidence: {start, end},
			rule,
			confidence: confidenceOf(time),
			key: value,
		})
	})
}

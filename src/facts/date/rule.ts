import type {Reading} from '../../model/reading.js'
import {type Draft, draftDefaults} from '../draft.js'
import type {DateFact} from './schema.js'

/** A draft for each time expression. */
export function draftDates({times}: Reading): Draft<DateFact>[] {
	return times.map(({type, value, mod, granularity, earliest, latest, anchor, reason, start, end, rule}) => ({
		...draftDefaults,
		fields: {kind: 'date', type, value, mod, granularity, earliest, latest, anchor, reason},
		evidence: {start, end},
		rule,
		confidence: value.includes('X') ? 0.6 : 0.85,
		key: value,
	}))
}

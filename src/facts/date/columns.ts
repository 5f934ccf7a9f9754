import type {Columns} from '../presentation.js'
import type {DateFact} from './schema.js'

export const dateColumns: Columns<DateFact> = {
	expression: ({evidence}) => evidence.text,
	type: ({type}) => type,
	value: ({value}) => value,
	mod: ({mod}) => mod,
	granularity: ({granularity}) => granularity,
	earliest: ({earliest}) => earliest,
	latest: ({latest}) => latest,
	anchor: ({anchor}) => anchor,
	reason: ({reason}) => reason,
}

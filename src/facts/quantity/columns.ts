import {type Columns, joined, textOf} from '../presentation.js'
import type {QuantityFact} from './schema.js'

export const quantityColumns: Columns<QuantityFact> = {
	type: ({type}) => type,
	bound: ({bound}) => bound,
	value: ({value}) => value,
	min: ({min}) => min,
	max: ({max}) => max,
	unit: ({unit}) => unit,
	counted: ({counted}) => textOf(counted),
	countedHead: ({countedHead}) => countedHead,
	numeral: ({numeral}) => numeral.text,
	parts: ({parts}) => joined(parts),
	unitCode: ({unitCode}) => unitCode,
	si: ({si}) => si,
	change: ({change}) => change,
	changeRole: ({changeRole}) => changeRole,
	verb: ({verb}) => verb,
	agent: ({agent}) => agent,
	agentId: ({agentId}) => agentId,
	asOf: ({asOf}) => asOf,
}

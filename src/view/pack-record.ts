import type {ArgumentValue, FieldValue, JudgedRecord} from '../facts/corrections/correction.js'
import type {Span, TextSpan} from '../model/span.js'
import type {JudgedData, PackedValue, Place} from './page-data.js'

/** A record that may be judged, in few characters: its words stand in the text anyway. */
export function packRecord({evidence, fields}: JudgedRecord): JudgedData {
	const filled = Object.entries(fields).flatMap(([name, value]) => {
		const packed = packValue(value)
		return packed === null ? [] : [[name, packed] as const]
	})
	return {at: placeOf(evidence), fields: Object.fromEntries(filled)}
}

function packValue(value: FieldValue): PackedValue | null {
	if (value === null || typeof value !== 'object') return value
	if (!isList(value)) return placeOf(value)
	if (value.length === 0) return null
	return value.map((piece) => (isArgument(piece) ? packArgument(piece) : placeOf(piece))) as readonly Place[]
}

const packArgument = ({start, end, role, name}: ArgumentValue) => [start, end, role, name] as const

const placeOf = ({start, end}: Span): Place => [start, end]

const isList = (
	value: TextSpan | readonly TextSpan[] | readonly ArgumentValue[],
): value is readonly (TextSpan | ArgumentValue)[] => Array.isArray(value)

const isArgument = (value: TextSpan | ArgumentValue): value is ArgumentValue => 'role' in value

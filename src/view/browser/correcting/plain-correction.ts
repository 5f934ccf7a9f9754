import type {ArgumentValue, Correction, FieldValue, JudgedRecord} from '../../../facts/corrections/correction.js'
import type {TextSpan} from '../../../model/span.js'

/** A correction with the keys that it has and no others, whatever came along in a file. */
export function plainCorrection(correction: Correction): Correction {
	const {id, verdict} = correction
	const record = plainRecord(correction.record)
	if (verdict !== 'wrong') return {id, verdict, record}
	return {id, verdict, record, changes: correction.changes.map(({field, to}) => ({field, to: plainValue(to)}))}
}

const plainRecord = ({kind, evidence, fields}: JudgedRecord): JudgedRecord => ({
	kind,
	evidence: plainWords(evidence),
	fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plainValue(value)])),
})

function plainValue(value: FieldValue): FieldValue {
	if (value === null || typeof value !== 'object') return value
	if (!Array.isArray(value)) return plainWords(value as TextSpan)
	return value.map((one: TextSpan | ArgumentValue) =>
		'role' in one ? {...plainWords(one), role: one.role, name: one.name ?? null} : plainWords(one),
	)
}

const plainWords = ({start, end, text}: TextSpan): TextSpan => ({start, end, text})

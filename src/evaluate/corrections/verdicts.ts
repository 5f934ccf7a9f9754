import {
	type Correction,
	correctedRecord,
	type FieldValue,
	type JudgedRecord,
} from '../../facts/corrections/correction.js'
import type {Extraction} from '../../facts/extraction.js'
import {type FoundRecord, foundRecords, pairCorrections} from './pair.js'
import {compareFields} from './same-fields.js'

/** What came of a correction: whether what is found today is as the reader says. */
export interface Judgement {
	readonly correction: Correction
	/** The record as it should be; null where it should not be. */
	readonly wanted: JudgedRecord | null
	/** What was found in its place; null where nothing was. */
	readonly found: FoundRecord | null
	readonly holds: boolean
	/** The fields that are otherwise. */
	readonly fields: readonly DifferentField[]
}

export interface DifferentField {
	readonly field: string
	readonly wanted: FieldValue
	readonly found: FieldValue
}

/** Holds corrections of an article against what is found in it. Pure; in the order of the corrections. */
export function judgeCorrections(corrections: readonly Correction[], extraction: Extraction): Judgement[] {
	const {text} = extraction.article
	const pairs = pairCorrections(text, corrections, foundRecords(extraction))
	return corrections.map((correction) => {
		const wanted = correctedRecord(correction)
		const found = pairs.get(correction) ?? null
		const fields = wanted && found ? differentFields(text, wanted, found.record) : []
		const holds = wanted === null ? found === null : found !== null && fields.length === 0
		return {correction, wanted, found, holds, fields}
	})
}

const differentFields = (text: string, wanted: JudgedRecord, found: JudgedRecord): DifferentField[] =>
	compareFields(text, wanted.kind, wanted.fields, found.fields).flatMap(({field, same}) =>
		same ? [] : [{field, wanted: wanted.fields[field] ?? null, found: found.fields[field] ?? null}],
	)

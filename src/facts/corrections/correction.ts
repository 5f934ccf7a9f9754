import type {TextSpan} from '../../model/span.js'
import type {Extraction} from '../extraction.js'
import type {FactKind} from '../fact.js'

/** The version of the form in which corrections are kept: a number that rises when a program could misread the former one. */
export const correctionsVersion = 1

/** What may be judged: a fact of any kind, or a name (an entity of the article). */
export type CorrectableKind = FactKind | 'name'

/** Words that play a part in an event: `winner`. */
export interface ArgumentValue extends TextSpan {
	readonly role: string
	/** Whom or what they stand for, where that is more than the words. */
	readonly name: string | null
}

/** What stands in a field; null where nothing does. Words carry their place in the text. */
export type FieldValue = string | number | null | TextSpan | readonly TextSpan[] | readonly ArgumentValue[]

/** Fields by name, as in records, with a dot for a field within one: `claim.polarity`. */
export type FieldValues = Readonly<Record<string, FieldValue>>

/** A record as far as it can be judged: its kind, where it stands and its main fields. */
export interface JudgedRecord {
	readonly kind: CorrectableKind
	readonly evidence: TextSpan
	/** A field that is left out isn't judged. */
	readonly fields: FieldValues
}

/** Another value for a field. */
export interface FieldChange {
	readonly field: string
	readonly to: FieldValue
}

/** A reader's verdict on a record that was found, or a record that wasn't. */
export type Correction =
	| {readonly id: string; readonly verdict: 'right'; readonly record: JudgedRecord}
	| {
			readonly id: string
			readonly verdict: 'wrong'
			readonly record: JudgedRecord
			/** What should stand there instead; empty where there is no such fact. */
			readonly changes: readonly FieldChange[]
	  }
	| {readonly id: string; readonly verdict: 'missing'; readonly record: JudgedRecord}

/** A line of a file of corrections: an article with all that was said of its records. */
export interface ArticleCorrections {
	readonly corrections: typeof correctionsVersion
	readonly article: Extraction['article']
	readonly records: readonly Correction[]
}

/** The record as it should be: null where it should not be. */
export function correctedRecord(correction: Correction): JudgedRecord | null {
	const {record} = correction
	if (correction.verdict !== 'wrong') return record
	if (correction.changes.length === 0) return null
	const fields = {...record.fields}
	for (const {field, to} of correction.changes) fields[field] = to
	return {...record, fields}
}

import type {FieldValue, FieldValues, JudgedRecord} from '../../../facts/corrections/correction.js'
import type {TextSpan} from '../../../model/span.js'
import type {FieldData, LayerData} from '../../page-data.js'

/** Id of a record that was missing: the same in every tab, so that it is never there twice. */
export const missingId = ({kind, evidence: {start, end}}: JudgedRecord): string => `missing-${kind}-${start}-${end}`

/** What the words that a reader selects propose for the fields of a missing record. */
export const proposedFields = ({fields}: LayerData, words: TextSpan): FieldValues =>
	Object.fromEntries(
		fields.flatMap((field): [string, FieldValue][] => {
			const value = field.selected ? valueFrom(field, words) : null
			return value === null ? [] : [[field.name, value]]
		}),
	)

function valueFrom({input}: FieldData, words: TextSpan): FieldValue {
	if (input === 'pieces') return [words]
	if (input === 'words') return words
	if (input !== 'number') return words.text.replace(/\s+/g, ' ')
	const digits = /\d[\d,]{0,30}(?:\.\d{1,20})?/.exec(words.text)?.[0]
	return digits === undefined ? null : Number(digits.replaceAll(',', ''))
}

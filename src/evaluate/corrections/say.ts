import type {ArgumentValue, FieldValue, JudgedRecord} from '../../facts/corrections/correction.js'
import type {TextSpan} from '../../model/span.js'

/** A record in a line: `quantity “over 50 boats”: value 50, bound >, unit boat`. */
export function sayRecord({kind, evidence, fields}: JudgedRecord): string {
	const filled = Object.entries(fields).filter(
		([, value]) => value !== null && !(Array.isArray(value) && !value.length),
	)
	return `${kind} “${cut(evidence.text)}”: ${filled.map(([name, value]) => `${name} ${sayValue(value)}`).join(', ')}`
}

/** What stands in a field: words in quotation marks, `–` for nothing. */
export function sayValue(value: FieldValue): string {
	if (value === null) return '–'
	if (typeof value !== 'object') return String(value)
	if (isWords(value)) return `“${cut(value.text)}”`
	return value.length === 0 ? '–' : value.map(sayPiece).join(' … ')
}

const isWords = (value: TextSpan | readonly (TextSpan | ArgumentValue)[]): value is TextSpan => !Array.isArray(value)

const sayPiece = (piece: TextSpan | ArgumentValue): string =>
	`${'role' in piece ? `${piece.role}: ` : ''}“${cut(piece.text)}”`

const maxChars = 80

function cut(words: string): string {
	const line = words.replace(/\s+/g, ' ')
	return line.length > maxChars ? `${line.slice(0, maxChars - 1)}…` : line
}

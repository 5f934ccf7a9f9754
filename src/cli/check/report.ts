import {type Difference, type Line, placeOf} from './compare.js'

/** A difference in lines that a person reads. */
export function describeDifference(difference: Difference): string[] {
	if (difference.type === 'missing') return [`  - missing     ${describe(difference.expected)}`]
	if (difference.type === 'unexpected') return [`  + unexpected  ${describe(difference.found)}`]
	const lines = difference.fields.map(
		({path, expected, found}) => `      ${path}: expected ${show(expected)}, found ${show(found)}`,
	)
	return [`  ~ changed     ${describe(difference.expected)}`, ...lines]
}

// `quote 1204–1390 “China is one of the countries …”`
function describe(line: Line): string {
	const place = placeOf(line)
	const where = place ? ` ${place.start}–${place.end} “${cut(place.text, 70)}”` : ''
	return `${line.kind}${where}${place ? '' : ` ${fieldsOf(line)}`}`
}

// What can't be read has no words, but a file and a line; a part of a record has the fields that it asks for.
function fieldsOf(line: Line): string {
	if (typeof line.reason === 'string') return `${line.place}: ${cut(line.reason, 70)}`
	const asked = Object.entries(line).filter(([key]) => key !== 'kind')
	return cut(asked.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', '), 100)
}

const show = (value: unknown): string => cut(value === undefined ? 'nothing' : JSON.stringify(value), 160)

function cut(text: string, length: number): string {
	const line = text.replace(/\s+/g, ' ')
	return line.length > length ? `${line.slice(0, length - 1)}…` : line
}

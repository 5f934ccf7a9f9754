import type {ArgumentValue, CorrectableKind, FieldValue, FieldValues} from '../../facts/corrections/correction.js'
import type {FieldInput} from '../../facts/corrections/field.js'
import {correctableFields} from '../../facts/corrections/fields.js'
import type {TextSpan} from '../../model/span.js'
import {trimQuote} from '../compare-spans.js'

/** The fields of which a reader said something, with whether what was found is the same. */
export function compareFields(
	text: string,
	kind: CorrectableKind,
	wanted: FieldValues,
	found: FieldValues,
): {readonly field: string; readonly same: boolean}[] {
	return correctableFields[kind].flatMap(({name, input}) => {
		const value = wanted[name]
		return value === undefined ? [] : [{field: name, same: isSame(text, input, value, found[name] ?? null)}]
	})
}

function isSame(text: string, input: FieldInput, wanted: FieldValue, found: FieldValue): boolean {
	if (wanted === null || found === null) return wanted === found
	if (input === 'words') return sameWords(text, wanted as TextSpan, found as TextSpan)
	if (input === 'pieces')
		return samePieces(wanted as readonly TextSpan[], found as readonly TextSpan[], (a, b) => sameWords(text, a, b))
	if (input === 'arguments')
		return samePieces(
			wanted as readonly ArgumentValue[],
			found as readonly ArgumentValue[],
			(a, b) => a.role === b.role && sameWords(text, a, b),
		)
	if (typeof wanted === 'number' && typeof found === 'number')
		return Math.abs(wanted - found) <= rounding * Math.abs(wanted)
	return typeof wanted === 'string' && typeof found === 'string' ? spaced(wanted) === spaced(found) : wanted === found
}

/** Written with fifteen digits, a number is the same. */
const rounding = 1e-12

const spaced = (value: string): string => value.replace(/\s+/g, ' ').trim()

// Quotation marks, commas and spaces at the ends don't count.
function sameWords(text: string, a: TextSpan, b: TextSpan): boolean {
	const [one, other] = [trimQuote(text, a), trimQuote(text, b)]
	return one.start === other.start && one.end === other.end
}

// One to one, in any order.
function samePieces<T>(wanted: readonly T[], found: readonly T[], same: (a: T, b: T) => boolean): boolean {
	if (wanted.length !== found.length) return false
	const left = [...found]
	return wanted.every((one) => {
		const at = left.findIndex((other) => same(one, other))
		if (at >= 0) left.splice(at, 1)
		return at >= 0
	})
}

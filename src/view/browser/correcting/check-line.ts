import {type Correction, correctionsVersion} from '../../../facts/corrections/correction.js'
import type {FieldInput} from '../../../facts/corrections/field.js'
import type {LayerData} from '../../page-data.js'
import {plainCorrection} from './plain-correction.js'

// What comes from a file or from the browser's storage is anybody's: it is looked at before it is taken over.

/** Why a value is no correction of a text; null where it is one. */
export function faultOf(value: unknown, layers: readonly LayerData[], text: string): string | null {
	if (!isObject(value)) return 'is no verdict on a record'
	const {id, verdict, record, changes} = value
	if (typeof id !== 'string' || id === '' || id.length > 200) return 'lacks the id of its record'
	if (verdict !== 'right' && verdict !== 'wrong' && verdict !== 'missing') return 'has no verdict that there is'
	if (!isObject(record) || !isObject(record.fields)) return 'lacks its record'
	const layer = layers.find(({name}) => name === record.kind)
	if (!layer) return 'is of a kind that there is not'
	if (!isWords(text, record.evidence)) return 'has words that stand elsewhere in this text'
	const given = Object.entries(record.fields)
	const changed = verdict === 'wrong' && Array.isArray(changes) ? changes : []
	if (verdict === 'wrong' && !Array.isArray(changes)) return 'lacks its changes'
	for (const change of changed) if (!isObject(change)) return 'has a change that is none'
	for (const [name, field] of [...given, ...changed.map(({field, to}) => [field, to] as const)]) {
		const known = layer.fields.find((one) => one.name === name)
		if (!known) return `has a field that a ${layer.singular.toLowerCase()} lacks`
		if (field === null && known.required) return `has nothing in ${known.label}, which is never empty`
		if (!isValue(text, known.input, field)) return `has no value in ${known.label} that fits this text`
		if (known.input === 'choice' && field !== null && !known.options?.some((one) => one === field))
			return `has no choice in ${known.label} that there is`
	}
	const {fields} = record
	const lacking =
		verdict === 'missing' &&
		layer.fields.find(({name, required, input}) => required && input !== 'choice' && !Object.hasOwn(fields, name))
	return lacking ? `lacks ${lacking.label}, which is needed to find it` : null
}

function isValue(text: string, input: FieldInput, value: unknown): boolean {
	if (value === null) return true
	if (input === 'words') return isWords(text, value)
	if (input === 'pieces' || input === 'arguments')
		return Array.isArray(value) && value.every((one) => isWords(text, one) && (input === 'pieces' || isArgument(one)))
	return typeof value === (input === 'number' ? 'number' : 'string')
}

const isArgument = (value: unknown): boolean =>
	isObject(value) && typeof value.role === 'string' && (value.name === null || typeof value.name === 'string')

function isWords(text: string, value: unknown): boolean {
	if (!isObject(value)) return false
	const {start, end, text: words} = value
	return typeof start === 'number' && typeof end === 'number' && start < end && text.slice(start, end) === words
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The corrections in a list that fit a text; the others are counted. */
export function fitting(
	values: unknown,
	layers: readonly LayerData[],
	text: string,
): {readonly corrections: Correction[]; readonly faults: string[]} {
	const corrections: Correction[] = []
	const faults: string[] = []
	for (const [index, value] of (Array.isArray(values) ? values : []).entries()) {
		const fault = faultOf(value, layers, text)
		if (fault === null) corrections.push(plainCorrection(value as Correction))
		else faults.push(`record ${index + 1} ${fault}`)
	}
	return {corrections, faults}
}

/** Whether a value is of the version that this page reads. */
export const isVersion = (value: unknown): value is {readonly article?: unknown; readonly records?: unknown} =>
	isObject(value) && value.corrections === correctionsVersion

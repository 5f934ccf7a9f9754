import type {FieldValue} from '../../../facts/corrections/correction.js'
import type {TextSpan} from '../../../model/span.js'
import type {FieldData} from '../../page-data.js'
import {element} from '../element.js'
import type {EditorContext, Input} from './context.js'
import {listInput, optionsOf} from './list-input.js'
import {wordsInput} from './words-input.js'

/** The input of a field. `mayLack`: it may be left empty even where records never do. */
export function fieldInput(
	context: EditorContext,
	field: FieldData,
	id: string,
	first: FieldValue,
	mayLack: boolean,
): Input<FieldValue> {
	const {input} = field
	if (input === 'pieces' || input === 'arguments')
		return listInput(context, field, `${id}-label`, (first ?? []) as readonly TextSpan[])
	if (input === 'words') return wordsInput(context, {id}, first as TextSpan | null)
	if (input === 'choice') return choiceInput(field, id, first, mayLack)
	return writtenInput(context, field, id, first)
}

function choiceInput(
	{options = [], required}: FieldData,
	id: string,
	first: FieldValue,
	mayLack: boolean,
): Input<FieldValue> {
	const none = !required || mayLack ? [element('option', {value: ''}, mayLack ? 'not judged' : 'none')] : []
	const select = element(
		'select',
		{id},
		...none,
		...options.map((option) => element('option', {value: option}, option)),
	)
	select.value = first === null ? '' : String(first)
	return {
		node: select,
		first: select,
		words: () => [],
		value: () => ({value: select.value === '' ? null : select.value}),
	}
}

function writtenInput(
	context: EditorContext,
	{input, options}: FieldData,
	id: string,
	first: FieldValue,
): Input<FieldValue> {
	const isNumber = input === 'number'
	const proposals = isNumber ? [] : input === 'name' ? context.names : (options ?? [])
	const field = element('input', {
		type: 'text',
		id,
		autocomplete: 'off',
		spellcheck: 'false',
		maxlength: 2000,
		inputmode: isNumber ? 'decimal' : null,
		list: proposals.length > 0 ? `${id}-proposals` : null,
	})
	field.value = first === null ? '' : String(first)
	const taker = {
		take({start, end}: {readonly start: number; readonly end: number}): void {
			field.value = context.text.slice(start, end).replace(/\s+/g, ' ')
			field.focus({preventScroll: true})
		},
	}
	if (!isNumber) field.addEventListener('focus', () => context.want(taker))
	const node = element(
		'span',
		{class: 'written'},
		field,
		proposals.length > 0 && element('datalist', {id: `${id}-proposals`}, ...optionsOf(proposals)),
	)
	return {
		node,
		first: field,
		words: () => [],
		value() {
			const written = field.value.trim()
			if (written === '') return {value: null}
			if (!isNumber) return {value: written}
			const value = numberOf(written)
			return value === null ? {fault: `“${written}” is no number; write it as 3500000 or 2.5.`} : {value}
		},
	}
}

// `3,500,000` → 3500000
function numberOf(written: string): number | null {
	if (!/^[-−]?\d{1,30}(?:,\d{3}){0,10}(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?$/i.test(written)) return null
	const value = Number(written.replaceAll(',', '').replace('−', '-'))
	return Number.isFinite(value) ? value : null
}

import type {FieldChange, FieldValues, JudgedRecord} from '../../../facts/corrections/correction.js'
import type {TextSpan} from '../../../model/span.js'
import type {LayerData} from '../../page-data.js'
import {element} from '../element.js'
import type {EditorContext, Input} from './context.js'
import {fieldInput} from './field-input.js'
import {isList, isSameValue} from './records.js'
import {wordsInput} from './words-input.js'

/** A form for what should stand in a record. */
export interface Editor {
	readonly node: HTMLElement
	focus(): void
	/** The words of the text that stand in its inputs. */
	words(): readonly TextSpan[]
}

export interface EditorActions {
	cancel(): void
	/** What is wrong with a record, by its fields; no changes where there is no such fact. */
	saveChanges(changes: readonly FieldChange[]): void
	/** A record that was missing. */
	saveRecord(evidence: TextSpan, fields: FieldValues): void
}

/**
 * The editor of a record that was found: what should stand in its fields, or that there is no such fact. `given`: what a reader put
 * right before.
 */
export function openChanges(
	context: EditorContext,
	layer: LayerData,
	record: JudgedRecord,
	given: readonly FieldChange[] | null,
	actions: EditorActions,
): Editor {
	const values = {...record.fields}
	for (const {field, to} of given ?? []) values[field] = to
	const inputs = drawInputs(context, layer, values, false)
	const none = element('input', {type: 'checkbox', id: 'no-such-fact'})
	none.checked = given?.length === 0
	const rows = element('div', {class: 'fields'}, ...inputs.rows)
	const paint = (): void => {
		rows.hidden = none.checked
	}
	none.addEventListener('change', paint)
	paint()
	const check = element(
		'label',
		{class: 'none', for: none.id},
		none,
		` There is no such ${layer.singular.toLowerCase()}`,
	)
	return drawForm(`${layer.singular}: what is wrong?`, [check, rows], actions, {
		focus: () => (none.checked ? none : inputs.first()).focus(),
		words: () => (none.checked ? [] : inputs.words()),
		save() {
			if (none.checked) return save(() => actions.saveChanges([]))
			const read = inputs.values()
			if ('fault' in read) return read.fault
			const changes = layer.fields.flatMap(({name, input}): FieldChange[] => {
				const [before, to] = [record.fields[name] ?? (isList(input) ? [] : null), read.values[name]!]
				return isSameValue(before, to) ? [] : [{field: name, to}]
			})
			if (changes.length === 0) return 'Nothing is changed: put a field right, or tick that there is no such fact.'
			const emptied = changes.find(
				({field, to}) => isEmpty(to) && layer.fields.find(({name}) => name === field)?.required,
			)
			if (emptied) return `${labelOf(layer, emptied.field)}: it is never empty.`
			return save(() => actions.saveChanges(changes))
		},
	})
}

const labelOf = ({fields}: LayerData, field: string): string => sentence(fields.find(({name}) => name === field)!.label)

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

function save(action: () => void): null {
	action()
	return null
}

/** The editor of a record that is missing: where it stands, and as many of its fields as a reader likes. */
export function openRecord(
	context: EditorContext,
	layer: LayerData,
	evidence: TextSpan | null,
	given: FieldValues,
	actions: EditorActions,
): Editor {
	const place = wordsInput(context, {id: 'evidence'}, evidence)
	const inputs = drawInputs(context, layer, given, true)
	const row = drawRow('evidence', 'where it stands', place)
	return drawForm(
		`Missing ${layer.singular.toLowerCase()}`,
		[element('div', {class: 'fields'}, row, ...inputs.rows)],
		actions,
		{
			focus: () => (evidence ? inputs.first() : place.first).focus(),
			words: () => [...place.words(), ...inputs.words()],
			save() {
				const at = place.value()
				if ('fault' in at) return at.fault
				if (!at.value) return 'Say where it stands: write the words, or select them in the text.'
				const read = inputs.values()
				if ('fault' in read) return read.fault
				const filled = Object.entries(read.values).filter(([, value]) => !isEmpty(value))
				const fields = Object.fromEntries(filled)
				const lacking = layer.fields.find(
					({name, required, input}) => required && input !== 'choice' && !(name in fields),
				)
				if (lacking) return `${sentence(lacking.label)}: it is needed to find the record again.`
				const {value} = at
				return save(() => actions.saveRecord(value, fields))
			},
		},
	)
}

const sentence = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)

interface Form {
	focus(): void
	words(): readonly TextSpan[]
	/** What is wrong; null where it is saved. */
	save(): string | null
}

function drawForm(title: string, parts: readonly HTMLElement[], {cancel}: EditorActions, form: Form): Editor {
	const fault = element('p', {class: 'fault', role: 'alert'})
	const close = element('button', {type: 'button'}, 'Cancel')
	close.addEventListener('click', cancel)
	const node = element(
		'form',
		{class: 'editor', 'aria-label': title, novalidate: true},
		element('h2', {}, title),
		...parts,
		element('p', {class: 'hint'}, 'Words are written as they stand in the text, or selected there.'),
		fault,
		element('div', {class: 'ends'}, element('button', {type: 'submit', class: 'primary'}, 'Save'), close),
	)
	node.addEventListener('submit', (event) => {
		event.preventDefault()
		fault.textContent = form.save() ?? ''
	})
	node.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return
		event.stopPropagation()
		cancel()
	})
	return {node, focus: form.focus, words: form.words}
}

interface Inputs {
	readonly rows: readonly HTMLElement[]
	first(): HTMLElement
	words(): readonly TextSpan[]
	values(): {readonly values: FieldValues} | {readonly fault: string}
}

function drawInputs(context: EditorContext, {fields}: LayerData, values: FieldValues, mayLack: boolean): Inputs {
	const inputs = fields.map((field) => {
		const id = `field-${field.name.replace('.', '-')}`
		const input = fieldInput(context, field, id, values[field.name] ?? null, mayLack)
		return {field, input, row: drawRow(id, field.label, input, isList(field.input))}
	})
	return {
		rows: inputs.map(({row}) => row),
		first: () => inputs[0]!.input.first,
		words: () => inputs.flatMap(({input}) => input.words()),
		values() {
			const read: Record<string, FieldValues[string]> = {}
			for (const {field, input} of inputs) {
				const one = input.value()
				if ('fault' in one) return {fault: `${sentence(field.label)}: ${one.fault}`}
				read[field.name] = one.value
			}
			return {values: read}
		},
	}
}

const drawRow = (id: string, label: string, input: Input<unknown>, isGroup = false): HTMLElement =>
	element(
		'div',
		{class: 'field'},
		isGroup ? element('span', {id: `${id}-label`, class: 'label'}, label) : element('label', {for: id}, label),
		input.node,
	)

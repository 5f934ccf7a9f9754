import type {ArgumentValue} from '../../../facts/corrections/correction.js'
import type {TextSpan} from '../../../model/span.js'
import type {FieldData} from '../../page-data.js'
import {element} from '../element.js'
import type {EditorContext, Input, Reading} from './context.js'
import {wordsInput} from './words-input.js'

/** A row of a list: the words, and in what role. */
interface Row {
	readonly node: HTMLElement
	readonly words: Input<TextSpan | null>
	readonly role: HTMLInputElement | null
	readonly before: TextSpan | ArgumentValue | null
}

/** An input for a list of words of the text, with the role of each where the field has roles. */
export function listInput(
	context: EditorContext,
	{label, input: kind, options}: FieldData,
	labelId: string,
	first: readonly (TextSpan | ArgumentValue)[],
): Input<readonly (TextSpan | ArgumentValue)[]> {
	const hasRoles = kind === 'arguments'
	const list = element('span', {class: 'rows'})
	const proposals = hasRoles ? element('datalist', {id: `${labelId}-roles`}, ...optionsOf(options ?? [])) : null
	const more = element(
		'button',
		{type: 'button', class: 'more-rows', 'data-roles': hasRoles},
		hasRoles ? 'Add one who takes part' : 'Add a piece',
	)
	let rows: Row[] = []

	function add(before: TextSpan | ArgumentValue | null): Row {
		const words = wordsInput(context, {'aria-label': `${label}: words`, placeholder: 'words of the text'}, before)
		const role = hasRoles
			? element('input', {
					type: 'text',
					class: 'role',
					'aria-label': `${label}: role`,
					placeholder: 'role',
					list: proposals!.id,
					autocomplete: 'off',
				})
			: null
		if (role && before && 'role' in before) role.value = before.role
		const remove = element('button', {type: 'button', class: 'remove', 'aria-label': 'Remove'}, '×')
		const row: Row = {node: element('span', {class: 'row'}, role, words.node, remove), words, role, before}
		remove.addEventListener('click', () => {
			rows = rows.filter((one) => one !== row)
			row.node.remove()
			more.focus()
			context.changed()
		})
		rows.push(row)
		list.append(row.node)
		return row
	}

	more.addEventListener('click', () => {
		const row = add(null)
		;(row.role ?? row.words.first).focus()
	})
	for (const piece of first) add(piece)
	if (first.length === 0 && !hasRoles) add(null)
	return {
		node: element('span', {class: 'list-input', role: 'group', 'aria-labelledby': labelId}, list, more, proposals),
		get first() {
			return rows[0]?.role ?? rows[0]?.words.first ?? more
		},
		words: () => rows.flatMap(({words}) => words.words()),
		value() {
			const pieces: (TextSpan | ArgumentValue)[] = []
			for (const row of rows) {
				const read = readRow(row)
				if ('fault' in read) return read
				if (read.value) pieces.push(read.value)
			}
			return {value: pieces.sort((a, b) => (hasRoles ? 0 : a.start - b.start))}
		},
	}
}

function readRow({words, role, before}: Row): Reading<TextSpan | ArgumentValue | null> {
	const read = words.value()
	if ('fault' in read || !role) return read
	if (!read.value) return role.value.trim() === '' ? read : {fault: `Say which words are the ${role.value.trim()}.`}
	if (role.value.trim() === '') return {fault: `Say in what role “${read.value.text}” takes part.`}
	// The name stays while the words do.
	const isSame = before && 'role' in before && before.start === read.value.start && before.end === read.value.end
	return {value: {...read.value, role: role.value.trim(), name: isSame ? before.name : null}}
}

export const optionsOf = (options: readonly string[]): HTMLElement[] =>
	options.map((option) => element('option', {value: option}))

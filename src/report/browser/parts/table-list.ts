import {element} from '../../../view/browser/element.js'
import {addressOf} from '../address.js'
import {change, keptPlace, noteShown} from '../history-state.js'
import {amount, counted} from './written.js'

export interface GrowingOptions<Row> {
	readonly rows: readonly Row[]
	/** What of a row is looked through. */
	readonly textOf: (row: Row) => string
	readonly drawRow: (row: Row) => HTMLElement
	readonly around: (rows: readonly HTMLElement[]) => HTMLElement
	readonly query: URLSearchParams
	/** The address of the list, without what is looked for. */
	readonly path: readonly string[]
	readonly noun: string
	readonly plural?: string
	/** Orders of the rows, by name; the first is the one that they have. */
	readonly sorts?: Readonly<Record<string, (a: Row, b: Row) => number>>
}

/** Rows that are drawn at a time. */
const pageLength = 100

/** A list of rows that can be looked through and sorted; what is looked for stands in the address. */
export function drawGrowing<Row>(options: GrowingOptions<Row>): HTMLElement {
	const {rows, textOf, drawRow, around, query, path, noun, plural, sorts = {}} = options
	const input = element('input', {
		type: 'search',
		placeholder: 'Find a name',
		'aria-label': `Find among the ${plural ?? `${noun}s`}`,
	})
	input.value = query.get('q') ?? ''
	const names = Object.keys(sorts)
	const select = element('select', {}, ...names.map((name) => element('option', {value: name}, name)))
	select.value = names.find((name) => name === query.get('sort')) ?? names[0] ?? ''
	const status = element('p', {class: 'status', role: 'status'})
	const body = element('div', {})
	const more = element('button', {class: 'more', type: 'button'}, 'More')
	let limit = Math.max(pageLength, keptPlace().shown)
	const texts = rows.map((row) => textOf(row).toLowerCase())
	function draw(): void {
		const wanted = input.value.trim().toLowerCase()
		const found = rows.filter((_, at) => texts[at]!.includes(wanted))
		const sort = sorts[select.value]
		if (sort && select.value !== names[0]) found.sort(sort)
		status.textContent =
			wanted === ''
				? counted(rows.length, noun, plural)
				: `${amount(found.length)} of ${counted(rows.length, noun, plural)}`
		body.replaceChildren(around(found.slice(0, limit).map(drawRow)))
		more.hidden = found.length <= limit
		noteShown(limit)
	}
	const changed = (): void => {
		limit = pageLength
		change(addressOf(path, {q: input.value, sort: select.value === names[0] ? null : select.value}), false)
		draw()
	}
	input.addEventListener('input', changed)
	select.addEventListener('change', changed)
	more.addEventListener('click', () => {
		limit += pageLength
		draw()
	})
	draw()
	return element(
		'div',
		{class: 'growing'},
		element('div', {class: 'tools'}, input, names.length > 1 && element('label', {}, 'Sorted by ', select), status),
		body,
		more,
	)
}

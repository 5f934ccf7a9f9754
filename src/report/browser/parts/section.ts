import {element} from '../../../view/browser/element.js'

type Child = Node | string | null | undefined | false

/** A part of a page under its heading, with a way to all of what it shows the first of. */
export function section(
	title: string,
	{
		more,
		note,
		name,
	}: {readonly more?: readonly [text: string, address: string]; readonly note?: string; readonly name?: string},
	...children: readonly Child[]
): HTMLElement {
	return element(
		'section',
		{class: `part ${name ?? ''}`.trim()},
		element(
			'header',
			{},
			element('h2', {}, title),
			note !== undefined && element('p', {class: 'note'}, note),
			more && element('a', {class: 'all', href: more[1]}, more[0]),
		),
		...children,
	)
}

/** A table with a head; cells that are numbers stand at the right. */
export function table(
	heads: readonly string[],
	rows: readonly (readonly (Node | string | number | null)[])[],
	attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
	const isNumber = heads.map((_, column) => rows.some((row) => isNumeric(row[column] ?? null)))
	const classOf = (column: number): string | null => (isNumber[column] ? 'number' : null)
	return element(
		'div',
		{class: 'scroll'},
		element(
			'table',
			attributes,
			element(
				'thead',
				{},
				element('tr', {}, ...heads.map((head, column) => element('th', {scope: 'col', class: classOf(column)}, head))),
			),
			element(
				'tbody',
				{},
				...rows.map((row) =>
					element(
						'tr',
						{},
						...row.map((cell, column) => {
							const words = typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell
							return column === 0
								? element('th', {scope: 'row', class: classOf(column)}, words)
								: element('td', {class: classOf(column)}, words)
						}),
					),
				),
			),
		),
	)
}

const isNumeric = (cell: Node | string | number | null): boolean =>
	typeof cell === 'number' || (cell instanceof Element && cell.classList.contains('number'))

/** What a button says that turns the order of a list. */
export const orderWords = (isOldestFirst: boolean): string =>
	isOldestFirst ? 'Show newest first' : 'Show oldest first'

/** The head of a page: what it is, in the sense of a sort, and its name. */
export function pageHead(kicker: string | null, title: string, ...children: readonly Child[]): HTMLElement {
	return element(
		'header',
		{class: 'page-head'},
		kicker !== null && element('p', {class: 'kicker'}, kicker),
		element('h1', {tabindex: '-1'}, title),
		...children,
	)
}

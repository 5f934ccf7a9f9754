import type {ArticleData, LayerData} from '../page-data.js'
import {element} from './element.js'

/** What is chosen, at the foot of a narrow screen, where the list is far below the text. */
export interface Dock {
	readonly node: HTMLElement
	show(item: number | null): void
}

export interface DockActions {
	step(by: 1 | -1): void
	close(): void
	toCard(item: number): void
	/** While a reader corrects: it is right, or wrong. */
	right(): void
	wrong(): void
}

export function drawDock({items, voices}: ArticleData, layers: readonly LayerData[], actions: DockActions): Dock {
	let item: number | null = null
	const body = element('button', {class: 'docked', title: 'all about it'})
	body.addEventListener('click', () => item !== null && actions.toCard(item))
	const node = element(
		'div',
		{class: 'dock', hidden: true},
		press('‹', 'previous fact', () => actions.step(-1)),
		body,
		press('✓', 'right', actions.right, 'judging good'),
		press('✗', 'wrong', actions.wrong, 'judging bad'),
		press('›', 'next fact', () => actions.step(1)),
		press('×', 'close', actions.close),
	)
	return {
		node,
		show(next) {
			item = next
			node.hidden = next === null
			if (next === null) return
			const {layer, lead, body: more, voices: by} = items[next]!
			const {name, singular, voiced} = layers[layer]!
			body.className = `docked i-${name} ${voiced ? `t-${voices[by[0] ?? -1]?.tone ?? 8}` : ''}`
			body.replaceChildren(
				element('span', {class: 'kind'}, singular),
				element('span', {class: 'lead'}, lead),
				more === null ? '' : element('span', {class: 'body'}, more),
			)
		},
	}
}

function press(sign: string, label: string, action: () => void, name = ''): HTMLButtonElement {
	const button = element('button', {class: `press ${name}`, 'aria-label': label}, sign)
	button.addEventListener('click', action)
	return button
}

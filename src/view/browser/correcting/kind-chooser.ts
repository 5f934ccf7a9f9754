import type {LayerData} from '../../page-data.js'
import {element} from '../element.js'
import type {Place} from './article-text.js'

/** Asks of which kind something is that is missing. */
export interface KindChooser {
	readonly node: HTMLElement
	/** Shows it at what is selected, or in the desk where nothing is. */
	show(place: Place | null, at: DOMRect | null): void
	hide(): void
	focus(): void
	readonly isShown: boolean
}

export function drawKindChooser(
	layers: readonly LayerData[],
	desk: HTMLElement,
	choose: (layer: number, place: Place | null) => void,
): KindChooser {
	let place: Place | null = null
	const buttons = layers.map(({name, singular}, layer) => {
		const button = element('button', {type: 'button', class: `chip i-${name}`, 'data-missing': name}, singular)
		button.addEventListener('click', () => choose(layer, place))
		return button
	})
	const node = element(
		'div',
		{class: 'kinds', role: 'toolbar', 'aria-label': 'Add what is missing', hidden: true},
		element('span', {}, 'Missing here:'),
		...buttons,
	)
	node.addEventListener('keydown', (event) => {
		const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key]
		if (by !== undefined) {
			const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
			buttons[(at + by + buttons.length) % buttons.length]!.focus()
			event.preventDefault()
		} else if (event.key === 'Escape') {
			hide()
			event.stopPropagation()
		}
	})
	// What is selected stays so while a kind is chosen.
	node.addEventListener('pointerdown', (event) => event.preventDefault())

	function show(next: Place | null, at: DOMRect | null): void {
		place = next
		node.hidden = false
		node.classList.toggle('afloat', at !== null)
		node.firstElementChild!.textContent = next ? 'Missing here:' : 'What is missing?'
		// What is positioned in the panel would move with it.
		if (at) (desk.closest('main') ?? document.body).append(node)
		else desk.append(node)
		if (!at) return
		const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - node.offsetWidth - 8))
		node.style.setProperty('--x', `${left + scrollX}px`)
		node.style.setProperty('--y', `${at.bottom + scrollY + 8}px`)
	}

	function hide(): void {
		node.remove()
		node.hidden = true
	}

	return {
		node,
		show,
		hide,
		focus: () => buttons[0]!.focus(),
		get isShown() {
			return !node.hidden
		},
	}
}

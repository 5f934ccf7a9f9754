import {element} from '../../src/view/browser/element.js'

/** How an article is looked at. */
export type View = 'text' | 'lines' | 'json'

const views: readonly (readonly [View, string])[] = [
	['text', 'Marked text'],
	['lines', 'Lines'],
	['json', 'JSON'],
]

export interface ToolbarSetup {
	readonly view: View
	/** Several articles were read: there is a list to go back to. */
	readonly back: boolean
	turn(view: View): void
	/** A reader's corrections; null where the text isn't on show. */
	readonly correct: {readonly on: boolean; turn(): void} | null
	/** Null where the text has no address of its own. */
	readonly share: (() => void) | null
	keep(format: 'jsonl' | 'csv'): void
}

/** Above an article: how to look at it, and what to take along. */
export function drawToolbar({view, back, turn, correct, share, keep}: ToolbarSetup): HTMLElement {
	const chips = views.map(([name, label]) => {
		const chip = press(label, () => turn(name))
		chip.setAttribute('aria-pressed', String(name === view))
		chip.classList.add('view')
		chip.dataset.view = name
		return chip
	})
	return element(
		'div',
		{class: 'toolbar'},
		back && element('a', {class: 'button', href: '#'}, 'All articles'),
		element('div', {class: 'views', role: 'group', 'aria-label': 'View'}, ...chips),
		element(
			'div',
			{class: 'keeping', role: 'group', 'aria-label': 'Take along'},
			correct !== null && drawCorrect(correct),
			share !== null && press('Copy address', share, 'the address of this page, with the text in it'),
			press('JSONL', () => keep('jsonl'), 'download the facts that are shown, one a line'),
			press('CSV', () => keep('csv'), 'download the facts that are shown, one a row'),
		),
	)
}

function drawCorrect({on, turn}: NonNullable<ToolbarSetup['correct']>): HTMLButtonElement {
	const button = press('Correct', turn, 'mark what is right, wrong or missing')
	button.setAttribute('aria-pressed', String(on))
	return button
}

function press(label: string, action: () => void, title?: string): HTMLButtonElement {
	const button = element('button', {class: 'button', type: 'button', title}, label)
	button.addEventListener('click', action)
	return button
}

import type {Correction} from '../../../facts/corrections/correction.js'
import {element} from '../element.js'
import type {Store} from './store.js'

/** What stands above the list while a reader corrects: how much was judged, where it is kept, what to do with it. */
export interface Desk {
	readonly node: HTMLElement
	/** Shows how many there are of each verdict, and of records that the page doesn't have. */
	paint(corrections: Iterable<Correction>, foreign: number): void
	/** Says what came of something; further lines are what was refused. */
	say(words: string, faults?: readonly string[]): void
	/** Puts an editor below; null takes it away. */
	edit(editor: HTMLElement | null): void
}

export interface DeskActions {
	/** Left out where nothing can be added. */
	missing?(): void
	exportAll(): void
	importFile(name: string, text: string): void
}

export function drawDesk(store: Store, chooserPlace: HTMLElement | null, actions: DeskActions): Desk {
	const tally = element('span', {class: 'tally'})
	const kept = element('p', {class: 'kept'})
	const said = element('div', {class: 'said', role: 'status'})
	const place = element('div', {class: 'sheet'})
	const file = element('input', {type: 'file', accept: '.jsonl,.json,application/jsonl', hidden: true, tabindex: -1})
	file.addEventListener('change', async () => {
		const [chosen] = file.files ?? []
		if (!chosen) return
		const text = await chosen.text().catch(() => null)
		file.value = ''
		if (text === null) say(`${chosen.name} can’t be read.`)
		else actions.importFile(chosen.name, text)
	})
	const node = element(
		'section',
		{class: 'desk', 'aria-label': 'Corrections'},
		element('p', {class: 'state'}, element('strong', {}, 'Correcting'), tally),
		element(
			'div',
			{class: 'tools'},
			actions.missing && press('Add what is missing', actions.missing, 'm'),
			store.address === null
				? press('Export', actions.exportAll)
				: element('a', {class: 'tool', href: store.address, download: true}, 'Export'),
			press('Import', () => file.click()),
		),
		kept,
		said,
		file,
		chooserPlace,
		place,
	)

	function say(words: string, faults: readonly string[] = []): void {
		const shown = faults.slice(0, maxFaults).map((fault) => element('li', {}, fault))
		const rest = faults.length - shown.length
		if (rest > 0) shown.push(element('li', {}, `${rest} more`))
		said.replaceChildren(
			words === '' ? '' : element('p', {}, words),
			...(shown.length > 0 ? [element('ul', {}, ...shown)] : []),
		)
	}

	return {
		node,
		say,
		paint(corrections, foreign) {
			const counts = {right: 0, wrong: 0, missing: 0}
			for (const {verdict} of corrections) counts[verdict]++
			const parts = Object.entries(counts).map(([verdict, count]) => `${count} ${verdict}`)
			tally.textContent = parts.join(' · ')
			const {words, isTrouble} = store.state()
			const others =
				foreign === 0 ? '' : ` ${foreign === 1 ? 'One is' : `${foreign} are`} of records that this page doesn’t have.`
			kept.textContent = `${words}${others}`
			kept.classList.toggle('trouble', isTrouble)
		},
		edit: (editor) => place.replaceChildren(...(editor ? [editor] : [])),
	}
}

/** Faults that are shown one by one. */
const maxFaults = 10

function press(words: string, action: () => void, key?: string): HTMLButtonElement {
	const button = element(
		'button',
		{type: 'button', class: 'tool', 'aria-keyshortcuts': key},
		words,
		key !== undefined && element('kbd', {'aria-hidden': 'true'}, key),
	)
	button.addEventListener('click', action)
	return button
}

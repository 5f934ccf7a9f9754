import {addressOf} from './address.js'
import type {Correcting} from './correcting/correcting.js'

/** What keys do to a fact in a list. */
export interface KeyActions {
	/** Turns correcting on or off. */
	turn(): void
	/** What corrects, while that is on. */
	correcting(): Pick<Correcting, 'right' | 'wrong' | 'undo'> | null
}

/**
 * Keys of the report: `/` to search, `j` and `k` from fact to fact, Enter to the words in their article, `c` to correct, and then
 * `r`, `w` and `u` to judge: right, wrong, undo.
 */
export function watchKeys(main: HTMLElement, {turn, correcting}: KeyActions): void {
	addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
		if (event.key === '/') {
			event.preventDefault()
			search()
		} else if (event.key === 'j' || event.key === 'k')
			step(main, correcting() ? '[data-fact]' : '.item', event.key === 'j' ? 1 : -1)
		else if (event.key === 'c') turn()
		else if (event.key === 'r' || event.key === 'w' || event.key === 'u') judge(event)
		else if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.matches('.item'))
			event.target.querySelector<HTMLElement>('.origin a')?.click()
	})

	function judge(event: KeyboardEvent): void {
		const actions = correcting()
		const row = actions && factAt(document.activeElement)
		if (!row) return
		event.preventDefault()
		if (event.key === 'u') actions.undo(row)
		else if (event.key === 'w') actions.wrong(row)
		else {
			actions.right(row)
			step(main, '[data-fact]', 1)
		}
	}
}

// The fact that has the focus, or the first of its item.
const factAt = (focused: Element | null): HTMLElement | null =>
	focused?.closest<HTMLElement>('[data-fact]') ??
	focused?.closest('.item')?.querySelector<HTMLElement>('[data-fact]') ??
	null

const isField = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)

function search(): void {
	const field = document.querySelector<HTMLInputElement>('input[type="search"]')
	if (field) field.focus()
	else location.hash = addressOf(['search'])
}

function step(main: HTMLElement, units: string, by: 1 | -1): void {
	const items = [...main.querySelectorAll<HTMLElement>(units)]
	const at = items.findIndex((item) => item === document.activeElement || item.contains(document.activeElement))
	const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by]
	next?.focus({preventScroll: true})
	next?.scrollIntoView({block: 'center'})
}

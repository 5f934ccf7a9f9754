import {addressOf} from './address.js'

/** Keys of the report: `/` to search, `j` and `k` from fact to fact, Enter to the words in their article. */
export function watchKeys(main: HTMLElement): void {
	addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
		if (event.key === '/') {
			event.preventDefault()
			search()
		} else if (event.key === 'j' || event.key === 'k') step(main, event.key === 'j' ? 1 : -1)
		else if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.matches('.item'))
			event.target.querySelector<HTMLElement>('.origin a')?.click()
	})
}

const isField = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)

function search(): void {
	const field = document.querySelector<HTMLInputElement>('input[type="search"]')
	if (field) field.focus()
	else location.hash = addressOf(['search'])
}

function step(main: HTMLElement, by: 1 | -1): void {
	const items = [...main.querySelectorAll<HTMLElement>('.item')]
	const at = items.findIndex((item) => item === document.activeElement || item.contains(document.activeElement))
	const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by]
	next?.focus({preventScroll: true})
	next?.scrollIntoView({block: 'center'})
}

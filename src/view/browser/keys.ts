/** What keys do. */
export interface KeyActions {
	step(by: 1 | -1): void
	turn(by: 1 | -1): void
	clear(): void
}

/** j and k, or arrows in the list, step from fact to fact; [ and ] from article to article; Escape chooses nothing. */
export function watchKeys(actions: () => KeyActions): void {
	document.addEventListener('keydown', (event) => {
		const {key, target} = event
		if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return
		const inList = target instanceof Element && target.classList.contains('card')
		const {step, turn, clear} = actions()
		if (key === 'j' || (inList && key === 'ArrowDown')) step(1)
		else if (key === 'k' || (inList && key === 'ArrowUp')) step(-1)
		else if (key === ']') turn(1)
		else if (key === '[') turn(-1)
		else if (key === 'Escape') clear()
		else return
		event.preventDefault()
	})
}

// In the search field letters are letters; the slider needs its arrows alone.
const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.type === 'search'

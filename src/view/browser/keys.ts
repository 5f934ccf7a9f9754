import type {Correcting} from './correcting/correcting.js'

/** What keys do. */
export interface KeyActions {
	step(by: 1 | -1): void
	turn(by: 1 | -1): void
	clear(): void
	/** Turns correcting on or off. */
	correct(): void
	/** What corrects, while that is on. */
	readonly correcting: Pick<Correcting, 'right' | 'wrong' | 'undo' | 'missing'> | null
}

/**
 * j and k, or arrows in the list, step from fact to fact; [ and ] from article to article; Escape chooses nothing. c turns
 * correcting on and off, and then r, w, u and m judge: right, wrong, undo, missing.
 */
export function watchKeys(actions: () => KeyActions): void {
	document.addEventListener('keydown', (event) => {
		const {key, target} = event
		if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return
		const inList = target instanceof Element && target.classList.contains('card')
		const {step, turn, clear, correct, correcting} = actions()
		if (key === 'j' || (inList && key === 'ArrowDown')) step(1)
		else if (key === 'k' || (inList && key === 'ArrowUp')) step(-1)
		else if (key === ']') turn(1)
		else if (key === '[') turn(-1)
		else if (key === 'Escape') clear()
		else if (key === 'c') correct()
		else if (key === 'r' && correcting) correcting.right()
		else if (key === 'w' && correcting) correcting.wrong()
		else if (key === 'u' && correcting) correcting.undo()
		else if (key === 'm' && correcting) correcting.missing()
		else return
		event.preventDefault()
	})
}

// In fields letters are letters; the slider needs its arrows alone.
const isTyping = (target: EventTarget | null): boolean =>
	(target instanceof HTMLInputElement && target.type !== 'range') || target instanceof HTMLSelectElement

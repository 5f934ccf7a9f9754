/** What the browser keeps of a place in its history: how far down the reader was, and how many facts were shown. */
export interface Place {
	readonly y: number
	readonly shown: number
}

let shown = 0
let timer: ReturnType<typeof setTimeout> | undefined

export const noteShown = (count: number): void => {
	shown = count
	keep()
}

/** The place that was kept for the present entry of the history. */
export function keptPlace(): Place {
	const state: unknown = history.state
	const {y, shown: count} = (typeof state === 'object' && state !== null ? state : {}) as Partial<
		Record<keyof Place, unknown>
	>
	return {y: typeof y === 'number' ? y : 0, shown: typeof count === 'number' ? Math.min(count, maxShown) : 0}
}

/** More than these aren't drawn at once. */
const maxShown = 600

export function forgetPlace(): void {
	clearTimeout(timer)
	shown = 0
}

/** Keeps the place while the reader scrolls. */
export function watchPlace(): void {
	history.scrollRestoration = 'manual'
	addEventListener('scroll', keep, {passive: true})
}

function keep(): void {
	clearTimeout(timer)
	timer = setTimeout(() => history.replaceState({y: scrollY, shown} satisfies Place, ''), 120)
}

/** Leaves for another address without drawing it. */
export function change(address: string, isStep: boolean): void {
	clearTimeout(timer)
	if (isStep) history.pushState(null, '', address)
	else history.replaceState(null, '', address)
}

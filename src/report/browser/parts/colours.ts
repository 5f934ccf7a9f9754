const probe = document.createElement('span')
probe.hidden = true

const known = new Map<string, string>()
const watchers = new Set<() => void>()

/** The colour that a property of the style sheet has now, in light or dark: canvases don't know the style sheet. */
export function colourOf(property: string): string {
	const before = known.get(property)
	if (before !== undefined) return before
	if (!probe.isConnected) document.body.append(probe)
	probe.style.color = `var(${property})`
	const {color} = getComputedStyle(probe)
	known.set(property, color)
	return color
}

/** Calls when colours change; returns how to stop. */
export function onColours(call: () => void): () => void {
	watchers.add(call)
	return () => watchers.delete(call)
}

function redraw(): void {
	known.clear()
	for (const call of watchers) call()
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw)
new MutationObserver(redraw).observe(document.documentElement, {attributeFilter: ['data-theme']})

// Paper is light: canvases are drawn anew before the page is printed, and after.
let theme: string | undefined
addEventListener('beforeprint', () => {
	theme = document.documentElement.dataset.theme
	document.documentElement.dataset.theme = 'light'
	redraw()
})
addEventListener('afterprint', () => {
	document.documentElement.dataset.theme = theme ?? 'auto'
	redraw()
})

import {element} from './element.js'

type Theme = 'auto' | 'light' | 'dark'

const next: Readonly<Record<Theme, Theme>> = {auto: 'dark', dark: 'light', light: 'auto'}
const key = 'newsfacts-theme'

/** A button that goes from the system's colours to dark and to light; the browser remembers. */
export function drawTheme(): HTMLButtonElement {
	const button = element('button', {class: 'theme'})
	let theme = remembered()
	const show = (): void => {
		document.documentElement.dataset.theme = theme
		button.textContent = {auto: 'Auto', light: 'Light', dark: 'Dark'}[theme]
		button.setAttribute('aria-label', `Colours: ${theme}; change`)
	}
	button.addEventListener('click', () => {
		theme = next[theme]
		remember(theme)
		show()
	})
	show()
	return button
}

// Pages opened from a file may have no storage.
function remembered(): Theme {
	try {
		const theme = localStorage.getItem(key)
		return theme === 'light' || theme === 'dark' ? theme : 'auto'
	} catch {
		return 'auto'
	}
}

function remember(theme: Theme): void {
	try {
		localStorage.setItem(key, theme)
	} catch {
		// It lasts as long as the page does.
	}
}

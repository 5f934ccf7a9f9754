import {type Place, type TextMap, wholeWords} from './article-text.js'

/** The words that are selected in the text, each of them whole; null where there is none. */
export function selectedPlace(map: TextMap, text: string): Place | null {
	const selected = map.selected()
	const place = selected && wholeWords(text, selected)
	return place && place.end > place.start ? place : null
}

/** Calls back when a reader may have selected something, by pointer or keys, elsewhere than in these elements. Returns what ends it. */
export function watchSelection(own: readonly Node[], changed: () => void): () => void {
	const isOwn = (node: EventTarget | null): boolean => node instanceof Node && own.some((one) => one.contains(node))
	// A click changes the selection after the pointer goes up.
	const afterPointer = ({target}: Event): void => {
		if (!isOwn(target)) setTimeout(changed)
	}
	const afterKey = ({key, shiftKey}: KeyboardEvent): void => {
		if (shiftKey && key.startsWith('Arrow') && !isOwn(document.activeElement)) changed()
	}
	document.addEventListener('pointerup', afterPointer)
	document.addEventListener('keyup', afterKey)
	return () => {
		document.removeEventListener('pointerup', afterPointer)
		document.removeEventListener('keyup', afterKey)
	}
}

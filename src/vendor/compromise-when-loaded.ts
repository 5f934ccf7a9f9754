import type nlp from 'compromise'
import {notLoaded} from './not-loaded.js'

let loaded: typeof nlp | undefined

/** compromise with all its parts, once it is loaded: by engines with cues or titles of the caller's own. */
export function readCompromise(): typeof nlp {
	if (!loaded) throw notLoaded('own-words', 'words of your own')
	return loaded
}

/** Loads it as a file of its own. */
export async function loadCompromise(): Promise<void> {
	loaded = (await import('compromise')).default
}

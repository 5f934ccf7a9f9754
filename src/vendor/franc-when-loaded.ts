import type {identifyLanguage as identify} from './franc.js'

let loaded: typeof identify | undefined

/** The same as in franc.js, once it is loaded; before that no language is known, and every text is read as English. */
export const identifyLanguage: typeof identify = (text) => loaded?.(text) ?? null

/** Loads it as a file of its own. */
export async function loadFranc(): Promise<void> {
	loaded = (await import('./franc.js')).identifyLanguage
}

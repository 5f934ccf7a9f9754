import type {identifyLanguage as identify} from './eld.js'

let loaded: typeof identify | undefined

/** The same as in eld.js, once it is loaded; before that no language is known, and every text is read as English. */
export const identifyLanguage: typeof identify = (text) => loaded?.(text) ?? null

/** Loads it as a file of its own. */
export async function loadEld(): Promise<void> {
	loaded = (await import('./eld.js')).identifyLanguage
}

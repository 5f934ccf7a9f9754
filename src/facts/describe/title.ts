import {fullTitle} from '../../model/full-title.js'

/** A post as it stands inside a sentence: `Lt. Gov.` → lieutenant governor. */
export const spelledTitle = (title: string): string =>
	title.replace(/(?<!\p{L})(\p{L}{2,5})\./gu, (short, word: string) => {
		const full = fullTitle(word.toLowerCase())
		return full === word.toLowerCase() ? short : full
	})

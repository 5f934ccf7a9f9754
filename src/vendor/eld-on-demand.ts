import {createRequire} from 'node:module'

const require = createRequire(import.meta.url)

/** The same as in eld.js, read when it is first asked for: by texts that aren't plainly English. */
export const identifyLanguage = (text: string): string | null =>
	(require('../vendor/eld.cjs') as {identifyLanguage(text: string): string | null}).identifyLanguage(text)

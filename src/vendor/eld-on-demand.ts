import {createRequire} from 'node:module'
import type {identifyLanguage as identify} from './eld.js'

const require = createRequire(import.meta.url)

/** The same as in eld.js, read when it is first asked for: by texts that aren't plainly English. */
export const identifyLanguage: typeof identify = (text) =>
	(require('../vendor/eld.cjs') as {identifyLanguage: typeof identify}).identifyLanguage(text)

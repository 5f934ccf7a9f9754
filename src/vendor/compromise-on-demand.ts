import {createRequire} from 'node:module'
import type {readCompromise as read} from './compromise-when-loaded.js'

const require = createRequire(import.meta.url)

/** The same as in compromise-when-loaded.ts, read when it is first asked for: by engines with cues of the caller's own. */
export const readCompromise: typeof read = () => require('compromise')

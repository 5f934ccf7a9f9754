import {createRequire} from 'node:module'
import type {readWink as read} from './wink-when-loaded.js'

const require = createRequire(import.meta.url)

/** The same as in wink-when-loaded.ts, read when it is first asked for: learned models do without it. */
export const readWink: typeof read = () => ({
	winkNLP: require('wink-nlp'),
	model: require('wink-eng-lite-web-model'),
})

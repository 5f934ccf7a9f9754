import {createRequire} from 'node:module'
import type {Encodings} from './encodings-in-use.js'

const require = createRequire(import.meta.url)

/** iconv-lite, read with the first text in another encoding than UTF-8. */
export const readIconv = (): Encodings => require('iconv-lite')

import {createRequire} from 'node:module'
import type iconv from 'iconv-lite'

const require = createRequire(import.meta.url)

/** iconv-lite, read with the first text in another encoding than UTF-8. */
export const readIconv = (): typeof iconv => require('iconv-lite')

import {createRequire} from 'node:module'
import type {stringify} from 'csv-stringify/sync'

const require = createRequire(import.meta.url)

/** The writer of csv-stringify, read with the first table: most runs write none. */
export const readStringify = (): typeof stringify =>
	(require('csv-stringify/sync') as {stringify: typeof stringify}).stringify

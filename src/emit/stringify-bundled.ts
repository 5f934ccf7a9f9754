import {stringify} from 'csv-stringify/browser/esm/sync'

/** The same as in stringify.ts, where there is no `require`. */
export const readStringify = (): typeof stringify => stringify

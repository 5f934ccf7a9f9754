import {emitCsv} from './csv.js'
import {emitDocument} from './document.js'
import type {Emitter} from './emitter.js'
import {emitJson} from './json.js'
import {emitJsonl} from './jsonl.js'
import {emitTable} from './table.js'

/** All ways to write: a new one is a file and a line here. */
export const emitters = {
	jsonl: emitJsonl,
	document: emitDocument,
	json: emitJson,
	csv: emitCsv,
	table: emitTable,
} satisfies Record<string, Emitter>

export type OutputFormat = keyof typeof emitters

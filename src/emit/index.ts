import {emitCsv} from './csv.js'
import type {Emitter} from './emitter.js'
import {emitDocument, emitJson, emitJsonl} from './json.js'
import {emitParquet} from './parquet/emit.js'
import {emitSheet} from './sheet.js'
import {emitTable} from './table.js'

/** All ways to write: a new one is a file and a line here. */
export const emitters = {
	jsonl: emitJsonl,
	document: emitDocument,
	json: emitJson,
	csv: emitCsv,
	parquet: emitParquet,
	table: emitTable,
	sheet: emitSheet,
} satisfies Record<string, Emitter>

export type OutputFormat = keyof typeof emitters

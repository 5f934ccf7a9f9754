import {emitBrat} from './brat/emit.js'
import {emitCsv} from './csv.js'
import {emitDisplacy} from './displacy.js'
import type {Emitter} from './emitter.js'
import {emitGkg} from './gkg/emit.js'
import {emitDocument, emitJson, emitJsonl} from './json.js'
import {emitJsonld} from './jsonld/emit.js'
import {emitParquet} from './parquet/emit.js'
import {emitSheet} from './sheet.js'
import {emitTable} from './table.js'
import {emitWebAnnotation} from './web-annotation.js'

/** All ways to write: a new one is a file and a line here. */
export const emitters = {
	jsonl: emitJsonl,
	document: emitDocument,
	json: emitJson,
	csv: emitCsv,
	parquet: emitParquet,
	table: emitTable,
	sheet: emitSheet,
	webannotation: emitWebAnnotation,
	jsonld: emitJsonld,
	brat: emitBrat,
	displacy: emitDisplacy,
	gkg: emitGkg,
} satisfies Record<string, Emitter>

export type OutputFormat = keyof typeof emitters

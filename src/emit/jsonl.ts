import type {Emitter} from './emitter.js'
import {factLines} from './fact-lines.js'

/** One fact a line. */
export const emitJsonl: Emitter = () => [
	{file: 'facts.jsonl', head: '', body: (extraction) => factLines(extraction).map(asLine).join(''), tail: ''},
]

/** A record as a line of JSON. */
export const asLine = (record: object): string => `${JSON.stringify(record)}\n`

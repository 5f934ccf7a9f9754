import type {Emitter} from './emitter.js'
import {asLine} from './jsonl.js'

/** One article a line, with everything found in it. */
export const emitDocument: Emitter = () => [{file: 'articles.jsonl', head: '', body: asLine, tail: ''}]

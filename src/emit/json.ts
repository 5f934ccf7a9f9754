import type {Emitter} from './emitter.js'
import {factLines} from './fact-lines.js'

/** A JSON array of articles with everything found in them, indented. */
export const emitJson: Emitter = () => [
	{
		file: 'articles.json',
		head: '[',
		body: (extraction, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(extraction, null, '\t')}`,
		tail: '\n]\n',
	},
]

/** One article a line, with everything found in it. */
export const emitDocument: Emitter = () => [{file: 'articles.jsonl', head: '', body: asLine, tail: ''}]

/** One fact a line. */
export const emitJsonl: Emitter = () => [
	{file: 'facts.jsonl', head: '', body: (extraction) => factLines(extraction).map(asLine).join(''), tail: ''},
]

/** A record as a line of JSON. */
export const asLine = (record: object): string => `${JSON.stringify(record)}\n`

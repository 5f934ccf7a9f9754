import {compact as compacted} from '../facts/compact.js'
import type {Extraction} from '../facts/extraction.js'
import type {EmitOptions, Emitter} from './emitter.js'
import {factLines} from './fact-lines.js'
import {visibleJson} from './visible.js'

/** A JSON array of articles with everything found in them, indented. */
export const emitJson: Emitter = (options) => [
	{
		file: 'articles.json',
		head: '[',
		body: (extraction, index) =>
			`${index === 0 ? '\n' : ',\n'}${visibleJson(JSON.stringify(recordOf(extraction, options), null, '\t'))}`,
		tail: '\n]\n',
	},
]

/** One article a line, with everything found in it. */
export const emitDocument: Emitter = (options) => [
	{file: 'articles.jsonl', head: '', body: (extraction) => asLine(recordOf(extraction, options)), tail: ''},
]

const recordOf = (extraction: Extraction, {compact}: EmitOptions): object =>
	compact ? compacted(extraction) : extraction

/** One fact a line. */
export const emitJsonl: Emitter = () => [
	{file: 'facts.jsonl', head: '', body: (extraction) => factLines(extraction).map(asLine).join(''), tail: ''},
]

/** A record as a line of JSON. */
export const asLine = (record: object): string => `${visibleJson(JSON.stringify(record))}\n`

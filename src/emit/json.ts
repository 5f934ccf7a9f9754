import type {Emitter} from './emitter.js'

/** A JSON array of articles with everything found in them, indented. */
export const emitJson: Emitter = () => [
	{
		file: 'articles.json',
		head: '[',
		body: (extraction, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(extraction, null, '\t')}`,
		tail: '\n]\n',
	},
]

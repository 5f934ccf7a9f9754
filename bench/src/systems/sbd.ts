import {placeParts} from '../place-parts.js'
import {recordsOf} from '../records.js'
import {type Loader, load} from '../system.js'

interface Sbd {
	sentences(text: string, options: {newline_boundaries: boolean}): string[]
}

export const sbd: Loader = async () => {
	const splitter = load('sbd') as Sbd
	return {
		name: 'sbd',
		jobs: ['sentences'],
		extract: (article) => {
			const parts = splitter.sentences(article.text, {newline_boundaries: true})
			return recordsOf(article, {sentences: placeParts(article.text, parts)})
		},
	}
}

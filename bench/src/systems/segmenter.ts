import {recordsOf} from '../records.js'
import type {Loader} from '../system.js'

export const segmenter: Loader = async () => {
	const cutter = new Intl.Segmenter('en', {granularity: 'sentence'})
	return {
		name: 'Intl.Segmenter',
		jobs: ['sentences'],
		extract: (article) => {
			const parts = [...cutter.segment(article.text)]
			const sentences = parts.map(({index, segment}) => ({start: index, end: index + segment.length}))
			return recordsOf(article, {sentences})
		},
	}
}

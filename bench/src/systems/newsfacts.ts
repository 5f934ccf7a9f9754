import {extract} from '../engine.js'
import type {Loader} from '../system.js'

export const newsfacts: Loader = async () => ({
	name: 'newsfacts',
	jobs: ['sentences', 'tags', 'names', 'spans', 'quotes', 'quantities', 'dates'],
	extract: (article) => extract(article, {tokens: true}),
})

import {describe, expect, it} from '@jest/globals'
import {makeLists} from '../src/engine.js'
import {createEngine} from '../src/index.js'
import {makeArticle} from '../src/model/article/make-article.js'
import {readArticleDocument} from '../src/read.js'

const lists = makeLists()

describe('trees by rules alone', () => {
	it.each([
		'On 3 March 2012, after 20 years of waiting.',
		'After several weeks of quiet talks, of pleading and calling, the port opened.',
		'In a typed note sent to the Harbour Post, the mayor said the bridge was safe.',
	])('have no row below itself: %s', (text) => {
		const {heads} = readArticleDocument(makeArticle({text}), lists, null).tree
		for (let row = 0; row < heads.length; row++) {
			let steps = 0
			for (let at = row; at >= 0; at = heads[at]!) expect(++steps).toBeLessThanOrEqual(heads.length)
		}
		expect(createEngine({models: false}).extract({text}).article.text).toBe(text)
	})
})

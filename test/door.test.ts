import {describe, expect, it} from '@jest/globals'
import * as batch from '../src/batch/index.js'
import * as main from '../src/index.js'
import * as ingest from '../src/ingest/index.js'
import * as schema from '../src/schema.js'
import * as view from '../src/view/index.js'

// What others build on: a name that goes breaks their programs, a name that comes is promised to stay.
describe('the doors', () => {
	it('newsfacts', () => {
		expect(Object.keys(main).sort()).toEqual(['createEngine', 'extract'])
	})

	it('newsfacts/schema', () => {
		expect(Object.keys(schema).sort()).toEqual([
			'articleSchema',
			'claimSchema',
			'entitySchema',
			'extractionSchema',
			'factLineSchema',
			'factSchema',
			'factSchemas',
			'jsonSchema',
			'messageSchema',
			'textSpanSchema',
		])
	})

	it('newsfacts/ingest', () => {
		expect(Object.keys(ingest).sort()).toEqual([
			'decode',
			'formatNames',
			'readArticles',
			'readCsv',
			'readHtml',
			'readJson',
			'readJsonLines',
			'readText',
			'toIsoDate',
		])
	})

	it('newsfacts/view', () => {
		expect(Object.keys(view).sort()).toEqual(['renderPage'])
	})

	it('newsfacts/batch', () => {
		expect(Object.keys(batch).sort()).toEqual(['extractAll'])
	})
})

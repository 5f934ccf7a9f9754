import {appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {packWeights, unpackWeights} from '../src/learning/files/weight-file.js'
import {readDocuments, saveWeights} from '../train/document-lists.js'

const models = fileURLToPath(new URL('../models/', import.meta.url))

describe('the documents that weights were trained on', () => {
	let folder = ''
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'newsfacts-weights-'))
		cpSync(join(models, 'seen'), join(folder, 'seen'), {recursive: true})
	})
	afterAll(() => rmSync(folder, {recursive: true, force: true}))

	const ids = ['harbour-1', 'harbour-2', 'market#1']
	const file = packWeights({documents: ids, labels: ['O']}, new Map([['weights', Uint8Array.of(1, 2, 3)]]))

	it('stand in a list beside the file, not in it', () => {
		saveWeights(folder, 'speakers', file)
		expect(readDocuments(folder, 'speakers')).toEqual(ids)
		const {about, sections} = unpackWeights(readFileSync(join(folder, 'speakers.bin')), 'speakers')
		expect(about).toEqual({documents: {count: 3, crc32: expect.any(Number)}, labels: ['O']})
		expect([...sections.get('weights')!]).toEqual([1, 2, 3])
	})

	it('are those of this file, else the message says how to get them', () => {
		saveWeights(folder, 'speakers', file)
		appendFileSync(join(folder, 'seen', 'speakers.txt'), 'market#2\n')
		expect(() => readDocuments(folder, 'speakers')).toThrow(
			'models/speakers.bin was not trained on the documents of seen/speakers.txt; rebuild it with: npm run train speakers',
		)
	})

	it.each(readdirSync(models).filter((name) => name.endsWith('.bin')))(
		'of models/%s are those that its header counts',
		(bin) => {
			const name = bin.slice(0, -4)
			const {documents} = unpackWeights(readFileSync(join(models, bin)), name).about
			const count = 'count' in documents ? documents.count : documents.length
			expect(readDocuments(models, name)).toHaveLength(count)
		},
	)
})

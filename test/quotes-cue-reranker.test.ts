import {describe, expect, it} from '@jest/globals'
import {makeLists} from '../src/engine.js'
import {spanConstraints} from '../src/learning/chain/span-constraints.js'
import {type SpanModel, unpackSpanModel} from '../src/learning/chain/span-model.js'
import {scoreLabels} from '../src/learning/chain/span-probabilities.js'
import {FeatureList} from '../src/learning/linear/feature-list.js'
import {addRow, createFeatureTable} from '../src/learning/linear/feature-table.js'
import type {Ranker} from '../src/learning/linear/ranker.js'
import {makeArticle} from '../src/model/article/make-article.js'
import {textOf} from '../src/model/document.js'
import {cueLabels, findCueCandidates} from '../src/quotes/detect/cue-candidates.js'
import {scoreColumns, writeColumns} from '../src/quotes/detect/cue-columns.js'
import {readCueContext} from '../src/quotes/detect/cue-context.js'
import {addPairs, writePairs} from '../src/quotes/detect/cue-pairs.js'
import {writeChoices} from '../src/quotes/detect/cue-reranker.js'
import type {QuoteModel} from '../src/quotes/detect/model.js'
import {readTokenFeatures, type TokenFeatures} from '../src/quotes/detect/token-features.js'
import {pairMarks} from '../src/quotes/marks/quotations.js'
import {readArticleDocument} from '../src/read.js'
import {packSequence} from '../train/learning/sequence-file.js'
import {rankerOf} from './ranker-of.js'

const lists = makeLists()
const ranker: Ranker = rankerOf([], 1)
const cues = {
	labels: cueLabels,
	constraints: spanConstraints(cueLabels),
	table: createFeatureTable(0),
	weights: new Float32Array(0),
	transitions: new Int16Array(16),
	unit: 1,
}

// Knows nothing: every short span may be a cue.
const model: QuoteModel = {
	rates: new Map(),
	cues: unpackSpanModel(packSequence(cues, {documents: [], spans: true}, 0), 'cues'),
	sources: ranker,
	contents: ranker,
	choices: ranker,
	records: null,
}

function propose(text: string) {
	const doc = readArticleDocument(makeArticle({text}), lists, null)
	const features = readTokenFeatures(doc, pairMarks(doc).quotations, model.rates)
	const list = new FeatureList()
	return {doc, features, list, groups: findCueCandidates(features, model, list)}
}

describe('cue candidates', () => {
	it('stay within their sentence', () => {
		const {doc, groups} = propose('Old quay will close, harbour master says\n\nIn a letter the rowing club objected.')
		const crossing = groups
			.flat()
			.filter(({cue}) => doc.tokens.sentences[cue.from] !== doc.tokens.sentences[cue.to - 1])
		expect(groups.length).toBeGreaterThan(0)
		expect(crossing.map(({cue}) => textOf(doc, cue).text)).toEqual([])
	})

	it('hold the verb before `in a letter`', () => {
		const {doc, groups} = propose('Ruiz said in a letter it leaks.')
		const texts = groups.flat().map(({cue}) => textOf(doc, cue).text)
		expect(texts).toContain('said in')
		expect(texts).not.toContain('in')
	})

	it('are eight of a sentence at most', () => {
		const {doc, groups} = propose('she said '.repeat(40))
		const counts = new Map<number, number>()
		for (const {cue} of groups.flat()) {
			const sentence = doc.tokens.sentences[cue.from]!
			counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
		}
		expect(Math.max(...counts.values())).toBe(8)
	})

	it('have a row of features each, and their group one for no cue', () => {
		const {features, list, groups} = propose('Mara Quist said the quay was safe. She added that it would stay open.')
		const context = readCueContext(features, groups)
		groups.forEach((group, place) => {
			writeChoices(features, context, group, place, list)
			const rows = list.takeEach()
			expect(rows).toHaveLength(group.length + 1)
			expect(Math.min(...rows.slice(0, -1).map((row) => row.length))).toBeGreaterThan(rows.at(-1)!.length)
		})
	})
})

function scorePairs(features: TokenFeatures, model: SpanModel, list: FeatureList): Int32Array {
	const sums = new Int32Array(features.length * 3)
	addPairs(features, model, list, sums)
	return sums
}

describe('features of one column, and of two with few values,', () => {
	it.each([
		['one', writeColumns, scoreColumns],
		['two', writePairs, scorePairs],
	] as const)('score each value once and give every token the same sums: %s', (_, write, score) => {
		const {doc, features, list} = propose('Ana Quist said it leaks. “It leaks,” Quist said.\n\nQuist said so.')
		list.clear()
		for (const sentence of doc.sentences)
			for (let row = sentence.from; row < sentence.to; row++) {
				write(features, sentence, row, list)
				list.close()
			}
		const {keys} = list.take()
		const table = createFeatureTable(keys.length)
		for (const key of keys) addRow(table, key)
		// Every feature has weights of its own.
		const weights = Float32Array.from({length: table.size * 3}, (_, at) => ((at % 3) * ((at * 7) % 127)) / 127)
		const trained = {...cues, table, weights, transitions: new Float32Array(16)}
		const known = unpackSpanModel(packSequence(trained, {documents: [], spans: true}, 0), 'cues')
		const each = scoreLabels(known, list, new Int32Array(doc.tokens.length * 3))
		expect(score(features, known, list)).toEqual(each)
		expect(Math.max(...each)).toBeGreaterThan(0)
	})
})

describe('the context of a cue', () => {
	it('counts the other cues of a source', () => {
		const {features, groups} = propose('Quist said it leaks. Quist said it floods.')
		const {likeliest, sources, sentences} = readCueContext(features, groups)
		expect(likeliest).toHaveLength(groups.length)
		for (const {cue, sum, extent, sentence} of likeliest) {
			expect(extent.from <= cue.cue.from && cue.cue.to <= extent.to).toBe(true)
			expect(sentences[sentence]).toBeGreaterThanOrEqual(sum)
		}
		for (const {most, next} of sources.values()) expect(most).toBeGreaterThanOrEqual(next)
	})
})

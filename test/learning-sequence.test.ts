import {describe, expect, it} from '@jest/globals'
import {spanConstraints} from '../src/learning/chain/span-constraints.js'
import {unpackWeights, WeightError} from '../src/learning/files/weight-file.js'
import {hashWord, joinedOf, joinPair, mixPair} from '../src/learning/hash.js'
import {labelProbabilities} from '../train/learning/forward-backward.js'
import type {LabelledSequence} from '../train/learning/sequence.js'
import {packSequence} from '../train/learning/sequence-file.js'
import {trainSequence} from '../train/learning/train-sequence.js'
import {labelSequence} from '../train/learning/viterbi.js'

const labels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG']

const examples: [string, string][] = [
	['Ann Lee met Acme Corp staff', 'B-PER I-PER O B-ORG I-ORG O'],
	['Bob Lee left Acme', 'B-PER I-PER O B-ORG'],
	['The staff of Zeta Corp met Ann', 'O O O B-ORG I-ORG O B-PER'],
	['Acme Corp hired Bob Ray', 'B-ORG I-ORG O B-PER I-PER'],
	['Ray met the staff', 'B-PER O O O'],
]

// Each token sees itself and its neighbours.
function featuresOf(text: string): {keys: Int32Array; starts: Int32Array} {
	const words = text.split(' ').map((word) => hashWord(word))
	const keys = words.flatMap((word, at) => [word, mixPair(1, words[at - 1] ?? 0), mixPair(2, words[at + 1] ?? 0)])
	return {keys: Int32Array.from(keys), starts: Int32Array.from({length: words.length + 1}, (_, at) => at * 3)}
}

const sequences: LabelledSequence[] = examples.map(([text, tags]) => ({
	...featuresOf(text),
	labels: Uint8Array.from(tags.split(' '), (tag) => labels.indexOf(tag)),
}))

const read = (model: Parameters<typeof labelSequence>[0], text: string): string =>
	[...labelSequence(model, featuresOf(text))].map((label) => labels[label]).join(' ')

describe.each(['perceptron', 'crf'] as const)('a sequence labeller trained as %s', (method) => {
	const constraints = spanConstraints(labels)
	const model = trainSequence(sequences, labels, {method, constraints, epochs: 12})

	it('learns its examples', () => {
		for (const [text, tags] of examples) expect(read(model, text)).toBe(tags)
	})

	it('never lets a span go on that has not begun', () => {
		for (const text of ['Corp', 'Lee Lee Lee Corp Corp', 'met Corp Ray Acme Lee', 'x y z'])
			expect(read(model, text)).not.toMatch(/(^|O |-ORG )I-PER|(^|O |-PER )I-ORG/)
	})

	it('labels nothing for nothing', () => {
		expect(labelSequence(model, {keys: new Int32Array(0), starts: new Int32Array(1)})).toHaveLength(0)
	})

	it('packs to the same bytes each time', () => {
		const bytes = packSequence(model, {documents: ['made up'], spans: true}, 0)
		const again = packSequence(
			trainSequence(sequences, labels, {method, constraints, epochs: 12}),
			{documents: ['made up'], spans: true},
			0,
		)
		expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0)
	})

	it('gives probabilities that sum to one', () => {
		const found = labelProbabilities(model, featuresOf('Ann Lee met Acme Corp staff'))
		for (let token = 0; token < 6; token++) {
			const shares = found.subarray(token * labels.length, (token + 1) * labels.length)
			expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
		}
	})
})

describe('a joined pair', () => {
	it('is what a mixed pair stands for, and never another', () => {
		for (const [first, second] of [
			[0, 0],
			[17, -3],
			[-1, 2 ** 31 - 1],
			[hashWord('quay'), hashWord('harbour')],
		] as const) {
			expect(joinedOf(mixPair(first, second))).toBe(joinPair(first, second))
			expect(mixPair(joinPair(first, second), 0)).toBe(mixPair(first, second))
		}
	})
})

describe('a weight file', () => {
	const model = trainSequence(sequences, labels, {epochs: 1})
	const bytes = packSequence(model, {documents: [], spans: false}, 0)

	it('says what is wrong with it and how to get a good one', () => {
		const damaged = bytes.slice()
		damaged[damaged.length - 1]! ^= 1
		const newer = bytes.slice()
		newer[3] = 9
		for (const [file, what] of [
			[bytes.subarray(0, 5), 'cut short'],
			[bytes.subarray(0, bytes.length - 3), 'cut short'],
			[damaged, 'damaged'],
			[newer, 'version 9'],
			[Uint8Array.from({length: 40}), 'not a weight file'],
		] as const) {
			expect(() => unpackWeights(file, 'names')).toThrow(WeightError)
			expect(() => unpackWeights(file, 'names')).toThrow(what)
			expect(() => unpackWeights(file, 'names')).toThrow(/models\/names\.bin .* npm run train names/)
		}
	})
})

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {baseLexicon} from '#src/lexicon/lexicon.js'
import {splitBlocks} from '#src/model/article/blocks.js'
import type {Span} from '#src/model/span.js'
import {abbreviations} from '#src/sentences/abbreviations.js'
import {findBeginnings} from '#src/sentences/boundaries/find.js'
import {bits, boundaryFeatures, scale} from '#src/sentences/boundaries/gap-model.js'
import {packGaps, weightRange} from '#src/sentences/boundaries/packed-gaps.js'
import {type Cuts, tokenize} from '#src/sentences/tokens/tokenize.js'
import {readConllu, type TreebankDocument} from '../bench/gold/formats/conllu.js'
import {flattenText} from '../bench/gold/syntax/sentences.js'
import {randomFrom, shuffle} from './learning/random.js'
import {keptOut} from './syntax/corpus.js'

/** A gap of a training text: its features, and whether a sentence begins after it. */
interface Example {
	readonly features: Int32Array
	readonly opens: boolean
}

/**
 * Trains the splitter's judge of gaps without a full stop on the treebanks' training parts, each text once with its
 * paragraphs and once with blank lines made spaces. Logistic regression by AdaGrad; returns 8-bit weights.
 */
export function trainSentences(gold: string): Int8Array {
	const documents = ['gum-train', 'ewt-train']
		.flatMap((name) => {
			const path = join(gold, 'syntax', `${name}.conllu`)
			return readConllu({path, text: readFileSync(path, 'utf8')})
		})
		.filter(({id}) => !keptOut.has(id))
	const examples = documents.flatMap((document) => {
		const sentences = spansOf(document)
		const flat = flattenText(document.text, sentences)
		return [...readExamples(document.text, sentences), ...readExamples(flat.text, flat.sentences)]
	})
	return quantize(fitWeights(examples))
}

const spansOf = ({words, sentences}: TreebankDocument): Span[] =>
	sentences.map(({from, to}) => ({start: words[from]!.start, end: words[to - 1]!.end}))

const known = new Set(abbreviations)

function readExamples(text: string, sentences: readonly Span[]): Example[] {
	const begins = new Set(sentences.map(({start}) => start))
	const examples: Example[] = []
	for (const block of splitBlocks(text)) {
		const cuts: Cuts = {starts: [], ends: []}
		tokenize(text, block, known, cuts)
		findBeginnings({text, lexicon: baseLexicon, ...cuts, from: 0, to: cuts.starts.length}, (tokens, gap) => {
			const opens = begins.has(tokens.starts[gap.row + 1]!)
			examples.push({features: boundaryFeatures(tokens, gap).slice(), opens})
			return opens
		})
	}
	return examples
}

const epochs = 12
const rate = 0.15
const decay = 0.01

function fitWeights(examples: readonly Example[]): Float64Array {
	const weights = new Float64Array(1 << bits)
	const squares = new Float64Array(1 << bits).fill(1e-8)
	const sums = new Float64Array(1 << bits)
	const random = randomFrom(7)
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (const index of shuffle(examples.length, random)) {
			const {features, opens} = examples[index]!
			let sum = 0
			for (const feature of features) sum += weights[feature]!
			const error = 1 / (1 + Math.exp(-sum)) - (opens ? 1 : 0)
			for (const feature of features) {
				const gradient = error + decay * weights[feature]!
				squares[feature]! += gradient * gradient
				weights[feature]! -= (rate * gradient) / Math.sqrt(squares[feature]!)
			}
		}
		// The mean of the later rounds is steadier than the last of them.
		if (epoch >= epochs / 2) for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]!
	}
	return sums.map((sum) => sum / (epochs / 2))
}

const [least, most] = weightRange

const quantize = (weights: Float64Array): Int8Array =>
	Int8Array.from(weights, (weight) => Math.max(least, Math.min(most, Math.round(weight * scale))))

/** The weights as a module of the program: they are small, and needed before any weight file is loaded. */
export function weightModule(weights: Int8Array): string {
	const text = packGaps(weights).replace(/['\\]/g, (sign) => `\\${sign}`)
	return `// Written by \`npm run train sentences\`; trained on the documents that models/tagger.bin lists.
export const packed =
	'${text}'
`
}

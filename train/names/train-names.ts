import {gatherEvidence, writeEvidenceKeys} from '#src/entities/names/detect/evidence.js'
import {maxKeys} from '#src/entities/names/detect/keys.js'
import {labelCount, mayFollow} from '#src/entities/names/detect/labels.js'
import type {NameModel} from '#src/entities/names/detect/model.js'
import {labelWindows} from '#src/entities/names/detect/sentence.js'
import {labelNames} from '#src/entities/names/detect/tagger.js'
import type {Document} from '#src/model/document.js'
import type {ChainExample, TrainedChain} from '../learning/chain-types.js'
import {trainChain} from '../learning/train-chain.js'
import {baseExamples, labelRows, type NameSources} from './examples.js'
import type {NamedArticle} from './gold.js'
import {packChain} from './pack-chain.js'
import type {Parse} from './parse.js'

/** Weights below these are dropped. */
const baseMinWeight = 0.08
const secondMinWeight = 0.03

/** An article with its tokens. */
export interface ReadArticle {
	readonly article: NamedArticle
	readonly doc: Document
}

export const readArticles = (articles: readonly NamedArticle[], parse: Parse): ReadArticle[] =>
	articles.map((article) => ({article, doc: parse(article)}))

/** Trains one model of the first pass. Weights that are small after some epochs are cut on the way. */
export function trainBase(
	read: readonly ReadArticle[],
	sources: NameSources,
	seed: number,
	log: (line: string) => void,
): TrainedChain {
	const examples = read.flatMap(({article, doc}) => baseExamples(doc, article, sources))
	const trained = trainChain(examples, {
		count: labelCount,
		mayFollow,
		epochs: 5,
		rate: 0.05,
		dropout: 0.5,
		minCount: 2,
		seed,
		prune: {after: 3, minWeight: baseMinWeight},
		report: (epoch, loss) => log(`first pass ${epoch} ${loss.toFixed(4)}`),
	})
	log(`first pass ${trained.keys.length} features`)
	return trained
}

/** One model of the first pass as packed bytes. */
export const packBase = (trained: TrainedChain): Uint8Array => packChain(trained, labelCount, baseMinWeight)

/**
 * Trains the second pass: the second part of models/names.bin. `baseOf` gives for each article a first pass that has not
 * seen it, since labels of articles learned from are too good.
 */
export function trainSecond(
	read: readonly ReadArticle[],
	baseOf: (item: ReadArticle) => NameModel,
	transitions: ArrayLike<number>,
	log: (line: string) => void,
): Uint8Array {
	const examples = read.flatMap((item) => secondExamples(item, baseOf(item)))
	const second = trainChain(examples, {
		count: labelCount,
		mayFollow,
		epochs: 5,
		rate: 0.02,
		dropout: 0.5,
		minCount: 10,
		seed: 2,
		transitions,
		report: (epoch, loss) => log(`second pass ${epoch} ${loss.toFixed(4)}`),
	})
	return packChain(second, labelCount, secondMinWeight)
}

function secondExamples({article, doc}: ReadArticle, model: NameModel): ChainExample[] {
	const labelling = labelNames(doc, model)
	const labels = labelRows(doc, article, labelling.places)
	const evidence = gatherEvidence(doc, labelling)
	const buffer = new Int32Array(maxKeys)
	return labelling.sentences.flatMap((sentence) =>
		labelWindows(sentence, labelling.places).map(({from, to}) => {
			const keys: number[] = []
			const starts = new Int32Array(to - from + 1)
			for (let row = from; row < to; row++) {
				const count = writeEvidenceKeys(doc, labelling, evidence, row, buffer)
				for (let at = 0; at < count; at++) keys.push(buffer[at]!)
				starts[row - from + 1] = keys.length
			}
			const first = labelling.places[from]!
			const sums = labelling.sums.subarray(first * labelCount, (first + to - from) * labelCount)
			const given = Float32Array.from(sums, (sum) => sum * labelling.unit)
			return {keys: Int32Array.from(keys), starts, labels: labels.slice(from, to), given}
		}),
	)
}

import {type ArcNetwork, createArcNetwork} from '../syntax/arc-network.js'
import {readAttributes} from '../syntax/attributes.js'
import type {Lexicon} from '../syntax/lexicon.js'
import {type Tagger, tagSetOf} from '../syntax/tagger.js'
import {createTokenRows, rowsPerToken} from '../syntax/token-rows.js'
import type {GoldDocument} from './conllu.js'
import {readColumns} from './corpus.js'
import {jackknifeTags} from './jackknife.js'
import {codeWeights} from './network/code-weights.js'
import {packParser} from './network/pack-parser.js'
import {trainNetwork} from './network/train-network.js'
import {treeParts} from './network/tree-parts.js'
import type {Shape, TreeSentence} from './network/tree-shape.js'
import type {RawDocument} from './raw-news.js'
import {namesOfRelations} from './relation-names.js'
import {findRowValues} from './row-values.js'
import {namesOfTags} from './train-tagger.js'
import {type BareSentence, bareSentences, longest, treeSentences} from './tree-sentences.js'

// Values of a word's attributes that occur less often have no row of their own.
const least = {word: 6, other: 5}
const ofTeacher = {width: 128, layers: 3, arcs: 96, hidden: 96}
const ofParser = {width: 112, layers: 3, arcs: 80, hidden: 80}

/**
 * The bytes of models/parser.bin. A teacher, a larger network, learns from the treebanks and gives trees to raw news; the
 * parser learns from both, a fourth of the news in each pass.
 */
export function trainParserFile(
	documents: readonly GoldDocument[],
	news: readonly RawDocument[],
	known: Lexicon,
	tagger: Tagger,
	report: (line: string) => void,
): Uint8Array {
	const columns = documents.map((document) => readColumns(document, known))
	const tagSet = tagSetOf(namesOfTags(columns), known)
	const tagged = jackknifeTags(documents, tagSet.names, known)
	const labels = namesOfRelations(columns)
	const values = findRowValues(
		columns.map(({attributes}) => attributes),
		news.map(({words, norms, sentences}) => readAttributes(words, norms, sentences, known)),
		tagSet.names.length,
		least,
	)
	const rows = createTokenRows(values)
	const sentences = columns.flatMap((document, index) => treeSentences(document, tagged[index]!, rows, labels))
	const sizes = {labels: labels.length, rows: rows.count}
	const hear = (name: string) => (epoch: number, loss: number) => report(`${name} ${epoch} loss ${loss.toFixed(3)}`)
	const teacherShape: Shape = {...ofTeacher, ...sizes}
	const teacher = trainNetwork(sentences, teacherShape, treeParts(teacherShape), {
		epochs: 14,
		seed: 1,
		report: hear('teacher'),
	})
	const network = createArcNetwork(codeWeights(teacher, teacherShape, labels), longest)
	const taught = bareSentences(news, known, tagger, rows).map((sentence) => teach(network, sentence))
	const shape: Shape = {...ofParser, ...sizes}
	const parser = trainNetwork(sentences, shape, treeParts(shape), {epochs: 16, seed: 2, taught, report: hear('parser')})
	const ids = [...documents, ...news].map(({id}) => id)
	return packParser(ids, codeWeights(parser, shape, labels), values)
}

function teach(network: ArcNetwork, {length, rows}: BareSentence): TreeSentence {
	network.parse(rows, rowsPerToken, length)
	return {
		length,
		rows,
		heads: Uint8Array.from({length}, (_, token) => (network.heads[token]! === length ? 0 : network.heads[token]! + 1)),
		labels: Uint8Array.from(network.relations.subarray(0, length)),
	}
}

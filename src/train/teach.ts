import {goldTree} from '../learning/arc-hybrid-oracle.js'
import {readAttributes} from '../syntax/attributes.js'
import {createBeam, parseStretch} from '../syntax/beam.js'
import type {Lexicon} from '../syntax/lexicon.js'
import {readStretch} from '../syntax/model.js'
import type {Parser} from '../syntax/parser.js'
import {type Tagger, tagTokens} from '../syntax/tagger.js'
import type {RawDocument} from './raw-news.js'
import type {TrainingSentence} from './train-parser.js'

const width = 8
const shortest = 5
const longest = 60

/** Has a teacher, a parser that keeps many readings in view, give trees to raw news: what the fast parser learns from beside the treebanks. */
export function teach(
	documents: readonly RawDocument[],
	lexicon: Lexicon,
	tagger: Tagger,
	teacher: Parser,
): TrainingSentence[] {
	const beam = createBeam(teacher, width, longest)
	return documents.flatMap(({words, norms, sentences}) => {
		const attributes = readAttributes(words, norms, sentences, lexicon)
		const tagged = tagTokens(tagger, attributes, sentences)
		return sentences
			.filter(({from, to}) => to - from >= shortest && to - from <= longest)
			.map(({from, to}) => {
				const length = to - from
				const {table, marks} = readStretch(attributes, tagged, tagger.tags.uposNumbers, norms, from, to)
				const {heads, labels} = parseStretch(teacher, beam, table, marks, length)
				return {length, table, marks, gold: goldTree(heads.slice(0, length), labels.slice(0, length))}
			})
	})
}

import {baseLexicon} from '../lexicon/lexicon.js'
import type {Upos} from '../model/tokens.js'
import type {ArcNetwork} from '../syntax/arc-network.js'
import {readAttributes} from '../syntax/attributes.js'
import {correctTrees} from '../syntax/corrections/correct.js'
import {type Lemmatizer, lemmaOf} from '../syntax/lemmatizer.js'
import type {Lexicon} from '../syntax/lexicon.js'
import {type Tagger, tagTokens} from '../syntax/tagger.js'
import type {TokenRows} from '../syntax/token-rows.js'
import {noNumber, type TreeSentence} from './network/tree-shape.js'
import type {RawDocument} from './raw-news.js'
import {bareSentence, isTeachable} from './tree-sentences.js'
import {voteTree} from './vote-trees.js'

/** Teachers of the parser, with the relations that their numbers stand for. */
export interface Teachers {
	readonly networks: readonly ArcNetwork[]
	readonly labels: readonly string[]
}

/** What reads raw news before the teachers do. */
export interface NewsReader {
	readonly lexicon: Lexicon
	readonly tagger: Tagger
	readonly lemmatizer: Lemmatizer
	readonly rows: TokenRows
}

/**
 * The trees that most teachers give to the sentences of a document, where the corrections of syntax/corrections change
 * nothing; where they do, as corrected: the parser learns the convention of reporting clauses from them.
 */
export function newsTrees(document: RawDocument, teachers: Teachers, reader: NewsReader): TreeSentence[] {
	const {words, norms, sentences} = document
	const {lexicon, tagger, lemmatizer, rows} = reader
	const attributes = readAttributes(words, norms, sentences, lexicon)
	const tagged = tagTokens(tagger, attributes, sentences, norms)
	return sentences.filter(isTeachable).map(({from, to}) => {
		const sentence = bareSentence(rows, attributes, tagged, from, to)
		const voted = voteTree(teachers.networks, sentence)
		const whole = wholeTree(voted, teachers, sentence.rows)
		const tags = tagged.best.subarray(from, to)
		const upos = Array.from(tags, (tag): Upos => tagger.tags.upos[tag]!)
		const xpos = Array.from(tags, (tag) => tagger.tags.xpos[tag]!)
		const lemmas = xpos.map((tag, at) => lemmaOf(lemmatizer, words[from + at]!, norms[from + at]!, upos[at]!, tag))
		const columns = {upos, xpos, lemmas, ...whole}
		const corrected = correctTrees({norms: norms.slice(from, to)}, [{from: 0, to: to - from}], columns, baseLexicon)
		return withCorrections(voted, whole, corrected, teachers.labels)
	})
}

interface NamedTree {
	readonly heads: Int32Array
	readonly deprels: readonly string[]
}

// The voted tree, with the first teacher's arcs where the vote is open; heads as rows, −1 for the root.
function wholeTree(
	{length, heads, labels}: TreeSentence,
	{networks, labels: names}: Teachers,
	rows: Int32Array,
): NamedTree {
	const [first] = networks
	first!.parse(rows, rows.length / length, length)
	const own = (token: number): number => (first!.heads[token] === length ? -1 : first!.heads[token]!)
	return {
		heads: Int32Array.from(heads, (head, token) => (head === noNumber ? own(token) : head - 1)),
		deprels: Array.from(labels, (label, token) => names[label === noNumber ? first!.relations[token]! : label]!),
	}
}

function withCorrections(
	voted: TreeSentence,
	before: NamedTree,
	after: NamedTree,
	names: readonly string[],
): TreeSentence {
	const heads = voted.heads.slice()
	const labels = voted.labels.slice()
	for (let token = 0; token < voted.length; token++) {
		if (before.heads[token] === after.heads[token] && before.deprels[token] === after.deprels[token]) continue
		const label = names.indexOf(after.deprels[token]!)
		heads[token] = after.heads[token]! + 1
		labels[token] = label < 0 ? noNumber : label
	}
	return {...voted, heads, labels}
}

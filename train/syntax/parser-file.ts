import {type ArcNetwork, createArcNetwork} from '#src/syntax/parser/network.js'
import {parserKinds} from '#src/syntax/parser/parser.js'
import {readAttributes} from '#src/syntax/tagger/attributes.js'
import type {LearnedLexicon} from '#src/syntax/tagger/learned-lexicon.js'
import type {Tagger} from '#src/syntax/tagger/tagger.js'
import {createTokenRows} from '#src/syntax/tagger/token-rows.js'
import {codeArcs} from '../network/code-weights.js'
import {packParser} from '../network/pack-network.js'
import {noNumber, type TreeSentence, type TreeShape} from '../network/shape.js'
import {trainNetwork} from '../network/train-network.js'
import {treeParts} from '../network/tree-parts.js'
import type {RawDocument} from '../raw-news.js'
import type {GoldDocument} from './conllu.js'
import {readColumns, type TextColumns} from './corpus.js'
import type {Folds} from './jackknife.js'
import {type BareSentence, bareSentences, maxTokens, treeSentences} from './network-sentences.js'
import {findRowValues} from './row-values.js'

// Values of a word's attributes that occur less often have no row of their own.
const minWordCount = 6
const ofTeacher = {width: 128, layers: 3, arcs: 96, hidden: 96}
const teacherSeeds = [1, 3, 4]
const ofParser = {width: 112, layers: 3, arcs: 80, hidden: 80}

/**
 * The bytes of models/parser.bin. Three teachers, larger networks, learn from the treebanks and vote on the trees of raw
 * news; the parser learns from both, half of the news in each pass. The treebanks have the tags of taggers that hadn't seen them.
 */
export function trainParserFile(
	documents: readonly GoldDocument[],
	news: readonly RawDocument[],
	known: LearnedLexicon,
	tagger: Tagger,
	{tagged}: Folds,
	report: (line: string) => void,
): Uint8Array {
	const columns = documents.map((document) => readColumns(document, known))
	const tags = tagger.tags.names.length
	const labels = namesOfRelations(columns)
	const values = findRowValues(
		columns.map(({attributes}) => attributes),
		news.map(({words, norms, sentences}) => readAttributes(words, norms, sentences, known)),
		{kinds: parserKinds, minWordCount, minCounts: {}, besides: [tags, tags]},
	)
	const rows = createTokenRows(parserKinds, values)
	const sentences = columns.flatMap((document, index) => treeSentences(document, tagged[index]!, rows, labels))
	const sizes = {labels: labels.length, rows: rows.count}
	const hear = (name: string) => (epoch: number, loss: number) => report(`${name} ${epoch} loss ${loss.toFixed(3)}`)
	const teacherShape: TreeShape = {...ofTeacher, ...sizes}
	const teachers = teacherSeeds.map((seed) => {
		const weights = trainNetwork(sentences, teacherShape, treeParts(teacherShape), {
			epochs: 14,
			seed,
			report: hear(`teacher ${seed}`),
		})
		return createArcNetwork(codeArcs(weights, teacherShape, labels), maxTokens)
	})
	const taught = bareSentences(news, known, tagger, rows).map((sentence) => voteTree(teachers, sentence))
	const shape: TreeShape = {...ofParser, ...sizes}
	const parser = trainNetwork(sentences, shape, treeParts(shape), {
		epochs: 18,
		seed: 2,
		taught,
		share: 2,
		// So much is read that little need be dropped.
		dropout: 0.15,
		report: hear('parser'),
	})
	const ids = [...documents, ...news].map(({id}) => id)
	return packParser(ids, codeArcs(parser, shape, labels), values)
}

/** Relations that occur `minCount` times or more, most frequent first. */
function namesOfRelations(documents: readonly TextColumns[], minCount = 5): string[] {
	const counts = new Map<string, number>()
	for (const {gold} of documents)
		for (const {deprels} of gold.sentences) for (const label of deprels) counts.set(label, (counts.get(label) ?? 0) + 1)
	return [...counts]
		.filter(([, count]) => count >= minCount)
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([label]) => label)
}

/** Teachers that must agree on a head, and on its relation. */
const quorum = 2

/** The tree that most of three teachers give to a sentence, with neither head nor relation where they don't agree. */
function voteTree(teachers: readonly ArcNetwork[], {length, rows}: BareSentence): TreeSentence {
	const votes = teachers.map((teacher) => {
		teacher.parse(rows, rows.length / length, length)
		return {heads: teacher.heads.slice(0, length), relations: teacher.relations.slice(0, length)}
	})
	const heads = new Uint8Array(length).fill(noNumber)
	const labels = new Uint8Array(length).fill(noNumber)
	for (let token = 0; token < length; token++) {
		const head = mostVoted(votes.map((vote) => vote.heads[token]!))
		if (head === undefined) continue
		heads[token] = head === length ? 0 : head + 1
		const agreed = votes.filter((vote) => vote.heads[token] === head)
		labels[token] = mostVoted(agreed.map((vote) => vote.relations[token]!)) ?? noNumber
	}
	return {length, rows, heads, labels}
}

const mostVoted = (votes: readonly number[]): number | undefined =>
	votes.find((vote) => votes.filter((other) => other === vote).length >= quorum)

import {packPlanes} from '#src/learning/files/bytes.js'
import {packWeights} from '#src/learning/files/weight-file.js'
import {hashWord} from '#src/learning/hash.js'
import {bytesOf, indexKeys, packKeyIndex} from '#src/learning/linear/key-index.js'
import {type LearnedLexicon, lexiconRow} from '#src/syntax/tagger/learned-lexicon.js'
import type {GoldDocument} from '../syntax/conllu.js'
import {type Dictionary, nameTagSets} from './dictionary.js'
import {observeTags} from './observed-tags.js'
import type {WordClusters} from './word-clusters.js'

/** Puts clusters, dictionary and the tags of a treebank together; rows in the order of the words' keys. */
export function buildLexicon(
	clusters: WordClusters,
	dictionary: Dictionary,
	documents: readonly GoldDocument[],
): LearnedLexicon {
	const rows = new Map<number, [topic: number, kind: number, dictionary: number, observed: number]>()
	const put = (word: string, column: 0 | 1 | 2 | 3, value: number): void => {
		const key = hashWord(word) >>> 0
		const row = rows.get(key) ?? [0, 0, 0, 0]
		if (row[column] === 0) row[column] = value
		rows.set(key, row)
	}
	for (const [index, word] of clusters.words.entries()) {
		put(word, 0, clusters.topics[index]! + 1)
		put(word, 1, clusters.kinds[index]! + 1)
	}
	for (const [word, set] of nameTagSets(dictionary)) put(word, 2, set)
	const observed = observeTags(documents)
	for (const [word, set] of observed.setOf) put(word, 3, set)
	const keys = [...rows.keys()].sort((a, b) => a - b)
	const column = (number: 0 | 1 | 2 | 3): Uint16Array =>
		Uint16Array.from([0, ...keys.map((key) => rows.get(key)![number])])
	return {
		table: indexKeys(Uint32Array.from(keys)),
		topic: column(0),
		kind: column(1),
		groups: Uint16Array.from([0, ...clusters.groups]),
		dictionary: column(2),
		observed: column(3),
		observedTags: observed.tags,
	}
}

/** The same lexicon with the observed tags of these documents alone. */
export function observeIn(lexicon: LearnedLexicon, documents: readonly GoldDocument[]): LearnedLexicon {
	const {setOf, tags} = observeTags(documents)
	const observed = new Uint16Array(lexicon.observed.length)
	for (const [word, set] of setOf) {
		const row = lexiconRow(lexicon, hashWord(word))
		if (row > 0) observed[row] = set
	}
	return {...lexicon, observed, observedTags: tags}
}

/** Writes a lexicon as models/lexicon.bin has it. */
export function packLexicon(lexicon: LearnedLexicon, documents: readonly string[]): Uint8Array {
	const {table, topic, kind, groups, dictionary, observed, observedTags} = lexicon
	return packWeights(
		{documents, observedTags},
		new Map([
			['words', packKeyIndex(table)],
			['topic', bytesOf(topic)],
			['kind', bytesOf(kind)],
			['groups', bytesOf(groups)],
			['dictionary planes', packPlanes(bytesOf(dictionary), 2)],
			['observed', bytesOf(observed)],
		]),
	)
}

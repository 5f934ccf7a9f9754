import {join} from 'node:path'
import type {Range} from '#src/model/span.js'
import {readAttributes} from '#src/syntax/tagger/attributes.js'
import type {LearnedLexicon} from '#src/syntax/tagger/learned-lexicon.js'
import {normalize} from '../words/normalize.js'
import {type GoldDocument, type GoldSentence, readConllu} from './conllu.js'

// Articles that the figures of the whole program are measured on.
export const keptOut = new Set(['GUM_news_hackers', 'GUM_news_korea', 'GUM_news_lanterns', 'GUM_news_soccer'])

/** The treebanks that weights may be trained on, below the folder of gold data. */
export const readTrainingDocuments = (gold: string): GoldDocument[] =>
	['gum', 'ewt']
		.flatMap((name) => readConllu(join(gold, 'syntax', `${name}-train.conllu`)))
		.filter(({id}) => !keptOut.has(id))

/** The treebanks for measuring. */
export const readDevelopmentDocuments = (gold: string): {name: string; documents: GoldDocument[]}[] =>
	['gum', 'ewt'].map((name) => ({name, documents: readConllu(join(gold, 'syntax', `${name}-dev.conllu`))}))

/** A document of a treebank in the form that the tagger and the parser read. */
export interface TextColumns {
	readonly gold: GoldDocument
	readonly words: readonly string[]
	readonly norms: readonly string[]
	readonly sentences: readonly Range[]
	readonly attributes: Int32Array
}

export function readColumns(gold: GoldDocument, lexicon: LearnedLexicon): TextColumns {
	const words = gold.sentences.flatMap((sentence) => sentence.words)
	const norms = words.map(normalize)
	const sentences = rangesOf(gold.sentences)
	return {gold, words, norms, sentences, attributes: readAttributes(words, norms, sentences, lexicon)}
}

/** Token rows of sentences that follow each other. */
export function rangesOf(sentences: readonly GoldSentence[]): Range[] {
	let to = 0
	return sentences.map(({words}) => {
		const from = to
		to += words.length
		return {from, to}
	})
}

/** Tags of a document as `UPOS|XPOS`, one a row. */
export const goldTags = ({sentences}: GoldDocument): string[] =>
	sentences.flatMap(({upos, xpos}) => upos.map((tag, at) => `${tag}|${xpos[at]}`))

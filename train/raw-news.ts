import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {makeArticle} from '#src/model/article/make-article.js'
import type {Range} from '#src/model/span.js'
import {abbreviations} from '#src/sentences/abbreviations.js'
import {readSentences} from '#src/sentences/read.js'

/** A news article without gold annotation, tokenized. */
export interface RawDocument {
	readonly id: string
	readonly words: readonly string[]
	readonly norms: readonly string[]
	readonly sentences: readonly Range[]
}

interface TextLine {
	readonly id: string
	readonly text: string
}

/** Files of news texts below the gold folder. */
export const rawNewsFiles = ['quotes/polnear-train.jsonl', 'names/worldwide-train.jsonl']

const readLines = (gold: string, file: string): TextLine[] =>
	readFileSync(join(gold, file), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as TextLine)

/** A test for texts that share a sentence with the articles kept for measuring: nothing trains on them. */
export function readKeptOut(gold: string): (text: string) => boolean {
	const keptOut = new Set(readLines(gold, 'newsfacts/articles.jsonl').flatMap(({text}) => longLines(text)))
	return (text) => longLines(text).some((line) => keptOut.has(line))
}

/** Reads the news texts of the training parts, but for those kept out. */
export function readRawNews(gold: string): RawDocument[] {
	const known = new Set(abbreviations)
	return rawNewsFiles
		.flatMap((file) => readRawTexts(gold, file))
		.map(({id, text}) => {
			const {tokens, sentences} = readSentences(makeArticle({id, text}), known, {tags: false})
			return {id, words: tokens.words, norms: tokens.norms, sentences}
		})
}

/** The texts of one file, but for those kept out. */
export function readRawTexts(gold: string, file: string): TextLine[] {
	const isKeptOut = readKeptOut(gold)
	return readLines(gold, file).filter(({text}) => !isKeptOut(text))
}

/** A shorter line may stand in two articles by chance. */
const maxCommonChars = 60

const longLines = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line.length > maxCommonChars)

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {makeArticle} from '../model/make-article.js'
import type {Range} from '../model/span.js'
import {abbreviations} from '../sentences/abbreviations.js'
import {readSentences} from '../sentences/read.js'

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

const files = ['quotes/polnear-train.jsonl', 'names/worldwide-train.jsonl']

/** Reads the news texts of the training parts, without those that share a sentence with the articles kept for measuring. */
export function readRawNews(gold: string): RawDocument[] {
	const read = (file: string): TextLine[] =>
		readFileSync(join(gold, file), 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line) as TextLine)
	const keptOut = new Set(read('newsfacts/articles.jsonl').flatMap(({text}) => longLines(text)))
	const known = new Set(abbreviations)
	return files
		.flatMap(read)
		.filter(({text}) => !longLines(text).some((line) => keptOut.has(line)))
		.map(({id, text}) => {
			const {tokens, sentences} = readSentences(makeArticle({id, text}), known, {tags: false})
			return {id, words: tokens.words, norms: tokens.norms, sentences}
		})
}

const longLines = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line.length > 60)

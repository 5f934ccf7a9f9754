import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Json, withWords} from './offsets.js'

/** Where an annotated article stands in the gold data. */
export interface ArticlePlace {
	/** File of the gold data without its extension: `names/worldwide-train`. */
	readonly set: string
	readonly id: string
	/** The article in the text of that document, UTF-16 code units, half open. */
	readonly start: number
	readonly end: number
	readonly published: string | null
}

/** A line of a file of annotations: the place of an article and its facts in the annotators' form, without its words. */
export interface AnnotationLine extends ArticlePlace {
	/** As `checkOf` gives it for the article. */
	readonly check: string
	readonly facts: {readonly [key: string]: Json}
}

/** Twelve hexadecimal digits that say whether a text is the one that was annotated. */
export const checkOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/**
 * Lines of JSON in the annotators' form, from a file of annotations and the gold data that holds the articles.
 * @throws Error that names the article that isn't there or differs from the one that was annotated
 */
export function readAnnotations(file: string, gold: string): string[] {
	const lines = readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as AnnotationLine)
	const texts = readTexts(gold, lines)
	return lines.map(({set, id, start, end, check, published, facts}) => {
		const text = texts.get(`${set} ${id}`)?.slice(start, end)
		if (text === undefined) throw new Error(`${set} has no article ${id}`)
		if (checkOf(text) !== check) throw new Error(`${id} of ${set} is not the text that was annotated`)
		return JSON.stringify({set, id, published, ...(withWords(facts, text) as object), text})
	})
}

/** The documents of the sets that lines name, by set and id. */
export function readTexts(gold: string, lines: readonly Pick<ArticlePlace, 'set'>[]): Map<string, string> {
	const texts = new Map<string, string>()
	for (const set of new Set(lines.map((line) => line.set)))
		for (const {id, text} of set.startsWith('articles/') ? readPages(gold, set) : readDocuments(gold, set))
			texts.set(`${set} ${id}`, text)
	return texts
}

interface TextLine {
	readonly id: string
	readonly text: string
}

const readDocuments = (gold: string, set: string): TextLine[] =>
	readFileSync(join(gold, `${set}.jsonl`), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as TextLine)

// The articles of web pages are values of an object in one file.
function readPages(gold: string, set: string): TextLine[] {
	const pages = JSON.parse(readFileSync(join(gold, set, 'ground-truth.json'), 'utf8')) as Record<
		string,
		{readonly articleBody: string}
	>
	return Object.entries(pages).map(([id, {articleBody}]) => ({id, text: articleBody}))
}

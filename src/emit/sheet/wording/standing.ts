import type {SheetArticle, SheetLine} from '../sheet-article.js'
import {isDangling} from './dangling.js'

/** Lines without those that lean on a sentence which doesn't stand right before them: `The move cost 40 jobs`. */
export const standing = (article: SheetArticle, sections: readonly (readonly SheetLine[])[]): SheetLine[][] =>
	sections.map((lines) => {
		const kept: SheetLine[] = []
		for (const line of lines)
			if (line.sentences.length === 0 || !isDangling(article, line) || follows(line, kept.at(-1))) kept.push(line)
		return kept
	})

const follows = ({sentences}: SheetLine, before: SheetLine | undefined): boolean =>
	before?.sentences.includes(sentences[0]! - 1) ?? false

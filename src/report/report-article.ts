import type {ArchiveArticle} from '../archive/article.js'
import {articleOfFacts} from '../archive/from-facts.js'
import {type FactLine, factLines} from '../emit/fact-lines.js'
import type {Extraction} from '../facts/extraction.js'

/** What a report takes of an article: the record that `extract` gives, its facts alone, as lines of JSONL, or both. */
export type ReportInput = Extraction | readonly FactLine[] | ReportArticle

/** An article as a report reads it. */
export interface ReportArticle {
	readonly record: ArchiveArticle
	readonly lines: readonly FactLine[]
	/** What its page is drawn from; null where the facts alone are at hand. */
	readonly extraction: Extraction | null
}

/** Throws TypeError for facts that are none, and for what isn't an article as `extract` gives it. */
export function readArticle(input: ReportInput): ReportArticle {
	if (isLines(input)) return {record: articleOfFacts(input), lines: input, extraction: null}
	if ('record' in input) return input
	return {record: input, lines: factLines(input), extraction: input}
}

const isLines = (input: ReportInput): input is readonly FactLine[] => Array.isArray(input)

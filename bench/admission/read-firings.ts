import type {Reader} from '#src/extract.js'
import type {Extraction} from '#src/facts/extraction.js'
import type {ArticleInput} from '#src/model/article/article.js'
import {type Firing, newRuleRun} from '#src/model/rule-run.js'

/** What was found in an article, and which rules have fired where. */
export interface ReadFirings {
	readonly found: Extraction
	readonly firings: readonly Firing[]
}

/** Reads an article, tokens included, with all rules but those left out. A rule fires at most once at one place. */
export function readFirings(
	read: Reader,
	article: ArticleInput,
	without: ReadonlySet<string> = new Set(),
): ReadFirings {
	const run = newRuleRun(without)
	const found = read(article, {tokens: true}, run)
	const places = new Map(run.firings.map((firing) => [`${firing.rule} ${firing.from} ${firing.to}`, firing]))
	return {found, firings: [...places.values()]}
}

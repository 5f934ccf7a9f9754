import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {usageError} from '#src/cli/exit.js'
import type {ArticleInput} from '#src/model/article/article.js'
import {rawNewsFiles, readRawTexts} from '../../train/raw-news.js'

/** Every nth article of the raw news below the gold folder: texts alone, no gold. */
export function readRawArticles(gold: string, every: number): ArticleInput[] {
	for (const file of ['newsfacts/articles.jsonl', ...rawNewsFiles])
		if (!existsSync(join(gold, file)))
			throw usageError(`${join(gold, file)} is missing: rules are counted on it; name the folder with --gold`)
	return rawNewsFiles
		.flatMap((file) => readRawTexts(gold, file))
		.filter((_, index) => index % every === 0)
		.map(({id, text}) => ({id, text}))
}

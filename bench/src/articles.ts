import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {ArticleInput} from '../../dist/model/article/article.js'

/** The articles that speed is measured on: PolNeAR's development part, else our own corpus; the first `limit` of them. */
export function speedArticles(
	gold: string,
	limit = Number.POSITIVE_INFINITY,
): {name: string; articles: ArticleInput[]} {
	const {name, articles} = allArticles(gold)
	return {name, articles: articles.slice(0, limit)}
}

function allArticles(gold: string): {name: string; articles: ArticleInput[]} {
	const file = join(gold, 'quotes/polnear-dev.jsonl')
	if (existsSync(file)) {
		const lines = readFileSync(file, 'utf8').trim().split('\n')
		return {
			name: 'quotes/polnear-dev',
			articles: lines.map((line) => JSON.parse(line) as ArticleInput).map(({id, text}) => ({id, text})),
		}
	}
	return {name: 'corpus', articles: corpusArticles()}
}

/** The articles of our own corpus. */
export function corpusArticles(): ArticleInput[] {
	const folder = fileURLToPath(new URL('../../corpus/', import.meta.url))
	return readdirSync(folder, {withFileTypes: true})
		.filter((entry) => entry.isDirectory())
		.map(({name}) => ({
			id: name,
			published: '2024-11-21',
			text: readFileSync(join(folder, name, 'article.txt'), 'utf8'),
		}))
}

export const sizeOf = (articles: readonly ArticleInput[]): number =>
	articles.reduce((bytes, {text}) => bytes + Buffer.byteLength(text), 0)

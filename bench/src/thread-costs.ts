import {extractAll} from '../../dist/batch/index.js'
import type {ArticleInput} from '../../dist/model/article/article.js'
import {engineFlags} from './engine.js'
import {spread} from './spread.js'
import {table} from './table.js'

const rounds = 3
/** Articles at least: of few most of the time goes into the start of threads, and into compiling in each of them. */
const fewest = 1000
/** Characters after which an article ends with its sentence. */
const short = 500

/** Seconds for an article: with a limit `extractAll` starts a thread for one as well, as cold as each of two. */
const timeout = 600

/** Seconds on the clock, the start of the threads among them, that `extractAll` takes with one thread and with two. */
export async function threadCosts(articles: readonly ArticleInput[]): Promise<string> {
	const cut = articles.map((article) => ({...article, text: shorten(article.text)}))
	const many = Array.from({length: Math.ceil(fewest / cut.length)}, () => cut).flat()
	const engine = engineFlags.length > 0 ? {models: false} : {}
	const seconds: [number[], number[]] = [[], []]
	for (let round = 0; round < rounds; round++)
		for (const threads of [1, 2] as const) {
			const start = performance.now()
			for await (const outcome of extractAll(many, {threads, timeout, engine}))
				if ('error' in outcome) throw new Error(outcome.error.reason)
			seconds[threads - 1]!.push((performance.now() - start) / 1000)
		}
	const [one, two] = seconds
	return table(
		[`extractAll, ${many.length} short articles, the clock`, 'seconds', 'times as fast'],
		[
			['1 thread', spread(one), ''],
			['2 threads', spread(two), spread(two.map((value, round) => one[round]! / value))],
		],
	)
}

function shorten(text: string): string {
	const end = text.indexOf('. ', short)
	return end < 0 ? text : text.slice(0, end + 1)
}

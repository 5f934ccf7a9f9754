import type {ArticleInput} from '../../dist/model/article.js'
import {sizeOf, speedArticles} from './articles.js'
import {processorSeconds} from './clock.js'
import {extract} from './engine.js'
import type {Loader, System} from './system.js'
import {makeWink} from './systems/wink.js'
import {median, table} from './table.js'

const rounds = 5
/** Articles that every system reads, and the seconds after which it reads no more of them. */
const shared = {articles: 20, seconds: 5}

/**
 * `extract` beside wink-nlp's `readDoc` on the same articles, the first `limit`, round by round in turn, medians of
 * processor time; then every system at what it does, on the first 20 of them, or fewer where those take long.
 */
export async function compareSpeed(gold: string, loaders: readonly Loader[], limit?: number): Promise<string> {
	const {name, articles} = speedArticles(gold, limit)
	const nlp = makeWink()
	const readAll: ReadAll = (few) => () => {
		for (const {text} of few) nlp.readDoc(text)
	}
	const extractAll = (): void => {
		for (const article of articles) extract(article)
	}
	const [ours, reference] = inTurn([extractAll, readAll(articles)], rounds)
	const size = (sizeOf(articles) / articles.length / 1000).toFixed(1)
	const title = `${name}: ${articles.length} articles, ${size} kB each, processor time, median of ${rounds}`
	const lines = [
		lineOf('newsfacts extract', articles, ours!, reference!),
		lineOf('wink-nlp readDoc', articles, reference!, reference!),
	]
	const all: string[][] = []
	for (const loader of loaders) {
		const system = await loader()
		if (!system) continue
		const timed = timeOf(system, articles.slice(0, shared.articles), readAll)
		if (timed) all.push([...lineOf(system.name, ...timed), system.jobs.join(' ')])
	}
	return `${title}\n${table(head, lines)}\n\nevery system at what it does\n${table([...head, 'does'], all)}`
}

const head = ['per core', 'articles', 'articles/s', 'MB/s', 'ms an article', 'times wink']

const lineOf = (label: string, articles: readonly ArticleInput[], seconds: number, reference: number): string[] => [
	label,
	String(articles.length),
	(articles.length / seconds).toFixed(1),
	(sizeOf(articles) / seconds / 1e6).toFixed(2),
	((seconds * 1000) / articles.length).toFixed(2),
	(seconds / reference).toFixed(2),
]

type Timed = [articles: readonly ArticleInput[], seconds: number, wink: number]

// A program of its own measures its time itself, if it can: its start isn't what is asked for.
function timeOf(system: System, articles: readonly ArticleInput[], readAll: ReadAll): Timed | null {
	if (system.seconds) {
		const [wink] = inTurn([readAll(articles)], 3)
		return [articles, system.seconds(articles.map(({text}) => text)), wink!]
	}
	if (system.prepare) return null
	const few = affordable(system, articles)
	const [seconds, wink] = inTurn([() => readWith(system, few), readAll(few)], few.length < articles.length ? 1 : 3)
	return [few, seconds!, wink!]
}

type ReadAll = (articles: readonly ArticleInput[]) => () => void

// Median seconds of each, round by round in turn, after one round that isn't measured.
function inTurn(runs: readonly (() => void)[], times: number): number[] {
	for (const run of runs) run()
	const seconds = runs.map((): number[] => [])
	for (let round = 0; round < times; round++)
		runs.forEach((run, index) => {
			seconds[index]!.push(processorSeconds(run))
		})
	return seconds.map(median)
}

// As many articles as a system reads in a few seconds, three at least.
function affordable(system: System, articles: readonly ArticleInput[]): readonly ArticleInput[] {
	let spent = 0
	const few = articles.findIndex((article, index) => {
		if (index >= 3 && spent > shared.seconds) return true
		spent += processorSeconds(() => readWith(system, [article]))
		return false
	})
	return few < 0 ? articles : articles.slice(0, few)
}

function readWith({extract: read}: System, articles: readonly ArticleInput[]): void {
	for (const article of articles) read(article)
}

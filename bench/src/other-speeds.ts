import type {ArticleInput} from '../../dist/model/article/article.js'
import {sizeOf} from './articles.js'
import {processorSeconds} from './clock.js'
import type {Loader, System} from './system.js'
import {median, table} from './table.js'

/** Articles that every system reads, and the seconds after which it reads no more of them. */
const shared = {articles: 20, seconds: 5}

export const perCore = ['articles', 'articles/s', 'MB/s', 'ms an article', 'times wink']

type ReadText = (text: string) => unknown

/** Every system at what it does, on the first 20 articles, or fewer where those take long, beside wink's `readDoc`. */
export async function otherSpeeds(
	articles: readonly ArticleInput[],
	loaders: readonly Loader[],
	readWithWink: ReadText,
): Promise<string> {
	const lines: string[][] = []
	for (const loader of loaders) {
		const system = await loader()
		const timed = system && timeOf(system, articles.slice(0, shared.articles), readWithWink)
		if (timed) lines.push([...speedLine(system.name, ...timed), system.jobs.join(' ')])
	}
	return table(['per core', ...perCore, 'does'], lines)
}

/** A line of a table: medians of the seconds that a system and wink take for articles. */
export function speedLine(
	label: string,
	articles: readonly ArticleInput[],
	ours: readonly number[],
	wink: readonly number[],
): string[] {
	const seconds = median(ours)
	return [
		label,
		String(articles.length),
		(articles.length / seconds).toFixed(1),
		(sizeOf(articles) / seconds / 1e6).toFixed(2),
		((seconds * 1000) / articles.length).toFixed(2),
		(seconds / median(wink)).toFixed(2),
	]
}

/** Seconds of each run, round by round in turn, after one round that isn't measured. */
export function inTurn(runs: readonly (() => void)[], times: number): number[][] {
	for (const run of runs) run()
	const seconds = runs.map((): number[] => [])
	for (let round = 0; round < times; round++)
		runs.forEach((run, index) => {
			seconds[index]!.push(processorSeconds(run))
		})
	return seconds
}

type Timed = [articles: readonly ArticleInput[], seconds: readonly number[], wink: readonly number[]]

// A program of its own measures its time itself, if it can: its start isn't what is asked for.
function timeOf(system: System, articles: readonly ArticleInput[], readWithWink: ReadText): Timed | null {
	const readAll = (few: readonly ArticleInput[]) => (): void => {
		for (const {text} of few) readWithWink(text)
	}
	if (system.seconds) {
		const [wink] = inTurn([readAll(articles)], 3)
		return [articles, [system.seconds(articles.map(({text}) => text))], wink!]
	}
	if (system.prepare) return null
	const few = affordable(system, articles)
	const [seconds, wink] = inTurn([() => readWith(system, few), readAll(few)], few.length < articles.length ? 1 : 3)
	return [few, seconds!, wink!]
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

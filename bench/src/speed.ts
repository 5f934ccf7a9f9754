import type {ArticleInput} from '../../dist/model/article.js'
import {sizeOf, speedArticles} from './articles.js'
import {processorSeconds} from './clock.js'
import {extract} from './engine.js'
import type {Loader} from './system.js'
import {makeWink} from './systems/wink.js'
import {median, table} from './table.js'

const rounds = 7

/**
 * `extract` beside wink-nlp's `readDoc` on the same articles, round by round in turn, medians of processor time; then
 * every system at what it does, on the first 20 of them.
 */
export async function compareSpeed(gold: string, loaders: readonly Loader[]): Promise<string> {
	const {name, articles} = speedArticles(gold)
	const nlp = makeWink()
	const runs: Record<'newsfacts' | 'wink', () => void> = {
		newsfacts: () => {
			for (const article of articles) extract(article)
		},
		wink: () => {
			for (const {text} of articles) nlp.readDoc(text)
		},
	}
	for (const run of Object.values(runs)) run()
	const times = {newsfacts: [] as number[], wink: [] as number[]}
	for (let round = 0; round < rounds; round++)
		for (const key of ['newsfacts', 'wink'] as const) times[key].push(processorSeconds(runs[key]))
	const size = (sizeOf(articles) / articles.length / 1000).toFixed(1)
	const title = `${name}: ${articles.length} articles, ${size} kB each, processor time, median of ${rounds}`
	const reference = median(times.wink)
	const lines = [
		lineOf('newsfacts extract', articles, median(times.newsfacts), reference),
		lineOf('wink-nlp readDoc', articles, reference, reference),
	]
	const all = await everySystem(articles.slice(0, 20), (reference * 20) / articles.length, loaders)
	return `${title}\n${table(head, lines)}\n\nevery system at what it does, the first 20 articles\n${table([...head, 'does'], all)}`
}

const head = ['', 'articles/s', 'MB/s', 'ms an article', 'times wink']

const lineOf = (label: string, articles: readonly ArticleInput[], seconds: number, reference: number): string[] => [
	label,
	(articles.length / seconds).toFixed(1),
	(sizeOf(articles) / seconds / 1e6).toFixed(2),
	((seconds * 1000) / articles.length).toFixed(2),
	(seconds / reference).toFixed(2),
]

async function everySystem(
	articles: readonly ArticleInput[],
	reference: number,
	loaders: readonly Loader[],
): Promise<string[][]> {
	const lines: string[][] = []
	for (const loader of loaders) {
		const system = await loader()
		// Systems that are other programs cost a start each time: not theirs to answer for here.
		if (!system || system.prepare) continue
		const run = (): void => {
			for (const article of articles) system.extract(article)
		}
		run()
		const seconds = median([processorSeconds(run), processorSeconds(run), processorSeconds(run)])
		lines.push([...lineOf(system.name, articles, seconds, reference), system.jobs.join(' ')])
	}
	return lines
}

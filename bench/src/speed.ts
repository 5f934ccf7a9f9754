import {sizeOf, speedArticles} from './articles.js'
import {processorSeconds} from './clock.js'
import {extract} from './engine.js'
import {makeWink} from './systems/wink.js'
import {median, table} from './table.js'

const rounds = 7

/** `extract` beside wink-nlp's `readDoc` on the same articles, one core, round by round in turn; medians of processor time. */
export function compareSpeed(gold: string): string {
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
		for (const key of ['newsfacts', 'wink'] as const) {
			times[key].push(processorSeconds(runs[key]))
		}
	const bytes = sizeOf(articles)
	const reference = median(times.wink)
	const line = (label: string, seconds: number): string[] => [
		label,
		(articles.length / seconds).toFixed(1),
		(bytes / seconds / 1e6).toFixed(2),
		((seconds * 1000) / articles.length).toFixed(2),
		(seconds / reference).toFixed(2),
	]
	const title = `${name}: ${articles.length} articles, ${(bytes / articles.length / 1000).toFixed(1)} kB each, processor time, median of ${rounds}`
	const head = ['', 'articles/s', 'MB/s', 'ms an article', 'times wink']
	return `${title}\n${table(head, [line('newsfacts extract', median(times.newsfacts)), line('wink-nlp readDoc', reference)])}`
}

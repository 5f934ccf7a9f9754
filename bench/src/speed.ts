import type {ArticleInput} from '../../dist/model/article/article.js'
import {sizeOf, speedArticles} from './articles.js'
import {extract} from './engine.js'
import {firstPasses} from './first-pass.js'
import {inTurn, otherSpeeds, perCore, speedLine} from './other-speeds.js'
import {roomCosts} from './rooms.js'
import {spread} from './spread.js'
import type {Loader} from './system.js'
import {makeWink} from './systems/wink.js'
import {table} from './table.js'
import {threadCosts} from './thread-costs.js'
import {treeSpeed} from './tree-speed.js'

const rounds = 7

/**
 * `extract` beside wink-nlp's `readDoc` on the same articles, the first `limit`: the first pass of fresh processes and
 * warm passes, in turn; then what each room costs, long articles and short ones, threads, tags and trees alone, and
 * every other system at what it does.
 */
export async function compareSpeed(gold: string, loaders: readonly Loader[], limit?: number): Promise<string> {
	const {name, articles} = speedArticles(gold, limit)
	const nlp = makeWink()
	const read: Readers = [
		(few) => {
			for (const article of few) extract(article)
		},
		(few) => {
			for (const {text} of few) nlp.readDoc(text)
		},
	]
	const size = (sizeOf(articles) / articles.length / 1000).toFixed(1)
	return [
		`${name}: ${articles.length} articles, ${size} kB each, processor time; medians with the lowest and highest`,
		ratios(gold, articles, read),
		await roomCosts(gold, limit),
		byLength(articles, read),
		await threadCosts(articles),
		treeSpeed(articles),
		`every system at what it does\n${await otherSpeeds(articles, loaders, (text) => nlp.readDoc(text))}`,
	].join('\n\n')
}

type Readers = readonly [ours: (few: readonly ArticleInput[]) => void, wink: (few: readonly ArticleInput[]) => void]

function ratios(gold: string, articles: readonly ArticleInput[], read: Readers): string {
	const first = firstPasses(gold, articles.length)
	const [ours, wink] = inTurn(
		read.map((all) => () => all(articles)),
		rounds,
	)
	const lines = [
		['first pass, a process of its own', first.ours, first.wink],
		['first pass, compiled as in the command', first.command, first.wink],
		['warm', ours!, wink!],
	] as const
	return table(
		['newsfacts extract beside wink readDoc', 'ms an article', 'wink', 'times wink'],
		lines.map(([label, own, other]) => [
			label,
			spread(own.map((seconds) => (seconds * 1000) / articles.length)),
			spread(other.map((seconds) => (seconds * 1000) / articles.length)),
			spread(own.map((seconds, round) => seconds / other[round]!)),
		]),
	)
}

/** Articles by their length in characters, up to each bound. */
const bounds = [2000, 4000, 8000, Number.POSITIVE_INFINITY]

// Long articles cost no more a character than short ones.
function byLength(articles: readonly ArticleInput[], read: Readers): string {
	const lines = bounds.flatMap((bound, index) => {
		const least = bounds[index - 1] ?? 0
		const few = articles.filter(({text}) => text.length > least && text.length <= bound)
		if (few.length === 0) return []
		const [ours, wink] = inTurn(
			read.map((all) => () => all(few)),
			3,
		)
		const label = bound < Number.POSITIVE_INFINITY ? `up to ${bound} characters` : `longer`
		return [speedLine(label, few, ours!, wink!)]
	})
	return table(['extract by length', ...perCore], lines)
}

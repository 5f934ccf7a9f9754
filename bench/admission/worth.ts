import {setName} from '#src/evaluate/scoreboard.js'
import type {AnyTask, GoldFile, ParseTokens} from '#src/evaluate/task.js'
import type {Reader} from '#src/extract.js'
import type {ArticleInput} from '#src/model/article/article.js'
import type {RuleRun} from '#src/model/rule-run.js'
import {remember} from './memory.js'
import type {ListedRule} from './rule-sets.js'

/** What gold is read with. */
export interface GoldReaders {
	readonly plain: Reader
	/** The same with attitudes among the quotes. */
	readonly attitudes: Reader
	readonly parse: (run: RuleRun) => ParseTokens
}

/** By how many points a figure changes when a rule is left out: above 0 it is better without. */
export interface FigureChange {
	readonly set: string
	readonly metric: string
	readonly points: number
}

/** What the figures of a gold file do without each rule that fires in it, by the rule's id; those that don't change are left out. */
export function measureWorth(
	file: GoldFile,
	tasks: readonly AnyTask[],
	{plain, attitudes, parse}: GoldReaders,
	rules: readonly ListedRule[],
	onRule: (rule: ListedRule) => void = () => {},
): Map<string, FigureChange[]> {
	const set = setName(file.path)
	const accepting = tasks.filter((task) => task.accepts(file))
	const readWith = (read: Reader) => (run: RuleRun, article: ArticleInput) => read(article, {tokens: true}, run)
	const narrow = remember(readWith(plain))
	const wide = remember(readWith(attitudes))
	const given = remember((run: RuleRun, ...input: Parameters<ParseTokens>) => parse(run)(...input))
	const figures = (rule: ListedRule | null): Map<string, number> => {
		const [read, readWide, parseWords] = rule
			? [narrow.without(rule), wide.without(rule), given.without(rule)]
			: [narrow.all, wide.all, given.all]
		return new Map(
			accepting.flatMap((task) =>
				task
					.run(file, task.attitudes ? readWide : read, Number.POSITIVE_INFINITY, parseWords)
					.figures.flatMap(({metric, value}) =>
						value === null || !isTotal.test(metric) ? [] : [[metric, value] as const],
					),
			),
		)
	}
	const before = figures(null)
	const fired = rules.filter(({id}) => [narrow, wide, given].some((memory) => memory.fired.has(id)))
	return new Map(
		fired.map((rule) => {
			const after = figures(rule)
			onRule(rule)
			return [rule.id, changesOf(set, before, after)]
		}),
	)
}

function changesOf(
	set: string,
	before: ReadonlyMap<string, number>,
	after: ReadonlyMap<string, number>,
): FigureChange[] {
	return [...before].flatMap(([metric, value]) => {
		const points = (after.get(metric) ?? 0) - value
		return Math.abs(points) < minPoints ? [] : [{set, metric, points}]
	})
}

/** Smaller differences are no change. */
const minPoints = 0.005

// Figures over all of a set: F1, and what is measured as a share of gold.
const isTotal =
	/^(?!raw|nine).*\b(?:f1|whole|found|conll|coref|upos|xpos|lemma|uas|las|reporting|value\.right)$|^statements\.recall$/

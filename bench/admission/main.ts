import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {isExitError, usageError} from '#src/cli/exit.js'
import {wholeNumber} from '#src/cli/options/whole-number.js'
import {setName} from '#src/evaluate/scoreboard.js'
import {createReader} from '#src/extract.js'
import type {ArticleInput} from '#src/model/article/article.js'
import {newRuleRun} from '#src/model/rule-run.js'
import {suggestSpelling} from '#src/model/spelling-suggestion.js'
import {loadStandardModels} from '#src/models.js'
import {countedSets} from '#src/numbers/counted/rules.js'
import {findCorpus} from '../gold/command/corpus.js'
import {findGold} from '../gold/command/gold-files.js'
import {root} from '../gold/root.js'
import {parseWith} from '../gold/syntax/parse-words.js'
import {tasks} from '../gold/tasks.js'
import {firingPage} from './firing-page.js'
import {keptRules} from './kept-rules.js'
import {writeSupport} from './measured-support.js'
import {readRawArticles} from './raw-news.js'
import {costTable, measureTrying} from './rule-costs.js'
import {type ListedRule, ruleSets, rulesOf} from './rule-sets.js'
import {sampleFirings} from './sample.js'
import {countSupport} from './support.js'
import {ruleTable, tableFooter} from './table.js'
import {type FigureChange, measureWorth} from './worth.js'

// npm run rules [-- --every N] [--sets SET,SET]: how often each rule fires in every Nth article of raw news, and what the
// figures of those sets do without it; --write writes how often in all of it to support.tsv. npm run rules -- NAME … [--seed N]: of
// each of these rules thirty firings to read.
// npm run rules -- --costs [--every N]: how often the rules of each set are tried, and what that costs.

const path = (name: string): string => fileURLToPath(new URL(name, root))
const sampleSize = 30

try {
	await run()
} catch (error) {
	if (!isExitError(error)) throw error
	process.stderr.write(`error: ${error.message}\n`)
	process.exitCode = error.exitCode
}

async function run(): Promise<void> {
	const {values, positionals} = readArguments()
	const rules = rulesOf(ruleSets)
	if (positionals.length > 0) {
		const wanted = positionals.map((name) => findRule(rules, name))
		const seed = wholeNumber(values.seed, '--seed', 0)
		const articles = readRawArticles(values.gold, wholeNumber(values.every ?? '1', '--every'))
		const read = createReader()
		const samples = sampleFirings(articles, wanted, read, {count: sampleSize, seed, onArticle: counter('articles')})
		for (const sample of samples) process.stdout.write(`${firingPage(sample, read)}\n\n`)
		return
	}
	if (values.costs) {
		printCosts(readRawArticles(values.gold, wholeNumber(values.every ?? '20', '--every')))
		return
	}
	const articles = readRawArticles(values.gold, wholeNumber(values.every ?? (values.write ? '1' : '2'), '--every'))
	const gold = await chooseGold(values.sets, values.gold, values.corpus)
	const support = countSupport(articles, createReader(), counter(`of ${articles.length} articles`))
	if (values.write) writeSupport(rules, support)
	const worth = await worthOf(gold, rules)
	const kept = keptRules()
	process.stdout.write(`${ruleTable(rules, support, worth, kept)}\n\n${tableFooter(rules, support, worth, kept)}\n`)
}

function readArguments() {
	try {
		return parseArgs({
			options: {
				gold: {type: 'string', default: path('../shared/gold')},
				corpus: {type: 'string', default: path('corpus')},
				every: {type: 'string'},
				sets: {type: 'string', default: ''},
				seed: {type: 'string', default: '1'},
				write: {type: 'boolean', default: false},
				costs: {type: 'boolean', default: false},
			},
			allowPositionals: true,
		})
	} catch (error) {
		throw usageError(
			`${error instanceof Error ? error.message : error}; there are --every, --sets, --seed, --write, --costs, --gold, --corpus`,
		)
	}
}

function printCosts(articles: readonly ArticleInput[]): void {
	const extract = createReader()
	const readAll = (): void => {
		for (const article of articles) extract(article, {}, newRuleRun())
	}
	// What the engine has not compiled yet is slow.
	readAll()
	const costs = measureTrying([...ruleSets, ...countedSets], readAll)
	process.stdout.write(`${costTable(costs)}\n\n${articles.length} articles of raw news\n`)
}

// By its name or by `phase/name`.
function findRule(rules: readonly ListedRule[], given: string): ListedRule {
	const rule = rules.find(({name, id}) => name === given || id === given)
	if (rule) return rule
	const near = suggestSpelling(
		given,
		rules.map(({name}) => name),
	)
	throw usageError(`${given}: no such rule; ${near === null ? 'npm run rules lists all' : `is it ${near}?`}`)
}

async function chooseGold(sets: string, gold: string, corpus: string) {
	const wanted = sets.split(',').filter(Boolean)
	const found = wanted.length > 0 ? [...(await findGold(gold)), ...(await findCorpus(corpus))] : []
	const startsWith = (file: string, set: string): boolean => setName(file).startsWith(set)
	for (const set of wanted)
		if (!found.some((file) => startsWith(file.path, set))) throw usageError(`${set}: no such set in ${gold}`)
	return found.filter((file) => wanted.some((set) => startsWith(file.path, set)))
}

async function worthOf(
	gold: Awaited<ReturnType<typeof chooseGold>>,
	rules: readonly ListedRule[],
): Promise<Map<string, FigureChange[]>> {
	const {syntax} = loadStandardModels()
	const readers = {
		plain: createReader(),
		attitudes: createReader({attitudes: true}),
		parse: (run: Parameters<typeof parseWith>[1]) => parseWith(syntax, run),
	}
	const worth = new Map<string, FigureChange[]>()
	for (const file of gold) {
		const changes = measureWorth(
			await file.read(),
			tasks,
			readers,
			rules,
			counter(`rules left out of ${setName(file.path)}`),
		)
		for (const [id, more] of changes) worth.set(id, [...(worth.get(id) ?? []), ...more])
	}
	return worth
}

/** Says on standard error how far it has come: every half minute. */
function counter(what: string): () => void {
	let count = 0
	let said = performance.now()
	return () => {
		count++
		if (performance.now() - said < 30_000) return
		said = performance.now()
		process.stderr.write(`${count} ${what}\n`)
	}
}
